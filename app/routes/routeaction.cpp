#include "app/routes/routeaction.h"

#include "app/routes/actionwork.h"
#include "app/routes/valueformat.h"
#include "models/domain/routewords.h"

#include <QCoreApplication>

namespace gancho::routeaction {

using namespace Qt::StringLiterals;
using namespace actionwork;

namespace {

Future<ActionOutcome> dispatched(const Work &work)
{
    switch (work.target.action) {
    case Action::CreateContact:
    case Action::UpdateContact:
    case Action::UpsertContact:
        return onContact(work);
    case Action::CreateCard:
    case Action::UpdateCard:
    case Action::UpsertCard:
    case Action::MoveCard:
        return onCard(work);
    case Action::AddTag:
        return addTag(work);
    case Action::SendMessage:
    case Action::SendTemplate:
        return sendMessage(work);
    case Action::StartChatbot:
        return startChatbot(work);
    case Action::AddToSequence:
        return addToSequence(work);
    }
    return failed<ActionOutcome>(ErrorKind::Unsupported, QString());
}

} // namespace

bool isOffered(Action action, PlatformKind platform, QString *why)
{
    const auto tell = [why](const QString &text) {
        if (why)
            *why = text;
        return false;
    };
    if (platform == PlatformKind::None)
        return tell(QCoreApplication::translate("Routes", "Choose an account."));
    if (platform == PlatformKind::Clint && action == Action::StartChatbot)
        return tell(QCoreApplication::translate("Routes", "Clint's API starts no chatbots. Put a tag on the contact, "
                                                          "and let an automation of Clint follow it."));
    if (platform == PlatformKind::Clint && action == Action::AddToSequence)
        return tell(QCoreApplication::translate("Routes", "Clint has no sequences in its API. Put a tag on the "
                                                          "contact, and let an automation of Clint follow it."));
    return true;
}

QList<KnownField> knownFields(Action action, PlatformKind platform)
{
    return isOffered(action, platform) ? actionfields::known(action, platform) : QList<KnownField>();
}

bool isIdempotent(const ActionTarget &target, PlatformKind)
{
    return routewords::isRepeatable(target.action);
}

Future<ActionOutcome> perform(const ActionTarget &target, const fieldmapping::Values &values, Platform &platform)
{
    QString why;
    if (!isOffered(target.action, platform.kind(), &why))
        return failed<ActionOutcome>(ErrorKind::Unsupported, why);
    if (platform.kind() == PlatformKind::Whazing && target.match == Match::Email)
        return failed<ActionOutcome>(
            ErrorKind::Unsupported,
            QCoreApplication::translate("Routes", "Whazing finds contacts by phone alone. Match by phone."));
    ActionTarget whole = target;
    const ActionFields fields = actionfields::read(target.action, platform.kind(), values);
    // A tag that an event brings need not be chosen.
    if (target.action == Action::AddTag && !fields.tags.isEmpty() && whole.tag.isEmpty())
        whole.tag = fields.tags.first();
    if (const QStringList missing = routewords::missing(whole); !missing.isEmpty())
        return failed<ActionOutcome>(
            ErrorKind::Invalid,
            QCoreApplication::translate("Routes", "The action lacks: %1.").arg(missing.join(u", "_s)));
    const Work work{target, fields, &platform};
    const Future<ActionOutcome> done = dispatched(work);
    return transformed(done, &platform, [work](const Result<ActionOutcome> &got) -> Result<ActionOutcome> {
        if (!got || got->idempotent)
            return got;
        ActionOutcome traced = *got;
        traced.traces = {traced.recordId, work.fields.contactId.value, valueformat::phoneDigits(work.fields.phone),
                         work.fields.email.toLower()};
        traced.traces.removeAll(QString());
        return traced;
    });
}

} // namespace gancho::routeaction
