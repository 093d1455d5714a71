#include "ui/dialogs/testeventdialog.h"

#include "app/diagnosis/maskedurl.h"
#include "app/sending/sendguard.h"
#include "models/domain/eventtype.h"
#include "ui/dialogs/dialogsize.h"
#include "ui/forms/targetfield.h"
#include "ui/forms/testeventform.h"
#include "ui/widgets/bodyview.h"
#include "ui/widgets/build.h"
#include "ui/widgets/sendresults.h"
#include "ui/widgets/sendwarnings.h"

#include <QCloseEvent>
#include <QDateTime>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>

namespace gancho {

namespace {

constexpr int formWidth = 380;
enum Tab { PreviewTab, AnswersTab };

} // namespace

TestEventDialog::TestEventDialog(const Services &services, const std::optional<EventRecord> &real, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_form(new TestEventForm(services, real, this))
    , m_warnings(new SendWarnings(this))
    , m_results(new SendResults(this))
    , m_tabs(new QTabWidget(this))
    , m_preview(new BodyView(this, tr("Event as it would be sent")))
    , m_send(makeButton(QStringLiteral("sendTest"), tr("Send"), "primary", this))
{
    setObjectName(QStringLiteral("testEventDialog"));
    setWindowTitle(tr("Send a test event"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(false);
    openAt(this, {1040, 680});
    setMinimumSize(760, 480);
    m_tabs->setObjectName(QStringLiteral("testTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_preview, tr("Preview"));
    m_tabs->addTab(m_results, tr("Answers"));
    m_results->setNothing(tr("Nothing was sent yet. Each answer appears here."));

    auto *scroll = new QScrollArea(this);
    m_form->setProperty("role", QStringLiteral("scrolled"));
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setFixedWidth(formWidth);

    auto *middle = new QHBoxLayout;
    middle->setSpacing(20);
    middle->addWidget(scroll);
    auto *card = makeCard(this);
    makeColumn(card, 8, 0)->addWidget(m_tabs);
    middle->addWidget(card, 1);
    auto *column = makeColumn(this, 20, 12);
    column->addWidget(makeLabel(tr("Send a test event"), "section", this));
    column->addLayout(middle, 1);
    column->addWidget(m_warnings);
    column->addWidget(makeFoot());
    connect(m_form, &TestEventForm::changed, this, &TestEventDialog::touched);
    connect(m_warnings, &SendWarnings::changed, this, &TestEventDialog::showButtons);
    touched();
}

TestEventDialog::~TestEventDialog() = default;

QWidget *TestEventDialog::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *close = makeButton(QStringLiteral("testClose"), tr("Close"), nullptr, foot);
    row->addStretch(1);
    row->addWidget(close);
    row->addWidget(m_send);
    close->setAutoDefault(false);
    m_send->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QWidget::close);
    connect(m_send, &QPushButton::clicked, this, &TestEventDialog::send);
    return foot;
}

void TestEventDialog::touched()
{
    const QUrl url(m_form->target()->text());
    const bool outside = url.isValid() && !url.host().isEmpty() && sendguard::isOutside(url);
    m_warnings->setWarnings(outside ? QList<SendWarning>{{SendWarning::Kind::TestOutside, 1}} : QList<SendWarning>());
    showPreview();
    showButtons();
}

void TestEventDialog::showPreview()
{
    const auto wish = m_form->wish();
    const auto maker = wish ? TestEventMaker::of(*wish) : fail(wish.error());
    const auto events = maker ? (*maker)->next() : fail(maker.error());
    if (!events)
        return m_preview->setPlainText(events.error().text);
    QString text;
    for (const InventedEvent &event : *events) {
        if (events->size() > 1)
            text += QStringLiteral("%1// %2\n").arg(text.isEmpty() ? QString() : QStringLiteral("\n"), event.type);
        text += QString::fromUtf8(QJsonDocument::fromJson(event.body).toJson(QJsonDocument::Indented));
    }
    m_preview->setPlainText(text);
}

void TestEventDialog::showButtons()
{
    const bool running = m_job && !m_job->isOver();
    m_send->setEnabled(!running && !m_form->target()->text().isEmpty() && m_warnings->mayGoOn());
}

void TestEventDialog::send()
{
    m_url = m_form->target()->url();
    const auto wish = m_form->wish();
    const auto signature = m_form->signature();
    if (!m_url.isValid() || !wish || !signature)
        return;
    auto maker = TestEventMaker::of(*wish);
    if (!maker)
        return m_warnings->setProblem(maker.error().text);
    m_maker = std::move(*maker);
    m_signature = *signature;
    m_mark = m_form->isMarked();
    m_waiting.clear();
    m_types.clear();
    m_begun = 0;
    // How many events a story has is seen when it is told.
    const bool story = wish->base == TestEventWish::Base::Story;
    for (int turn = 0; turn < (story ? m_form->count() : 1); ++turn) {
        const auto events = m_maker->next();
        if (!events)
            return m_warnings->setProblem(events.error().text);
        m_waiting += *events;
    }
    m_form->target()->remember();
    m_job = std::make_unique<SendJob>(
        m_sender, story ? m_waiting.size() : m_form->count(), [this](qsizetype) { return ready(next()); },
        m_form->pace());
    m_results->follow(m_job.get());
    connect(m_job.get(), &SendJob::answered, this, &TestEventDialog::take);
    connect(m_job.get(), &SendJob::finished, this, &TestEventDialog::showButtons);
    m_tabs->setCurrentIndex(AnswersTab);
    m_job->start();
    showButtons();
}

Result<RawRequest> TestEventDialog::next()
{
    if (m_waiting.isEmpty()) {
        const auto events = m_maker->next();
        if (!events)
            return fail(events.error());
        m_waiting = *events;
    }
    const InventedEvent event = m_waiting.takeFirst();
    m_types.insert(m_begun++, event.type);
    return testevent::requestOf(testevent::urlFor(m_url, event.type), event.body, {}, m_signature, m_mark,
                                QDateTime::currentSecsSinceEpoch());
}

void TestEventDialog::take(qsizetype index, const SendOutcome &outcome)
{
    Resend row;
    row.target = maskedUrl(m_url.toString(QUrl::FullyEncoded));
    row.atUs = outcome.answer.startedUs > 0 ? outcome.answer.startedUs : QDateTime::currentMSecsSinceEpoch() * 1000;
    row.status = outcome.answer.status;
    row.problem = outcome.problem;
    row.answerHeaders = outcome.answer.headers;
    row.answerBody = outcome.answer.body;
    row.answerBodySize = outcome.answer.bodySize;
    row.totalUs = outcome.answer.totalUs;
    m_results->add({row, eventType(PlatformKind::None, m_types.take(index)).label});
}

void TestEventDialog::closeEvent(QCloseEvent *event)
{
    // What is under way is not broken off by a window that is put away.
    if (m_job && !m_job->isOver()) {
        event->ignore();
        m_warnings->setProblem(tr("The sending goes on. Cancel it first, or leave the window open."));
        return;
    }
    QDialog::closeEvent(event);
}

} // namespace gancho
