#include "ui/widgets/optionaldate.h"

#include "ui/theme/theme.h"
#include "ui/widgets/build.h"

#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>

namespace gancho {

namespace {

QString formatOf(OptionalDate::Kind kind)
{
    const QLocale locale;
    QString date = locale.dateFormat(QLocale::ShortFormat);
    if (!date.contains(QLatin1String("yyyy")))
        date.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    const QString time = locale.timeFormat(QLocale::ShortFormat);
    switch (kind) {
    case OptionalDate::Kind::Date:
        return date;
    case OptionalDate::Kind::Time:
        return time;
    case OptionalDate::Kind::DateTime:
        break;
    }
    return date + u' ' + time;
}

} // namespace

OptionalDate::OptionalDate(Kind kind, const QString &name, const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_edit(new QDateTimeEdit(this))
    , m_set(
          makeButton(name + QLatin1String("Set"), kind == Kind::Time ? tr("Set time") : tr("Set date"), nullptr, this))
    , m_clear(makeButton(name + QLatin1String("Clear"), tr("Clear"), "flat", this))
{
    identify(m_edit, name, accessibleName);
    m_set->setAccessibleName(accessibleName + QLatin1String(": ") + m_set->text());
    m_clear->setAccessibleName(accessibleName + QLatin1String(": ") + m_clear->text());
    m_edit->setDisplayFormat(formatOf(kind));
    m_edit->setCalendarPopup(kind != Kind::Time);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::grid);
    row->addWidget(m_edit, 1);
    row->addWidget(m_set);
    row->addWidget(m_clear);
    row->addStretch(0);
    connect(m_edit, &QDateTimeEdit::dateTimeChanged, this, &OptionalDate::changed);
    connect(m_set, &QPushButton::clicked, this, [this] {
        setValue(QDateTime(QDate::currentDate(), m_kind == Kind::DateTime ? QTime(18, 0) : QTime(9, 0)));
        m_edit->setFocus(Qt::OtherFocusReason);
        Q_EMIT changed();
    });
    connect(m_clear, &QPushButton::clicked, this, [this] {
        setValue({});
        m_set->setFocus(Qt::OtherFocusReason);
        Q_EMIT changed();
    });
    showGiven(false);
}

void OptionalDate::showGiven(bool given)
{
    m_given = given;
    m_edit->setVisible(given);
    m_clear->setVisible(given);
    m_set->setVisible(!given);
}

void OptionalDate::setValue(const QDateTime &value)
{
    const QSignalBlocker quiet(m_edit);
    if (value.isValid())
        m_edit->setDateTime(value);
    showGiven(value.isValid());
}

QDateTime OptionalDate::value() const
{
    return m_given ? m_edit->dateTime() : QDateTime();
}

QWidget *OptionalDate::input() const
{
    return m_given ? static_cast<QWidget *>(m_edit) : m_set;
}

} // namespace gancho
