#pragma once

#include <QFrame>
#include <QHash>

class QVBoxLayout;

namespace gancho {

class AccountSwitcher;
class NavigationEntry;
struct PageEntry;

/// The left rail: the account, the pages, the settings at the foot. Folds to icons.
class NavigationRail : public QFrame
{
    Q_OBJECT

public:
    explicit NavigationRail(AccountSwitcher *switcher, QWidget *parent = nullptr);

    /// `foot`: below all others.
    void addPage(const PageEntry &page, const QString &shortcut, bool foot);
    void setCurrent(const QString &pageId);
    void setBadge(const QString &pageId, int count);
    void setFolded(bool folded);
    bool isFolded() const { return m_folded; }

    static constexpr int width = 200;
    static constexpr int foldedWidth = 56;

Q_SIGNALS:
    void chosen(const QString &pageId);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    AccountSwitcher *m_switcher;
    QVBoxLayout *m_entries;
    QVBoxLayout *m_foot;
    QHash<QString, NavigationEntry *> m_byId;
    bool m_folded = false;
};

} // namespace gancho
