#include "ui/widgets/contactpane.h"

#include "app/accounts/accountsession.h"
#include "app/platforms/contactsapi.h"
#include "app/platforms/namebook.h"
#include "models/domain/phonetext.h"
#include "models/items/eventtext.h"
#include "ui/forms/contactcards.h"
#include "ui/widgets/build.h"
#include "ui/widgets/conversationeventfeed.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/linebutton.h"
#include "ui/widgets/pillflow.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include "moc_contactpane.cpp"

namespace gancho {

namespace {

/// The family of a tag's colour as a tone of the theme, which is legible in the dark too.
Tone toneOf(const QString &colour)
{
    const QString family = colour.section(u'_', 0, 0).toUpper();
    if (family == QLatin1String("RED") || family == QLatin1String("PINK"))
        return Tone::Bad;
    if (family == QLatin1String("YELLOW") || family == QLatin1String("BROWN"))
        return Tone::Warn;
    if (family == QLatin1String("GREEN"))
        return Tone::Ok;
    if (family == QLatin1String("BLUE") || family == QLatin1String("SKY") || family == QLatin1String("PURPLE"))
        return Tone::Info;
    return Tone::Neutral;
}

void empty(QVBoxLayout *rows)
{
    while (QLayoutItem *item = rows->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

} // namespace

ContactPane::ContactPane(AccountSession &session, ConversationEventFeed &feed, QWidget *parent)
    : QScrollArea(parent)
    , m_session(session)
    , m_feed(feed)
    , m_cards(new ContactCards(session, this))
{
    setObjectName(QStringLiteral("contactPane"));
    setAccessibleName(tr("Contact of the conversation"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(this);
    content->setProperty("role", QStringLiteral("scrolled"));
    auto *column = makeColumn(content, 16, 8);

    auto *title = new QHBoxLayout;
    title->addWidget(makeLabel(tr("Contact"), "section", content), 1);
    m_openContact = makeButton(QStringLiteral("openContact"), tr("Open"), "link", content);
    m_openContact->setAccessibleName(tr("Open the contact"));
    title->addWidget(m_openContact);
    column->addLayout(title);

    column->addWidget(makeLabel(tr("Phone"), "caption", content));
    m_phone = makeLabel({}, nullptr, content);
    m_phone->setObjectName(QStringLiteral("contactPhone"));
    m_phone->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_copyPhone = makeButton(QStringLiteral("copyPhone"), tr("Copy"), "link", content);
    m_copyPhone->setAccessibleName(tr("Copy the phone"));
    auto *phone = new QHBoxLayout;
    phone->addWidget(m_phone, 1);
    phone->addWidget(m_copyPhone);
    column->addLayout(phone);

    m_emailPart = new QWidget(content);
    auto *email = makeColumn(m_emailPart, 0, 4);
    m_email = new ElidedLabel({}, nullptr, m_emailPart);
    m_email->setObjectName(QStringLiteral("contactEmail"));
    email->addWidget(makeLabel(tr("E-mail"), "caption", m_emailPart));
    email->addWidget(m_email);
    column->addWidget(m_emailPart);
    m_tagPart = new QWidget(content);
    auto *tags = makeColumn(m_tagPart, 0, 4);
    m_tags = new PillFlow(m_tagPart);
    m_tags->setObjectName(QStringLiteral("contactTags"));
    tags->addWidget(makeLabel(tr("Tags"), "caption", m_tagPart));
    tags->addWidget(m_tags);
    column->addWidget(m_tagPart);

    m_cardRows = addSection(tr("Cards"), column);
    m_eventRows = addSection(tr("Events of this conversation"), column);
    column->addStretch(1);
    setWidget(content);

    connect(m_openContact, &QPushButton::clicked, this, [this] { Q_EMIT contactRequested(m_conversation.contactId); });
    connect(m_copyPhone, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_phone->text());
        Q_EMIT copied(tr("Phone copied"));
    });
    connect(m_cards, &ContactCards::changed, this, &ContactPane::showCards);
    connect(&m_feed, &ConversationEventFeed::changed, this, &ContactPane::showEvents);
    connect(&m_session, &AccountSession::platformChanged, m_cards, &ContactCards::forgetPanels);
    close();
}

ContactPane::~ContactPane()
{
    m_underWay.cancel();
}

QVBoxLayout *ContactPane::addSection(const QString &title, QVBoxLayout *column)
{
    column->addSpacing(8);
    column->addWidget(makeLine(column->parentWidget()));
    column->addSpacing(4);
    column->addWidget(makeLabel(title, "strong", column->parentWidget()));
    auto *rows = new QVBoxLayout;
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    column->addLayout(rows);
    return rows;
}

void ContactPane::open(const Conversation &conversation)
{
    const bool another = conversation.contactId != m_conversation.contactId;
    m_conversation = conversation;
    if (another) {
        m_contact = {};
        m_cards->open(conversation.contactId);
        loadContact();
    }
    showContact();
}

void ContactPane::close()
{
    m_underWay.cancel();
    m_conversation = {};
    m_contact = {};
    m_cards->open({});
    showContact();
    showEvents();
}

void ContactPane::hideEvent(QHideEvent *event)
{
    QScrollArea::hideEvent(event);
    m_incomplete = m_underWay.isRunning() || m_cards->isLoading();
    if (!m_incomplete)
        return;
    m_underWay.cancel();
    m_cards->stop();
}

void ContactPane::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    if (!std::exchange(m_incomplete, false))
        return;
    loadContact();
    m_cards->open(m_conversation.contactId);
}

void ContactPane::loadContact()
{
    m_underWay.cancel();
    ContactsApi *contacts = m_session.platform() ? m_session.platform()->contacts() : nullptr;
    if (!contacts || !m_conversation.contactId.isValid())
        return;
    m_underWay = contacts->contact(m_conversation.contactId);
    whenDone(m_underWay, this, [this, id = m_conversation.contactId](const Result<Contact> &contact) {
        if (!contact || id != m_conversation.contactId)
            return;
        m_contact = *contact;
        showContact();
    });
}

void ContactPane::showContact()
{
    const QString phone = phoneForPeople(m_contact.phone.isEmpty() ? m_conversation.contactPhone : m_contact.phone);
    m_phone->setText(phone.isEmpty() ? QStringLiteral("—") : phone);
    m_copyPhone->setEnabled(!phone.isEmpty());
    m_openContact->setEnabled(m_conversation.contactId.isValid());
    m_email->setText(m_contact.email);
    m_emailPart->setVisible(!m_contact.email.isEmpty());
    QList<QPair<QString, Tone>> pills;
    NameBook *names = m_session.platform() ? m_session.platform()->names() : nullptr;
    const QStringList tags = m_contact.tagNames.isEmpty() ? m_conversation.contactTags : m_contact.tagNames;
    for (const QString &name : tags) {
        Tone tone = Tone::Neutral;
        if (names)
            for (const Tag &tag : names->tags())
                if (tag.name == name)
                    tone = toneOf(tag.colour);
        pills += {name, tone};
    }
    m_tags->setPills(pills);
    m_tagPart->setVisible(!pills.isEmpty());
}

void ContactPane::showCards()
{
    empty(m_cardRows);
    for (const ContactCards::Entry &entry : m_cards->entries()) {
        auto *line = new LineButton(widget());
        line->setObjectName(QStringLiteral("contactCard"));
        QStringList parts{entry.card.key, entry.step.isEmpty() ? entry.card.title : entry.step};
        parts.removeAll(QString());
        line->setLine({}, parts.join(QStringLiteral(" · ")),
                      entry.card.amount ? QLocale().toCurrencyString(*entry.card.amount, QStringLiteral("R$"))
                                        : QString());
        line->setToolTip(entry.card.title);
        connect(line, &LineButton::clicked, this,
                [this, card = entry.card] { Q_EMIT cardRequested(card.panelId, card.id); });
        m_cardRows->addWidget(line);
    }
    if (m_cards->entries().isEmpty()) {
        QLabel *none = makeText(m_cards->isLoading() ? tr("Looking for cards…") : tr("No cards."), "muted", widget());
        m_cardRows->addWidget(none);
    }
}

void ContactPane::showEvents()
{
    empty(m_eventRows);
    for (const EventSummary &event : m_feed.events()) {
        auto *line = new LineButton(widget());
        line->setObjectName(QStringLiteral("conversationEvent"));
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(event.receivedUs / 1000);
        line->setPillLine(at.toString(QStringLiteral("HH:mm:ss")), eventtext::label(event), eventtext::tone(event));
        line->setToolTip(eventtext::time(event.receivedUs));
        connect(line, &LineButton::clicked, this, [this, id = event.id] { Q_EMIT eventRequested(id); });
        m_eventRows->addWidget(line);
    }
    if (m_feed.events().isEmpty()) {
        QLabel *none = makeText(tr("No webhook event of the log concerns it."), "muted", widget());
        m_eventRows->addWidget(none);
    }
}

} // namespace gancho
