#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace gancho {

class ElidedLabel;

/// The address of an inbox with a button that copies it. A token in it is shown as dots; what is copied has it.
class InboxAddress : public QWidget
{
    Q_OBJECT

public:
    explicit InboxAddress(QWidget *parent = nullptr);

    /// `note` stands under it; empty hides it.
    void setAddress(const QString &shown, const QString &whole, const QString &note);
    QString whole() const { return m_whole; }

public Q_SLOTS:
    void copy();

Q_SIGNALS:
    void copied();

private:
    ElidedLabel *m_shown;
    QPushButton *m_copy;
    QLabel *m_note;
    QString m_whole;
};

} // namespace gancho
