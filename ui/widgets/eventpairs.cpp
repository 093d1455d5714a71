#include "ui/widgets/eventpairs.h"

#include "models/items/headersmodel.h"
#include "ui/theme/theme.h"

#include <QHeaderView>

namespace gancho {

EventPairs::EventPairs(const char *name, const QString &accessibleName, QWidget *parent)
    : QTableView(parent)
    , m_model(new HeadersModel(this))
{
    setObjectName(QLatin1String(name));
    setAccessibleName(accessibleName);
    setModel(m_model);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(Theme::rowHeight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(true);
    setColumnWidth(HeadersModel::Name, 170);
}

void EventPairs::setPairs(const HeaderList &pairs)
{
    m_model->setPairs(pairs);
}

} // namespace gancho
