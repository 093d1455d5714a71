#include "models/domain/arrivalstep.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace gancho {

const ArrivalStep *ArrivalReport::cause() const
{
    const auto bad = std::find_if(steps.begin(), steps.end(),
                                  [](const ArrivalStep &step) { return step.state == ArrivalStep::State::Bad; });
    return bad == steps.end() ? nullptr : &*bad;
}

QString arrivalCheckWord(ArrivalStep::Check check)
{
    switch (check) {
    case ArrivalStep::Check::Receiver:
        return QCoreApplication::translate("ArrivalStep", "Receiver");
    case ArrivalStep::Check::Inbox:
        return QCoreApplication::translate("ArrivalStep", "Inbox");
    case ArrivalStep::Check::Port:
        return QCoreApplication::translate("ArrivalStep", "Answer on this computer");
    case ArrivalStep::Check::Reach:
        return QCoreApplication::translate("ArrivalStep", "Reach");
    case ArrivalStep::Check::PublicUrl:
        return QCoreApplication::translate("ArrivalStep", "Public URL");
    case ArrivalStep::Check::Subscription:
        return QCoreApplication::translate("ArrivalStep", "Webhook of the account");
    case ArrivalStep::Check::Active:
        return QCoreApplication::translate("ArrivalStep", "Webhook active");
    case ArrivalStep::Check::Events:
        return QCoreApplication::translate("ArrivalStep", "Events chosen");
    case ArrivalStep::Check::Url:
        return QCoreApplication::translate("ArrivalStep", "Same address");
    case ArrivalStep::Check::Sender:
        return QCoreApplication::translate("ArrivalStep", "Sender check");
    case ArrivalStep::Check::LastDelivery:
        return QCoreApplication::translate("ArrivalStep", "Last delivery");
    }
    return {};
}

QString arrivalStateWord(ArrivalStep::State state)
{
    switch (state) {
    case ArrivalStep::State::Good:
        return QCoreApplication::translate("ArrivalStep", "OK");
    case ArrivalStep::State::Bad:
        return QCoreApplication::translate("ArrivalStep", "Problem");
    case ArrivalStep::State::Unknown:
        return QCoreApplication::translate("ArrivalStep", "Unknown");
    }
    return {};
}

QString arrivalRepairWord(ArrivalStep::Repair repair)
{
    switch (repair) {
    case ArrivalStep::Repair::None:
        return {};
    case ArrivalStep::Repair::StartReceiver:
        return QCoreApplication::translate("ArrivalStep", "Start receiver");
    case ArrivalStep::Repair::ResumeInbox:
        return QCoreApplication::translate("ArrivalStep", "Resume inbox");
    case ArrivalStep::Repair::EnterSecret:
        return QCoreApplication::translate("ArrivalStep", "Enter secret");
    case ArrivalStep::Repair::SetPublicUrl:
        return QCoreApplication::translate("ArrivalStep", "Set public URL");
    case ArrivalStep::Repair::CreateSubscription:
        return QCoreApplication::translate("ArrivalStep", "Create webhook");
    case ArrivalStep::Repair::ActivateSubscription:
        return QCoreApplication::translate("ArrivalStep", "Activate webhook");
    case ArrivalStep::Repair::ChooseEvents:
        return QCoreApplication::translate("ArrivalStep", "Choose events");
    case ArrivalStep::Repair::UpdateUrl:
        return QCoreApplication::translate("ArrivalStep", "Correct URL");
    case ArrivalStep::Repair::OpenEvent:
        return QCoreApplication::translate("ArrivalStep", "Open event");
    }
    return {};
}

QString arrivalText(const ArrivalReport &report)
{
    QStringList lines{QCoreApplication::translate("ArrivalStep", "Why did nothing arrive at the inbox \"%1\"? %2")
                          .arg(report.inbox, QLocale().toString(report.at.toLocalTime(), QLocale::ShortFormat))};
    for (const ArrivalStep &step : report.steps)
        lines +=
            QStringLiteral("[%1] %2: %3").arg(arrivalStateWord(step.state), arrivalCheckWord(step.check), step.text);
    return lines.join(u'\n');
}

} // namespace gancho
