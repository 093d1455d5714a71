#include "ui/forms/makeform.h"

#include "app/exchange/makeblueprint.h"
#include "app/exchange/makeurl.h"
#include "ui/forms/flowsource.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/build.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "moc_makeform.cpp"

namespace gancho {

MakeForm::MakeForm(const Services &services, QWidget *parent)
    : FlowPane(services, Integrator::Make, QStringLiteral("make"),
               {tr("Scenario for Make"), tr("Blueprint copied."), tr("Blueprint saved."), tr("Save the blueprint"),
                tr("Blueprints of Make (*.json)"), QStringLiteral(".blueprint.json")},
               parent)
    , m_hints(makeText({}, "caption", this))
{
    m_hints->setObjectName(QStringLiteral("makeHints"));
    setLook(m_save, "kind", "primary");
    addFiles();
    column().addWidget(m_banner);
    column().addWidget(m_hints);
    addLine();
    column().addWidget(m_test);
    addLine();
    column().addWidget(makeLabel(tr("Queue and limits"), "label", inside()));
    auto *queue = makeText(exchange::makeQueueText(), "caption", inside());
    queue->setObjectName(QStringLiteral("makeQueue"));
    column().addWidget(queue);
    column().addStretch();
    chainTabs(m_source->inputs() + QList<QWidget *>{m_copy, m_save} + m_test->inputs());
    connect(m_source, &FlowSource::changed, this, &MakeForm::showHints);
    showHints();
}

QByteArray MakeForm::file() const
{
    return exchange::makeBlueprint(m_source->plan());
}

void MakeForm::showHints()
{
    const exchange::FlowPlan plan = m_source->plan();
    QStringList hints{tr("In Make: Create a scenario, menu ⋯, Import blueprint. Then open the webhook module and "
                         "choose or create its webhook.")};
    if (exchange::makeNeedsHeaders(plan))
        hints += tr("Switch on \"Get request headers\" in the webhook's advanced settings.");
    if (plan.call)
        hints += tr("Type the account's token into the last module: it is not in the file.");
    m_hints->setText(hints.join(u'\n'));
}

} // namespace gancho
