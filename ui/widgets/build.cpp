#include "ui/widgets/build.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace gancho {

QLabel *makeLabel(const QString &text, const char *role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    if (role)
        label->setProperty("role", QLatin1String(role));
    return label;
}

QLabel *makeText(const QString &text, const char *role, QWidget *parent)
{
    QLabel *label = makeLabel(text, role, parent);
    label->setWordWrap(true);
    return label;
}

QPushButton *makeButton(const QString &name, const QString &text, const char *kind, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setAccessibleName(QString(text).remove(u'&'));
    button->setAutoDefault(false);
    if (kind)
        button->setProperty("kind", QLatin1String(kind));
    return button;
}

QFrame *makeCard(QWidget *parent)
{
    auto *card = new QFrame(parent);
    card->setProperty("role", QStringLiteral("card"));
    return card;
}

QFrame *makeLine(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setProperty("role", QStringLiteral("line"));
    return line;
}

QVBoxLayout *makeColumn(QWidget *parent, int margin, int spacing)
{
    auto *column = new QVBoxLayout(parent);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(spacing);
    return column;
}

void setLook(QWidget *widget, const char *property, const char *value)
{
    const QString wanted = QLatin1String(value);
    if (widget->property(property).toString() == wanted)
        return;
    widget->setProperty(property, wanted);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

void setInvalid(QWidget *widget, bool invalid)
{
    setLook(widget, "invalid", invalid ? "true" : "false");
}

void identify(QWidget *widget, const QString &objectName, const QString &accessibleName, const QString &description)
{
    widget->setObjectName(objectName);
    widget->setAccessibleName(accessibleName);
    widget->setAccessibleDescription(description);
}

void chainTabs(const QList<QWidget *> &order)
{
    for (qsizetype i = 1; i < order.size(); ++i)
        QWidget::setTabOrder(order[i - 1], order[i]);
}

} // namespace gancho
