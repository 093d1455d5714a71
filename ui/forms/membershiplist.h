#pragma once

#include "models/domain/directorykind.h"
#include "ui/widgets/choicebutton.h"

#include <QWidget>

class QVBoxLayout;

namespace gancho {

/// Who is in a team, or in which teams a user is: one row each, as agent, as supervisor, or both.
class MembershipList : public QWidget
{
    Q_OBJECT

public:
    struct Entry
    {
        QString id;
        bool isAgent = true;
        bool isSupervisor = false;
        bool operator==(const Entry &) const = default;
    };

    /// `kind` is what the rows name; their names lead there. `objectName` is the button's that adds.
    MembershipList(DirectoryKind kind, const QString &objectName, const QString &addText, QWidget *parent = nullptr);

    /// All that can be in it, by name.
    void setChoices(const QList<Choice> &choices);
    void setEntries(const QList<Entry> &entries);
    const QList<Entry> &entries() const { return m_entries; }

Q_SIGNALS:
    /// By the user.
    void changed();
    void recordRequested(gancho::DirectoryKind kind, const QString &id);

private:
    void rebuild();
    QWidget *makeRow(qsizetype index);
    QString nameOf(const QString &id) const;

    DirectoryKind m_kind;
    QList<Choice> m_choices;
    QList<Entry> m_entries;
    QVBoxLayout *m_column;
    QWidget *m_rows = nullptr;
    ChoiceButton *m_add;
};

} // namespace gancho
