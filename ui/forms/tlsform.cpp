#include "ui/forms/tlsform.h"

#include "app/receiver/receiver.h"
#include "app/receiver/tlskeeper.h"
#include "app/settings/settings.h"
#include "app/tunnel/publicurl.h"
#include "app/tunnel/tunnelconfig.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/build.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace gancho {

namespace {

/// From then on the end of a certificate is worth a warning: authorities renew theirs earlier.
constexpr int warnDays = 14;

} // namespace

TlsForm::TlsForm(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_state(makeText({}, nullptr, this))
    , m_notice(new Banner(Tone::Warn, this))
    , m_use(makeButton(QStringLiteral("tlsUse"), tr("Use this certificate"), nullptr, this))
    , m_off(makeButton(QStringLiteral("tlsOff"), tr("Turn HTTPS off"), nullptr, this))
    , m_publish(makeButton(QStringLiteral("tlsPublish"), tr("Use as the public URL"), nullptr, this))
{
    makeColumn(this, 0, 6);
    m_state->setObjectName(QStringLiteral("tlsState"));
    m_notice->setObjectName(QStringLiteral("tlsNotice"));
    layout()->addWidget(m_state);
    layout()->addWidget(m_notice);
    static_cast<QVBoxLayout *>(layout())->addSpacing(6);
    m_certificate = addFile(QStringLiteral("tlsCertificate"), tr("Certificate (PEM)"),
                            tr("fullchain.pem: the certificate and those that lead to its authority"),
                            tr("Choose the certificate"));
    m_key =
        addFile(QStringLiteral("tlsKey"), tr("Key (PEM)"), tr("privkey.pem, without a password"), tr("Choose the key"));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QPushButton *button : {m_use, m_off, m_publish})
        row->addWidget(button);
    row->addStretch();
    static_cast<QVBoxLayout *>(layout())->addLayout(row);

    for (const Field &field : {m_certificate, m_key})
        connect(field.path, &QLineEdit::textChanged, this, &TlsForm::edited);
    connect(m_use, &QPushButton::clicked, this, &TlsForm::use);
    connect(m_off, &QPushButton::clicked, this, &TlsForm::turnOff);
    connect(m_publish, &QPushButton::clicked, this, &TlsForm::usePublicly);
    connect(&services.receiver, &Receiver::tlsChanged, this, &TlsForm::showState);
    connect(&services.receiver, &Receiver::changed, this, &TlsForm::showState);
    m_certificate.path->setText(stored().certificate);
    m_key.path->setText(stored().key);
    showState();
    edited();
}

TlsForm::Field TlsForm::addFile(const QString &name, const QString &text, const QString &hint,
                                const QString &chooserTitle)
{
    const Field field{new QLineEdit(this), makeText({}, "error", this)};
    identify(field.path, name, text);
    field.path->setPlaceholderText(hint);
    field.problem->setObjectName(name + QStringLiteral("Problem"));
    field.problem->hide();
    QPushButton *browse = makeButton(name + QStringLiteral("Browse"), tr("Browse…"), nullptr, this);
    browse->setAccessibleName(chooserTitle);
    QLabel *label = makeLabel(text, "label", this);
    label->setBuddy(field.path);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(field.path, 1);
    row->addWidget(browse);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(label);
    column->addLayout(row);
    column->addWidget(field.problem);
    column->addSpacing(6);
    connect(browse, &QPushButton::clicked, this, [this, path = field.path, chooserTitle] {
        auto *chooser = new QFileDialog(window(), chooserTitle, path->text(),
                                        tr("PEM files (*.pem *.crt *.cer *.key);;All files (*)"));
        chooser->setAttribute(Qt::WA_DeleteOnClose);
        chooser->setFileMode(QFileDialog::ExistingFile);
        connect(chooser, &QFileDialog::fileSelected, path, &QLineEdit::setText);
        chooser->open();
    });
    return field;
}

