#pragma once

#include "models/domain/account.h"
#include "ui/services.h"

#include <QList>
#include <QObject>

class QWidget;

namespace gancho {

class Page;

/// Makes the pages of the window and passes on where they lead: pages know no other page.
class PageSet : public QObject
{
    Q_OBJECT

public:
    /// The pages become children of `parent`; the set must not outlive them.
    PageSet(const Services &services, QWidget *parent);

    /// In the order of the rail; the settings last.
    const QList<Page *> &pages() const { return m_pages; }
    Page *page(const QString &id) const;

Q_SIGNALS:
    void goTo(const QString &pageId);
    void newWebhookRequested();
    void addAccountRequested();
    void editAccountRequested(const gancho::AccountId &id);
    void receiverPanelRequested();
    void generateRequested(const QStringList &actionIds);

private:
    QList<Page *> m_pages;
};

} // namespace gancho
