#pragma once

#include <QComboBox>
#include <QList>
#include <QPair>

namespace gancho {

/// A box of choices by name in which one can type to find one.
class PickerBox : public QComboBox
{
    Q_OBJECT

public:
    /// Keys and what people read.
    using Choices = QList<QPair<QString, QString>>;

    PickerBox(const QString &objectName, const QString &accessibleName, QWidget *parent = nullptr);

    /// `none` is the first entry, with an empty key; empty: there is no such entry, and nothing is chosen at first.
    void setChoices(const Choices &choices, const QString &none = {});
    QString key() const { return currentData().toString(); }
    void setKey(const QString &key);

Q_SIGNALS:
    void keyChanged(const QString &key);
};

} // namespace gancho
