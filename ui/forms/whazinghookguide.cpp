#include "ui/forms/whazinghookguide.h"

#include "ui/widgets/build.h"
#include "ui/widgets/clip.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace gancho {

WhazingHookGuide::WhazingHookGuide(QWidget *parent)
    : QWidget(parent)
    , m_column(makeColumn(this, 0, 8))
{
    identify(this, QStringLiteral("whazingGuide"), tr("How to enter it into Whazing's panel"));
    m_column->addWidget(makeLabel(tr("In the platform's panel"), "section", this));
}

void WhazingHookGuide::addStep(const QString &text)
{
    m_lines->addWidget(makeText(tr("%1. %2").arg(++m_number).arg(text), nullptr, m_steps));
}

void WhazingHookGuide::addValue(const QString &name, const QString &label, const QString &value, bool secret)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 0, 0, 0);
    row->setSpacing(8);
    auto *shown = new ElidedLabel(secret ? QString(12, u'•') : value, "muted", m_steps);
    shown->setTextFormat(Qt::PlainText);
    row->addWidget(shown, 1);
    auto *copy = makeButton(QStringLiteral("whazingCopy") + name, tr("Copy"), "link", m_steps);
    copy->setAccessibleName(tr("Copy: %1").arg(label));
    copy->setEnabled(!value.isEmpty());
    connect(copy, &QPushButton::clicked, this, [this, value] {
        putOnClipboard(value);
        Q_EMIT copied();
    });
    row->addWidget(copy);
    m_lines->addLayout(row);
}

void WhazingHookGuide::show(const WhazingWebhook &webhook, const QString &key)
{
    if (m_steps && webhook == m_shown && key == m_key)
        return;
    m_shown = webhook;
    m_key = key;
    if (m_steps) {
        m_steps->hide();
        m_steps->deleteLater();
    }
    m_steps = new QWidget(this);
    m_lines = makeColumn(m_steps, 0, 6);
    m_number = 0;
    m_column->addWidget(m_steps);

    using What = WhazingPanelWord::What;
    const bool queue = webhook.kind == WhazingHookKind::Queue;
    const auto word = [&webhook](What what) {
        const WhazingPanelWord found = whazingPanelWord(what, webhook.kind);
        return found.now == found.older ? tr("“%1”").arg(found.now)
                                        : tr("“%1” (older servers: “%2”)").arg(found.now, found.older);
    };
    addStep(tr("Open %1. The profiles Admin and Supervisor alone see it, and only where the plan has Webhooks.")
                .arg(word(What::Place)));
    if (queue) {
        addStep(tr("Press %1, choose the kind %2 where you are asked, and enter the name in %3.")
                    .arg(word(What::Add), word(What::Kind), word(What::Name)));
        addValue(QStringLiteral("Name"), tr("Name"), webhook.name, false);
    } else {
        addStep(webhook.active ? tr("Choose the channel and switch on %1.").arg(word(What::Enabled))
                               : tr("Choose the channel and leave %1 off.").arg(word(What::Enabled)));
    }
    addStep(tr("Paste the address into %1.").arg(word(What::Url)));
    addValue(QStringLiteral("Url"), tr("URL"), webhook.url, false);
    addStep(tr("Paste the key into %1.").arg(word(What::Key)));
    addValue(QStringLiteral("Key"), tr("Key"), key, true);
    QStringList on;
    QStringList off;
    for (const WhazingSwitch which : whazingSwitches(webhook.kind))
        (webhook.isOn(which) ? on : off) += tr("“%1”").arg(whazingSwitchLabel(which));
    if (!on.isEmpty())
        addStep(tr("Switch on %1.").arg(on.join(QStringLiteral(", "))));
    if (!off.isEmpty())
        addStep(tr("Leave off %1.").arg(off.join(QStringLiteral(", "))));
    if (queue) {
        addStep(webhook.queueIds.isEmpty()
                    ? tr("Link it to a queue in %1.").arg(word(What::Queues))
                    : tr("Link it in %1 to: %2.").arg(word(What::Queues), webhook.queueIds.join(QStringLiteral(", "))));
        addStep(webhook.startsOnTransfer ? tr("Switch on %1.").arg(word(What::StartsOnTransfer))
                                         : tr("Leave %1 off.").arg(word(What::StartsOnTransfer)));
    }
    addStep(tr("Save there, press “Verify” here, then %1 there.").arg(word(What::Test)));
}

} // namespace gancho
