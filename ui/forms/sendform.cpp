#include "ui/forms/sendform.h"

#include "app/drafts/draftstore.h"
#include "app/receiver/receiver.h"
#include "ui/forms/headerchoice.h"
#include "ui/forms/paceform.h"
#include "ui/forms/signatureform.h"
#include "ui/widgets/build.h"
#include "ui/widgets/switch.h"

#include <QLabel>
#include <QVBoxLayout>

namespace gancho {

namespace {

const QString draftKey = QStringLiteral("sending/resend");

Switch *makeSwitch(const char *name, const QString &text, QWidget *parent)
{
    auto *made = new Switch(text, parent);
    made->setCheckable(true);
    identify(made, QLatin1String(name), text);
    return made;
}

} // namespace

SendForm::SendForm(const Services &services, bool many, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_target(new TargetField(services.drafts, this))
    , m_rest(makeSwitch("sendRest", tr("With the rest of the path and the query"), this))
    , m_keepHost(makeSwitch("sendKeepHost", tr("With the original Host header"), this))
    , m_mark(makeSwitch("sendMark", tr("Marked with X-Gancho-Resend"), this))
    , m_edit(makeSwitch("sendEdit", tr("With an edited body"), this))
    , m_pace(new PaceForm(PaceForm::Offers::WithOriginal, this))
    , m_signature(new SignatureForm(services.receiver, SignatureForm::Original::Kept, this))
    , m_signatureNote(makeText({}, "caption", this))
    , m_headers(new HeaderChoice(this))
{
    m_signatureNote->setObjectName(QStringLiteral("sendSignatureNote"));
    m_signatureNote->hide();
    auto *column = makeColumn(this, 0, 6);
    const auto add = [&](const QString &label, QWidget *field) {
        if (column->count() > 0)
            column->addSpacing(8);
        auto *text = makeLabel(label, "label", this);
        text->setBuddy(field);
        column->addWidget(text);
        column->addWidget(field);
    };
    add(tr("To"), m_target);
    column->addWidget(m_rest);
    add(tr("How fast"), m_pace);
    if (!many)
        for (QWidget *widget : {static_cast<QWidget *>(m_pace), column->itemAt(column->indexOf(m_pace) - 1)->widget()})
            widget->hide();
    add(tr("Signature"), m_signature);
    column->addWidget(m_signatureNote);
    add(many ? tr("Headers, those of the first event shown") : tr("Headers"), m_headers);
    column->addWidget(m_keepHost);
    column->addWidget(m_mark);
    column->addWidget(m_edit);
    m_edit->setVisible(!many);
    column->addStretch(1);

    offerInboxes();
    restore();
    connect(&m_services.receiver, &Receiver::inboxesChanged, this, &SendForm::offerInboxes);
    connect(&m_services.receiver, &Receiver::changed, this, &SendForm::offerInboxes);
    connect(m_target, &TargetField::changed, this, [this] {
        m_signature->setTarget(m_target->text());
        touched();
    });
    connect(m_pace, &PaceForm::changed, this, &SendForm::touched);
    connect(m_signature, &SignatureForm::changed, this, &SendForm::touched);
    connect(m_headers, &HeaderChoice::changed, this, &SendForm::touched);
    for (Switch *each : {m_rest, m_keepHost, m_mark})
        connect(each, &Switch::toggled, this, &SendForm::touched);
    connect(m_edit, &Switch::toggled, this, [this](bool on) {
        Q_EMIT editToggled(on);
        touched();
    });
}

void SendForm::offerInboxes()
{
    QVector<TargetField::Offer> offers;
    for (const Inbox &inbox : m_services.receiver.inboxes())
        offers += {tr("Inbox %1 of this computer").arg(inbox.name), m_services.receiver.inboxUrl(inbox)};
    m_target->setOffers(offers);
}

void SendForm::setEvent(const EventRecord &event)
{
    m_headers->setHeaders(parseHeaders(event.head));
}

void SendForm::setTarget(const QString &url)
{
    m_target->setUrl(url);
}

Result<ResendOptions> SendForm::options(TargetField::Tell tell)
{
    ResendOptions options;
    options.url = m_target->url(tell);
    if (!options.url.isValid())
        return fail(ErrorKind::Invalid, QString());
    const auto signature = m_signature->plan(tell);
    if (!signature)
        return fail(signature.error());
    options.signature = *signature;
    options.restOfPath = m_rest->isChecked();
    options.keepHost = m_keepHost->isChecked();
    options.mark = m_mark->isChecked();
    options.dropped = m_headers->dropped();
    options.added = m_headers->added();
    return options;
}

SendPace SendForm::pace() const
{
    return m_pace->pace();
}

bool SendForm::isEdited() const
{
    return m_edit->isChecked();
}

void SendForm::setEdited(bool edited)
{
    m_edit->setChecked(edited);
}

void SendForm::setSignatureNote(const QString &text)
{
    m_signatureNote->setText(text);
    m_signatureNote->setVisible(!text.isEmpty());
}

void SendForm::touched()
{
    if (m_restoring)
        return;
    m_services.drafts.put(draftKey, {{QStringLiteral("url"), m_target->text()},
                                     {QStringLiteral("rest"), m_rest->isChecked()},
                                     {QStringLiteral("host"), m_keepHost->isChecked()},
                                     {QStringLiteral("mark"), m_mark->isChecked()},
                                     {QStringLiteral("pace"), m_pace->draft()},
                                     {QStringLiteral("signature"), m_signature->draft()}});
    Q_EMIT changed();
}

void SendForm::restore()
{
    m_restoring = true;
    const QJsonObject draft = m_services.drafts.value(draftKey);
    const auto on = [&draft](const char *key, bool usual) {
        return draft.value(QLatin1String(key)).toBool(usual);
    };
    m_target->setUrl(draft.value(QLatin1String("url")).toString(TargetField::lastOf(m_services.drafts)));
    m_rest->setChecked(on("rest", false));
    m_keepHost->setChecked(on("host", false));
    m_mark->setChecked(on("mark", true));
    m_pace->restore(draft.value(QLatin1String("pace")).toObject());
    m_signature->restore(draft.value(QLatin1String("signature")).toObject());
    m_signature->setTarget(m_target->text());
    m_restoring = false;
}

} // namespace gancho
