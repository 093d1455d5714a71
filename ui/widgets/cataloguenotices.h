#pragma once

#include "models/domain/catalogue.h"

#include <QWidget>

class QPushButton;

namespace gancho {

class Banner;
class LinkList;

/// What has changed about the fields of events: how much, and at a click what. Hidden while there is nothing.
class CatalogueNotices : public QWidget
{
    Q_OBJECT

public:
    explicit CatalogueNotices(QWidget *parent = nullptr);

    /// Newest first.
    void setNotices(const QVector<CatalogueNotice> &notices);
    QList<QWidget *> tabOrder() const;

Q_SIGNALS:
    void opened(const gancho::CatalogueNotice &notice);
    /// The user has seen them all.
    void dismissed();

private:
    QVector<CatalogueNotice> m_notices;
    Banner *m_banner;
    QPushButton *m_show, *m_seen;
    LinkList *m_list;
};

} // namespace gancho
