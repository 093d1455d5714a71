#pragma once

#include "models/base/error.h"
#include "models/domain/directoryrecord.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace gancho {

/// What the forms of tags, teams and users have in common. What was typed stays until it is saved or discarded,
/// whatever the platform answers.
class RecordForm : public QWidget
{
    Q_OBJECT

public:
    explicit RecordForm(QWidget *parent = nullptr);

    /// A record without an id is a new one.
    void load(const DirectoryRecord &record);
    const DirectoryRecord &before() const { return m_before; }
    /// The platform holds this by now; what was typed stays.
    void rebase(const DirectoryRecord &now) { m_before = now; }
    bool isNew() const { return recordId(m_before).isEmpty(); }
    /// As it would be sent.
    virtual DirectoryRecord edited() const = 0;
    bool isDirty() const { return !(edited() == m_before); }
    /// True when it may be sent; otherwise the problems stand at their fields and the first one has the focus.
    bool check();
    /// What a refusal says of single fields, at their places.
    void showError(const Error &error);
    /// Where typing starts.
    void focusFirst();

Q_SIGNALS:
    void draftChanged();
    /// Return was pressed in a line.
    void submitted();
    void recordRequested(gancho::DirectoryKind kind, const QString &id);

protected:
    virtual void fill(const DirectoryRecord &record) = 0;
    /// Key of a field -> what is wrong with it.
    virtual QHash<QString, QString> problems() const = 0;

    /// `key` is the field's name as the API spells it, lower case; empty label: none stands above.
    void addField(const QString &key, const QString &objectName, const QString &label, QWidget *field);
    QLineEdit *addLine(const QString &key, const QString &objectName, const QString &label);
    void noteChange();

    /// What was not touched keeps the platform's own spelling.
    static QString textOf(const QLineEdit *edit, const QString &before, const QString &shown);
    static QString textOf(const QLineEdit *edit, const QString &before) { return textOf(edit, before, before); }
    /// Chooses the item with this data, whatever its case and '_'; adds it with `text` where there is none.
    static void choose(QComboBox *box, const QString &value, const QString &text);
    /// The data of the chosen item, or `before` where that means the same.
    static QString chosen(const QComboBox *box, const QString &before);

private:
    void showProblems(const QHash<QString, QString> &problems);

    DirectoryRecord m_before;
    bool m_loading = false;
    QFormLayout *m_form;
    QStringList m_keys;
    QHash<QString, QWidget *> m_fields;
    QHash<QString, QLabel *> m_problems;
};

} // namespace gancho
