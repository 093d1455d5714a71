#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace gancho {

/// What stands in place of the events while there are none to show: what happened, what to do, and one button.
class EventNotice : public QWidget
{
    Q_OBJECT

public:
    explicit EventNotice(QWidget *parent = nullptr);

    /// A quieter button beneath the first; an empty text hides it.
    void setSecond(const QString &button);
    void setContent(const QString &icon, const QString &title, const QString &text, const QString &button);

Q_SIGNALS:
    void clicked();
    void secondClicked();

private:
    void applyTheme();

    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_button;
    QPushButton *m_second;
};

} // namespace gancho
