#include "ui/forms/makeform.h"

#include "app/exchange/makeblueprint.h"
#include "app/exchange/makeurl.h"
#include "ui/forms/flowsource.h"
#include "ui/forms/webhooktest.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/build.h"
#include "ui/widgets/clip.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QVBoxLayout>

namespace gancho {

MakeForm::MakeForm(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_source(new FlowSource(services, this))
    , m_hints(makeText({}, "caption", this))
    , m_copy(makeButton(QStringLiteral("makeCopy"), tr("Copy"), nullptr, this))
    , m_save(makeButton(QStringLiteral("makeSave"), tr("Save as file…"), "primary", this))
    , m_banner(new Banner(Tone::Info, this))
    , m_test(new WebhookTest(
          Integrator::Make,
          [this] {
              const exchange::FlowPlan plan = m_source->plan();
              return WebhookTest::Event{plan.sample ? plan.sample->body : QByteArray(), {}};
          },
          this))
{
    setObjectName(QStringLiteral("makeForm"));
    setAccessibleName(tr("Scenario for Make"));
    m_hints->setObjectName(QStringLiteral("makeHints"));
    m_banner->setObjectName(QStringLiteral("makeOutcome"));
    auto *inside = new QWidget;
    inside->setProperty("role", QStringLiteral("scrolled"));
    auto *column = makeColumn(inside, 16, 8);
    column->addWidget(m_source);
    auto *files = new QHBoxLayout;
    files->setSpacing(8);
    files->addWidget(m_copy);
    files->addWidget(m_save, 1);
    column->addLayout(files);
    column->addWidget(m_banner);
    column->addWidget(m_hints);
    column->addWidget(makeLine(inside));
    column->addWidget(m_test);
    column->addWidget(makeLine(inside));
    column->addWidget(makeLabel(tr("Queue and limits"), "label", inside));
    auto *queue = makeText(exchange::makeQueueText(), "caption", inside);
    queue->setObjectName(QStringLiteral("makeQueue"));
    column->addWidget(queue);
    column->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    makeColumn(this, 0, 0)->addWidget(scroll);
    chainTabs(m_source->inputs() + QList<QWidget *>{m_copy, m_save} + m_test->inputs());

    connect(m_source, &FlowSource::changed, this, &MakeForm::showHints);
    connect(m_save, &QPushButton::clicked, this, &MakeForm::save);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (!ready())
            return;
        putOnClipboard(QString::fromUtf8(blueprint()));
        Q_EMIT toast(tr("Blueprint copied."));
    });
    showHints();
}

void MakeForm::setRoute(const Route &route, EventId sample)
{
    m_source->setRoute(route, sample);
}

QByteArray MakeForm::blueprint() const
{
    return exchange::makeBlueprint(m_source->plan());
}

bool MakeForm::ready()
{
    m_banner->setMessage(Tone::Bad, m_source->problem());
    return m_source->problem().isEmpty();
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

void MakeForm::save()
{
    if (!ready())
        return;
    auto *dialog = new QFileDialog(this, tr("Save the blueprint"), {}, tr("Blueprints of Make (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(exchange::FlowPlan::pathFrom(m_source->plan().name) + QStringLiteral(".blueprint.json"));
    connect(dialog, &QFileDialog::fileSelected, this, &MakeForm::saveTo);
    dialog->open();
}

void MakeForm::saveTo(const QString &name)
{
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(blueprint()) < 0 || !file.commit()) {
        m_banner->setMessage(Tone::Bad, tr("The file cannot be written: %1").arg(file.errorString()));
        return;
    }
    Q_EMIT toast(tr("Blueprint saved."));
}

} // namespace gancho
