#include "models/domain/noticerule.h"

#include "models/domain/eventquery.h"

#include <QCoreApplication>

namespace gancho {

namespace {

QString problemOfPlace(const NoticeRule &rule, const std::optional<NoticePlace> &place)
{
    if (!place)
        return rule.where == NoticeRule::Where::Inbox
                   ? QCoreApplication::translate("NoticeRule", "This inbox is gone. Choose another one.")
                   : QCoreApplication::translate("NoticeRule", "This view is gone. Choose another one.");
    const EventFilter &filter = place->filter;
    if (filter.starred || filter.noted || !filter.colours.isEmpty())
        return QCoreApplication::translate("NoticeRule",
                                           "This view shows what people have marked, and nothing is marked when it "
                                           "arrives. Choose a view without stars, colours and notes.");
    if (const auto query = EventQuery::parse(filter.text); !query)
        return QCoreApplication::translate("NoticeRule", "The search of this view has a mistake in it: %1")
            .arg(query.error().text);
    if (rule.what == NoticeRule::What::FailedCheck && !filter.verifications.isEmpty() &&
        !filter.verifications.contains(Verification::Failed))
        return QCoreApplication::translate("NoticeRule",
                                           "This view leaves out the events whose check failed. Choose another one.");
    return {};
}

} // namespace

bool NoticeRule::watchesSame(const NoticeRule &other) const
{
    NoticeRule same = other;
    same.id = id;
    same.name = name;
    same.enabled = enabled;
    return *this == same;
}

EventFilter filterOf(const NoticeRule &rule, const NoticePlace &place)
{
    EventFilter filter = place.filter;
    if (rule.what == NoticeRule::What::FailedCheck)
        filter.verifications = {Verification::Failed};
    return filter;
}

QHash<QString, QString> problemsOf(const NoticeRule &rule, const std::optional<NoticePlace> &place)
{
    QHash<QString, QString> problems;
    const QString name = rule.name.trimmed();
    if (name.isEmpty())
        problems.insert(noticefield::name,
                        QCoreApplication::translate("NoticeRule", "Give it a name: the notification shows it."));
    else if (name.size() > NoticeRule::longestName)
        problems.insert(noticefield::name, QCoreApplication::translate("NoticeRule", "Use at most %n character(s).",
                                                                       nullptr, NoticeRule::longestName));
    if (rule.what == NoticeRule::What::Silence &&
        (rule.silentMinutes < NoticeRule::leastMinutes || rule.silentMinutes > NoticeRule::mostMinutes))
        problems.insert(noticefield::minutes,
                        QCoreApplication::translate("NoticeRule", "Enter 1 minute to 7 days (10,080 minutes)."));
    if (const QString wrong = problemOfPlace(rule, place); !wrong.isEmpty())
        problems.insert(noticefield::where, wrong);
    return problems;
}

} // namespace gancho
