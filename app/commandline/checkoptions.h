#pragma once

#include "app/secrets/secret.h"
#include "models/domain/inbox.h"

#include <QCommandLineParser>

#include <tl/expected.hpp>

#include <optional>

namespace gancho {

/// The words of `receive` that say which inbox there shall be how it checks its senders and how it answers (the file is
/// as AnswerRuleCodec says). A secret is never among them: it comes by an environment variable, which no list of
/// processes shows.
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
    /// Of the handshakes among its rules.
    const std::optional<Secret> &verifyToken() const { return m_verifyToken; }
    /// True where `known` does not satisfy it.
    bool isChange(const QVector<Inbox> &known) const;

private:
    /// What is wrong with the words about answers; empty where nothing is.
    QString readAnswers(const QCommandLineParser &parser);

    QString m_name; ///< empty: the first there is
    std::optional<SenderCheck> m_check;
    std::optional<QList<Secret>> m_secrets;
    std::optional<QList<AnswerRule>> m_answers;
    std::optional<Secret> m_verifyToken;
};

} // namespace gancho
