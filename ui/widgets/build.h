#pragma once

#include <QList>
#include <QString>

class QFrame;
class QLabel;
class QPushButton;
class QVBoxLayout;
class QWidget;

namespace gancho {

/// Small makers, so that a page reads as its content. `role` and `kind` are the properties that the style sheet knows
/// (resources/theme/gancho.qss).

/// A plain-text label. Never interprets markup, whatever the text holds.
QLabel *makeLabel(const QString &text, const char *role = nullptr, QWidget *parent = nullptr);
/// The same, wrapping.
QLabel *makeText(const QString &text, const char *role = nullptr, QWidget *parent = nullptr);
/// `name` becomes the objectName, the text the accessible name.
QPushButton *makeButton(const QString &name, const QString &text, const char *kind = nullptr,
                        QWidget *parent = nullptr);
QFrame *makeCard(QWidget *parent = nullptr);
QFrame *makeLine(QWidget *parent = nullptr);
QVBoxLayout *makeColumn(QWidget *parent, int margin = 0, int spacing = 8);
/// Sets a dynamic property of the style sheet and has the widget take on its new looks.
void setLook(QWidget *widget, const char *property, const char *value);
void setInvalid(QWidget *widget, bool invalid);
/// objectName, accessible name and, where given, the description for screen readers.
void identify(QWidget *widget, const QString &objectName, const QString &accessibleName,
              const QString &description = {});

/// The tab key goes through them in this order.
void chainTabs(const QList<QWidget *> &order);

} // namespace gancho
