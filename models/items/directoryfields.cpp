#include "models/items/directoryfields.h"

#include "models/domain/directorywords.h"
#include "models/domain/phonetext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

namespace gancho {

namespace {

using Look = DirectoryField::Look;

QString moment(const QDateTime &at)
{
    return at.isValid() ? QLocale().toString(at.toLocalTime(), QLocale::ShortFormat) : QString();
}

QString yesNo(bool yes)
{
    return yes ? QCoreApplication::translate("Directory", "Yes") : QCoreApplication::translate("Directory", "No");
}

/// Gathers fields and leaves out empty ones.
class Gatherer
{
public:
    Gatherer(QList<DirectoryField> &fields, const DirectoryNames &names, bool edited)
        : m_fields(fields)
        , m_names(names)
        , m_edited(edited)
    {
    }

    void add(const QString &label, const QString &text, Look look = Look::Text) const
    {
        if (!text.isEmpty())
            m_fields += DirectoryField{label, text, {}, look};
    }
    void link(const QString &label, DirectoryKind kind, const QStringList &ids) const
    {
        DirectoryField field;
        field.label = label;
        for (const QString &id : ids) {
            const QString name = m_names.name(kind, id);
            if (!id.isEmpty())
                field.links += DirectoryLink{kind, id, name.isEmpty() ? id : name};
        }
        if (!field.links.isEmpty())
            m_fields += field;
    }
    void dates(const QDateTime &created, const QDateTime &updated) const
    {
        add(QCoreApplication::translate("Directory", "Created"), moment(created));
        add(QCoreApplication::translate("Directory", "Changed"), moment(updated));
    }

    void operator()(std::monostate) const {}

    void operator()(const Audience &one) const
    {
        add(QCoreApplication::translate("Directory", "Status"), activeWord(one.active).text);
        if (one.contacts >= 0)
            add(QCoreApplication::translate("Directory", "Contacts"), QLocale().toString(one.contacts));
        if (one.kind == Audience::Kind::Portfolio) {
            const QString type = one.raw[QLatin1String("type")].toString();
            if (type.compare(QLatin1String("SINGLE"), Qt::CaseInsensitive) == 0)
                add(QCoreApplication::translate("Directory", "Contacts may be in"),
                    QCoreApplication::translate("Directory", "This portfolio alone"));
            else if (type.compare(QLatin1String("MULTIPLE"), Qt::CaseInsensitive) == 0)
                add(QCoreApplication::translate("Directory", "Contacts may be in"),
                    QCoreApplication::translate("Directory", "Several portfolios"));
            else
                add(QCoreApplication::translate("Directory", "Contacts may be in"), type);
            if (one.raw[QLatin1String("automaticAttribution")].isBool())
                add(QCoreApplication::translate("Directory", "Takes contacts in by itself"),
                    yesNo(one.raw[QLatin1String("automaticAttribution")].toBool()));
            if (const int months = one.raw[QLatin1String("expirationDurationInMonths")].toInt(); months > 0)
                add(QCoreApplication::translate("Directory", "Contacts leave after"),
                    QCoreApplication::translate("Directory", "%n months", nullptr, months));
            QStringList teams, users;
            for (const QJsonValue team : one.raw[QLatin1String("departments")].toArray()) {
                teams += team[QLatin1String("departmentId")].toString();
                for (const QJsonValue user : team[QLatin1String("userIds")].toArray())
                    users += user.toString();
            }
            link(QCoreApplication::translate("Directory", "Teams"), DirectoryKind::Teams, teams);
            link(QCoreApplication::translate("Directory", "Users"), DirectoryKind::Users, users);
        }
        dates(one.createdAt, one.updatedAt);
    }

