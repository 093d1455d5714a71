#pragma once

#include <QWidget>

class QLineEdit;

namespace gancho {

/// A file of this computer, or a link to one that the platform can reach.
class FilePick : public QWidget
{
    Q_OBJECT

public:
    explicit FilePick(const QString &objectName, QWidget *parent = nullptr);

    bool isEmpty() const { return path().isEmpty() && url().isEmpty(); }
    /// Empty where a link was given.
    QString path() const;
    QString url() const;
    /// The last part of either, for people.
    QString name() const;
    /// Translated; empty where it can be sent.
    QString problem() const;
    void setText(const QString &text);
    void clear() { setText({}); }
    void setInvalid(bool invalid);

Q_SIGNALS:
    void changed();

private:
    void choose();

    QLineEdit *m_field;
};

} // namespace gancho
