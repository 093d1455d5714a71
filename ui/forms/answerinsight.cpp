#include "ui/forms/answerinsight.h"

#include "app/receiver/answermatching.h"
#include "app/receiver/receiver.h"
#include "app/store/answerid.h"
#include "app/store/eventstore.h"
#include "models/domain/answerruletext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/build.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/retrychart.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace gancho {

namespace {

constexpr qsizetype longestShown = 20'000;

Tone toneOf(int status)
{
    return status >= 200 && status < 300 ? Tone::Ok : status >= 300 && status < 400 ? Tone::Info : Tone::Bad;
}

QString textOf(const HttpAnswer &answer)
{
    QByteArray text;
    for (const auto &[name, value] : answer.headers)
        text += name + ": " + value + '\n';
    return QString::fromUtf8(text + '\n' + answer.body.left(longestShown));
}

} // namespace

AnswerInsight::AnswerInsight(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_request(makeText({}, "muted", this))
    , m_by(makeText({}, nullptr, this))
    , m_first(makeText({}, "caption", this))
    , m_status(new Pill({}, Tone::Neutral, this))
    , m_answer(new QPlainTextEdit(this))
    , m_chart(new RetryChart(this))
    , m_sentence(makeText({}, nullptr, this))
{
    m_request->setObjectName(QStringLiteral("previewRequest"));
    m_by->setObjectName(QStringLiteral("previewRule"));
    m_first->setObjectName(QStringLiteral("previewRehearsal"));
    m_status->setObjectName(QStringLiteral("previewStatus"));
    m_sentence->setObjectName(QStringLiteral("outage"));
    identify(m_answer, QStringLiteral("previewAnswer"), tr("What the last event would be answered"));
    m_answer->setReadOnly(true);
    m_answer->setFont(theme().monospaceFont());
    m_answer->setTabChangesFocus(true);
    m_answer->setFixedHeight(m_answer->fontMetrics().lineSpacing() * 6 + 18);

    auto *column = makeColumn(this, 0, Theme::grid);
    column->addWidget(makeText(tr("What the last event would be answered"), "section", this));
    column->addWidget(m_request);
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::grid);
    line->addWidget(m_status, 0, Qt::AlignTop);
    line->addWidget(m_by, 1);
    column->addLayout(line);
    column->addWidget(m_first);
    column->addWidget(m_answer);
    column->addSpacing(Theme::grid);
    column->addWidget(makeLine(this));
    column->addWidget(makeText(tr("How the sender tries again"), "section", this));
    column->addWidget(m_chart);
    column->addWidget(m_sentence);
    column->addStretch();

    m_delay.setSingleShot(true);
    m_delay.setInterval(300);
    connect(&m_delay, &QTimer::timeout, this, &AnswerInsight::load);
    m_clock.setInterval(10'000);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        if (isVisible())
            showRetries(m_deliveries);
    });
    m_clock.start();
    connect(&m_services.store, &EventStore::appended, this, [this] {
        m_stale = true;
        if (isVisible() && !m_delay.isActive())
            m_delay.start();
    });
}

void AnswerInsight::setInbox(InboxId inbox)
{
    if (inbox == m_inbox)
        return;
    m_inbox = inbox;
    m_last = {};
    m_deliveries.clear();
    load();
}

void AnswerInsight::setRules(const QList<AnswerRule> &rules)
{
    m_rules = rules;
    showPreview();
}

void AnswerInsight::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        load();
}

void AnswerInsight::load()
{
    const int generation = ++m_generation;
    m_stale = false;
    showPreview();
    showRetries(m_deliveries);
    if (!m_inbox.isValid())
        return;
    EventFilter filter;
    filter.inboxes = {m_inbox};
    whenDone(m_services.store.ids(filter, 0, 0, 1), this, [this, generation](const Result<QVector<qint64>> &last) {
        if (generation != m_generation || !last || last->isEmpty())
            return;
        const EventId id(last->first());
        whenDone(m_services.store.record(id), this, [this, generation](const Result<EventRecord> &record) {
            if (generation != m_generation || !record)
                return;
            m_last = *record;
            showPreview();
        });
        EventFilter repeats;
        repeats.inboxes = {m_inbox};
        repeats.repeated = true;
        whenDone(m_services.store.ids(repeats, 0, 0, 1), this,
                 [this, generation, id](const Result<QVector<qint64>> &ids) {
                     if (generation == m_generation && ids)
                         loadRetries(*ids, id);
                 });
    });
}

void AnswerInsight::loadRetries(const QVector<qint64> &repeats, EventId last)
{
    const EventId id = repeats.isEmpty() ? last : EventId(repeats.first());
    whenDone(m_services.store.deliveries(id), this,
             [this, generation = m_generation](const Result<QVector<EventSummary>> &deliveries) {
                 if (generation == m_generation && deliveries)
                     showRetries(*deliveries);
             });
}

void AnswerInsight::showPreview()
{
    const bool any = m_last.summary.id.isValid();
    for (QWidget *part : std::initializer_list<QWidget *>{m_status, m_by, m_answer})
        part->setVisible(any);
    m_first->hide();
    if (!any)
        return m_request->setText(tr("No event has arrived here yet."));
    const EventSummary &s = m_last.summary;
    const QString what = s.type.isEmpty() ? s.method : s.type;
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(s.receivedUs / 1000);
    m_request->setText(tr("%1, received %2").arg(what, QLocale().toString(when, QLocale::ShortFormat)));

    const Inbox *inbox = m_services.receiver.inbox(m_inbox);
    RuleRequest request{m_inbox,
                        inbox ? inbox->check.scheme : SenderScheme::None,
                        s.method.toUtf8(),
                        s.target.toUtf8(),
                        m_last.head,
                        m_last.body,
                        s.type,
                        s.receivedUs};
    const RuleMatch match = matchRules(m_rules, request);
    HttpAnswer answer = HttpAnswer::json(200, plainAnswerBody);
    if (match.rule >= 0) {
        const AnswerRule &rule = m_rules[match.rule];
        const bool always = rule.rehearsal.isActive() && rule.rehearsal.times == 0;
        const AnswerPlan plan = planFor(rule, match, always ? 0 : rule.rehearsal.times);
        answer = plan.answer;
        answer.body.replace(answerIdPlace, QByteArray::number(s.id.value));
        m_by->setText(
            tr("by rule %1, \"%2\": %3").arg(match.rule + 1).arg(answertext::title(rule), answertext::what(rule)));
        if (rule.rehearsal.isActive() && !always) {
            m_first->setText(tr("Shown is the answer once the failure has been played."));
            m_first->show();
        }
    } else {
        m_by->setText(m_rules.isEmpty() ? tr("as without rules") : tr("as without rules: none fits"));
    }
    m_status->setText(answer.status > 0 ? QString::number(answer.status) : tr("no answer"));
    m_status->setTone(toneOf(answer.status));
    m_answer->setVisible(answer.status > 0);
    if (const QString text = textOf(answer); m_answer->toPlainText() != text)
        m_answer->setPlainText(text);
}

void AnswerInsight::showRetries(const QVector<EventSummary> &deliveries)
{
    m_deliveries = deliveries;
    QVector<RetryAttempt> attempts;
    for (const EventSummary &one : deliveries)
        attempts += {one.receivedUs, one.status};
    const RetryStory story = retryStory(attempts, QDateTime::currentMSecsSinceEpoch() * 1000);
    m_chart->setStory(story);
    m_chart->setVisible(!attempts.isEmpty());
    m_sentence->setText(outageText(story));
}

} // namespace gancho
