#pragma once

#include "models/domain/conversation.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QCheckBox;
class QLabel;
class QMenu;
class QPushButton;

namespace gancho {

class Banner;
class GrowingEdit;

/// Where a message, or an internal note, is written; says how long free text may still be sent.
class MessageComposer : public QWidget
{
    Q_OBJECT

public:
    explicit MessageComposer(QWidget *parent = nullptr);

    void setConversation(const Conversation &conversation);
    /// What the platform has no means for is not offered. `others`, what it can send besides, are in a
    /// menu.
    void setMeans(bool chatbots, const QList<QAction *> &others);
    /// Tells nobody.
    void setText(const QString &text);
    QString text() const;
    /// Beside the field, until the next keystroke.
    void showProblem(const QString &text);
    void focusText();
    void setNote(bool note);

    /// "The 24 h window stays open for 23 h 58 min."
    static QString windowText(const Conversation &conversation, const QDateTime &now);

Q_SIGNALS:
    void textEdited(const QString &text);
    void sendRequested(const QString &text);
    void noteRequested(const QString &text);
    void templateRequested();
    void fileRequested();
    void chatbotRequested();

private:
    void showWindow();
    void submit();

    Conversation m_conversation;
    QTimer m_clock;
    QLabel *m_window;
    QPushButton *m_offer;
    Banner *m_problem;
    GrowingEdit *m_text;
    QPushButton *m_send;
    QPushButton *m_template;
    QPushButton *m_file;
    QPushButton *m_chatbot;
    QPushButton *m_others;
    QMenu *m_othersMenu;
    QCheckBox *m_note;
    bool m_filling = false;
};

} // namespace gancho
