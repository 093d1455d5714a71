#pragma once

#include <QList>
#include <QStringList>

namespace gancho {

/// The ways of other programs to name a field, made from its JSON Pointer. Whether a part that is a number stands for
/// an element is told by `isElement`, one per part.
struct JsonPath
{
    QStringList parts;
    QList<bool> isElement;

    /// `{{ $json.body.content.text }}`, what n8n calls the field behind its Webhook node; brackets where a key is no
    /// identifier: `{{ $json.body["x y"][0] }}`.
    QString n8n() const;
    /// The field in the language of EventQuery: "content.tags.name". Elements have no number there.
    QString searchField() const;
    /// A search for events that have the value in this field: `content.text:"Olá"`.
    QString search(const QString &value) const;
};

} // namespace gancho
