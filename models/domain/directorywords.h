#pragma once

#include "models/domain/eventtype.h"

#include <QString>

namespace gancho {

/// A word of the platform for people: translated, with the tone of its pill. Values that are not known come back as the
/// platform writes them.
struct DirectoryWord
{
    QString text;
    Tone tone = Tone::Neutral;
};

DirectoryWord profileWord(const QString &profile);         ///< "ADMIN"
DirectoryWord restrictionWord(const QString &restriction); ///< "DEPARTMENT_RESTRICTION"
DirectoryWord availabilityWord(bool available);
DirectoryWord activeWord(bool active);
DirectoryWord channelTypeWord(const QString &type);      ///< "CloudAPI_WhatsApp"
DirectoryWord chatbotTypeWord(const QString &type);      ///< "REACTIVE"
DirectoryWord publishStatusWord(const QString &status);  ///< "NOT_PUBLISHED"
DirectoryWord templateStatusWord(const QString &status); ///< "InRevision"
DirectoryWord templateTypeWord(const QString &type);     ///< "TEMPLATE_CAMPAIGN"
DirectoryWord templateFileWord(const QString &type);     ///< "IMAGE"; empty: none is needed
DirectoryWord fieldEntityWord(const QString &entity);    ///< "PANEL"
DirectoryWord memberOriginWord(const QString &origin);   ///< "USER_FILTER"
/// "Green 300" for "GREEN_300".
QString colourWord(const QString &colour);

} // namespace gancho
