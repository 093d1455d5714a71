#include "models/domain/inbox.h"

namespace gancho {

QString inboxNameFrom(const QString &text)
{
    QString name;
    for (const QChar c : text.normalized(QString::NormalizationForm_D).toLower()) {
        const bool plain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (plain)
            name += c;
        else if (c.category() != QChar::Mark_NonSpacing && !name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
    }
    name.truncate(60);
    while (name.endsWith(u'-'))
        name.chop(1);
    return name.isEmpty() ? QStringLiteral("entrada") : name;
}

QString inboxPath(const QString &name)
{
    return QStringLiteral("/in/") + name;
}

} // namespace gancho
