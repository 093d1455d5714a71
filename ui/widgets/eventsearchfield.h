#pragma once

#include "models/domain/eventquery.h"

#include <QLineEdit>
#include <QStringList>

#include <functional>

class QCompleter;
class QStringListModel;

namespace gancho {

/// The search field of the events: completes names of fields while they are typed, offers former searches with the
/// arrow down, and marks the part that it cannot understand.
class EventSearchField : public QLineEdit
{
    Q_OBJECT

public:
    static constexpr int mostFormer = 20;

    explicit EventSearchField(QWidget *parent = nullptr);

    /// The names of fields that may be searched in ("contact.name"). Set again, it is asked again where it had nothing
    /// for what is typed.
    void setFieldSource(std::function<QStringList()> fields);
    /// Former searches, the latest first.
    QStringList history() const { return m_history; }
    void setHistory(const QStringList &history) { m_history = history; }
    /// Puts what is typed among the former searches.
    void remember();
    /// Underlines the part that is wrong; nullptr takes the mark away.
    void markProblem(const QueryProblem *problem);
    /// Adds a condition at the end, and leaves the cursor behind it.
    void insertExample(const QString &example);

Q_SIGNALS:
    void helpRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void complete();
    void offerHistory();
    void take(const QString &chosen);
    qsizetype tokenStart() const;

    std::function<QStringList()> m_fields;
    QStringList m_history;
    QCompleter *m_completer;
    QStringListModel *m_offered;
    bool m_offersHistory = false;
    bool m_hadNone = false; ///< a name is being typed that the source does not have
};

} // namespace gancho
