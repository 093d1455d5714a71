#include "ui/forms/routesignature.h"

#include "app/signing/signing.h"
#include "models/domain/sendercheckcodec.h"
#include "models/items/verdicttext.h"
#include "ui/widgets/build.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace gancho {

RouteSignature::RouteSignature(QWidget *parent)
    : QWidget(parent)
    , m_scheme(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_secret(new QLineEdit(this))
    , m_problem(makeText({}, "error", this))
{
    identify(m_scheme, QStringLiteral("routeSignatureScheme"), tr("How requests are signed"));
    identify(m_name, QStringLiteral("routeSignatureName"), tr("Header or parameter of the key"));
    identify(m_secret, QStringLiteral("routeSignatureSecret"), tr("Secret to sign with"),
             tr("It is kept in the keychain and never shown again."));
    m_secret->setEchoMode(QLineEdit::Password);
    m_problem->setObjectName(QStringLiteral("routeSignatureProblem"));
    m_problem->hide();
    m_scheme->addItem(tr("not signed"), int(SenderScheme::None));
    for (const SenderScheme scheme : SenderCheckCodec::schemes())
        if (scheme != SenderScheme::None && scheme != SenderScheme::PathToken)
            m_scheme->addItem(verdicttext::schemeName(scheme), int(scheme));
    m_scheme->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_scheme->setMinimumContentsLength(10);

    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_scheme, 2);
    line->addWidget(m_name, 2);
    line->addWidget(m_secret, 3);
    auto *column = makeColumn(this, 0, 4);
    column->addLayout(line);
    column->addWidget(m_problem);
    const auto touched = [this] {
        m_problem->hide();
        showFields();
        Q_EMIT changed();
    };
    connect(m_scheme, &QComboBox::currentIndexChanged, this, touched);
    connect(m_name, &QLineEdit::textEdited, this, touched);
    connect(m_secret, &QLineEdit::textEdited, this, touched);
    showFields();
}

SenderScheme RouteSignature::scheme() const
{
    return SenderScheme(m_scheme->currentData().toInt());
}

void RouteSignature::load(const SenderCheck &check)
{
    const QSignalBlocker quiet(this);
    m_original = check;
    m_scheme->setCurrentIndex(qMax(0, m_scheme->findData(int(check.scheme))));
    m_name->setText(check.name);
    m_secret->clear();
    m_problem->hide();
    showFields();
}

SenderCheck RouteSignature::check() const
{
    SenderCheck check = m_original;
    check.scheme = scheme();
    check.name = m_name->isHidden() ? QString() : m_name->text().trimmed();
    if (check.scheme == SenderScheme::None)
        return {};
    return check;
}

std::optional<Secret> RouteSignature::typed() const
{
    if (scheme() == SenderScheme::None || m_secret->text().isEmpty())
        return std::nullopt;
    return Secret(m_secret->text());
}

bool RouteSignature::validate()
{
    QString problem;
    if (scheme() != SenderScheme::None) {
        problem = signing::nameProblem(scheme(), m_name->text().trimmed());
        const bool stored = !m_original.keychainKey.isEmpty() && m_original.scheme == scheme();
        if (problem.isEmpty() && !(stored && m_secret->text().isEmpty()))
            problem = signing::secretProblem(scheme(), m_secret->text());
    }
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (!problem.isEmpty())
        m_secret->setFocus(Qt::OtherFocusReason);
    return problem.isEmpty();
}

void RouteSignature::showFields()
{
    const bool keyed = scheme() == SenderScheme::HeaderKey || scheme() == SenderScheme::QueryToken;
    m_name->setVisible(keyed);
    m_name->setPlaceholderText(defaultName(scheme()));
    m_secret->setVisible(scheme() != SenderScheme::None);
    const bool stored = !m_original.keychainKey.isEmpty() && m_original.scheme == scheme();
    m_secret->setPlaceholderText(stored ? tr("stored; type to replace it") : tr("Secret"));
}

} // namespace gancho