    void operator()(const Department &one) const
    {
        add(QCoreApplication::translate("Directory", "Description"), one.description);
        const QJsonObject handing = one.raw[QLatin1String("distributionConfig")].toObject();
        if (const int minutes = handing[QLatin1String("inactivityTimeInMinutes")].toInt();
            one.distribution && minutes > 0)
            add(QCoreApplication::translate("Directory", "Handed on when nobody answers for"),
                QCoreApplication::translate("Directory", "%n minutes", nullptr, minutes));
        if (const int minutes = handing[QLatin1String("maximumDurationInMinutes")].toInt();
            handing[QLatin1String("expirationIsEnabled")].toBool() && minutes > 0)
            add(QCoreApplication::translate("Directory", "A conversation lasts at most"),
                QCoreApplication::translate("Directory", "%n minutes", nullptr, minutes));
        QStringList channels;
        for (const QJsonValue channel : one.raw[QLatin1String("channels")].toArray())
            channels += channel[QLatin1String("id")].toString();
        link(QCoreApplication::translate("Directory", "Channels"), DirectoryKind::Channels, channels);
        dates(one.createdAt, one.updatedAt);
    }

    void operator()(const Agent &one) const
    {
        if (!m_edited) {
            add(QCoreApplication::translate("Directory", "E-mail"), one.email);
            add(QCoreApplication::translate("Directory", "Phone"), phoneForPeople(one.phone));
            add(QCoreApplication::translate("Directory", "Profile"), profileWord(one.profile).text);
        }
        if (one.owner)
            add(QCoreApplication::translate("Directory", "Owner of the account"), yesNo(true));
        add(QCoreApplication::translate("Directory", "User id in conversations and cards"), one.userId.value,
            Look::Code);
        dates(one.createdAt, one.updatedAt);
    }

    void operator()(const Tag &one) const
    {
        if (!m_edited)
            add(QCoreApplication::translate("Directory", "Colour"), colourWord(one.colour));
        dates(one.createdAt, one.updatedAt);
    }

    void operator()(const NamedRecord &one) const
    {
        add(QCoreApplication::translate("Directory", "Id"), one.id, Look::Code);
        if (one.learnt != one.name)
            add(QCoreApplication::translate("Directory", "Called in events"), one.learnt);
        add(QCoreApplication::translate("Directory", "Last seen"), moment(one.seenAt));
        add(QCoreApplication::translate("Directory", "Group"), one.within);
        add(one.kind == DirectoryKind::Origins ? QCoreApplication::translate("Directory", "Stages")
                                               : QCoreApplication::translate("Directory", "Origins"),
            one.parts.join(u'\n'));
        add(QCoreApplication::translate("Directory", "Archived"), one.archived ? yesNo(true) : QString());
    }

    void operator()(const CustomField &one) const
    {
        add(QCoreApplication::translate("Directory", "Type"), customFieldTypeName(one.type));
        add(QCoreApplication::translate("Directory", "Key"), one.key, Look::Code);
        add(QCoreApplication::translate("Directory", "Of"), fieldEntityWord(one.entity).text);
        add(QCoreApplication::translate("Directory", "Required"), yesNo(one.required));
        add(QCoreApplication::translate("Directory", "Shown in forms"), yesNo(one.visible));
        link(QCoreApplication::translate("Directory", "Below the heading"), DirectoryKind::CustomFields,
             {one.raw[QLatin1String("parentId")].toString()});
        QStringList options;
        for (const CustomFieldOption &option : one.options)
            options += option.name;
        add(QCoreApplication::translate("Directory", "Options"), options.join(u'\n'));
    }

    void operator()(const Channel &one) const
    {
        add(QCoreApplication::translate("Directory", "Type"), channelTypeWord(one.type).text);
        add(QCoreApplication::translate("Directory", "Number"), phoneForPeople(one.number));
        const QJsonObject identity = one.raw[QLatin1String("identity")].toObject();
        const QString shown = identity[QLatin1String("humanId")].toString();
        if (shown != phoneForPeople(one.number))
            add(QCoreApplication::translate("Directory", "Known as"), shown);
        add(QCoreApplication::translate("Directory", "Platform"), identity[QLatin1String("platform")].toString());
        add(QCoreApplication::translate("Directory", "Provider"), identity[QLatin1String("provider")].toString());
    }

