#include "models/domain/answerrule.h"

#include "models/domain/answertemplate.h"

#include <QCoreApplication>

#include <algorithm>

namespace gancho {

namespace {

constexpr int longestDelayMs = 300'000;
constexpr int longestHoldSeconds = 3600;
constexpr int longestRetryAfter = 86'400;
constexpr int mostTimes = 1000;
constexpr int leastEveryMs = 10;
constexpr int mostEveryMs = 60'000;
constexpr qsizetype longestBody = 1024 * 1024;
constexpr qsizetype mostRules = 100;

bool isToken(const QByteArray &name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    });
}

QString statusProblem(int status)
{
    if (status >= 200 && status <= 599)
        return {};
    return status >= 100 && status < 200
               ? QCoreApplication::translate("AnswerRule", "1xx is not a final answer: senders would go on waiting. "
                                                           "Choose 200 to 599.")
               : QCoreApplication::translate("AnswerRule", "A status is a number from 200 to 599.");
}

QString headersProblem(const HeaderList &headers)
{
    for (const auto &[name, value] : headers) {
        if (!isToken(name))
            return QCoreApplication::translate("AnswerRule", "\"%1\" is no name of a header: letters, digits and "
                                                             "hyphens.")
                .arg(QString::fromUtf8(name));
        for (const char *own : {"content-length", "transfer-encoding", "connection"})
            if (name.compare(own, Qt::CaseInsensitive) == 0)
                return QCoreApplication::translate("AnswerRule", "Gancho writes %1 itself. Take it out.")
                    .arg(QString::fromUtf8(name));
        if (std::any_of(value.begin(), value.end(), [](char c) { return uchar(c) < 0x20 && c != '\t'; }))
            return QCoreApplication::translate("AnswerRule", "The value of %1 has a line break or control character "
                                                             "in it.")
                .arg(QString::fromUtf8(name));
    }
    return {};
}

QString bodyProblem(const RuleAnswer &answer)
{
    if (answer.body.isEmpty())
        return {};
    if (answer.status == 204 || answer.status == 304)
        return QCoreApplication::translate("AnswerRule", "An answer %1 has no body. Empty it or choose another status.")
            .arg(answer.status);
    if (answer.body.size() > longestBody)
        return QCoreApplication::translate("AnswerRule", "The body is longer than 1 MiB. Shorten it.");
    const QStringList unknown = AnswerTemplate(answer.body).unknown();
    if (!unknown.isEmpty())
        return QCoreApplication::translate("AnswerRule", "{{%1}} is not known. Known are %2.")
            .arg(unknown.first(), placeholderForms().join(QStringLiteral(", ")));
    return {};
}

void put(QHash<QString, QString> &problems, const QString &field, const QString &text)
{
    if (!text.isEmpty())
        problems.insert(field, text);
}

QString rangeProblem(bool inside, const QString &text)
{
    return inside ? QString() : text;
}

void checkRehearsal(const Rehearsal &rehearsal, QHash<QString, QString> &problems)
{
    using Kind = Rehearsal::Kind;
    if (!rehearsal.isActive())
        return;
    put(problems, rulefield::times,
        rangeProblem(rehearsal.times >= 0 && rehearsal.times <= mostTimes,
                     QCoreApplication::translate("AnswerRule", "A failure can be played up to 1,000 times, or every "
                                                               "time.")));
    if (rehearsal.kind == Kind::Status) {
        put(problems, rulefield::rehearsed, statusProblem(rehearsal.status));
        put(problems, rulefield::retryAfter,
            rangeProblem(rehearsal.retryAfterSeconds >= -1 && rehearsal.retryAfterSeconds <= longestRetryAfter,
                         QCoreApplication::translate("AnswerRule", "Retry-After can be up to a day.")));
    }
    if (rehearsal.kind == Kind::Drip)
        put(problems, rulefield::every,
            rangeProblem(rehearsal.everyMs >= leastEveryMs && rehearsal.everyMs <= mostEveryMs,
                         QCoreApplication::translate("AnswerRule", "A byte can drip every 10 ms to every minute.")));
    if (rehearsal.kind == Kind::NoAnswer)
        put(problems, rulefield::hold,
            rangeProblem(rehearsal.holdSeconds >= 1 && rehearsal.holdSeconds <= longestHoldSeconds,
                         QCoreApplication::translate("AnswerRule", "A connection can be held for a second to an "
                                                                   "hour.")));
}

} // namespace

