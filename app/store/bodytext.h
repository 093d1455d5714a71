#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>

namespace gancho {

/// What a body is, as far as searching goes. Pure; told from the bytes, and for forms from the Content-Type.
enum class BodyForm { None, Json, Form, Text, Binary };

BodyForm bodyForm(const QByteArray &head, const QByteArray &body);

/// The target of the request line, whole.
QByteArray targetOf(const QByteArray &head);
/// Names and values of a form or a query string, percent coding and plus signs undone, in order.
QList<QPair<QByteArray, QByteArray>> formPairs(const QByteArray &encoded);
/// JSON with its escapes undone, to be read as text.
QByteArray withoutJsonEscapes(const QByteArray &json);

} // namespace gancho
