#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>

/// Heads and bodies as they are searched. Pure functions, any thread.
namespace gancho {

/// What a body is, as far as searching goes; told from the bytes, and for forms from the Content-Type.
enum class BodyForm { None, Json, Form, Text, Binary };

/// The body to be searched and told apart by: without the Content-Encoding that its sender gave it where that can be
/// undone and makes no more than 8 MB, else as it came.
QByteArray readableBody(const QByteArray &head, const QByteArray &body);
/// The first header of this name, in lower case; empty where there is none.
QByteArrayView headerIn(const QByteArray &head, QByteArrayView name);

BodyForm bodyForm(const QByteArray &head, const QByteArray &body);

/// The target of the request line, whole.
QByteArray targetOf(const QByteArray &head);
/// Names and values of a form or a query string, percent coding and plus signs undone, in order.
QList<QPair<QByteArray, QByteArray>> formPairs(const QByteArray &encoded);
/// JSON with its escapes undone, to be read as text.
QByteArray withoutJsonEscapes(const QByteArray &json);

} // namespace gancho
