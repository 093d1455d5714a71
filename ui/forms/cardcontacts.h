#pragma once

#include "models/base/future.h"
#include "models/domain/contact.h"
#include "models/domain/pageof.h"
#include "models/domain/panel.h"

#include <QWidget>

#include <functional>

class QLineEdit;
class QStandardItemModel;
class QTimer;
class QVBoxLayout;

namespace gancho {

/// The contacts of a card: each leads to the contact and can be taken away; a line finds others by name.
class CardContacts : public QWidget
{
    Q_OBJECT

public:
    using Search = std::function<Future<PageOf<Contact>>(const QString &text)>;

    explicit CardContacts(QWidget *parent = nullptr);

    /// Null: contacts cannot be searched, so none can be added.
    void setSearch(Search search);
    void setContacts(const QList<CardContact> &contacts);
    const QList<CardContact> &contacts() const { return m_contacts; }

Q_SIGNALS:
    void changed();
    void contactRequested(const gancho::ContactId &id);

private:
    void rebuild();
    void find();
    void add(const CardContact &contact);

    QList<CardContact> m_contacts;
    Search m_search;
    Future<PageOf<Contact>> m_searching;
    QVBoxLayout *m_rows;
    QWidget *m_inside = nullptr;
    QLineEdit *m_line;
    QStandardItemModel *m_found;
    QTimer *m_typing;
};

} // namespace gancho
