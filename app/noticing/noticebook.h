#pragma once

#include "models/base/result.h"
#include "models/domain/noticerulecodec.h"

#include <QObject>

namespace gancho {

/// What somebody wants to be told of, in a file that only its owner can read. What is changed is on disk when the call
/// returns. GUI thread; one book per file.
class NoticeBook : public QObject
{
    Q_OBJECT

public:
    explicit NoticeBook(const QString &file, QObject *parent = nullptr);

    const QList<NoticeRule> &rules() const { return m_choices.rules; }
    /// Null for one that is gone.
    const NoticeRule *find(const QString &id) const;
    bool showsNames() const { return m_choices.showNames; }
    /// Translated: what is wrong with the file and what to do; empty where all is well.
    const QString &problem() const { return m_problem; }

    /// Adds (empty id) or changes a rule; returns it with its id. Errors: Storage.
    Result<NoticeRule> save(NoticeRule rule);
    /// Its place for putBack(), -1 where there is none. Errors: Storage.
    Result<int> remove(const QString &id);
    Result<Done> putBack(const NoticeRule &rule, int place);
    Result<Done> setShowsNames(bool show);

Q_SIGNALS:
    void changed();

private:
    void read();
    /// Takes the choices over once they are on disk.
    Result<Done> keep(const NoticeChoices &choices);

    QString m_file;
    NoticeChoices m_choices;
    QString m_problem;
    bool m_writable = true;
};

} // namespace gancho
