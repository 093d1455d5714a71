#include "ui/widgets/sendwarnings.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/build.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <algorithm>

namespace gancho {

SendWarnings::SendWarnings(QWidget *parent)
    : QWidget(parent)
    , m_banner(new Banner(Tone::Warn, this))
    , m_anyway(new QCheckBox(tr("Send all the same"), this))
{
    m_banner->setObjectName(QStringLiteral("sendWarning"));
    identify(m_anyway, QStringLiteral("sendAnyway"), tr("Send in spite of the warning"));
    auto *column = makeColumn(this, 0, 6);
    column->addWidget(m_banner);
    column->addWidget(m_anyway, 0, Qt::AlignLeft);
    connect(m_anyway, &QCheckBox::toggled, this, &SendWarnings::changed);
    clear();
}

void SendWarnings::clear()
{
    setWarnings({});
}

void SendWarnings::setWarnings(const QList<SendWarning> &warnings)
{
    m_refused = false;
    m_needsConsent =
        std::any_of(warnings.begin(), warnings.end(), [](const SendWarning &w) { return w.needsConsent(); });
    if (warnings != m_warnings)
        m_anyway->setChecked(false);
    m_warnings = warnings;
    QStringList texts;
    for (const SendWarning &warning : warnings)
        texts += sendguard::warningText(warning);
    m_banner->setMessage(m_needsConsent ? Tone::Warn : Tone::Info, texts.join(u'\n'));
    m_anyway->setVisible(m_needsConsent);
}

void SendWarnings::setProblem(const QString &text)
{
    m_refused = !text.isEmpty();
    m_needsConsent = false;
    m_warnings.clear();
    m_banner->setMessage(Tone::Bad, text);
    m_anyway->hide();
}

bool SendWarnings::mayGoOn() const
{
    return !m_refused && (!m_needsConsent || m_anyway->isChecked());
}

QString SendWarnings::text() const
{
    return m_banner->text();
}

} // namespace gancho
