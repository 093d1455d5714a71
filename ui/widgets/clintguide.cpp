#include "ui/widgets/clintguide.h"

#include "models/items/clintmappingmodel.h"
#include "ui/widgets/build.h"
#include "ui/widgets/clip.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace gancho {

namespace {

/// What differs from Clint's own identifiers: "deal_stage → etapa".
QStringList changesOf(const ClintIntegration &integration)
{
    QStringList changes;
    for (const ClintField &field : integration.fields)
        if (field.used && field.identifier != field.field)
            changes += field.field + QStringLiteral(" → ") + field.identifier;
    return changes;
}

} // namespace

ClintGuide::ClintGuide(QWidget *parent)
    : QWidget(parent)
    , m_steps(makeColumn(this, 0, 0))
{
    setObjectName(QStringLiteral("clintGuide"));
}

void ClintGuide::add(const QString &text, const QString &name, const QString &shown, const QString &whole)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    QLabel *number = makeLabel(QString::number(++m_count), "strong", m_body);
    number->setMinimumWidth(18);
    row->addWidget(number, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    QLabel *step = makeText(text, nullptr, m_body);
    step->setObjectName(QStringLiteral("guideStep%1").arg(m_count));
    column->addWidget(step);
    if (!whole.isEmpty()) {
        auto *value = new QHBoxLayout;
        auto *label = new ElidedLabel(shown, "mono", m_body);
        label->setObjectName(QStringLiteral("guideValue%1").arg(m_count));
        label->setElideMode(Qt::ElideMiddle);
        value->addWidget(label, 1);
        QPushButton *copy = makeButton(QStringLiteral("guideCopy_%1").arg(name), tr("Copy"), "link", m_body);
        copy->setAccessibleName(tr("Copy: %1").arg(shown));
        connect(copy, &QPushButton::clicked, this, [this, whole] {
            putOnClipboard(whole);
            Q_EMIT copied(tr("Copied. Paste it in Clint."));
        });
        value->addWidget(copy);
        column->addLayout(value);
    }
    row->addLayout(column, 1);
    static_cast<QVBoxLayout *>(m_body->layout())->addLayout(row);
}

void ClintGuide::setValues(const Values &values)
{
    delete m_body;
    m_body = new QWidget(this);
    makeColumn(m_body, 0, 10);
    m_count = 0;
    const ClintIntegration &made = values.integration;
    const bool sends = made.kind == ClintIntegration::Kind::Send;
    add(values.originName.isEmpty()
            ? tr("In Clint, open Mais › Integrações (older screens: the gear of the origin › Integrações), then “+ "
                 "Nova "
                 "Integração” › Webhook.")
            : tr("In Clint, open Mais › Integrações of the origin “%1” (older screens: its gear › Integrações), then "
                 "“+ Nova Integração” › Webhook.")
                  .arg(values.originName));
    if (sends) {
        add(tr("Choose “Enviar” and press “Começar”. When shall it be sent: “%1”%2.")
                .arg(clintTriggerName(made.trigger),
                     made.trigger == ClintTrigger::StageEntered && !values.stageName.isEmpty()
                         ? tr(", in the stage “%1”").arg(values.stageName)
                         : QString()));
        add(tr("Name of the integration:"), QStringLiteral("name"), made.name, made.name);
        add(tr("URL, whole as it is: the end of it tells which event it was."), QStringLiteral("url"), values.shownUrl,
            values.url);
        add(tr("Method: %1.").arg(QString::fromLatin1(made.method)));
        QStringList dropped;
        for (const ClintField &field : made.fields)
            if (!field.used)
                dropped += clintFieldName(field.field);
        const QStringList changes = changesOf(made);
        add(tr("Mapping (“Configurações de negócio” and of the contact): %1")
                .arg(changes.isEmpty() ? tr("leave the identifiers as they are.")
                                       : tr("change these identifiers: %1.").arg(changes.join(QStringLiteral(", ")))));
        if (!dropped.isEmpty())
            add(tr("Take these fields out: %1.").arg(dropped.join(QStringLiteral(", "))));
        add(tr("Save in Clint, then press “Verify” here and make it happen once."));
    } else {
        add(tr("Choose “Receber” and press “Começar”. Name of the integration:"), QStringLiteral("name"), made.name,
            made.name);
        add(tr("What it does: “%1”.").arg(clintReceiveModeName(made.mode)));
        add(tr("Copy the URL that Clint generates, and paste it here as “Generated URL”. Whoever has it can send "
               "leads: treat it as a password."));
        add(tr("Send a test lead from here, so that Clint sees the fields; then assign them: %1.").arg([&made] {
            QStringList list;
            for (const ClintField &field : made.fields)
                if (field.used)
                    list += field.identifier + QStringLiteral(" → ") + clintFieldName(field.field);
            return list.join(QStringLiteral(", "));
        }()));
        add(tr("In the last step: tag “%1”, stage “%2”, status “%3”.")
                .arg(made.tag.isEmpty() ? tr("none") : made.tag,
                     values.stageName.isEmpty() ? tr("the first") : values.stageName, cardStatusName(made.status)));
        add(tr("What arrived is shown for three months in the tab “Históricos” of the origin."));
    }
    m_steps->addWidget(m_body);
    m_body->show();
}

} // namespace gancho
