#include "ui/pages/platformwebhookspage.h"

namespace gancho {

PlatformWebhooksPage::PlatformWebhooksPage(QWidget *parent)
    : Page(entry(), parent)
{
}

} // namespace gancho
