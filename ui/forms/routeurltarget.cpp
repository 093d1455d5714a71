#include "ui/forms/routeurltarget.h"

#include "app/sending/rawrequest.h"
#include "app/sending/sendguard.h"
#include "models/domain/subscription.h"
#include "ui/forms/routesignature.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/build.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUrl>

namespace gancho {

namespace {

QString problemOf(const QString &text)
{
    const QString problem = checkWebhookUrl(text);
    if (!problem.isEmpty())
        return problem;
    const auto refusal = sendguard::refusal(QUrl(text));
    return refusal ? sendguard::refusalText(*refusal) : QString();
}

} // namespace

RouteUrlTarget::RouteUrlTarget(QWidget *parent)
    : QWidget(parent)
    , m_url(new QLineEdit(this))
    , m_test(makeButton(QStringLiteral("routeTest"), tr("Test"), nullptr, this))
    , m_problem(makeText({}, "error", this))
    , m_hint(makeText(tr("A test URL of n8n (/webhook-test/) serves one call within 120 seconds of “Listen for test "
                         "event”. Take the production URL (/webhook/) for a route that stays on."),
                      "caption", this))
    , m_outcome(new Banner(Tone::Info, this))
    , m_moreButton(makeButton(QStringLiteral("routeMore"), tr("Headers and signature"), "link", this))
    , m_more(new QWidget(this))
    , m_headers(new QPlainTextEdit(m_more))
    , m_headersProblem(makeText({}, "error", m_more))
    , m_signature(new RouteSignature(m_more))
{
    identify(m_url, QStringLiteral("routeUrl"), tr("URL that the route sends to"));
    m_url->setProperty("mono", true);
    m_url->setPlaceholderText(QStringLiteral("https://"));
    m_test->setAccessibleName(tr("Send a test to this URL"));
    m_problem->setObjectName(QStringLiteral("routeUrlProblem"));
    m_problem->hide();
    m_hint->setObjectName(QStringLiteral("routeUrlHint"));
    m_hint->hide();
    m_outcome->setObjectName(QStringLiteral("routeTestOutcome"));
    m_outcome->hide();
    identify(m_headers, QStringLiteral("routeHeaders"), tr("Own headers, one per line"));
    m_headers->setPlaceholderText(QStringLiteral("X-Api-Key: …"));
    m_headers->setTabChangesFocus(true);
    m_headers->setFixedHeight(66);
    m_headersProblem->setObjectName(QStringLiteral("routeHeadersProblem"));
    m_headersProblem->hide();

    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_url, 1);
    line->addWidget(m_test);
    auto *more = makeColumn(m_more, 0, 6);
    auto *headersLabel = makeLabel(tr("Own headers, one per line"), "label", m_more);
    headersLabel->setBuddy(m_headers);
    more->addWidget(headersLabel);
    more->addWidget(m_headers);
    more->addWidget(m_headersProblem);
    more->addWidget(makeLabel(tr("Signature"), "label", m_more));
    more->addWidget(m_signature);
    auto *column = makeColumn(this, 0, 6);
    column->addLayout(line);
    column->addWidget(m_problem);
    column->addWidget(m_hint);
    column->addWidget(m_outcome);
    column->addWidget(m_moreButton, 0, Qt::AlignLeft);
    column->addWidget(m_more);
    m_moreButton->setCheckable(true);
    showMore(false);

    connect(m_moreButton, &QPushButton::toggled, this, &RouteUrlTarget::showMore);
    connect(m_test, &QPushButton::clicked, this, &RouteUrlTarget::testRequested);
    connect(m_url, &QLineEdit::textChanged, this, [this] {
        m_problem->hide();
        setInvalid(m_url, false);
        m_hint->setVisible(m_url->text().contains(QLatin1String("/webhook-test/")));
        m_outcome->setMessage(Tone::Info, {});
        Q_EMIT changed();
    });
    connect(m_headers, &QPlainTextEdit::textChanged, this, [this] {
        m_headersProblem->hide();
        Q_EMIT changed();
    });
    connect(m_signature, &RouteSignature::changed, this, &RouteUrlTarget::changed);
}

void RouteUrlTarget::showMore(bool more)
{
    m_more->setVisible(more);
    m_moreButton->setText(more ? tr("Hide headers and signature") : tr("Headers and signature"));
    m_moreButton->setAccessibleName(m_moreButton->text());
}

void RouteUrlTarget::load(const UrlTarget &target)
{
    const QSignalBlocker quiet(this);
    m_original = target;
    m_url->setText(target.url);
    m_url->setCursorPosition(0);
    QStringList lines;
    for (const auto &[name, value] : target.headers)
        lines += QString::fromUtf8(name) + QLatin1String(": ") + QString::fromUtf8(value);
    m_headers->setPlainText(lines.join(u'\n'));
    m_signature->load(target.signature);
    m_moreButton->setChecked(!target.headers.isEmpty() || target.signature.isActive());
    setOutcome(Tone::Info, {});
}

HeaderList RouteUrlTarget::headers() const
{
    HeaderList headers;
    for (const QString &line : m_headers->toPlainText().split(u'\n', Qt::SkipEmptyParts)) {
        const auto colon = line.indexOf(u':');
        if (!line.trimmed().isEmpty())
            headers.emplaceBack(line.left(colon < 0 ? line.size() : colon).trimmed().toUtf8(),
                                colon < 0 ? QByteArray() : line.mid(colon + 1).trimmed().toUtf8());
    }
    return headers;
}

QString RouteUrlTarget::headersProblem() const
{
    for (const QString &line : m_headers->toPlainText().split(u'\n', Qt::SkipEmptyParts))
        if (!line.trimmed().isEmpty() && line.indexOf(u':') < 1)
            return tr("A header is written as “Name: value”: %1").arg(line.left(40));
    RawRequest request;
    request.url = QUrl(QStringLiteral("http://127.0.0.1/"));
    request.target = "/";
    request.headers = headers();
    const auto sound = checkRequest(request);
    return sound ? QString() : sound.error().text;
}

UrlTarget RouteUrlTarget::target() const
{
    UrlTarget target = m_original;
    target.url = m_url->text().trimmed();
    target.headers = headers();
    target.signature = m_signature->check();
    return target;
}

std::optional<Secret> RouteUrlTarget::secret() const
{
    return m_signature->typed();
}

bool RouteUrlTarget::validate()
{
    const QString problem = problemOf(m_url->text().trimmed());
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    setInvalid(m_url, !problem.isEmpty());
    const QString headers = headersProblem();
    m_headersProblem->setText(headers);
    m_headersProblem->setVisible(!headers.isEmpty());
    const bool signs = m_signature->validate();
    if (!headers.isEmpty() || !signs)
        m_moreButton->setChecked(true);
    if (!problem.isEmpty())
        m_url->setFocus(Qt::OtherFocusReason);
    else if (!headers.isEmpty())
        m_headers->setFocus(Qt::OtherFocusReason);
    return problem.isEmpty() && headers.isEmpty() && signs;
}

void RouteUrlTarget::setOutcome(Tone tone, const QString &text)
{
    m_outcome->setMessage(tone, text);
}

void RouteUrlTarget::setTesting(bool testing)
{
    m_test->setEnabled(!testing);
    m_test->setText(testing ? tr("Testing…") : tr("Test"));
}

} // namespace gancho
