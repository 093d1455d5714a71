#pragma once

#include "models/domain/conversation.h"
#include "models/items/conversationmodel.h"

#include <QElapsedTimer>
#include <QStackedWidget>
#include <QTimer>

class QListView;

namespace gancho {

class AccountSession;
class ConversationsApi;
class InlineMessage;

/// The list of conversations: reads it page by page as it is scrolled, and looks for new ones while it is shown.
class ConversationListPane : public QStackedWidget
{
    Q_OBJECT

public:
    /// `session` must outlive it.
    explicit ConversationListPane(AccountSession &session, QWidget *parent = nullptr);
    ~ConversationListPane() override;

    ConversationModel *model() const { return m_model; }
    bool isStale() const;

    /// Reads the list from its start. `text` is a contact or a number.
    void load(const ConversationQuery &query, const QString &text);
    void reload() { load(m_query, m_text); }
    void clear();
    /// Whether somebody looks at it: otherwise nothing is asked, and what is under way is cancelled.
    void setShown(bool shown);
    /// Something has happened on the platform: looks soon.
    void lookSoon();
    /// Without opening it.
    void select(const ConversationId &id);
    void selectFirst();
    void focusList();

Q_SIGNALS:
    void chosen(const gancho::Conversation &conversation);
    void clearFiltersRequested();

private:
    ConversationsApi *api() const;
    void look();
    void showState();

    AccountSession &m_session;
    ConversationModel *m_model;
    QListView *m_list;
    InlineMessage *m_message;
    QWidget *m_skeleton;
    ConversationId m_selected;
    ConversationQuery m_query;
    QString m_text;
    QTimer m_choosing, m_looking, m_soon;
    QElapsedTimer m_age;
    bool m_shown = false;
    bool m_failed = false;
    Future<PageOf<Conversation>> m_underWay, m_look;
};

} // namespace gancho
