#include "ui/widgets/recordlinks.h"

#include "models/domain/clintsent.h"
#include "ui/widgets/build.h"

#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QUrl>

namespace gancho {

namespace {
/// Beyond this no event of a platform goes; parsing would hold up the window.
constexpr qsizetype largestBody = 256 * 1024;
} // namespace

RecordLinks::RecordLinks(QWidget *parent)
    : QWidget(parent)
    , m_known(makeText({}, "caption", this))
    , m_openContact(makeLink(QStringLiteral("openEventContact"), tr("Open contact")))
    , m_findContact(makeLink(QStringLiteral("findEventContact"), tr("Find contact")))
    , m_openConversation(makeLink(QStringLiteral("openEventConversation"), tr("Open conversation")))
    , m_openCard(makeLink(QStringLiteral("openEventCard"), tr("Open card")))
{
    m_known->setObjectName(QStringLiteral("eventKnownBy"));
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    for (QPushButton *link : {m_openContact, m_findContact, m_openConversation, m_openCard})
        row->addWidget(link);
    row->addStretch();
    auto *column = makeColumn(this, 0, 4);
    column->addWidget(m_known);
    column->addLayout(row);
    connect(m_openContact, &QPushButton::clicked, this, [this] { Q_EMIT contactRequested(m_contact); });
    connect(m_findContact, &QPushButton::clicked, this, [this] { Q_EMIT contactSearchRequested(m_search); });
    connect(m_openConversation, &QPushButton::clicked, this, [this] { Q_EMIT conversationRequested(m_conversation); });
    connect(m_openCard, &QPushButton::clicked, this, [this] { Q_EMIT cardRequested(m_panel, m_card); });
    hide();
}

QPushButton *RecordLinks::makeLink(const QString &name, const QString &text)
{
    QPushButton *link = makeButton(name, text, "link", this);
    link->setCursor(Qt::PointingHandCursor);
    return link;
}

void RecordLinks::setEvent(const EventRecord &event)
{
    // Only what came from a platform names its records; other senders may use the same words.
    const bool known = event.summary.platform != PlatformKind::None;
    m_contact = ContactId(known ? event.contactId : QString());
    m_conversation = ConversationId(known ? event.sessionId : QString());
    m_card = CardId(known ? event.cardId : QString());
    m_panel = {};
    if (m_card.isValid() && event.body.size() <= largestBody)
        m_panel =
            PanelId(QJsonDocument::fromJson(event.body)[QLatin1String("content")][QLatin1String("panelId")].toString());
    m_search.clear();
    m_known->clear();
    if (event.summary.platform == PlatformKind::Clint && event.body.size() <= largestBody)
        readClint(event);
    m_openContact->setVisible(m_contact.isValid());
    m_openConversation->setVisible(m_conversation.isValid());
    m_openCard->setVisible(m_card.isValid());
    m_findContact->setVisible(!m_search.isEmpty());
    m_known->setVisible(!m_known->text().isEmpty());
    setVisible(!m_known->text().isEmpty() || m_contact.isValid() || m_conversation.isValid() || m_card.isValid() ||
               !m_search.isEmpty());
}

void RecordLinks::readClint(const EventRecord &event)
{
    // The target of the row is cut where it is long; that of the head is whole.
    const QUrl target = QUrl::fromEncoded(requestLine(event.head).split(' ').value(1));
    const auto sent = decodeClintSent(QJsonDocument::fromJson(event.body).object(), target.query(QUrl::FullyEncoded),
                                      m_integrations ? m_integrations() : QList<ClintIntegration>());
    const bool isDeal = sent.trigger && !sent.fields.isEmpty();
    if (isDeal && sent.by != ClintSent::By::Marker)
        m_known->setText(tr("“%1”: %2.").arg(clintTriggerName(*sent.trigger), clintSentByText(sent.by)));
    if (!m_card.isValid())
        m_card = CardId(sent.text(QStringLiteral("deal_id")));
    if (m_contact.isValid())
        return;
    m_search = sent.text(QStringLiteral("contact_email"));
    if (m_search.isEmpty())
        m_search = sent.text(QStringLiteral("contact_phone"));
}

} // namespace gancho
