#include "ui/forms/routeurltarget.h"

#include "app/sending/rawrequest.h"
#include "app/sending/sendguard.h"
#include "models/domain/secretheaders.h"
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

#include <algorithm>

namespace gancho {

namespace {

/// Stands for a value that is in the keychain.
const QString &keptValue()
{
    static const QString bullets(8, QChar(0x2022));
    return bullets;
}

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
    , m_line(new QWidget(this))
    , m_foot(new QHBoxLayout)
    , m_url(new QLineEdit(m_line))
    , m_test(makeButton(QStringLiteral("routeTest"), tr("Test"), nullptr, m_line))
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

    auto *line = new QHBoxLayout(m_line);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_url, 1);
    line->addWidget(m_test);
    auto *more = makeColumn(m_more, 0, 6);
    auto *headersLabel = makeLabel(tr("Own headers, one per line"), "label", m_more);
    headersLabel->setBuddy(m_headers);
    more->addWidget(headersLabel);
    more->addWidget(m_headers);
    more->addWidget(m_headersProblem);
    more->addWidget(
        makeText(tr("Values of keys, tokens and passwords go into the keychain, not into a file."), "caption", m_more));
    more->addWidget(makeLabel(tr("Signature"), "label", m_more));
    more->addWidget(m_signature);
    auto *column = makeColumn(this, 0, 6);
    column->addWidget(m_problem);
    column->addWidget(m_hint);
    column->addWidget(m_outcome);
    m_foot->setSpacing(16);
    m_foot->addWidget(m_moreButton);
    m_foot->addStretch(1);
    column->addLayout(m_foot);
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

void RouteUrlTarget::addToFoot(QWidget *widget)
{
    m_foot->addWidget(widget);
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
    for (const auto &[name, value] : target.headers) {
        const bool kept = value.isEmpty() && !target.headersKey.isEmpty() && secretheaders::isSecret(name);
        lines += QString::fromUtf8(name) + QLatin1String(": ") + (kept ? keptValue() : QString::fromUtf8(value));
    }
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
        if (line.trimmed().isEmpty())
            continue;
        const QString value = colon < 0 ? QString() : line.mid(colon + 1).trimmed();
        headers.emplaceBack(line.left(colon < 0 ? line.size() : colon).trimmed().toUtf8(),
                            value == keptValue() ? QByteArray() : value.toUtf8());
    }
    return headers;
}

QString RouteUrlTarget::headersProblem() const
{
    for (const QString &line : m_headers->toPlainText().split(u'\n', Qt::SkipEmptyParts))
        if (!line.trimmed().isEmpty() && line.indexOf(u':') < 1)
            return tr("A header is written as “Name: value”: %1").arg(line.left(40));
    HeaderList kept = m_original.headers;
    for (const auto &[name, value] : headers()) {
        const bool stored = std::any_of(kept.cbegin(), kept.cend(), [&name = name](const auto &header) {
            return header.second.isEmpty() && header.first.compare(name, Qt::CaseInsensitive) == 0;
        });
        if (value.isEmpty() && secretheaders::isSecret(name) && (m_original.headersKey.isEmpty() || !stored))
            return tr("Enter the value of %1.").arg(QString::fromUtf8(name));
    }
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
