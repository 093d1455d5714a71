#include "ui/forms/cardcontacts.h"

#include "models/domain/phonetext.h"
#include "ui/widgets/build.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTimer>

#include <algorithm>

namespace gancho {

namespace {
constexpr int typingPauseMs = 250;
constexpr int leastLetters = 2;
constexpr int mostFound = 15;
constexpr int idRole = Qt::UserRole + 1;
constexpr int nameRole = Qt::UserRole + 2;
} // namespace

CardContacts::CardContacts(QWidget *parent)
    : QWidget(parent)
    , m_rows(makeColumn(this, 0, 4))
    , m_line(new QLineEdit(this))
    , m_found(new QStandardItemModel(this))
    , m_typing(new QTimer(this))
{
    identify(m_line, QStringLiteral("cardContactSearch"), tr("Add a contact by name"));
    m_line->setPlaceholderText(tr("Add a contact by name…"));
    m_rows->addWidget(m_line);
    auto *completer = new QCompleter(m_found, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_line->setCompleter(completer);
    m_typing->setSingleShot(true);
    m_typing->setInterval(typingPauseMs);
    connect(m_line, &QLineEdit::textEdited, m_typing, qOverload<>(&QTimer::start));
    connect(m_typing, &QTimer::timeout, this, &CardContacts::find);
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, [this](const QModelIndex &index) {
        add({ContactId(index.data(idRole).toString()), index.data(nameRole).toString()});
        // The completer writes its text into the line after this.
        QMetaObject::invokeMethod(m_line, &QLineEdit::clear, Qt::QueuedConnection);
    });
    setSearch({});
}

void CardContacts::setSearch(Search search)
{
    m_searching.cancel();
    m_search = std::move(search);
    m_line->setVisible(m_search != nullptr);
}

void CardContacts::setContacts(const QList<CardContact> &contacts)
{
    m_contacts = contacts;
    m_line->clear();
    rebuild();
}

void CardContacts::rebuild()
{
    // A button may be what asked for this.
    if (m_inside)
        m_inside->deleteLater();
    m_inside = new QWidget(this);
    auto *column = makeColumn(m_inside, 0, 2);
    for (const CardContact &contact : std::as_const(m_contacts)) {
        auto *row = new QHBoxLayout;
        const QString name = contact.name.isEmpty() ? contact.id.value : contact.name;
        auto *link = makeButton(QStringLiteral("cardContact"), QString(name).replace(u'&', QLatin1String("&&")), "link",
                                m_inside);
        link->setAccessibleName(tr("Open the contact %1").arg(name));
        link->setCursor(Qt::PointingHandCursor);
        auto *remove = makeButton(QStringLiteral("removeCardContact"), tr("Remove"), "quiet", m_inside);
        remove->setAccessibleName(tr("Remove %1 from the card").arg(name));
        row->addWidget(link);
        row->addStretch();
        row->addWidget(remove);
        column->addLayout(row);
        connect(link, &QPushButton::clicked, this, [this, id = contact.id] { Q_EMIT contactRequested(id); });
        connect(remove, &QPushButton::clicked, this, [this, id = contact.id] {
            m_contacts.removeIf([&id](const CardContact &each) { return each.id == id; });
            rebuild();
            Q_EMIT changed();
        });
    }
    m_rows->insertWidget(0, m_inside);
    m_inside->setVisible(!m_contacts.isEmpty());
}

void CardContacts::find()
{
    m_searching.cancel();
    const QString text = m_line->text().trimmed();
    if (!m_search || text.size() < leastLetters)
        return;
    m_searching = m_search(text);
    whenDone(m_searching, this, [this, text](const Result<PageOf<Contact>> &page) {
        // Without an answer nothing is offered; typing on asks again.
        if (!page || m_line->text().trimmed() != text)
            return;
        m_found->clear();
        for (const Contact &contact : page->items.mid(0, mostFound)) {
            const QString phone = phoneForPeople(contact.phone);
            auto *item = new QStandardItem(phone.isEmpty() ? contact.name : contact.name + QLatin1String("  ") + phone);
            item->setData(contact.id.value, idRole);
            item->setData(contact.name, nameRole);
            m_found->appendRow(item);
        }
        if (m_line->hasFocus() && m_found->rowCount() > 0)
            m_line->completer()->complete();
    });
}

void CardContacts::add(const CardContact &contact)
{
    const bool known = std::any_of(m_contacts.cbegin(), m_contacts.cend(),
                                   [&contact](const CardContact &each) { return each.id == contact.id; });
    if (known || !contact.id.isValid())
        return;
    m_contacts += contact;
    rebuild();
    Q_EMIT changed();
}

} // namespace gancho
