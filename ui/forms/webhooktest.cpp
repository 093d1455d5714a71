#include "ui/forms/webhooktest.h"

#include "app/exchange/makeurl.h"
#include "app/exchange/n8nurl.h"
#include "app/sending/testevent.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/build.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace gancho {

WebhookTest::WebhookTest(Integrator integrator, Source source, QWidget *parent)
    : QWidget(parent)
    , m_integrator(integrator)
    , m_source(std::move(source))
    , m_url(new QLineEdit(this))
    , m_kind(makeText({}, "caption", this))
    , m_send(makeButton(QStringLiteral("webhookTestSend"), tr("Send test event"), nullptr, this))
    , m_banner(new Banner(Tone::Info, this))
{
    const bool make = integrator == Integrator::Make;
    identify(m_url, QStringLiteral("webhookTestUrl"),
             make ? tr("URL of the webhook in Make") : tr("URL of the webhook in n8n"));
    m_url->setProperty("mono", true);
    m_url->setPlaceholderText(make ? QStringLiteral("https://hook.eu1.make.com/…")
                                   : QStringLiteral("https://n8n.exemplo.com.br/webhook/…"));
    m_kind->setObjectName(QStringLiteral("webhookTestKind"));
    m_banner->setObjectName(QStringLiteral("webhookTestAnswer"));
    auto *column = makeColumn(this, 0, 4);
    auto *label = makeLabel(tr("URL of the webhook"), "label", this);
    label->setBuddy(m_url);
    column->addWidget(label);
    column->addWidget(m_url);
    column->addWidget(m_kind);
    column->addSpacing(4);
    column->addWidget(m_send, 0, Qt::AlignLeft);
    column->addSpacing(4);
    column->addWidget(m_banner);
    connect(m_url, &QLineEdit::textChanged, this, &WebhookTest::showKind);
    connect(m_url, &QLineEdit::returnPressed, m_send, &QPushButton::click);
    connect(m_send, &QPushButton::clicked, this, &WebhookTest::send);
    showKind();
}

QList<QWidget *> WebhookTest::inputs() const
{
    return {m_url, m_send};
}

void WebhookTest::setUrl(const QUrl &url)
{
    m_url->setText(url.toString(QUrl::FullyEncoded));
    m_url->setCursorPosition(0);
}

QUrl WebhookTest::url() const
{
    const QUrl url(m_url->text().trimmed(), QUrl::StrictMode);
    const bool usable = url.isValid() && !url.host().isEmpty() && url.scheme().startsWith(QLatin1String("http"));
    return usable ? url : QUrl();
}

void WebhookTest::showKind()
{
    const QUrl typed = url();
    QString text;
    if (m_url->text().trimmed().isEmpty())
        text = m_integrator == Integrator::Make ? tr("Copy it from the webhook in the scenario.")
                                                : tr("Copy it from the Webhook node.");
    else if (!typed.isValid())
        text = tr("This is no address: it begins with https://.");
    else if (const auto make = exchange::MakeUrl::of(typed); make.isMake())
        text = tr("Webhook of Make, zone %1.").arg(make.zone);
    else if (m_integrator == Integrator::Make)
        text = tr("This is not the address of a webhook in Make: those begin with https://hook.");
    else
        text = exchange::n8nUrlText(exchange::N8nUrl::of(typed).kind);
    m_kind->setText(text);
    m_kind->setVisible(!text.isEmpty());
    m_banner->setMessage(Tone::Info, {});
}

void WebhookTest::send()
{
    const QUrl to = url();
    if (!to.isValid()) {
        m_banner->setMessage(Tone::Bad, tr("Enter the URL of the webhook first."));
        m_url->setFocus();
        return;
    }
    Event event = m_source();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (event.body.isEmpty())
        event.body = R"({"test":true})";
    if (const QJsonDocument json = QJsonDocument::fromJson(event.body); json.isObject())
        event.body =
            QJsonDocument(testevent::fresh(json.object(), now.toMSecsSinceEpoch())).toJson(QJsonDocument::Compact);
    const QString tooLarge =
        m_integrator == Integrator::Make ? exchange::makeSizeProblem(event.body.size()) : QString();
    if (!tooLarge.isEmpty()) {
        m_banner->setMessage(Tone::Bad, tooLarge);
        return;
    }
    const auto request = testevent::requestOf(to, event.body, event.headers, {}, true, now.toSecsSinceEpoch());
    if (!request) {
        m_banner->setMessage(Tone::Bad, request.error().text);
        return;
    }
    m_send->setEnabled(false);
    m_banner->setMessage(Tone::Info, tr("Sending…"));
    m_underWay = m_sender.send(*request);
    whenDone(m_underWay, this, [this, to](const Result<RawAnswer> &answer) {
        m_send->setEnabled(true);
        showAnswer(to, answer);
    });
}

void WebhookTest::showAnswer(const QUrl &to, const Result<RawAnswer> &answer)
{
    if (!answer) {
        m_banner->setMessage(Tone::Bad, answer.error().text);
        return;
    }
    const IntegratorAnswer read = integratorAnswer(to, answer->status, answer->headers, answer->body, m_integrator);
    QString text = read.message();
    if (read.isGood() && answer->totalUs >= 0)
        text += u'\n' + tr("Took %1 ms.").arg(QLocale().toString(answer->totalUs / 1000));
    m_banner->setMessage(read.isGood() ? Tone::Ok : Tone::Bad, text);
    if (read.isGood())
        Q_EMIT taken();
}

} // namespace gancho
