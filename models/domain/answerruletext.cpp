#include "models/domain/answerruletext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace gancho::answertext {

namespace {

using Kind = Rehearsal::Kind;

constexpr auto dot = u" · ";

QString seconds(int ms)
{
    return QLocale().toString(double(ms) / 1000, 'g', 4);
}

QString own(const RuleAnswer &answer)
{
    return QString::number(answer.status);
}

} // namespace

QString failure(const Rehearsal &rehearsal)
{
    switch (rehearsal.kind) {
    case Kind::None:
        return {};
    case Kind::Status:
        return rehearsal.retryAfterSeconds < 0 ? QString::number(rehearsal.status)
                                               : QCoreApplication::translate("AnswerRule", "%1 with Retry-After %2")
                                                     .arg(rehearsal.status)
                                                     .arg(rehearsal.retryAfterSeconds);
    case Kind::NoAnswer:
        return QCoreApplication::translate("AnswerRule", "no answer");
    case Kind::Drip:
        return QCoreApplication::translate("AnswerRule", "slow drip");
    case Kind::Reset:
        return QCoreApplication::translate("AnswerRule", "connection reset");
    }
    return {};
}

QString what(const AnswerRule &rule)
{
    if (rule.handshake)
        return QCoreApplication::translate("AnswerRule", "hub.challenge, where the verify token fits");
    const Rehearsal &rehearsal = rule.rehearsal;
    QString text = own(rule.answer);
    if (rehearsal.isActive()) {
        const QString fails = failure(rehearsal);
        const int n = rehearsal.times;
        text = n == 0   ? fails
               : n == 1 ? QCoreApplication::translate("AnswerRule", "%1 once, then %2").arg(fails, text)
               : n == 2
                   ? QCoreApplication::translate("AnswerRule", "%1 twice, then %2").arg(fails, text)
                   : QCoreApplication::translate("AnswerRule", "%1 %n times, then %2", nullptr, n).arg(fails, text);
    }
    if (rule.answer.delayMs > 0)
        text += QCoreApplication::translate("AnswerRule", " after %1 s").arg(seconds(rule.answer.delayMs));
    return text;
}

QString title(const AnswerRule &rule)
{
    return rule.name.trimmed().isEmpty() ? what(rule) : rule.name.trimmed();
}

QString when(const AnswerRule &rule)
{
    if (rule.handshake)
        return QStringLiteral("GET hub.mode=subscribe");
    const AnswerMatch &match = rule.match;
    QStringList parts;
    for (const QString &part : {match.method.toUpper(), match.path, match.event})
        if (!part.isEmpty())
            parts += part;
    const auto pair = [&parts](const QString &name, const QString &pattern) {
        if (!name.isEmpty())
            parts += pattern.isEmpty() ? name : name + QStringLiteral(" = ") + pattern;
    };
    pair(match.header, match.headerPattern);
    pair(match.field, match.fieldPattern);
    return parts.isEmpty() ? QCoreApplication::translate("AnswerRule", "every request")
                           : parts.join(QStringView(dot).toString());
}

QList<Preset> presets()
{
    const auto made = [](const char *id, const QString &name, const auto &fill) {
        Preset preset{QLatin1String(id), {}};
        preset.rule.name = name;
        fill(preset.rule);
        return preset;
    };
    const auto fails = [](Kind kind, int times, int status = 500, int retryAfter = -1) {
        return [=](AnswerRule &rule) {
            rule.rehearsal.kind = kind;
            rule.rehearsal.times = times;
            rule.rehearsal.status = status;
            rule.rehearsal.retryAfterSeconds = retryAfter;
        };
    };
    return {
        made("answer", QCoreApplication::translate("AnswerRule", "Answer 200 with a body"),
             [](AnswerRule &rule) { rule.answer.body = QStringLiteral("{\"received\":true,\"id\":\"{{id}}\"}"); }),
        made("twice", QCoreApplication::translate("AnswerRule", "500 twice, then 200"), fails(Kind::Status, 2)),
        made("retryAfter", QCoreApplication::translate("AnswerRule", "429 with Retry-After"),
             fails(Kind::Status, 1, 429, 30)),
        made("gone", QCoreApplication::translate("AnswerRule", "410 Gone"),
             [](AnswerRule &rule) { rule.answer.status = 410; }),
        made("noAnswer", QCoreApplication::translate("AnswerRule", "Never answers"), fails(Kind::NoAnswer, 0)),
        made("drip", QCoreApplication::translate("AnswerRule", "Slow drip"), fails(Kind::Drip, 0)),
        made("reset", QCoreApplication::translate("AnswerRule", "Connection reset"), fails(Kind::Reset, 2)),
        made("handshake", QCoreApplication::translate("AnswerRule", "Meta handshake"),
             [](AnswerRule &rule) { rule.handshake = true; }),
    };
}

} // namespace gancho::answertext
