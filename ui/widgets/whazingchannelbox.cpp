#include "ui/widgets/whazingchannelbox.h"

#include "app/accounts/accountsession.h"
#include "app/platforms/whazing/whazingplatform.h"
#include "models/domain/phonetext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/build.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/pill.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "moc_whazingchannelbox.cpp"

namespace gancho {

namespace {

constexpr int pictureSide = 232; ///< with its white margin; a phone reads it from a hand's breadth

Tone toneOf(WhazingChannelState::Connection connection)
{
    switch (connection) {
    case WhazingChannelState::Connection::Connected:
        return Tone::Ok;
    case WhazingChannelState::Connection::Disconnected:
        return Tone::Bad;
    case WhazingChannelState::Connection::Pairing:
        return Tone::Warn;
    case WhazingChannelState::Connection::Unknown:
        break;
    }
    return Tone::Neutral;
}

/// Null where it is no picture.
QPixmap pictureOf(const Secret &code)
{
    const QString text = code.reveal();
    const qsizetype comma = text.indexOf(u',');
    if (!text.startsWith(QLatin1String("data:image/")) || comma < 0)
        return {};
    QPixmap picture;
    picture.loadFromData(QByteArray::fromBase64(text.mid(comma + 1).toLatin1()));
    return picture.isNull() ? QPixmap() : picture.scaled(pictureSide, pictureSide, Qt::KeepAspectRatio);
}

} // namespace

WhazingChannelBox::WhazingChannelBox(AccountSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_name(new ElidedLabel({}, "strong", this))
    , m_state(new Pill({}, Tone::Neutral, this))
    , m_reload(makeButton(QStringLiteral("channelReload"), tr("Look again"), nullptr, this))
    , m_ask(makeButton(QStringLiteral("channelAskCode"), tr("Get the QR code"), nullptr, this))
    , m_connect(new QWidget(this))
    , m_number(new QLineEdit(m_connect))
    , m_askNumber(makeButton(QStringLiteral("channelAskNumber"), tr("Get a code to type"), nullptr, m_connect))
    , m_codes(new QWidget(this))
    , m_picture(new QLabel(m_codes))
    , m_hint(makeText({}, "caption", m_codes))
    , m_code(makeLabel({}, "mono", m_codes))
    , m_reveal(makeButton(QStringLiteral("channelReveal"), tr("Show the code"), nullptr, m_codes))
    , m_problem(new Banner(Tone::Bad, this))
{
    setObjectName(QStringLiteral("whazingChannel"));
    m_state->setObjectName(QStringLiteral("channelState"));
    m_problem->setObjectName(QStringLiteral("channelProblem"));
    identify(m_number, QStringLiteral("channelNumber"), tr("Number of the phone that is to be connected"));
    m_number->setPlaceholderText(tr("Or the number of the phone"));
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(makeLabel(tr("Channel"), "label", this));
    head->addWidget(m_name, 1);
    head->addWidget(m_state);
    head->addWidget(m_reload);
    auto *asking = new QHBoxLayout(m_connect);
    asking->setContentsMargins(0, 0, 0, 0);
    asking->setSpacing(8);
    asking->addWidget(m_ask);
    asking->addWidget(m_number, 1);
    asking->addWidget(m_askNumber);
    makeCodes();
    auto *column = makeColumn(this, 0, 8);
    column->addLayout(head);
    column->addWidget(m_connect);
    column->addWidget(m_codes);
    column->addWidget(m_problem);
    connect(m_reload, &QPushButton::clicked, this, &WhazingChannelBox::reload);
    connect(m_ask, &QPushButton::clicked, this, [this] { askCode({}); });
    connect(m_askNumber, &QPushButton::clicked, this, [this] {
        const bool valid = readPhone(m_number->text()).isValid();
        setInvalid(m_number, !valid);
        if (valid)
            askCode(m_number->text());
        else
            m_problem->setMessage(Tone::Bad, tr("Enter the phone with its area code."));
    });
    connect(m_reveal, &QPushButton::clicked, this, [this] {
        m_revealed = !m_revealed;
        showCodes();
    });
    connect(&m_session, &AccountSession::platformChanged, this, &WhazingChannelBox::platformChanged);
    platformChanged();
}

void WhazingChannelBox::makeCodes()
{
    m_picture->setObjectName(QStringLiteral("channelPicture"));
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setFixedSize(pictureSide, pictureSide);
    m_picture->setProperty("role", QStringLiteral("card"));
    m_code->setObjectName(QStringLiteral("channelCode"));
    m_hint->setObjectName(QStringLiteral("channelHint"));
    auto *beside = new QVBoxLayout;
    beside->setSpacing(8);
    beside->addWidget(m_hint);
    beside->addWidget(m_code);
    beside->addWidget(m_reveal, 0, Qt::AlignLeft);
    beside->addStretch();
    auto *row = new QHBoxLayout(m_codes);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_picture, 0, Qt::AlignTop);
    row->addLayout(beside, 1);
    m_codes->hide();
}

WhazingChannel *WhazingChannelBox::api() const
{
    auto *whazing = qobject_cast<WhazingPlatform *>(m_session.platform());
    return whazing ? &whazing->channel() : nullptr;
}

void WhazingChannelBox::platformChanged()
{
    forget();
    const bool wasVisible = isVisible();
    setVisible(api() != nullptr);
    if (wasVisible && isVisible())
        reload();
}

void WhazingChannelBox::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    reload();
}