    void operator()(const Chatbot &one) const
    {
        add(QCoreApplication::translate("Directory", "Key"), one.key.value, Look::Code);
        add(QCoreApplication::translate("Directory", "Type"), chatbotTypeWord(one.type).text);
        add(QCoreApplication::translate("Directory", "Archived"), one.archived ? yesNo(true) : QString());
        QStringList channels;
        for (const ChannelId &id : one.channelIds)
            channels += id.value;
        link(QCoreApplication::translate("Directory", "Channels"), DirectoryKind::Channels, channels);
        link(QCoreApplication::translate("Directory", "Default team"), DirectoryKind::Teams,
             {one.raw[QLatin1String("defaultDepartmentId")].toString()});
    }

    void operator()(const MessageTemplate &one) const
    {
        add(QCoreApplication::translate("Directory", "Text"), one.text, Look::Message);
        add(QCoreApplication::translate("Directory", "Footer"), one.footer);
        add(QCoreApplication::translate("Directory", "Parameters"), one.parameters.join(QLatin1String(", ")));
        add(QCoreApplication::translate("Directory", "File"), templateFileWord(one.fileType).text);
        QStringList uses;
        for (const QString &type : one.types)
            uses += templateTypeWord(type).text;
        add(QCoreApplication::translate("Directory", "Used for"), uses.join(QLatin1String(", ")));
        add(QCoreApplication::translate("Directory", "Quick reply by"),
            one.raw[QLatin1String("quickReplyAlias")].toString());
        link(QCoreApplication::translate("Directory", "Channel"), DirectoryKind::Channels, {one.channelId.value});
        add(QCoreApplication::translate("Directory", "Category"), one.raw[QLatin1String("categoryName")].toString());
        add(QCoreApplication::translate("Directory", "Why it was rejected"),
            one.raw[QLatin1String("rejectedDescription")].toString());
        add(QCoreApplication::translate("Directory", "Archived"), one.archived ? yesNo(true) : QString());
    }

private:
    QList<DirectoryField> &m_fields;
    const DirectoryNames &m_names;
    const bool m_edited;
};

QStringList namesOf(const char *list)
{
    return QString::fromLatin1(list).split(u' ');
}

/// What the fields and forms show already, by the index of the record's alternative.
const QStringList &shownNames(const DirectoryRecord &record)
{
    static const QList<QStringList> names{
        {},
        namesOf("id name active enabled contactsCount contactExecutingCount createdAt updatedAt departments type "
                "automaticAttribution expirationDurationInMonths"),
        namesOf("id name description isDefault distribuitionEnabled distributionIsEnabled restrictionType agents "
                "channels distributionConfig createdAt updatedAt"),
        namesOf("id userId name shortName email phoneNumber phoneNumberFormatted profile isOwner departments "
                "availability createdAt updatedAt"),
        namesOf("id name color createdAt updatedAt"),
        namesOf("id name key type entityType required visible options parentId children"),
        namesOf("id active type number numberFormatted identity"),
        namesOf("id key name type archived channelIds defaultDepartmentId publishStatus"),
        namesOf("id name text footerText params fileType type quickReplyAlias channelId categoryName "
                "rejectedDescription archived status"),
        namesOf("id name group stages archived_at archived_by"),
    };
    return names.at(static_cast<qsizetype>(record.index()));
}

QString valueText(const QJsonValue &value)
{
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    return value.isNull() ? QStringLiteral("—") : value.toVariant().toString();
}

} // namespace

QList<DirectoryField> directoryFields(const DirectoryRecord &record, const DirectoryNames &names, bool edited)
{
    QList<DirectoryField> fields;
    std::visit(Gatherer(fields, names, edited), record);
    return fields;
}

QList<QPair<QString, QString>> otherFields(const DirectoryRecord &record)
{
    QList<QPair<QString, QString>> others;
    const QJsonObject raw = recordRaw(record);
    const QStringList &known = shownNames(record);
    for (auto it = raw.begin(); it != raw.end(); ++it)
        if (!known.contains(it.key()))
            others += {it.key(), valueText(it.value())};
    return others;
}

} // namespace gancho
