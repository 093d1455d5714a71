#pragma once

#include "app/sending/resendplan.h"
#include "ui/services.h"

#include <QDialog>

#include <memory>
#include <optional>

class QLabel;
class QPushButton;
class QTabWidget;

namespace gancho {

class JsonEditor;
class ResendJob;
class SendForm;
class SendResults;
class SendWarnings;
struct Resend;

/// Sends events of the log again: one, a selection or a filter's result. A window of its own that holds up nothing
/// else; deletes itself when it is closed. More than one event are tried dry first.
class SendDialog : public QDialog
{
    Q_OBJECT

public:
    /// `ids` in any order, at least one.
    SendDialog(const Services &services, const QVector<qint64> &ids, QWidget *parent = nullptr);
    ~SendDialog() override;

    /// With its body in the editor at once.
    void edit();
    /// To the target of the last time, as soon as what speaks against it is known.
    void sendToLast();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *makeForm();
    QWidget *makeFoot();
    void load();
    void setEdited(bool edited);
    std::optional<ResendOptions> options(bool aloud);
    /// The dry run; what follows is told by `send`.
    void plan(bool send);
    void showPlan(const ResendPlan &plan);
    void go(ResendPlan plan);
    void touched();
    void showButtons();
    void showRequest();
    void showFirst(EventId event);
    void compare(const Resend &resend);
    bool isMany() const { return m_ids.size() > 1; }
    QString draftKey() const;

    Services m_services;
    const QVector<qint64> m_ids;
    std::optional<EventRecord> m_first;
    std::optional<ResendPlan> m_plan;
    ResendOptions m_options; ///< of the plan
    RawSender m_sender;
    std::unique_ptr<ResendJob> m_job;
    quint64 m_generation = 0;
    bool m_planning = false;

    QLabel *m_title;
    QLabel *m_summary;
    SendForm *m_form;
    SendWarnings *m_warnings;
    SendResults *m_results;
    QTabWidget *m_tabs;
    QWidget *m_request;
    JsonEditor *m_editor;
    QPushButton *m_dry;
    QPushButton *m_send;
};

} // namespace gancho
