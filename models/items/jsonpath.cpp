#include "models/items/jsonpath.h"

#include "models/items/jsontree.h"

#include <QRegularExpression>
#include <QStringList>

namespace gancho {

QString JsonPath::n8n() const
{
    static const QRegularExpression identifier(QStringLiteral("^[A-Za-z_$][A-Za-z0-9_$]*$"));
    QString path = QStringLiteral("$json.body");
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QString &part = parts.at(i);
        if (isElement.value(i))
            path += u'[' + part + u']';
        else if (identifier.match(part).hasMatch())
            path += u'.' + part;
        else
            path += u'[' + jsonQuoted(part) + u']';
    }
    return QStringLiteral("{{ %1 }}").arg(path);
}

QString JsonPath::searchField() const
{
    QStringList names;
    for (qsizetype i = 0; i < parts.size(); ++i)
        if (!isElement.value(i))
            names += parts.at(i);
    return names.join(u'.');
}

QString JsonPath::search(const QString &value) const
{
    static const QRegularExpression bare(QStringLiteral("^[\\w.+@/-]+$"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    QString text = value;
    if (!bare.match(text).hasMatch() || text.startsWith(u'-'))
        text = u'"' + text.replace(u'"', u' ').simplified() + u'"';
    // A field whose name the language has no way to write is searched everywhere.
    static const QRegularExpression writable(QStringLiteral("^[\\w.-]+$"),
                                             QRegularExpression::UseUnicodePropertiesOption);
    const QString field = searchField();
    return writable.match(field).hasMatch() ? field + u':' + text : text;
}

} // namespace gancho
