#include "ui/forms/flowpane.h"

#include "ui/forms/flowsource.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/build.h"
#include "ui/widgets/clip.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QVBoxLayout>

#include "moc_flowpane.cpp"

namespace gancho {

FlowPane::FlowPane(const Services &services, Integrator integrator, const QString &prefix, const Words &words,
                   QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_inside(new QWidget)
    , m_source(new FlowSource(services, this))
    , m_copy(makeButton(prefix + QStringLiteral("Copy"), tr("Copy"), nullptr, this))
    , m_save(makeButton(prefix + QStringLiteral("Save"), tr("Save as file…"), nullptr, this))
    , m_banner(new Banner(Tone::Info, this))
    , m_test(new WebhookTest(
          integrator,
          [this] {
              const exchange::FlowPlan plan = m_source->plan();
              return WebhookTest::Event{plan.sample ? plan.sample->body : QByteArray(), testHeaders()};
          },
          this))
    , m_words(words)
    , m_column(makeColumn(m_inside, 16, 8))
{
    setObjectName(prefix + QStringLiteral("Form"));
    setAccessibleName(words.title);
    m_banner->setObjectName(prefix + QStringLiteral("Outcome"));
    m_inside->setProperty("role", QStringLiteral("scrolled"));
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    makeColumn(this, 0, 0)->addWidget(scroll);
    m_column->addWidget(m_source);
    connect(m_copy, &QPushButton::clicked, this, &FlowPane::copy);
    connect(m_save, &QPushButton::clicked, this, &FlowPane::save);
}

void FlowPane::addFiles()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_copy);
    row->addWidget(m_save, 1);
    m_column->addLayout(row);
}

void FlowPane::addLine()
{
    m_column->addWidget(makeLine(m_inside));
}

void FlowPane::setRoute(const Route &route, EventId sample)
{
    m_source->setRoute(route, sample);
}

QString FlowPane::problem() const
{
    return m_source->problem();
}

bool FlowPane::isReady()
{
    const QString text = problem();
    m_banner->setMessage(Tone::Bad, text);
    return text.isEmpty();
}

void FlowPane::copy()
{
    if (!isReady())
        return;
    putOnClipboard(QString::fromUtf8(file()));
    Q_EMIT toast(m_words.copied);
}

void FlowPane::save()
{
    if (!isReady())
        return;
    auto *dialog = new QFileDialog(this, m_words.saveTitle, {}, m_words.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(exchange::FlowPlan::pathFrom(m_source->plan().name) + m_words.suffix);
    connect(dialog, &QFileDialog::fileSelected, this, &FlowPane::saveTo);
    dialog->open();
}

void FlowPane::saveTo(const QString &name)
{
    QSaveFile written(name);
    if (!written.open(QIODevice::WriteOnly) || written.write(file()) < 0 || !written.commit()) {
        m_banner->setMessage(Tone::Bad, tr("The file cannot be written: %1").arg(written.errorString()));
        return;
    }
    Q_EMIT toast(m_words.saved);
}

} // namespace gancho
