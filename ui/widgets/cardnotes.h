#pragma once

#include "models/base/future.h"
#include "models/domain/pageof.h"
#include "models/domain/panel.h"

#include <QHash>
#include <QWidget>

class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace gancho {

class AccountSession;
class Banner;
class StatePane;

/// The notes of a card, newest first, and a field for another. What is typed is kept per card until it is added.
class CardNotes : public QWidget
{
    Q_OBJECT

public:
    explicit CardNotes(AccountSession &session, QWidget *parent = nullptr);

    /// An invalid id shows nothing.
    void setCard(const CardId &id);
    void reload();
    /// Nothing more comes: the page was left. resume() reads what did not come any more.
    void cancel();
    void resume();

Q_SIGNALS:
    /// How many there are as far as it is known.
    void countChanged(int count);

private:
    void load();
    void rebuild();
    QWidget *makeNote(const CardNote &note);
    void add();
    void remove(const CardNote &note);
    void refreshButton();
    void fail(const Error &error);

    AccountSession &m_session;
    CardId m_card;
    QList<CardNote> m_notes;
    QHash<QString, QString> m_drafts;
    Future<PageOf<CardNote>> m_loading;
    PageRequest m_page;
    bool m_more = false;
    bool m_adding = false;
    bool m_stale = false;
    int m_generation = 0;
    QPlainTextEdit *m_text;
    QPushButton *m_add;
    Banner *m_problem;
    QWidget *m_list;
    QVBoxLayout *m_rows;
    StatePane *m_pane;
};

} // namespace gancho
