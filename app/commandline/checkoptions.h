#pragma once

#include "app/secrets/secret.h"
#include "models/domain/inbox.h"

#include <QCommandLineParser>

#include <tl/expected.hpp>

#include <optional>

namespace gancho {

/// The words of `receive` that say which inbox there shall be and how it checks its senders. The secret is never among
/// them: it comes by an environment variable, which no list of processes shows.
class CheckOptions
{
public:
    static void addTo(QCommandLineParser &parser);
    /// Or what is wrong with the words, translated, in one line.
    static tl::expected<CheckOptions, QString> read(const QCommandLineParser &parser);

    /// The inbox that is asked for: of `known` where it is there, otherwise a new one. With the check that is asked
    /// for, or its own.
    Inbox inbox(const QVector<Inbox> &known) const;
    const std::optional<QList<Secret>> &secrets() const { return m_secrets; }
    /// True where `known` does not satisfy it.
    bool isChange(const QVector<Inbox> &known) const;

private:
    QString m_name; ///< empty: the first there is
    std::optional<SenderCheck> m_check;
    std::optional<QList<Secret>> m_secrets;
};

} // namespace gancho
