#include "ui/widgets/contactdetail.h"

#include "app/accounts/accountsession.h"
#include "app/platforms/clint/clintplatform.h"
#include "app/platforms/conversationsapi.h"
#include "app/platforms/panelsapi.h"
#include "models/domain/phonetext.h"
#include "ui/forms/contactform.h"
#include "ui/forms/organizationform.h"
#include "ui/theme/theme.h"
#include "ui/widgets/build.h"
#include "ui/widgets/eventlinks.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/recordevents.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

namespace gancho {

namespace {

Tone toneOf(ContactStatus status)
{
    return status == ContactStatus::Active ? Tone::Ok : status == ContactStatus::Blocked ? Tone::Bad : Tone::Neutral;
}

Tone toneOf(ConversationStatus status)
{
    switch (status) {
    case ConversationStatus::InProgress:
        return Tone::Ok;
    case ConversationStatus::Pending:
        return Tone::Warn;
    case ConversationStatus::Started:
        return Tone::Info;
    default:
        return Tone::Neutral;
    }
}

QString moment(const QDateTime &at)
{
    return at.isValid() ? QLocale().toString(at.toLocalTime(), QLocale::ShortFormat) : QString();
}

QToolButton *iconButton(const QString &name, const QString &icon, const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    identify(button, name, text);
    button->setToolTip(text);
    button->setIcon(theme().icon(icon));
    button->setFixedSize(28, 28);
    return button;
}

} // namespace

ContactDetail::ContactDetail(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_name(makeLabel({}, "section", this))
    , m_under(makeLabel({}, "caption", this))
    , m_status(new Pill({}, Tone::Neutral, this))
    , m_copy(
          iconButton(QStringLiteral("copyContactId"), QStringLiteral("edit-copy"), tr("Copy the contact's id"), this))
    , m_more(iconButton(QStringLiteral("contactActions"), QStringLiteral("overflow-menu"), tr("Actions of the contact"),
                        this))
    , m_tabs(new QTabWidget(this))
    , m_form(new ContactForm(this))
    , m_conversations(new LinkList(QStringLiteral("contactConversations"), tr("Conversations of the contact"), this))
    , m_cards(new LinkList(QStringLiteral("contactCards"), tr("Cards of the contact"), this))
    , m_events(new EventLinks(services.store, QStringLiteral("contactEvents"), this))
    , m_organization(new OrganizationForm(services.session, services.drafts, this))
    , m_files(new LinkList(QStringLiteral("contactFiles"), tr("Files of the contact"), this))
{
    identify(m_tabs, QStringLiteral("contactTabs"), tr("Parts of the contact"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *column = makeColumn(this, 0, 0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 12, 12, 8);
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_name);
    first->addWidget(m_status);
    first->addStretch();
    names->addLayout(first);
    names->addWidget(m_under);
    head->addLayout(names, 1);
    head->addWidget(m_copy);
    head->addWidget(m_more);
    column->addLayout(head);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->tabBar()->setExpanding(false);
    m_tabs->addTab(m_form, tr("Data"));
    m_tabs->addTab(m_conversations, tr("Conversations"));
    m_tabs->addTab(m_cards, tr("Cards"));
    m_tabs->addTab(m_events, tr("Events"));
    m_tabs->addTab(m_organization, tr("Organization"));
    m_tabs->addTab(m_files, tr("Files"));
    column->addWidget(m_tabs, 1);
    connect(&services.session, &AccountSession::platformChanged, this, &ContactDetail::fitPlatform);
    fitPlatform();

    connect(m_copy, &QToolButton::clicked, this, [this] { QApplication::clipboard()->setText(m_contact.id.value); });
    connect(m_tabs, &QTabWidget::currentChanged, this, &ContactDetail::loadTab);
    connect(m_conversations, &LinkList::opened, this,
            [this](const QString &id) { Q_EMIT conversationRequested(ConversationId(id)); });
    connect(m_conversations, &LinkList::retry, this, &ContactDetail::loadConversations);
    connect(m_cards, &LinkList::opened, this, [this](const QString &id) {
        for (const auto &[panel, card] : m_found)
            if (card.id.value == id)
                Q_EMIT cardRequested(card.panelId, card.id);
    });
    connect(m_cards, &LinkList::retry, this, &ContactDetail::loadCards);
    connect(m_events, &EventLinks::eventRequested, this, &ContactDetail::eventRequested);
    connect(m_files, &LinkList::retry, this, &ContactDetail::loadFiles);
    connect(m_files, &LinkList::opened, this, [this](const QString &id) {
        for (const ClintAttachment &file : std::as_const(m_fileList))
            if (file.id == id)
                Q_EMIT fileRequested(QUrl(file.url));
    });
}

void ContactDetail::fitPlatform()
{
    const Account *account = m_services.session.account();
    const bool clint = account && account->platform == PlatformKind::Clint;
    for (QWidget *tab : std::initializer_list<QWidget *>{m_organization, m_files})
        m_tabs->setTabVisible(m_tabs->indexOf(tab), clint);
}

void ContactDetail::setActions(const QList<QAction *> &actions)
{
    auto *menu = new QMenu(m_more);
    menu->addActions(actions);
    m_more->setMenu(menu);
}

void ContactDetail::showContact(const Contact &contact)
{
    const bool other = contact.id != m_contact.id;
    m_contact = contact;
    const bool known = contact.id.isValid();
    m_name->setText(known ? contact.displayName() : tr("New contact"));
    QStringList under;
    if (known && !contact.name.isEmpty())
        under += phoneForPeople(contact.phone);
    if (contact.createdAt.isValid())
        under += tr("created %1").arg(moment(contact.createdAt));
    under.removeAll(QString());
    m_under->setText(known ? under.join(QStringLiteral(" · ")) : tr("It is created on the platform when you save."));
    m_status->setText(contactStatusName(contact.status));
    m_status->setTone(toneOf(contact.status));
    for (QWidget *widget : QList<QWidget *>{m_status, m_copy, m_more})
        widget->setVisible(known);
    for (int tab = 1; tab < m_tabs->count(); ++tab)
        m_tabs->setTabEnabled(tab, known);
    if (!known)
        m_tabs->setCurrentIndex(0);
    if (other) {
        cancel();
        m_conversationsOf.clear();
        m_cardsOf.clear();
        m_filesOf.clear();
    }
    loadTab();
}

void ContactDetail::cancel()
{
    ++m_generation;
    m_conversationsUnderWay.cancel();
    for (auto &one : m_cardsUnderWay)
        one.cancel();
    m_cardsUnderWay.clear();
    m_filesUnderWay.cancel();
    m_organization->cancel();
    m_panelsLeft = 0;
}

void ContactDetail::loadTab()
{
    if (!m_contact.id.isValid())
        return;
    const QWidget *tab = m_tabs->currentWidget();
    if (tab == m_conversations && m_conversationsOf != m_contact.id.value)
        loadConversations();
    else if (tab == m_cards && m_cardsOf != m_contact.id.value)
        loadCards();
    else if (tab == m_events)
        m_events->setFilter(eventsOf(m_services, m_contact));
    else if (tab == m_organization)
        m_organization->setContact(m_contact.id);
    else if (tab == m_files && m_filesOf != m_contact.id.value)
        loadFiles();
}

void ContactDetail::loadFiles()
{
    auto *clint = qobject_cast<ClintPlatform *>(m_services.session.platform());
    if (!clint) {
        m_files->showError(tr("The account is not connected. Try again once it is."));
        return;
    }
    m_filesOf = m_contact.id.value;
    m_files->showLoading();
    m_filesUnderWay = clint->crm().attachments(m_contact.id);
    whenDone(m_filesUnderWay, this, [this, generation = m_generation](const Result<QList<ClintAttachment>> &files) {
        if (generation != m_generation)
            return;
        m_fileList = files ? *files : QList<ClintAttachment>();
        if (!files && files.error().kind == ErrorKind::Forbidden) {
            m_files->setRows({}, tr("Not part of this account"), files.error().text);
            return;
        }
        if (!files) {
            m_files->showError(files.error().text, files.error().reference);
            return;
        }
        QList<LinkRow> rows;
        for (const ClintAttachment &file : std::as_const(m_fileList)) {
            QStringList detail{file.size >= 0 ? QLocale().formattedDataSize(file.size) : QString(), file.uploadedBy};
            detail.removeAll(QString());
            rows += LinkRow{file.id, file.name,     detail.join(QStringLiteral(" · ")),
                            {},      Tone::Neutral, moment(file.createdAt)};
        }
        m_files->setRows(rows, tr("No file"), tr("Files are put at a contact in Clint itself."));
    });
}

void ContactDetail::loadConversations()
{
    Platform *platform = m_services.session.platform();
    if (!platform || !platform->conversations()) {
        m_conversations->showError(tr("This platform offers no conversations."));
        return;
    }
    m_conversationsOf = m_contact.id.value;
    m_conversations->showLoading();
    ConversationQuery query;
    query.contactId = m_contact.id;
    m_conversationsUnderWay = platform->conversations()->conversations(query, {});
    whenDone(m_conversationsUnderWay, this,
             [this, generation = m_generation](const Result<PageOf<Conversation>> &page) {
                 if (generation != m_generation)
                     return;
                 if (!page) {
                     m_conversations->showError(page.error().text, page.error().reference);
                     return;
                 }
                 QList<LinkRow> rows;
                 for (const Conversation &one : page->items) {
                     QStringList detail{one.channelName, one.departmentName, one.userName};
                     detail.removeAll(QString());
                     rows += LinkRow{one.id.value,
                                     one.lastMessageText.isEmpty() ? one.number : one.lastMessageText.simplified(),
                                     detail.join(QStringLiteral(" · ")),
                                     conversationStatusName(one.status),
                                     toneOf(one.status),
                                     moment(one.createdAt)};
                 }
                 m_conversations->setRows(rows, tr("No conversation"),
                                          tr("This contact has not written, and nobody has written to it."));
             });
}

void ContactDetail::loadCards()
{
    Platform *platform = m_services.session.platform();
    if (!platform || !platform->panels()) {
        m_cards->showError(tr("This platform offers no panels."));
        return;
    }
    m_cardsOf = m_contact.id.value;
    m_cards->showLoading();
    m_found.clear();
    m_cardsError = {};
    // Cards are listed by panel alone, so every panel is asked for the contact.
    whenDone(platform->panels()->panels(), this, [this, generation = m_generation](const Result<QList<Panel>> &panels) {
        if (generation != m_generation)
            return;
        if (panels)
            collectCards(*panels);
        else
            m_cards->showError(panels.error().text, panels.error().reference);
    });
}

void ContactDetail::collectCards(const QList<Panel> &panels)
{
    Platform *platform = m_services.session.platform();
    m_panelsLeft = platform ? static_cast<int>(panels.size()) : 0;
    if (m_panelsLeft == 0) {
        showCards();
        return;
    }
    for (const Panel &panel : panels) {
        CardQuery query;
        query.panelId = panel.id;
        query.contactId = m_contact.id;
        const auto cards = platform->panels()->cards(query, {});
        m_cardsUnderWay += cards;
        whenDone(cards, this, [this, generation = m_generation, title = panel.title](const Result<PageOf<Card>> &page) {
            if (generation != m_generation)
                return;
            if (page)
                for (const Card &card : page->items)
                    m_found += {title, card};
            else
                m_cardsError = page.error();
            if (--m_panelsLeft == 0)
                showCards();
        });
    }
}

void ContactDetail::showCards()
{
    m_cardsUnderWay.clear();
    if (m_found.isEmpty() && !m_cardsError.text.isEmpty()) {
        m_cards->showError(m_cardsError.text, m_cardsError.reference);
        return;
    }
    QList<LinkRow> rows;
    for (const auto &[panel, card] : std::as_const(m_found)) {
        const QString step = card.raw[QLatin1String("stepTitle")].toString();
        rows += LinkRow{card.id.value,
                        card.title,
                        step.isEmpty() ? panel : panel + QStringLiteral(" · ") + step,
                        cardStatusName(card.status),
                        card.status == CardStatus::Won    ? Tone::Ok
                        : card.status == CardStatus::Lost ? Tone::Bad
                        : card.status == CardStatus::Open ? Tone::Info
                                                          : Tone::Neutral,
                        card.amount ? QLocale().toCurrencyString(*card.amount, QStringLiteral("R$")) : QString()};
    }
    m_cards->setRows(rows, tr("No card"), tr("No card of any panel names this contact."));
}

} // namespace gancho
