#include "ui/widgets/pickerbox.h"

#include "ui/widgets/build.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>

#include "moc_pickerbox.cpp"

namespace gancho {

PickerBox::PickerBox(const QString &objectName, const QString &accessibleName, QWidget *parent)
    : QComboBox(parent)
{
    identify(this, objectName, accessibleName);
    setEditable(true);
    setInsertPolicy(NoInsert);
    lineEdit()->setAccessibleName(accessibleName);
    lineEdit()->setPlaceholderText(tr("Choose…"));
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    // The box is narrower than some names: it shows where they begin.
    connect(lineEdit(), &QLineEdit::textChanged, this, [this](const QString &text) {
        if (!lineEdit()->hasFocus())
            lineEdit()->setCursorPosition(0);
        setToolTip(text);
    });
    connect(this, &QComboBox::currentIndexChanged, this, [this] { Q_EMIT keyChanged(key()); });
    // What was typed and chooses nothing gives way to what is chosen.
    connect(lineEdit(), &QLineEdit::editingFinished, this, [this] { setEditText(itemText(currentIndex())); });
}

void PickerBox::setChoices(const Choices &choices, const QString &none)
{
    const QString before = key();
    {
        const QSignalBlocker quiet(this);
        clear();
        if (!none.isEmpty())
            addItem(none, QString());
        for (const auto &[key, text] : choices)
            addItem(text, key);
        setCurrentIndex(none.isEmpty() && before.isEmpty() ? -1 : qMax(none.isEmpty() ? -1 : 0, findData(before)));
    }
    if (key() != before)
        Q_EMIT keyChanged(key());
}

void PickerBox::setKey(const QString &key)
{
    setCurrentIndex(findData(key));
}

} // namespace gancho
