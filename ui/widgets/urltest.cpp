#include "ui/widgets/urltest.h"

#include "ui/widgets/build.h"
#include "ui/widgets/clip.h"
#include "ui/widgets/findingline.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace gancho {

namespace {

using Severity = UrlFinding::Severity;

Tone toneOf(Severity severity)
{
    switch (severity) {
    case Severity::Problem:
        return Tone::Bad;
    case Severity::Warning:
        return Tone::Warn;
    case Severity::Note:
        return Tone::Info;
    case Severity::Ok:
        break;
    }
    return Tone::Ok;
}

QString duration(qint64 ms)
{
    return ms < 1000 ? UrlTest::tr("%1 ms").arg(QLocale().toString(ms))
                     : UrlTest::tr("%1 s").arg(QLocale().toString(double(ms) / 1000, 'f', 1));
}

} // namespace

UrlTest::UrlTest(UrlDoctor &doctor, Source source, QWidget *parent)
    : QFrame(parent)
    , m_doctor(doctor)
    , m_source(std::move(source))
    , m_button(makeButton(QStringLiteral("testUrl"), tr("Test URL"), nullptr, parent))
    , m_title(makeLabel({}, "strong", this))
    , m_cancel(makeButton(QStringLiteral("testUrlCancel"), tr("Cancel"), "link", this))
    , m_copy(makeButton(QStringLiteral("testUrlCopy"), tr("Copy as text"), "link", this))
    , m_hide(makeButton(QStringLiteral("testUrlHide"), tr("Hide"), "link", this))
    , m_list(new QWidget(this))
{
    setProperty("role", QStringLiteral("card"));
    identify(this, QStringLiteral("urlTest"), tr("Test of the URL"));
    m_title->setObjectName(QStringLiteral("urlTestTitle"));
    m_button->setToolTip(tr("Examines name, connection, encryption and certificate, and posts one marked test event"));
    m_cancel->setAccessibleName(tr("Cancel the test of the URL"));
    m_copy->setAccessibleName(tr("Copy what was found as text"));
    m_hide->setAccessibleName(tr("Hide the test of the URL"));
    auto *column = makeColumn(this, 12, 4);
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(m_title, 1);
    for (QPushButton *button : {m_cancel, m_copy, m_hide})
        head->addWidget(button);
    column->addLayout(head);
    m_list->setObjectName(QStringLiteral("urlTestLines"));
    m_lines = makeColumn(m_list, 0, 0);
    column->addWidget(m_list);
    connect(m_button, &QPushButton::clicked, this, &UrlTest::start);
    connect(m_cancel, &QPushButton::clicked, this, &UrlTest::cancel);
    connect(m_hide, &QPushButton::clicked, this, &UrlTest::clear);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (!m_report)
            return;
        putOnClipboard(reportText(*m_report));
        Q_EMIT toast(tr("The findings were copied."));
    });
    hide();
}

UrlTest::~UrlTest()
{
    m_future.cancel();
}

void UrlTest::start()
{
    cancel();
    m_report.reset();
    clearLines();
    Request request = m_source();
    const int generation = ++m_generation;
    // The doctor may outlive this panel, and tells of checks until it notices that it was cancelled.
    request.options.began = [self = QPointer<UrlTest>(this), generation](UrlFinding::Check check) {
        if (self && generation == self->m_generation)
            self->began(check);
    };
    setState(true);
    show();
    m_future = m_doctor.examine(request.url, request.options);
    whenDone(m_future, this, [this, generation](const Result<UrlReport> &report) {
        if (generation == m_generation && report)
            showReport(*report);
    });
}

void UrlTest::cancel()
{
    if (!m_future.isRunning())
        return;
    ++m_generation;
    m_future.cancel();
    m_future = {};
    setState(false);
    m_title->setText(tr("Cancelled"));
}

void UrlTest::clear()
{
    cancel();
    m_report.reset();
    clearLines();
    hide();
    Q_EMIT resized();
}

void UrlTest::began(UrlFinding::Check check)
{
    addLine(new FindingLine(tr("…"), Tone::Neutral, checkWord(check), {}, FindingLine::widthOf({tr("…")}), m_list));
    m_title->setText(tr("Testing: %1…").arg(checkWord(check)));
    Q_EMIT resized();
}

void UrlTest::showReport(const UrlReport &report)
{
    m_report = report;
    clearLines();
    setState(false);
    const auto problems = std::count_if(report.findings.begin(), report.findings.end(),
                                        [](const UrlFinding &f) { return f.severity == Severity::Problem; });
    m_title->setText(problems ? tr("%n problem(s), %1", nullptr, int(problems)).arg(duration(report.elapsedMs))
                              : tr("No problem, %1").arg(duration(report.elapsedMs)));
    QStringList words;
    for (const Severity severity : {Severity::Problem, Severity::Warning, Severity::Note, Severity::Ok})
        words += severityWord(severity);
    const int width = FindingLine::widthOf(words);
    const auto listed = m_most > 0 ? report.findings.mid(0, m_most) : report.findings;
    for (const UrlFinding &finding : listed)
        addLine(new FindingLine(severityWord(finding.severity), toneOf(finding.severity), findingText(finding),
                                findingAdvice(finding), width, m_list));
    if (const auto more = report.findings.size() - listed.size(); more > 0)
        addLine(makeText(tr("%n more in the text that is copied.", nullptr, int(more)), "caption", m_list));
    Q_EMIT resized();
}

void UrlTest::addLine(QWidget *line)
{
    m_lines->addWidget(line);
}

void UrlTest::clearLines()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void UrlTest::setState(bool running)
{
    m_cancel->setVisible(running);
    m_copy->setVisible(!running && m_report);
    m_hide->setVisible(!running);
    m_button->setEnabled(!running);
    if (running)
        m_title->setText(tr("Testing…"));
}

} // namespace gancho
