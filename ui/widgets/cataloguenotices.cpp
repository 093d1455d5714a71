#include "ui/widgets/cataloguenotices.h"

#include "models/domain/eventtype.h"
#include "models/items/cataloguemodel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/build.h"
#include "ui/widgets/linklist.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

constexpr int noticeHeight = 48;
constexpr int noticesAtOnce = 3;

QString textOf(const CatalogueNotice &notice)
{
    switch (notice.kind) {
    case CatalogueNotice::Kind::NewField:
        return CatalogueNotices::tr("New field %1 (%2)").arg(notice.path, notice.detail);
    case CatalogueNotice::Kind::NewType:
        return CatalogueNotices::tr("Field %1 came as %2").arg(notice.path, notice.detail);
    case CatalogueNotice::Kind::Gone:
        return CatalogueNotices::tr("Field %1 does not come any more").arg(notice.path);
    }
    return {};
}

Tone toneOf(CatalogueNotice::Kind kind)
{
    return kind == CatalogueNotice::Kind::NewField ? Tone::Info
           : kind == CatalogueNotice::Kind::Gone   ? Tone::Bad
                                                   : Tone::Warn;
}

QString pillOf(CatalogueNotice::Kind kind)
{
    return kind == CatalogueNotice::Kind::NewField ? CatalogueNotices::tr("New")
           : kind == CatalogueNotice::Kind::Gone   ? CatalogueNotices::tr("Gone")
                                                   : CatalogueNotices::tr("Other type");
}

} // namespace

CatalogueNotices::CatalogueNotices(QWidget *parent)
    : QWidget(parent)
    , m_banner(new Banner(Tone::Info, this))
    , m_show(makeButton(u"showCatalogueNotices"_s, tr("Show changes"), "link", this))
    , m_seen(makeButton(u"catalogueNoticesSeen"_s, tr("I have seen them"), "link", this))
    , m_list(new LinkList(u"catalogueNotices"_s, tr("Changes of fields"), this))
{
    auto *column = makeColumn(this, 0, 8);
    m_show->setCheckable(true);
    m_banner->setObjectName(u"catalogueBanner"_s);
    m_banner->addWidget(m_show);
    m_banner->addWidget(m_seen);
    auto *card = makeCard(this);
    makeColumn(card, 1, 0)->addWidget(m_list);
    card->hide();
    column->addWidget(m_banner);
    column->addWidget(card);
    connect(m_show, &QPushButton::toggled, this, [this, card](bool shown) {
        card->setVisible(shown);
        m_show->setText(shown ? tr("Hide changes") : tr("Show changes"));
        m_show->setAccessibleName(m_show->text());
    });
    connect(m_seen, &QPushButton::clicked, this, &CatalogueNotices::dismissed);
    connect(m_list, &LinkList::opened, this, [this](const QString &id) {
        const auto notice = std::find_if(m_notices.begin(), m_notices.end(),
                                         [wanted = id.toLongLong()](const auto &each) { return each.id == wanted; });
        if (notice != m_notices.end())
            Q_EMIT opened(*notice);
    });
    setNotices({});
}

void CatalogueNotices::setNotices(const QVector<CatalogueNotice> &notices)
{
    m_notices = notices;
    m_banner->setMessage(Tone::Info, notices.isEmpty() ? QString()
                                                       : tr("%n changes of fields since you last looked.", nullptr,
                                                            int(notices.size())));
    setVisible(!notices.isEmpty());
    if (notices.isEmpty())
        m_show->setChecked(false);
    QList<LinkRow> rows;
    for (const CatalogueNotice &notice : notices)
        rows += {QString::number(notice.id), textOf(notice),      eventType(notice.platform, notice.type).label,
                 pillOf(notice.kind),        toneOf(notice.kind), CatalogueModel::timeText(notice.atUs)};
    m_list->setFixedHeight(noticeHeight * qBound(1, int(rows.size()), noticesAtOnce));
    m_list->setRows(rows, tr("No changes"), {});
}

QList<QWidget *> CatalogueNotices::tabOrder() const
{
    return {m_show, m_seen, m_list};
}

} // namespace gancho