Rehearsal::Kind answernote::kindOf(int status, const HeaderList &headers)
{
    if (status != 0)
        return Rehearsal::Kind::None;
    const QByteArray note = headerValue(headers, header);
    return note == noAnswer ? Rehearsal::Kind::NoAnswer
           : note == reset  ? Rehearsal::Kind::Reset
                            : Rehearsal::Kind::None;
}

bool wildcardMatches(QStringView pattern, QStringView text, Qt::CaseSensitivity sensitivity)
{
    const auto same = [sensitivity](QChar a, QChar b) {
        return a == b || (sensitivity == Qt::CaseInsensitive && a.toCaseFolded() == b.toCaseFolded());
    };
    qsizetype p = 0, t = 0, star = -1, from = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == u'*') {
            star = p++;
            from = t;
        } else if (p < pattern.size() && same(pattern[p], text[t])) {
            ++p;
            ++t;
        } else if (star >= 0) {
            p = star + 1;
            t = ++from;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == u'*')
        ++p;
    return p == pattern.size();
}

QString rulefield::key(qsizetype rule, const QString &field)
{
    return QStringLiteral("answers.%1.%2").arg(rule).arg(field);
}

QHash<QString, QString> problemsOf(const AnswerRule &rule)
{
    QHash<QString, QString> problems;
    if (rule.handshake)
        return problems;
    const AnswerMatch &match = rule.match;
    if (!match.method.isEmpty() && !isToken(match.method.toUtf8()))
        put(problems, rulefield::method,
            QCoreApplication::translate("AnswerRule", "A method is one word, such as POST."));
    if (!match.path.isEmpty() && !match.path.startsWith(u'/') && !match.path.startsWith(u'*'))
        put(problems, rulefield::path,
            QCoreApplication::translate("AnswerRule", "A path begins with / (behind the inbox's own) or with *: "
                                                      "\"/%1\".")
                .arg(match.path));
    if (match.path.contains(u'?'))
        put(problems, rulefield::path,
            QCoreApplication::translate("AnswerRule", "The path ends before the question mark: match a field of the "
                                                      "query under \"Field\"."));
    if (match.header.isEmpty() ? !match.headerPattern.isEmpty() : !isToken(match.header.toUtf8()))
        put(problems, rulefield::header,
            QCoreApplication::translate("AnswerRule", "Say which header, such as X-Event: letters, digits and "
                                                      "hyphens."));
    if (match.field.isEmpty() && !match.fieldPattern.isEmpty())
        put(problems, rulefield::field,
            QCoreApplication::translate("AnswerRule", "Say which field of the body, such as content.status."));
    put(problems, rulefield::status, statusProblem(rule.answer.status));
    put(problems, rulefield::headers, headersProblem(rule.answer.headers));
    put(problems, rulefield::body, bodyProblem(rule.answer));
    put(problems, rulefield::delay,
        rangeProblem(rule.answer.delayMs >= 0 && rule.answer.delayMs <= longestDelayMs,
                     QCoreApplication::translate("AnswerRule", "A delay can be up to 300 seconds.")));
    checkRehearsal(rule.rehearsal, problems);
    return problems;
}

QHash<QString, QString> problemsOf(const QList<AnswerRule> &rules)
{
    QHash<QString, QString> all;
    if (rules.size() > mostRules)
        all.insert(rulefield::key(mostRules, rulefield::name),
                   QCoreApplication::translate("AnswerRule", "An inbox can have 100 rules."));
    for (qsizetype i = 0; i < rules.size(); ++i) {
        const auto problems = problemsOf(rules[i]);
        for (auto one = problems.cbegin(); one != problems.cend(); ++one)
            all.insert(rulefield::key(i, one.key()), one.value());
    }
    return all;
}

} // namespace gancho
