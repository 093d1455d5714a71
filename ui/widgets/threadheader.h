#pragma once

#include "models/domain/conversation.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace gancho {

class ElidedLabel;
class NameBook;

/// Whose conversation it is, where and with whom, and what can be done with it.
class ThreadHeader : public QWidget
{
    Q_OBJECT

public:
    explicit ThreadHeader(QWidget *parent = nullptr);

    void setNames(NameBook *names) { m_names = names; }
    void show(const Conversation &conversation);
    void setBusy(bool busy);
    using QWidget::show;

Q_SIGNALS:
    void transferRequested();
    void assignRequested(const gancho::UserId &user);
    void statusRequested(gancho::ConversationStatus status);
    void completeRequested(bool reactivateOnNewMessage, bool stopBot);
    void browserRequested(const QString &url);
    void copied(const QString &what);

private:
    void fillAssign();
    void fillMore();
    void makeComplete();
    QString facts() const;

    QPointer<NameBook> m_names;
    Conversation m_conversation;
    ElidedLabel *m_name;
    QLabel *m_facts;
    QPushButton *m_transfer;
    QPushButton *m_status;
    QPushButton *m_assign;
    QPushButton *m_complete;
    QToolButton *m_completeHow;
    QToolButton *m_more;
    QAction *m_reactivate = nullptr;
    QAction *m_stopBot = nullptr;
};

} // namespace gancho
