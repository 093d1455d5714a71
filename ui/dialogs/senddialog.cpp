#include "ui/dialogs/senddialog.h"

#include "app/drafts/draftstore.h"
#include "app/http/contentcoding.h"
#include "app/receiver/receiver.h"
#include "app/sending/resendjob.h"
#include "app/store/eventstore.h"
#include "models/items/eventtext.h"
#include "ui/dialogs/comparedialog.h"
#include "ui/dialogs/dialogsize.h"
#include "ui/forms/sendform.h"
#include "ui/widgets/bodyview.h"
#include "ui/widgets/build.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/eventbody.h"
#include "ui/widgets/jsoneditor.h"
#include "ui/widgets/sendresults.h"
#include "ui/widgets/sendwarnings.h"

#include <QCloseEvent>
#include <QDateTime>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>

namespace gancho {

namespace {

constexpr int formWidth = 380;
enum Tab { RequestTab, BodyTab, AnswersTab };

} // namespace

SendDialog::SendDialog(const Services &services, const QVector<qint64> &ids, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_ids(ids)
    , m_title(new ElidedLabel({}, "section", this))
    , m_summary(makeText({}, "muted", this))
    , m_form(new SendForm(services, ids.size() > 1, this))
    , m_warnings(new SendWarnings(this))
    , m_results(new SendResults(this))
    , m_tabs(new QTabWidget(this))
    , m_request(new BodyView(this, tr("Request as it goes out")))
    , m_editor(new JsonEditor(this))
    , m_dry(makeButton(QStringLiteral("sendDryRun"), tr("Dry run"), nullptr, this))
    , m_send(makeButton(QStringLiteral("sendAgain"), tr("Send"), "primary", this))
{
    setObjectName(QStringLiteral("sendDialog"));
    setWindowTitle(tr("Send again"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(false);
    openAt(this, {1040, 680});
    setMinimumSize(760, 480);
    m_summary->setObjectName(QStringLiteral("sendSummary"));
    identify(m_editor, QStringLiteral("sendBody"), tr("Body that is sent instead"));
    m_tabs->setObjectName(QStringLiteral("sendTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_request, isMany() ? tr("First request") : tr("Request"));
    m_tabs->addTab(m_editor, tr("Body"));
    m_tabs->addTab(m_results, tr("Answers"));
    m_tabs->setTabVisible(BodyTab, false);
    m_results->setNothing(tr("Nothing was sent yet. Each answer appears here beside the first one, and is kept with "
                             "its event."));
    m_title->setText(isMany() ? tr("Send %n event(s) again", nullptr, int(ids.size())) : tr("Send again"));

    auto *middle = new QHBoxLayout;
    middle->setSpacing(20);
    middle->addWidget(makeForm());
    auto *card = makeCard(this);
    makeColumn(card, 8, 0)->addWidget(m_tabs);
    middle->addWidget(card, 1);
    auto *column = makeColumn(this, 20, 12);
    column->addWidget(m_title);
    column->addLayout(middle, 1);
    column->addWidget(m_warnings);
    column->addWidget(makeFoot());

    connect(m_form, &SendForm::changed, this, &SendDialog::touched);
    connect(m_form, &SendForm::editToggled, this, &SendDialog::setEdited);
    connect(m_editor, &JsonEditor::textChanged, this, [this] {
        if (m_form->isEdited())
            m_services.drafts.put(draftKey(), {{QStringLiteral("body"), m_editor->text()}});
        touched();
    });
    connect(m_warnings, &SendWarnings::changed, this, &SendDialog::showButtons);
    connect(m_results, &SendResults::firstWanted, this, &SendDialog::showFirst);
    connect(m_results, &SendResults::compareRequested, this, &SendDialog::compare);
    load();
    showButtons();
}

SendDialog::~SendDialog() = default;

QString SendDialog::draftKey() const
{
    return QStringLiteral("sending/body/%1").arg(m_ids.first());
}

QWidget *SendDialog::makeForm()
{
    auto *scroll = new QScrollArea(this);
    m_form->setProperty("role", QStringLiteral("scrolled"));
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setFixedWidth(formWidth);
    return scroll;
}

QWidget *SendDialog::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *close = makeButton(QStringLiteral("sendClose"), tr("Close"), nullptr, foot);
    row->addWidget(m_summary, 1);
    row->addWidget(close);
    row->addWidget(m_dry);
    row->addWidget(m_send);
    for (QPushButton *button : {close, m_dry, m_send})
        button->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QWidget::close);
    connect(m_dry, &QPushButton::clicked, this, [this] { plan(false); });
    connect(m_send, &QPushButton::clicked, this, [this] {
        if (m_plan)
            go(*m_plan);
        else
            plan(true);
    });
    return foot;
}

void SendDialog::load()
{
    whenDone(m_services.store.record(EventId(*std::min_element(m_ids.begin(), m_ids.end()))), this,
             [this](const Result<EventRecord> &record) {
                 if (!record)
                     return m_warnings->setProblem(record.error().text);
                 m_first = *record;
                 if (!isMany())
                     m_title->setText(
                         tr("Send again: %1 · %2")
                             .arg(eventtext::label(record->summary), eventtext::time(record->summary.receivedUs)));
                 m_form->setEvent(*record);
                 if (!m_services.drafts.value(draftKey()).isEmpty() && !isMany())
                     m_form->setEdited(true);
                 if (m_form->isEdited())
                     setEdited(true);
                 showRequest();
                 showButtons();
             });
}

void SendDialog::edit()
{
    m_form->setEdited(true);
}

void SendDialog::sendToLast()
{
    if (const QString last = TargetField::lastOf(m_services.drafts); !last.isEmpty())
        m_form->setTarget(last);
    plan(!isMany());
}

void SendDialog::setEdited(bool edited)
{
    m_tabs->setTabVisible(BodyTab, edited);
    if (!edited)
        return m_services.drafts.remove(draftKey());
    if (m_first && m_editor->text().isEmpty()) {
        const QByteArray coding = headerValue(parseHeaders(m_first->head), "content-encoding");
        const auto decoded = coding.isEmpty() ? std::nullopt : decodeContent(m_first->body, coding);
        const QByteArray body = decoded ? decoded->bytes : m_first->body;
        const QJsonDocument json = QJsonDocument::fromJson(body);
        const QString draft = m_services.drafts.value(draftKey()).value(QLatin1String("body")).toString();
        m_editor->setJson(!draft.isEmpty() ? draft
                          : json.isNull()  ? QString::fromUtf8(body)
                                           : QString::fromUtf8(json.toJson(QJsonDocument::Indented)));
    }
    m_tabs->setCurrentIndex(BodyTab);
}

std::optional<ResendOptions> SendDialog::options(bool aloud)
{
    auto options = m_form->options(aloud ? TargetField::Tell::Aloud : TargetField::Tell::Silently);
    if (!options)
        return std::nullopt;
    if (m_form->isEdited() && !isMany())
        options->body = m_editor->text().toUtf8();
    return *options;
}

void SendDialog::touched()
{
    ++m_generation;
    m_plan.reset();
    m_planning = false;
    m_summary->clear();
    m_warnings->clear();
    showRequest();
    showButtons();
}

void SendDialog::showRequest()
{
    auto *view = static_cast<BodyView *>(m_request);
    if (!m_first || m_form->target()->text().isEmpty())
        return view->setPlainText({});
    const auto wanted = options(false);
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const bool stale = wanted && resending::signatureIsStale(*m_first, *wanted, now);
    m_form->setSignatureNote(stale ? sendguard::warningText({SendWarning::Kind::StaleSignature, 1}) : QString());
    const auto request = wanted ? resending::requestOf(*m_first, *wanted, now) : fail(ErrorKind::Invalid, QString());
    if (!request)
        return view->setPlainText(request.error().text);
    const auto body = readableText(request->body.left(EventBody::largestEdited));
    view->setPlainText(
        QString::fromUtf8(request->head()).remove(u'\r') +
        (body ? *body : tr("(%1, not text, unchanged)").arg(QLocale().formattedDataSize(request->body.size()))));
}

void SendDialog::plan(bool send)
{
    const auto wanted = options(true);
    if (!wanted)
        return;
    m_options = *wanted;
    m_planning = true;
    showButtons();
    const QString origin = QStringLiteral("http://") + m_services.receiver.state().listen();
    whenDone(planResend(m_services.store, m_ids, m_options, m_form->pace(), origin, this), this,
             [this, send, generation = ++m_generation](const Result<ResendPlan> &plan) {
                 if (generation != m_generation)
                     return;
                 m_planning = false;
                 if (!plan) {
                     m_warnings->setProblem(plan.error().text);
                     return showButtons();
                 }
                 m_plan = *plan;
                 showPlan(*plan);
                 if (send && m_plan->isPossible() && m_warnings->mayGoOn())
                     go(*m_plan);
             });
}

void SendDialog::showPlan(const ResendPlan &plan)
{
    if (plan.refusal)
        m_warnings->setProblem(sendguard::refusalText(*plan.refusal));
    else if (!plan.problem.isEmpty())
        m_warnings->setProblem(plan.problem);
    else
        m_warnings->setWarnings(plan.warnings);
    QStringList facts{tr("%n event(s) would go to %1", nullptr, int(plan.ids.size())).arg(plan.target),
                      QLocale().formattedDataSize(plan.bytes)};
    if (plan.leftOut > 0)
        facts += tr("%n left out", nullptr, int(plan.leftOut));
    if (plan.durationUs >= 0 && isMany())
        facts += tr("in about %1").arg(eventtext::span(plan.durationUs));
    m_summary->setText(facts.join(QStringLiteral(" · ")));
    showButtons();
}

void SendDialog::go(ResendPlan plan)
{
    if (!plan.isPossible() || !m_warnings->mayGoOn())
        return;
    m_form->target()->remember();
    m_job = std::make_unique<ResendJob>(m_services.store, m_sender, plan, m_options, m_form->pace());
    QHash<qint64, QString> names;
    for (const EventSummary &row : plan.first)
        names.insert(row.id.value, eventtext::label(row));
    m_results->follow(&m_job->sending());
    connect(m_job.get(), &ResendJob::answered, m_results, [this, names](const Resend &resend) {
        m_results->add({resend, names.value(resend.event.value, QString::number(resend.event.value))});
    });
    connect(m_job.get(), &ResendJob::keepingFailed, this,
            [this](const QString &text) { m_warnings->setProblem(text); });
    connect(m_job.get(), &ResendJob::finished, this, &SendDialog::showButtons);
    m_tabs->setCurrentIndex(AnswersTab);
    m_summary->clear();
    m_warnings->clear();
    m_plan.reset();
    m_job->sending().start();
    showButtons();
}

void SendDialog::showButtons()
{
    const bool running = m_job && !m_job->sending().isOver();
    const bool target = !m_form->target()->text().isEmpty();
    m_dry->setVisible(isMany());
    m_dry->setEnabled(m_first && target && !running && !m_planning);
    m_send->setText(m_plan && isMany() ? tr("Send %n event(s)", nullptr, int(m_plan->ids.size())) : tr("Send"));
    m_send->setAccessibleName(m_send->text());
    m_send->setEnabled(m_first && target && !running && !m_planning &&
                       (m_plan ? m_plan->isPossible() && m_warnings->mayGoOn() : !isMany()));
}

void SendDialog::showFirst(EventId event)
{
    whenDone(m_services.store.record(event), m_results, [this, event](const Result<EventRecord> &record) {
        if (record)
            m_results->setFirst(event, {record->summary.status, record->answerHeaders, record->answerBody});
    });
}

void SendDialog::compare(const Resend &resend)
{
    whenDone(m_services.store.record(resend.event), this, [this, resend](const Result<EventRecord> &record) {
        if (!record)
            return;
        auto *dialog = new CompareDialog(
            {tr("First answer · %1").arg(record->summary.status), record->answerBody, record->answerHeaders},
            {tr("Answer now · %1").arg(resend.status), resend.answerBody, resend.answerHeaders}, this);
        dialog->show();
    });
}

void SendDialog::closeEvent(QCloseEvent *event)
{
    // What is under way is not broken off by a window that is put away.
    if (m_job && !m_job->sending().isOver()) {
        event->ignore();
        m_warnings->setProblem(tr("The sending goes on. Cancel it first, or leave the window open."));
        return;
    }
    QDialog::closeEvent(event);
}

} // namespace gancho
