#include "models/domain/directorywords.h"

#include <QCoreApplication>

namespace gancho {

namespace {

struct Known
{
    const char *value;
    const char *word;
    Tone tone = Tone::Neutral;
};

bool same(const QString &a, QLatin1String b)
{
    return QString(a).remove(u'_').compare(QString(b).remove(u'_'), Qt::CaseInsensitive) == 0;
}

template <int N>
DirectoryWord word(const QString &value, const Known (&known)[N])
{
    for (const Known &one : known)
        if (same(value, QLatin1String(one.value)))
            return {QCoreApplication::translate("DirectoryWords", one.word), one.tone};
    return {value, Tone::Neutral};
}

} // namespace

DirectoryWord profileWord(const QString &profile)
{
    static constexpr Known known[] = {{"ADMIN", QT_TRANSLATE_NOOP("DirectoryWords", "Administrator"), Tone::Info},
                                      {"AGENT", QT_TRANSLATE_NOOP("DirectoryWords", "Agent")},
                                      {"RESTRICTEDAGENT", QT_TRANSLATE_NOOP("DirectoryWords", "Restricted agent")}};
    return word(profile, known);
}

DirectoryWord restrictionWord(const QString &restriction)
{
    static constexpr Known known[] = {
        {"NONE", QT_TRANSLATE_NOOP("DirectoryWords", "Everybody sees its conversations")},
        {"DEPARTMENT_RESTRICTION", QT_TRANSLATE_NOOP("DirectoryWords", "Only the team sees them")},
        {"USER_RESTRICTION", QT_TRANSLATE_NOOP("DirectoryWords", "Only the user in charge sees them")}};
    return word(restriction, known);
}

DirectoryWord availabilityWord(bool available)
{
    return available ? DirectoryWord{QCoreApplication::translate("DirectoryWords", "Available"), Tone::Ok}
                     : DirectoryWord{QCoreApplication::translate("DirectoryWords", "Unavailable"), Tone::Neutral};
}

DirectoryWord activeWord(bool active)
{
    return active ? DirectoryWord{QCoreApplication::translate("DirectoryWords", "Active"), Tone::Ok}
                  : DirectoryWord{QCoreApplication::translate("DirectoryWords", "Inactive"), Tone::Neutral};
}

DirectoryWord channelTypeWord(const QString &type)
{
    static constexpr Known known[] = {
        {"CloudAPI_WhatsApp", QT_TRANSLATE_NOOP("DirectoryWords", "WhatsApp (Cloud API)")},
        {"Dialog360_WhatsApp", QT_TRANSLATE_NOOP("DirectoryWords", "WhatsApp (360dialog)")},
        {"Gupshup_WhatsApp", QT_TRANSLATE_NOOP("DirectoryWords", "WhatsApp (Gupshup)")},
        {"ZAPI_WhatsApp", QT_TRANSLATE_NOOP("DirectoryWords", "WhatsApp (Z-API)")},
        {"EvolutionApi_WhatsApp", QT_TRANSLATE_NOOP("DirectoryWords", "WhatsApp (Evolution API)")},
        {"Instagram", QT_TRANSLATE_NOOP("DirectoryWords", "Instagram")},
        {"Messenger", QT_TRANSLATE_NOOP("DirectoryWords", "Messenger")}};
    return word(type, known);
}

DirectoryWord chatbotTypeWord(const QString &type)
{
    static constexpr Known known[] = {{"REACTIVE", QT_TRANSLATE_NOOP("DirectoryWords", "Reactive")},
                                      {"AUTOMATION", QT_TRANSLATE_NOOP("DirectoryWords", "Automation")}};
    return word(type, known);
}

DirectoryWord publishStatusWord(const QString &status)
{
    static constexpr Known known[] = {
        {"READY", QT_TRANSLATE_NOOP("DirectoryWords", "Published"), Tone::Ok},
        {"PUBLISHING", QT_TRANSLATE_NOOP("DirectoryWords", "Being published"), Tone::Info},
        {"NOT_PUBLISHED", QT_TRANSLATE_NOOP("DirectoryWords", "Not published"), Tone::Neutral},
        {"FAILED", QT_TRANSLATE_NOOP("DirectoryWords", "Publishing failed"), Tone::Bad}};
    return word(status, known);
}

DirectoryWord templateStatusWord(const QString &status)
{
    static constexpr Known known[] = {{"Approved", QT_TRANSLATE_NOOP("DirectoryWords", "Approved"), Tone::Ok},
                                      {"InRevision", QT_TRANSLATE_NOOP("DirectoryWords", "In review"), Tone::Warn},
                                      {"Disapproved", QT_TRANSLATE_NOOP("DirectoryWords", "Rejected"), Tone::Bad},
                                      {"Paused", QT_TRANSLATE_NOOP("DirectoryWords", "Paused"), Tone::Warn},
                                      {"Disabled", QT_TRANSLATE_NOOP("DirectoryWords", "Disabled"), Tone::Bad},
                                      {"Deleted", QT_TRANSLATE_NOOP("DirectoryWords", "Deleted"), Tone::Bad},
                                      {"Draft", QT_TRANSLATE_NOOP("DirectoryWords", "Draft"), Tone::Neutral}};
    return word(status, known);
}

DirectoryWord templateTypeWord(const QString &type)
{
    static constexpr Known known[] = {
        {"QUICKREPLY", QT_TRANSLATE_NOOP("DirectoryWords", "Quick reply")},
        {"TEMPLATE", QT_TRANSLATE_NOOP("DirectoryWords", "Conversation")},
        {"TEMPLATE_CAMPAIGN", QT_TRANSLATE_NOOP("DirectoryWords", "Campaign")},
        {"TEMPLATE_SEQUENCE", QT_TRANSLATE_NOOP("DirectoryWords", "Sequence")},
        {"TEMPLATE_SCHEDULED_MESSAGE", QT_TRANSLATE_NOOP("DirectoryWords", "Scheduled message")},
        {"AUTHENTICATION", QT_TRANSLATE_NOOP("DirectoryWords", "Authentication")},
        {"SYSTEM", QT_TRANSLATE_NOOP("DirectoryWords", "System")}};
    return word(type, known);
}

DirectoryWord templateFileWord(const QString &type)
{
    static constexpr Known known[] = {{"", QT_TRANSLATE_NOOP("DirectoryWords", "None")},
                                      {"IMAGE", QT_TRANSLATE_NOOP("DirectoryWords", "Image")},
                                      {"VIDEO", QT_TRANSLATE_NOOP("DirectoryWords", "Video")},
                                      {"DOCUMENT", QT_TRANSLATE_NOOP("DirectoryWords", "Document")}};
    return word(type, known);
}

DirectoryWord fieldEntityWord(const QString &entity)
{
    static constexpr Known known[] = {{"CONTACT", QT_TRANSLATE_NOOP("DirectoryWords", "Contacts")},
                                      {"PANEL", QT_TRANSLATE_NOOP("DirectoryWords", "Cards of a panel")}};
    return word(entity, known);
}

DirectoryWord memberOriginWord(const QString &origin)
{
    static constexpr Known known[] = {{"USER_SINGLE", QT_TRANSLATE_NOOP("DirectoryWords", "By a user")},
                                      {"USER_FILTER", QT_TRANSLATE_NOOP("DirectoryWords", "By a user's filter")},
                                      {"CHATBOT", QT_TRANSLATE_NOOP("DirectoryWords", "By a chatbot")},
                                      {"API", QT_TRANSLATE_NOOP("DirectoryWords", "By the API")}};
    return word(origin, known);
}

QString colourWord(const QString &colour)
{
    static constexpr Known known[] = {{"BROWN", QT_TRANSLATE_NOOP("DirectoryWords", "Brown")},
                                      {"PURPLE", QT_TRANSLATE_NOOP("DirectoryWords", "Purple")},
                                      {"PINK", QT_TRANSLATE_NOOP("DirectoryWords", "Pink")},
                                      {"RED", QT_TRANSLATE_NOOP("DirectoryWords", "Red")},
                                      {"YELLOW", QT_TRANSLATE_NOOP("DirectoryWords", "Yellow")},
                                      {"GREEN", QT_TRANSLATE_NOOP("DirectoryWords", "Green")},
                                      {"BLUE", QT_TRANSLATE_NOOP("DirectoryWords", "Blue")},
                                      {"SKY", QT_TRANSLATE_NOOP("DirectoryWords", "Sky blue")},
                                      {"GRAY", QT_TRANSLATE_NOOP("DirectoryWords", "Grey")}};
    const QString family = colour.section(u'_', 0, 0);
    const QString shade = colour.section(u'_', 1);
    const QString name = word(family, known).text;
    return shade.isEmpty() ? name : name + QLatin1Char(' ') + shade;
}

} // namespace gancho
