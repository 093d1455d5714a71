#include "ui/widgets/typedfields.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace gancho::typedfields {

namespace {

bool isOf(const QWidget &root, const QWidget *field)
{
    if (field->objectName().isEmpty() || field->objectName().startsWith(QLatin1String("qt_")))
        return false;
    for (const QWidget *each = field; each && each != &root; each = each->parentWidget())
        if (each->property("ownDraft").toBool())
            return false;
    return true;
}

template <typename Field, typename Visit>
void each(const QWidget &root, const Visit &visit)
{
    for (Field *field : root.findChildren<Field *>())
        if (isOf(root, field))
            visit(field);
}

} // namespace

QJsonObject read(const QWidget &root)
{
    QJsonObject typed;
    each<QLineEdit>(root, [&typed](const QLineEdit *field) {
        if (field->echoMode() == QLineEdit::Normal)
            typed.insert(field->objectName(), field->text());
    });
    each<QPlainTextEdit>(
        root, [&typed](const QPlainTextEdit *field) { typed.insert(field->objectName(), field->toPlainText()); });
    each<QComboBox>(root,
                    [&typed](const QComboBox *field) { typed.insert(field->objectName(), field->currentIndex()); });
    return typed;
}

void write(QWidget &root, const QJsonObject &typed)
{
    each<QComboBox>(root, [&typed](QComboBox *field) {
        if (const QJsonValue at = typed[field->objectName()]; at.toInt(-1) >= 0 && at.toInt() < field->count())
            field->setCurrentIndex(at.toInt());
    });
    each<QLineEdit>(root, [&typed](QLineEdit *field) {
        if (const QJsonValue text = typed[field->objectName()]; text.isString())
            field->setText(text.toString());
    });
    each<QPlainTextEdit>(root, [&typed](QPlainTextEdit *field) {
        if (const QJsonValue text = typed[field->objectName()]; text.isString())
            field->setPlainText(text.toString());
    });
}

void watch(const QWidget &root, const QObject &context, const std::function<void()> &changed)
{
    each<QLineEdit>(root, [&](QLineEdit *field) {
        QObject::connect(field, &QLineEdit::textChanged, &context, [changed] { changed(); });
    });
    each<QPlainTextEdit>(
        root, [&](QPlainTextEdit *field) { QObject::connect(field, &QPlainTextEdit::textChanged, &context, changed); });
    each<QComboBox>(root, [&](QComboBox *field) {
        QObject::connect(field, &QComboBox::currentIndexChanged, &context, [changed] { changed(); });
    });
}

} // namespace gancho::typedfields