void WhazingChannelBox::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    forget();
}

void WhazingChannelBox::forget()
{
    ++m_generation;
    m_pairing = {};
    m_revealed = false;
    showCodes();
}

void WhazingChannelBox::reload()
{
    forget();
    m_problem->setMessage(Tone::Bad, {});
    m_connect->hide();
    if (!api())
        return;
    m_state->setText(tr("Asking…"));
    m_state->setTone(Tone::Neutral);
    whenDone(api()->state(), this, [this, generation = m_generation](const Result<WhazingChannelState> &state) {
        if (generation != m_generation)
            return;
        if (state)
            showState(*state);
        else
            fail(state.error());
    });
}

void WhazingChannelBox::showState(const WhazingChannelState &state)
{
    QStringList name{state.name, phoneForPeople(state.number)};
    name.removeAll(QString());
    m_name->setText(name.join(QStringLiteral(" · ")));
    m_state->setText(WhazingChannel::connectionName(state.connection));
    m_state->setTone(toneOf(state.connection));
    m_state->setToolTip(state.statusText);
    m_connect->setVisible(state.connection != WhazingChannelState::Connection::Connected);
}

void WhazingChannelBox::askCode(const QString &number)
{
    if (!api())
        return;
    forget();
    m_problem->setMessage(Tone::Bad, {});
    setInvalid(m_number, false);
    for (QPushButton *button : {m_ask, m_askNumber})
        button->setEnabled(false);
    whenDone(api()->pairing(number), this, [this, generation = m_generation](const Result<WhazingPairing> &pairing) {
        for (QPushButton *button : {m_ask, m_askNumber})
            button->setEnabled(true);
        if (generation != m_generation)
            return;
        if (!pairing) {
            fail(pairing.error());
            return;
        }
        m_pairing = *pairing;
        showCodes();
        m_reveal->setFocus(Qt::OtherFocusReason);
    });
}

void WhazingChannelBox::showCodes()
{
    const bool picture = !m_pairing.qrcode.isEmpty();
    const bool typed = !m_pairing.pairingCode.isEmpty();
    m_codes->setVisible(picture || typed);
    m_picture->setVisible(picture);
    m_code->setVisible(typed);
    m_picture->clear();
    const QPixmap shown = picture && m_revealed ? pictureOf(m_pairing.qrcode) : QPixmap();
    if (!shown.isNull())
        m_picture->setPixmap(shown);
    else
        m_picture->setText(picture && m_revealed ? tr("No picture came") : QStringLiteral("••••••"));
    m_picture->setAccessibleName(m_revealed ? tr("QR code of the channel") : tr("QR code of the channel, hidden"));
    m_code->setText(m_revealed ? m_pairing.pairingCode.reveal() : QStringLiteral("••••-••••"));
    if (!m_revealed)
        m_hint->setText(tr("Hidden: who has the code reads this channel's messages."));
    else if (picture && shown.isNull())
        m_hint->setText(tr("The server sent the QR code as something that is no picture. Scan it in Whazing's own "
                           "window."));
    else
        m_hint->setText(tr("On the phone: WhatsApp, Linked devices, Link a device. The code is valid for a short time "
                           "only; look again when the phone has taken it."));
    m_reveal->setText(m_revealed ? tr("Hide the code") : tr("Show the code"));
    m_reveal->setAccessibleName(m_reveal->text());
}

void WhazingChannelBox::fail(const Error &error)
{
    if (error.isCancelled())
        return;
    if (m_state->text() == tr("Asking…")) {
        m_state->setText(WhazingChannel::connectionName(WhazingChannelState::Connection::Unknown));
        m_connect->show();
    }
    m_problem->setMessage(Tone::Bad, error.text, error.reference);
}

} // namespace gancho
