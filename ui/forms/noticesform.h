#pragma once

#include "app/noticing/noticedelivery.h"
#include "ui/services.h"

#include <QWidget>

#include <functional>

class QAction;
class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace gancho {

class Banner;
class NoticeRuleForm;
class Noticing;

/// The notifications: what somebody wants to be told of, how it is shown, and whether Gancho goes on in the tray. What
/// is changed holds at once. Stands for itself: any page may hold it.
class NoticesForm : public QWidget
{
    Q_OBJECT

public:
    explicit NoticesForm(const Services &services, QWidget *parent = nullptr);

    /// Opens a new rule for this saved view of the events.
    void addFor(const QString &viewId);

Q_SIGNALS:
    /// As Page::toast().
    void toast(const QString &text, QAction *undo);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void fill();
    void addRow(const NoticeRule &rule);
    void edit(const NoticeRule &rule);
    void keep(const NoticeRule &rule);
    void remove(const QString &id);
    void closeEditor();
    void showWay();
    void sendTest();
    void tested(NoticeDelivery::Way way);

    Services m_services;
    Noticing &m_noticing;
    QVBoxLayout *m_rows;
    QLabel *m_none;
    NoticeRuleForm *m_editor;
    Banner *m_problem;
    QPushButton *m_add;
    QPushButton *m_test;
    QLabel *m_way;
    QCheckBox *m_names;
    QCheckBox *m_tray;
    QLabel *m_trayNote;
    QAction *m_undo;
    std::function<void()> m_undoing;
    bool m_testing = false;
};

} // namespace gancho
