#pragma once

#include <QAbstractButton>

namespace gancho {

/// A page in the rail: icon, label, and the number of new things.
class NavigationEntry : public QAbstractButton
{
    Q_OBJECT

public:
    NavigationEntry(const QString &label, const QString &iconName, const QString &shortcut, QWidget *parent = nullptr);

    void setBadge(int count);
    void setFolded(bool folded);
    QSize sizeHint() const override;

Q_SIGNALS:
    /// It was clicked; whether it becomes the checked one is for its owner to say.
    void wanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void nextCheckState() override;

private:
    void describe();

    QString m_shortcut;
    int m_badge = 0;
    bool m_folded = false;
};

} // namespace gancho
