#include "app/exchange/platformcall.h"

#include "app/platforms/platformendpoint.h"
#include "models/items/jsontree.h"

#include <QCoreApplication>

namespace gancho::exchange {

QByteArray PlatformCall::authHeader() const
{
    return endpointOf(platform, {}, {}).authHeader;
}

QByteArray PlatformCall::authPrefix() const
{
    return endpointOf(platform, {}, {}).authPrefix;
}

QString PlatformCall::credentialName() const
{
    return QStringLiteral("Gancho: %1 (%2)").arg(account, platformName(platform));
}

QList<PlatformCall::Record> PlatformCall::records() const
{
    QList<Record> all;
    for (const Value &value : values)
        if (value.record != Record::None && !all.contains(value.record))
            all += value.record;
    // A stage is one of a panel.
    if (all.contains(Record::Step) && !all.contains(Record::Panel))
        all.insert(all.indexOf(Record::Step), Record::Panel);
    return all;
}

PlatformCall PlatformCall::withChosen(Record record, const QString &recordId) const
{
    PlatformCall call = *this;
    if (!recordId.isEmpty())
        for (Value &value : call.values)
            if (value.record == record)
                value.constant = jsonQuoted(recordId);
    return call;
}

PlatformCall PlatformCall::at(const QUrl &base) const
{
    PlatformCall call = *this;
    call.url = base;
    QString whole = base.path();
    while (whole.endsWith(u'/'))
        whole.chop(1);
    call.url.setPath(path == QLatin1String("/") ? whole : whole + path);
    return call;
}

QStringList PlatformCall::urlTexts(QList<Value> *between) const
{
    QString rest = url.toString(QUrl::FullyEncoded);
    QStringList texts;
    for (const Value &value : values) {
        const QString place = QStringLiteral("%7B") + value.name + QStringLiteral("%7D");
        const qsizetype at = value.inPath ? rest.indexOf(place) : -1;
        if (at < 0)
            continue;
        texts += rest.left(at);
        rest = rest.mid(at + place.size());
        if (between)
            *between += value;
    }
    return texts += rest;
}

QList<PlatformCall::Value> PlatformCall::bodyValues() const
{
    QList<Value> body = values;
    body.removeIf([](const Value &value) { return value.inPath; });
    return body;
}

QString recordLabel(PlatformCall::Record record)
{
    switch (record) {
    case PlatformCall::Record::Panel:
        return QCoreApplication::translate("PlatformCall", "Panel or origin");
    case PlatformCall::Record::Step:
    case PlatformCall::Record::CrmStage:
        return QCoreApplication::translate("PlatformCall", "Stage");
    case PlatformCall::Record::Tag:
        return QCoreApplication::translate("PlatformCall", "Tag");
    case PlatformCall::Record::Template:
        return QCoreApplication::translate("PlatformCall", "Template");
    case PlatformCall::Record::Chatbot:
        return QCoreApplication::translate("PlatformCall", "Chatbot");
    case PlatformCall::Record::Sequence:
        return QCoreApplication::translate("PlatformCall", "Sequence");
    case PlatformCall::Record::Channel:
        return QCoreApplication::translate("PlatformCall", "Channel");
    case PlatformCall::Record::Queue:
        return QCoreApplication::translate("PlatformCall", "Queue");
    case PlatformCall::Record::None:
        break;
    }
    return {};
}

} // namespace gancho::exchange
