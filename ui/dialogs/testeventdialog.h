#pragma once

#include "app/sending/sendjob.h"
#include "app/sending/testevent.h"
#include "models/domain/event.h"
#include "ui/services.h"

#include <QDialog>

#include <memory>
#include <optional>

class QLabel;
class QPushButton;
class QTabWidget;

namespace gancho {

class BodyView;
class SendResults;
class SendWarnings;
class TestEventForm;

/// Sends events for a test: an invented one, the documented example, one of the log with changed fields, or a story. A
/// window of its own that holds up nothing else; deletes itself when it is closed.
class TestEventDialog : public QDialog
{
    Q_OBJECT

public:
    explicit TestEventDialog(const Services &services, const std::optional<EventRecord> &real = std::nullopt,
                             QWidget *parent = nullptr);
    ~TestEventDialog() override;

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *makeFoot();
    void touched();
    void send();
    /// The next request, and which event it brings.
    Result<RawRequest> next();
    void take(qsizetype index, const SendOutcome &outcome);
    void showPreview();
    void showButtons();

    Services m_services;
    RawSender m_sender;
    std::unique_ptr<TestEventMaker> m_maker;
    QVector<InventedEvent> m_waiting;  ///< made and not sent yet
    QHash<qsizetype, QString> m_types; ///< of what is under way
    qsizetype m_begun = 0;
    QUrl m_url;
    SignaturePlan m_signature;
    bool m_mark = true;
    std::unique_ptr<SendJob> m_job;

    TestEventForm *m_form;
    SendWarnings *m_warnings;
    SendResults *m_results;
    QTabWidget *m_tabs;
    BodyView *m_preview;
    QPushButton *m_send;
};

} // namespace gancho