TlsFiles TlsForm::typed() const
{
    return {m_certificate.path->text().trimmed(), m_key.path->text().trimmed()};
}

TlsFiles TlsForm::stored() const
{
    return {m_services.settings.get(setting::tlsCertificate), m_services.settings.get(setting::tlsKey)};
}

void TlsForm::keep(const TlsFiles &files)
{
    m_services.settings.set(setting::tlsCertificate, files.certificate);
    m_services.settings.set(setting::tlsKey, files.key);
    m_services.receiver.setTls(files);
    edited();
}

void TlsForm::use()
{
    const auto identity = readTlsIdentity(typed());
    if (!identity)
        return showProblems(identity.error().fields);
    keep(typed());
    Q_EMIT toast(tr("The receiver speaks HTTPS now."));
}

void TlsForm::turnOff()
{
    keep({});
    Q_EMIT toast(tr("HTTPS is off. Tunnels and this computer reach the receiver as before."));
}

void TlsForm::edited()
{
    showProblems({});
    showButtons();
}

void TlsForm::showButtons()
{
    const QString base = m_services.receiver.tlsBaseUrl();
    m_use->setEnabled(typed().isSet() && typed() != stored());
    m_off->setVisible(stored().isSet());
    m_publish->setVisible(!base.isEmpty() && m_services.settings.get(setting::publicBaseUrl) != base);
}

void TlsForm::showProblems(const QHash<QString, QString> &fields)
{
    for (const auto &[field, name] :
         {std::pair{m_certificate, tlsfield::certificate}, std::pair{m_key, tlsfield::key}}) {
        const QString text = fields.value(name);
        field.problem->setText(text);
        field.problem->setVisible(!text.isEmpty());
        setInvalid(field.path, !text.isEmpty());
    }
}

void TlsForm::showState()
{
    const TlsState &tls = m_services.receiver.tls();
    const QString base = m_services.receiver.tlsBaseUrl();
    const QDateTime now = QDateTime::currentDateTime();
    const QString until = QLocale().toString(tls.expires.toLocalTime().date(), QLocale::ShortFormat);
    if (!tls.on)
        m_state->setText(tr("Off. A tunnel brings its own HTTPS; a certificate is needed only where the platform "
                            "reaches this computer directly."));
    else
        m_state->setText(tr("On for %1. Valid until %2, issued by %3. When the files are renewed, Gancho reads them "
                            "again by itself.")
                             .arg(tls.names.join(QStringLiteral(", ")), until, tls.issuer) +
                         (base.isEmpty() ? QString() : u'\n' + tr("Reached at %1").arg(base)));
    if (tls.hasProblem())
        m_notice->setMessage(Tone::Bad, tls.on ? tr("%1 The former certificate stays in use.").arg(tls.problem.text)
                                               : tls.problem.text);
    else if (tls.on && tls.expires <= now)
        m_notice->setMessage(Tone::Bad, tr("This certificate has expired: platforms will refuse it. Renew it."));
    else if (tls.on && now.daysTo(tls.expires) < warnDays)
        m_notice->setMessage(
            Tone::Warn, tr("This certificate expires in %n day(s). Renew it.", nullptr, int(now.daysTo(tls.expires))));
    else if (tls.on && tls.selfSigned)
        m_notice->setMessage(Tone::Warn, tr("This certificate is signed by itself: platforms will not trust it."));
    else if (tls.on && !m_services.receiver.state().beyondLoopback)
        m_notice->setMessage(Tone::Info, tr("The receiver listens on this computer alone. Enter 0.0.0.0 as its address "
                                            "above, so that others reach it."));
    else
        m_notice->setMessage(Tone::Info, {});
    showButtons();
}

void TlsForm::usePublicly()
{
    TunnelConfig config = TunnelConfig::read(m_services.settings);
    config.kind = TunnelKind::OwnUrl;
    config.ownUrl = m_services.receiver.tlsBaseUrl();
    m_services.publicUrl.start(config);
    showState();
}

} // namespace gancho
