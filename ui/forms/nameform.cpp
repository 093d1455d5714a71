#include "ui/forms/nameform.h"

#include <QLineEdit>

#include "moc_nameform.cpp"

namespace gancho {

NameForm::NameForm(QWidget *parent)
    : RecordForm(parent)
    , m_id(addLine(QStringLiteral("id"), QStringLiteral("namedId"), tr("Number on the platform")))
    , m_name(addLine(QStringLiteral("name"), QStringLiteral("namedName"), tr("Name")))
{
}

NamedRecord NameForm::fresh(DirectoryKind kind)
{
    NamedRecord record;
    record.kind = kind;
    return record;
}

DirectoryRecord NameForm::edited() const
{
    const auto *before = std::get_if<NamedRecord>(&this->before());
    NamedRecord record = before ? *before : NamedRecord();
    if (isNew())
        record.id = m_id->text().trimmed();
    record.name = textOf(m_name, record.name);
    return record;
}

void NameForm::fill(const DirectoryRecord &record)
{
    const auto *named = std::get_if<NamedRecord>(&record);
    m_id->setText(named ? named->id : QString());
    m_id->setEnabled(isNew());
    m_name->setText(named ? named->name : QString());
    // Back to it by leaving the name empty.
    m_name->setPlaceholderText(named ? named->learnt : QString());
}

QHash<QString, QString> NameForm::problems() const
{
    QHash<QString, QString> wrong;
    bool number = false;
    m_id->text().trimmed().toULongLong(&number);
    if (isNew() && !number)
        wrong.insert(QStringLiteral("id"), tr("Enter the number that it has on the platform."));
    if (isNew() && m_name->text().trimmed().isEmpty())
        wrong.insert(QStringLiteral("name"), tr("Give it a name."));
    return wrong;
}

} // namespace gancho
