#pragma once

#include <QJsonObject>

#include <functional>

class QObject;
class QWidget;

namespace gancho {

/// What stands in the fields below a widget, by their objectNames: for drafts. Fields of secrets are left out, and so
/// is what lies in a widget with the property `ownDraft`, which keeps its own.
namespace typedfields {

QJsonObject read(const QWidget &root);
/// Fields that are not in it stay as they are.
void write(QWidget &root, const QJsonObject &typed);
/// Calls when one of the fields that are there now changes, for as long as `context` lives.
void watch(const QWidget &root, const QObject &context, const std::function<void()> &changed);

} // namespace typedfields

} // namespace gancho
