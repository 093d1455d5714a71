#include "app/routes/routes.h"
#include "app/routes/routetemplates.h"
#include "models/domain/routecodec.h"
#include "ui/forms/routeform.h"
#include "ui/pages/integrationspage.h"

namespace gancho {

void IntegrationsPage::askFor(const QStringList &gaps, const QString &about)
{
    m_gaps = gaps;
    m_about = about;
    showGaps();
}

/// Of an import the secrets are left out, and a keychain may have lost them.
void IntegrationsPage::askForMissing(const Route &saved)
{
    QStringList missing = m_services.routes.lacking(saved);
    if (!saved.enabled)
        missing = RouteCodec::missing(saved) + missing;
    askFor(missing);
}

void IntegrationsPage::showGaps()
{
    const Route route = m_form->edited();
    QStringList now = routetemplates::toFillIn(route) + m_services.routes.lacking(route);
    if (!m_form->secrets().isEmpty())
        now.removeAll(RouteCodec::signatureGap());
    QStringList still = m_gaps;
    still.removeIf([&now](const QString &gap) { return !now.contains(gap); });
    QStringList note{m_about};
    if (!still.isEmpty())
        note += tr("Still to be filled in: %1").arg(still.join(QLatin1String(", ")));
    note.removeAll(QString());
    m_form->setNote(note.join(u'\n'));
}

} // namespace gancho
