#include "models/items/directorycolumns.h"

#include "models/domain/directorywords.h"
#include "models/domain/phonetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace gancho {

namespace {

using Look = DirectoryColumn::Look;

/// What `read` says of a T; nothing for another record.
template <class T, class Read>
auto of(Read read)
{
    return [read](const DirectoryRecord &record, const DirectoryNames &) -> QString {
        const T *one = std::get_if<T>(&record);
        return one ? read(*one) : QString();
    };
}

template <class T, class Read>
DirectoryColumn plain(const QString &title, int width, Read read)
{
    DirectoryColumn column;
    column.title = title;
    column.width = width;
    column.text = of<T>(read);
    return column;
}

/// `read` yields a DirectoryWord.
template <class T, class Read>
DirectoryColumn pill(const QString &title, int width, Read read)
{
    DirectoryColumn column = plain<T>(title, width, [read](const T &one) { return read(one).text; });
    column.look = Look::Pill;
    column.tone = [read](const DirectoryRecord &record) {
        const T *one = std::get_if<T>(&record);
        return one ? read(*one).tone : Tone::Neutral;
    };
    return column;
}

/// A negative number is not known.
template <class T, class Read>
DirectoryColumn count(const QString &title, int width, Read read)
{
    DirectoryColumn column = plain<T>(title, width, [read](const T &one) {
        const qint64 value = read(one);
        return value < 0 ? QString() : QLocale().toString(value);
    });
    column.look = Look::Number;
    column.number = [read](const DirectoryRecord &record) {
        const T *one = std::get_if<T>(&record);
        return one ? static_cast<double>(read(*one)) : -1;
    };
    return column;
}

DirectoryColumn nameColumn()
{
    DirectoryColumn column;
    column.title = QCoreApplication::translate("Directory", "Name");
    column.text = [](const DirectoryRecord &record, const DirectoryNames &) {
        return recordName(record);
    };
    return column;
}

QList<DirectoryColumn> audienceColumns()
{
    return {nameColumn(),
            count<Audience>(QCoreApplication::translate("Directory", "Contacts"), 100,
                            [](const Audience &one) { return one.contacts; }),
            pill<Audience>(QCoreApplication::translate("Directory", "Status"), 110,
                           [](const Audience &one) { return activeWord(one.active); })};
}

QList<DirectoryColumn> teamColumns()
{
    return {nameColumn(),
            count<Department>(QCoreApplication::translate("Directory", "Users"), 90,
                              [](const Department &one) { return one.members.size(); }),
            plain<Department>(QCoreApplication::translate("Directory", "Hands out conversations"), 170,
                              [](const Department &one) {
                                  return one.distribution ? QCoreApplication::translate("Directory", "Automatically")
                                                          : QCoreApplication::translate("Directory", "By hand");
                              }),
            pill<Department>(QCoreApplication::translate("Directory", "Default"), 100, [](const Department &one) {
                return one.isDefault ? DirectoryWord{QCoreApplication::translate("Directory", "Default"), Tone::Info}
                                     : DirectoryWord{};
            })};
}

QList<DirectoryColumn> userColumns()
{
    DirectoryColumn teams =
        plain<Agent>(QCoreApplication::translate("Directory", "Teams"), 150, [](const Agent &) { return QString(); });
    teams.text = [](const DirectoryRecord &record, const DirectoryNames &names) {
        QStringList list;
        if (const auto *agent = std::get_if<Agent>(&record))
            for (const AgentTeam &team : agent->teams)
                list += names.name(DirectoryKind::Teams, team.departmentId.value);
        list.removeAll(QString());
        return list.join(QLatin1String(", "));
    };
    return {nameColumn(),
            plain<Agent>(QCoreApplication::translate("Directory", "Profile"), 120,
                         [](const Agent &one) { return profileWord(one.profile).text; }),
            teams, pill<Agent>(QCoreApplication::translate("Directory", "Availability"), 120, [](const Agent &one) {
                return availabilityWord(one.available);
            })};
}

QList<DirectoryColumn> tagColumns()
{
    DirectoryColumn name = nameColumn();
    name.look = Look::Tag;
    return {name,
            plain<Tag>(QCoreApplication::translate("Directory", "Colour"), 120,
                       [](const Tag &one) { return colourWord(one.colour); }),
            plain<Tag>(QCoreApplication::translate("Directory", "Created"), 120, [](const Tag &one) {
                return one.createdAt.isValid()
                           ? QLocale().toString(one.createdAt.toLocalTime().date(), QLocale::ShortFormat)
                           : QString();
            })};
}

QList<DirectoryColumn> fieldColumns()
{
    return {nameColumn(),
            plain<CustomField>(QCoreApplication::translate("Directory", "Type"), 140,
                               [](const CustomField &one) { return customFieldTypeName(one.type); }),
            plain<CustomField>(QCoreApplication::translate("Directory", "Of"), 130,
                               [](const CustomField &one) { return fieldEntityWord(one.entity).text; }),
            pill<CustomField>(QCoreApplication::translate("Directory", "Required"), 110, [](const CustomField &one) {
                return one.required ? DirectoryWord{QCoreApplication::translate("Directory", "Required"), Tone::Warn}
                                    : DirectoryWord{};
            })};
}

QList<DirectoryColumn> channelColumns()
{
    return {nameColumn(),
            plain<Channel>(QCoreApplication::translate("Directory", "Number"), 140,
                           [](const Channel &one) { return phoneForPeople(one.number); }),
            plain<Channel>(QCoreApplication::translate("Directory", "Type"), 170,
                           [](const Channel &one) { return channelTypeWord(one.type).text; }),
            pill<Channel>(QCoreApplication::translate("Directory", "Status"), 100,
                          [](const Channel &one) { return activeWord(one.active); })};
}

QList<DirectoryColumn> chatbotColumns()
{
    return {nameColumn(),
            plain<Chatbot>(QCoreApplication::translate("Directory", "Type"), 120,
                           [](const Chatbot &one) { return chatbotTypeWord(one.type).text; }),
            pill<Chatbot>(QCoreApplication::translate("Directory", "Status"), 140,
                          [](const Chatbot &one) { return publishStatusWord(one.publishStatus); })};
}

QList<DirectoryColumn> templateColumns()
{
    return {nameColumn(),
            plain<MessageTemplate>(QCoreApplication::translate("Directory", "Text"), 0,
                                   [](const MessageTemplate &one) { return one.text.simplified(); }),
            plain<MessageTemplate>(QCoreApplication::translate("Directory", "Used for"), 130,
                                   [](const MessageTemplate &one) {
                                       QStringList uses;
                                       for (const QString &type : one.types)
                                           uses += templateTypeWord(type).text;
                                       return uses.join(QLatin1String(", "));
                                   }),
            pill<MessageTemplate>(QCoreApplication::translate("Directory", "Status"), 110,
                                  [](const MessageTemplate &one) { return templateStatusWord(one.status); })};
}

QList<DirectoryColumn> namedColumns(DirectoryKind kind)
{
    QList<DirectoryColumn> columns{nameColumn()};
    if (kind == DirectoryKind::Origins)
        columns += plain<NamedRecord>(QCoreApplication::translate("Directory", "Group"), 150,
                                      [](const NamedRecord &one) { return one.within; });
    if (kind == DirectoryKind::Origins || kind == DirectoryKind::Groups) {
        const QString parts = kind == DirectoryKind::Origins ? QCoreApplication::translate("Directory", "Stages")
                                                             : QCoreApplication::translate("Directory", "Origins");
        columns += count<NamedRecord>(parts, 90, [](const NamedRecord &one) { return one.parts.size(); });
        columns +=
            pill<NamedRecord>(QCoreApplication::translate("Directory", "Archived"), 100, [](const NamedRecord &one) {
                return one.archived ? DirectoryWord{QCoreApplication::translate("Directory", "Archived"), Tone::Neutral}
                                    : DirectoryWord{};
            });
    } else if (kind != DirectoryKind::LostReasons) {
        columns += plain<NamedRecord>(QCoreApplication::translate("Directory", "Number"), 100,
                                      [](const NamedRecord &one) { return one.id; });
        columns +=
            plain<NamedRecord>(QCoreApplication::translate("Directory", "Last seen"), 150, [](const NamedRecord &one) {
                return one.seenAt.isValid() ? QLocale().toString(one.seenAt.toLocalTime(), QLocale::ShortFormat)
                                            : QString();
            });
    }
    return columns;
}

QList<DirectoryColumn> columnsOf(DirectoryKind kind)
{
    switch (kind) {
    case DirectoryKind::Portfolios:
    case DirectoryKind::Sequences:
        return audienceColumns();
    case DirectoryKind::Teams:
        return teamColumns();
    case DirectoryKind::Users:
        return userColumns();
    case DirectoryKind::Tags:
        return tagColumns();
    case DirectoryKind::CustomFields:
        return fieldColumns();
    case DirectoryKind::Channels:
        return channelColumns();
    case DirectoryKind::Chatbots:
        return chatbotColumns();
    case DirectoryKind::Templates:
        return templateColumns();
    case DirectoryKind::Origins:
    case DirectoryKind::Groups:
    case DirectoryKind::LostReasons:
    case DirectoryKind::Queues:
    case DirectoryKind::Stages:
    case DirectoryKind::Followups:
    case DirectoryKind::Wallets:
    case DirectoryKind::ClosingReasons:
        break;
    }
    return namedColumns(kind);
}

} // namespace

QList<DirectoryColumn> directoryColumns(DirectoryKind kind, bool named)
{
    QList<DirectoryColumn> columns = named ? namedColumns(kind) : columnsOf(kind);
    // The name and a status stay. Of an audience the number of its contacts says more than its status.
    for (qsizetype i = 1; i < columns.size(); ++i)
        columns[i].rank = columns[i].look == Look::Pill ? 0 : static_cast<int>(i);
    if (kind == DirectoryKind::Portfolios || kind == DirectoryKind::Sequences)
        std::swap(columns[1].rank, columns[2].rank);
    return columns;
}

} // namespace gancho
