#include "app/routes/routematch.h"

#include "app/routes/valueformat.h"
#include "models/domain/eventtype.h"
#include "models/domain/foldedtext.h"
#include "models/domain/routewords.h"
#include "models/items/jsonnumber.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace gancho {

using namespace Qt::StringLiterals;

namespace routematch {

namespace {

/// Characters of a value that a pattern is held against.
constexpr qsizetype longestMatched = 64 * 1024;

bool isNumber(const QByteArray &text)
{
    static const QRegularExpression form(u"^-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?$"_s);
    return form.match(QString::fromLatin1(text)).hasMatch();
}

/// Below, at or above 0; nothing where the two cannot be compared.
std::optional<int> compared(const QString &left, const QString &right)
{
    const QLocale locale(QLocale::Portuguese, QLocale::Brazil);
    const auto literal = [&locale](const QString &text) -> std::optional<QByteArray> {
        const QByteArray plain = text.trimmed().toLatin1();
        return isNumber(plain) ? plain : valueformat::number(text, locale);
    };
    const auto a = literal(left), b = literal(right);
    if (a && b)
        return compareNumbers({a->constData(), size_t(a->size())}, {b->constData(), size_t(b->size())});
    const auto x = valueformat::moment(left), y = valueformat::moment(right);
    if (!x || !y)
        return {};
    return x->us < y->us ? -1 : x->us > y->us;
}

bool isThere(const QByteArray &json)
{
    return !json.isNull() && json != "null" && json != "\"\"";
}

bool changed(const QString &field, const RouteEvent &event, const RouteEvent *before)
{
    if (!before)
        return false;
    const QByteArray now = event.json(field, true), then = before->json(field, true);
    if (!isThere(now) || !isThere(then))
        return isThere(now) != isThere(then);
    if (isNumber(now) && isNumber(then))
        return !isSameNumber({now.constData(), size_t(now.size())}, {then.constData(), size_t(then.size())});
    return valueformat::text(now) != valueformat::text(then);
}

bool matches(const QString &pattern, const QStringList &texts)
{
    const QRegularExpression expression(pattern, QRegularExpression::CaseInsensitiveOption |
                                                     QRegularExpression::UseUnicodePropertiesOption);
    if (!expression.isValid())
        return false;
    return std::any_of(texts.begin(), texts.end(), [&expression](const QString &text) {
        return expression.match(text.left(longestMatched)).hasMatch();
    });
}

void explain(QString *reason, const QString &text)
{
    if (reason)
        *reason = text;
}

} // namespace

bool holds(const RouteCondition &condition, const RouteEvent &event, const RouteEvent *before)
{
    using Test = RouteCondition::Test;
    if (condition.test == Test::Changed)
        return changed(condition.field, event, before);
    if (condition.test == Test::Exists || condition.test == Test::Missing)
        return isThere(event.json(condition.field)) == (condition.test == Test::Exists);
    const QStringList texts = event.texts(condition.field);
    const QString wanted = folded(condition.value.trimmed());
    const auto any = [&texts](auto fits) {
        return std::any_of(texts.begin(), texts.end(), fits);
    };
    const auto equal = [&wanted](const QString &text) {
        return folded(text.trimmed()) == wanted;
    };
    switch (condition.test) {
    case Test::Equals:
        return any(equal);
    case Test::Differs:
        return !any(equal);
    case Test::Contains:
        return any([&wanted](const QString &text) { return folded(text).contains(wanted); });
    case Test::Matches:
        return matches(condition.value, texts);
    case Test::Greater:
        return any([&condition](const QString &text) { return compared(text, condition.value).value_or(0) > 0; });
    case Test::Less:
        return any([&condition](const QString &text) { return compared(text, condition.value).value_or(0) < 0; });
    case Test::Exists:
    case Test::Missing:
    case Test::Changed:
        break;
    }
    return false;
}

bool takes(const RouteTrigger &trigger, const RouteEvent &event, const RouteEvent *before, QString *reason)
{
    const EventSummary &summary = event.record().summary;
    if (summary.refused) {
        explain(reason, QCoreApplication::translate("Routes", "The event was refused when it came: its body was not "
                                                              "kept."));
        return false;
    }
    if (trigger.inbox.isValid() && trigger.inbox != summary.inbox) {
        explain(reason, QCoreApplication::translate("Routes", "It came to another inbox."));
        return false;
    }
    if (trigger.platform != PlatformKind::None && trigger.platform != summary.platform) {
        explain(reason,
                QCoreApplication::translate("Routes", "It is no event of %1.").arg(platformName(trigger.platform)));
        return false;
    }
    if (!trigger.types.isEmpty() && !trigger.types.contains(summary.type)) {
        explain(reason, QCoreApplication::translate("Routes", "It is another event: %1.")
                            .arg(eventType(summary.platform, summary.type).label));
        return false;
    }
    if (trigger.conditions.isEmpty())
        return true;
    for (const RouteCondition &condition : trigger.conditions) {
        const bool held = holds(condition, event, before);
        if (held && !trigger.all)
            return true;
        if (!held && trigger.all) {
            explain(
                reason,
                QCoreApplication::translate("Routes", "This does not hold: %1.").arg(routewords::condition(condition)));
            return false;
        }
    }
    if (!trigger.all)
        explain(reason, QCoreApplication::translate("Routes", "None of its conditions holds."));
    return trigger.all;
}

bool needsBefore(const RouteTrigger &trigger)
{
    return std::any_of(trigger.conditions.begin(), trigger.conditions.end(),
                       [](const RouteCondition &condition) { return condition.test == RouteCondition::Test::Changed; });
}

} // namespace routematch

} // namespace gancho
