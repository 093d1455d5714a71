#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace gancho {

/// A few words in the middle of a part of a page, and perhaps what to do about it.
class InlineMessage : public QWidget
{
    Q_OBJECT

public:
    /// `name` is the objectName of the button.
    explicit InlineMessage(const QString &name, QWidget *parent = nullptr);
    /// An empty `verb` shows no button.
    void showText(const QString &text, const QString &verb = {});
    QString text() const;

Q_SIGNALS:
    void clicked();

private:
    QLabel *m_text;
    QPushButton *m_button;
};

} // namespace gancho
