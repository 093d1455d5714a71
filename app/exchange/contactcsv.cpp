#include "app/exchange/contactcsv.h"

#include "models/domain/phonetext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>
#include <QRegularExpression>

namespace gancho {

namespace {

const QString customPrefix = QStringLiteral("custom:");

/// Lower case, without accents and without anything but letters and digits.
QString plain(const QString &text)
{
    QString out;
    for (const QChar c : text.normalized(QString::NormalizationForm_D).toLower())
        if (c.isLetterOrNumber())
            out += c;
    return out;
}

QStringList separated(const QString &text)
{
    static const QRegularExpression separators(QStringLiteral("[|,;]"));
    QStringList list;
    for (const QString &part : text.split(separators))
        if (!part.trimmed().isEmpty())
            list += part.trimmed();
    return list;
}

QDate readDate(const QString &text)
{
    for (const auto format : {"yyyy-MM-dd", "dd/MM/yyyy", "d/M/yyyy"})
        if (const QDate date = QDate::fromString(text.left(10), QLatin1String(format)); date.isValid())
            return date;
    return {};
}

std::optional<double> readNumber(const QString &text)
{
    bool good = false;
    double value = QLocale(QLocale::Portuguese, QLocale::Brazil).toDouble(text, &good);
    if (!good)
        value = QLocale::c().toDouble(text, &good);
    return good ? std::optional(value) : std::nullopt;
}

std::optional<QString> optionOf(const CustomField &field, const QString &text)
{
    for (const CustomFieldOption &option : field.options)
        if (option.id == text || plain(option.name) == plain(text))
            return option.id;
    return std::nullopt;
}

/// Undefined where the text does not fit the field.
QJsonValue typed(const CustomField &field, const QString &text)
{
    switch (field.type) {
    case CustomFieldType::Integer:
    case CustomFieldType::Float:
        if (const auto number = readNumber(text))
            return field.type == CustomFieldType::Integer ? QJsonValue(static_cast<qint64>(*number))
                                                          : QJsonValue(*number);
        return QJsonValue::Undefined;
    case CustomFieldType::Boolean: {
        const QString word = plain(text);
        if (QStringList{QStringLiteral("sim"), QStringLiteral("s"), QStringLiteral("yes"), QStringLiteral("true"),
                        QStringLiteral("1"), QStringLiteral("verdadeiro")}
                .contains(word))
            return true;
        if (QStringList{QStringLiteral("nao"), QStringLiteral("n"), QStringLiteral("no"), QStringLiteral("false"),
                        QStringLiteral("0"), QStringLiteral("falso")}
                .contains(word))
            return false;
        return QJsonValue::Undefined;
    }
    case CustomFieldType::Date:
        if (const QDate date = readDate(text); date.isValid())
            return date.toString(Qt::ISODate);
        return QJsonValue::Undefined;
    case CustomFieldType::SingleSelect:
        if (const auto option = optionOf(field, text))
            return *option;
        return QJsonValue::Undefined;
    case CustomFieldType::MultiSelect: {
        QJsonArray chosen;
        for (const QString &part : separated(text)) {
            const auto option = optionOf(field, part);
            if (!option)
                return QJsonValue::Undefined;
            chosen += *option;
        }
        return chosen;
    }
    default:
        return text;
    }
}

} // namespace

QList<ContactCsv::Target> ContactCsv::targets(const QList<CustomField> &fields)
{
    QList<Target> list{{QStringLiteral("name"), QCoreApplication::translate("ContactCsv", "Name")},
                       {QStringLiteral("phone"), QCoreApplication::translate("ContactCsv", "Phone")},
                       {QStringLiteral("email"), QCoreApplication::translate("ContactCsv", "E-mail")},
                       {QStringLiteral("instagram"), QCoreApplication::translate("ContactCsv", "Instagram")},
                       {QStringLiteral("annotation"), QCoreApplication::translate("ContactCsv", "Annotation")},
                       {QStringLiteral("tags"), QCoreApplication::translate("ContactCsv", "Tags")},
                       {QStringLiteral("portfolios"), QCoreApplication::translate("ContactCsv", "Portfolios")}};
    for (const CustomField &field : fields)
        if (field.type != CustomFieldType::Group && !field.key.isEmpty())
            list += Target{customPrefix + field.key, field.name.isEmpty() ? field.key : field.name};
    return list;
}

QString ContactCsv::guess(const QString &column, const QList<CustomField> &fields)
{
    static const QList<QPair<QString, QStringList>> words{
        {QStringLiteral("name"),
         {QStringLiteral("nome"), QStringLiteral("name"), QStringLiteral("nomecompleto"), QStringLiteral("fullname"),
          QStringLiteral("contato"), QStringLiteral("cliente")}},
        {QStringLiteral("phone"),
         {QStringLiteral("telefone"), QStringLiteral("phone"), QStringLiteral("phonenumber"), QStringLiteral("celular"),
          QStringLiteral("whatsapp"), QStringLiteral("fone"), QStringLiteral("numero"), QStringLiteral("mobile")}},
        {QStringLiteral("email"), {QStringLiteral("email"), QStringLiteral("mail"), QStringLiteral("correio")}},
        {QStringLiteral("instagram"), {QStringLiteral("instagram"), QStringLiteral("insta")}},
        {QStringLiteral("annotation"),
         {QStringLiteral("anotacao"), QStringLiteral("anotacoes"), QStringLiteral("annotation"),
          QStringLiteral("observacao"), QStringLiteral("observacoes"), QStringLiteral("notes"),
          QStringLiteral("note")}},
        {QStringLiteral("tags"),
         {QStringLiteral("etiquetas"), QStringLiteral("etiqueta"), QStringLiteral("tags"), QStringLiteral("tag")}},
        {QStringLiteral("portfolios"),
         {QStringLiteral("carteira"), QStringLiteral("carteiras"), QStringLiteral("portfolio"),
          QStringLiteral("portfolios")}}};
    const QString wanted = plain(column);
    for (const auto &[target, names] : words)
        if (names.contains(wanted))
            return target;
    for (const CustomField &field : fields)
        if (field.type != CustomFieldType::Group && (plain(field.name) == wanted || plain(field.key) == wanted))
            return customPrefix + field.key;
    return {};
}

Contact ContactCsv::contact(const QStringList &row, const QStringList &targets, const QList<CustomField> &fields,
                            QHash<QString, QString> *problems)
{
    Contact contact;
    for (qsizetype i = 0; i < qMin(row.size(), targets.size()); ++i) {
        const QString text = row[i].trimmed();
        const QString &target = targets[i];
        if (text.isEmpty() || target.isEmpty())
            continue;
        if (target == QLatin1String("name"))
            contact.name = text;
        else if (target == QLatin1String("phone"))
            contact.phone = text;
        else if (target == QLatin1String("email"))
            contact.email = text;
        else if (target == QLatin1String("instagram"))
            contact.instagram = text;
        else if (target == QLatin1String("annotation"))
            contact.annotation = text;
        else if (target == QLatin1String("tags"))
            contact.tagNames = separated(text);
        else if (target == QLatin1String("portfolios"))
            contact.portfolioNames = separated(text);
        for (const CustomField &field : fields) {
            if (target != customPrefix + field.key)
                continue;
            const QJsonValue value = typed(field, text);
            if (!value.isUndefined())
                contact.customFields.insert(field.key, value);
            else if (problems)
                problems->insert(
                    target,
                    QCoreApplication::translate("ContactCsv", "“%1” does not fit the field %2.").arg(text, field.name));
        }
    }
    return contact;
}

QStringList ContactCsv::header(const QList<CustomField> &fields)
{
    QStringList names{QCoreApplication::translate("ContactCsv", "Id")};
    for (const Target &target : targets(fields))
        names += target.name;
    return names << QCoreApplication::translate("ContactCsv", "Status")
                 << QCoreApplication::translate("ContactCsv", "Created")
                 << QCoreApplication::translate("ContactCsv", "Changed");
}

QStringList ContactCsv::row(const Contact &contact, const QList<CustomField> &fields)
{
    const auto date = [](const QDateTime &at) {
        return at.isValid() ? at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) : QString();
    };
    QStringList cells{contact.id.value,
                      contact.name,
                      phoneForPeople(contact.phone),
                      contact.email,
                      contact.instagram,
                      contact.annotation,
                      contact.tagNames.join(QLatin1String(" | ")),
                      contact.portfolioNames.join(QLatin1String(" | "))};
    for (const CustomField &field : fields)
        if (field.type != CustomFieldType::Group && !field.key.isEmpty())
            cells += customFieldText(field, contact.customFields[field.key]);
    return cells << contactStatusName(contact.status) << date(contact.createdAt) << date(contact.updatedAt);
}

} // namespace gancho
