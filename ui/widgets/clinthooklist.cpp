#include "ui/widgets/clinthooklist.h"

#include "ui/theme/theme.h"
#include "ui/widgets/build.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace gancho {

namespace {
constexpr const char *chipNames[] = {"chipAll", "chipStatus", "chipReceive", "chipSend"};
}

ClintHookList::ClintHookList(ClintHookModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_filter(new ClintHookFilter(this))
    , m_bar(new QWidget(parent))
    , m_text(new QLineEdit(m_bar))
    , m_chips(new QButtonGroup(this))
    , m_table(new QTableView(this))
{
    auto *bar = new QHBoxLayout(m_bar);
    bar->setContentsMargins(0, 0, 0, 0);
    identify(m_text, QStringLiteral("clintHookFilter"), tr("Filter by name or URL"));
    m_text->setPlaceholderText(tr("Filter by name or URL"));
    m_text->setClearButtonEnabled(true);
    m_text->setMaximumWidth(260);
    bar->addWidget(m_text, 1);
    for (int i = 0; i < 4; ++i) {
        QPushButton *chip = makeButton(QLatin1String(chipNames[i]), {}, nullptr, m_bar);
        chip->setCheckable(true);
        chip->setChecked(i == 0);
        m_chips->addButton(chip, i);
        bar->addWidget(chip);
    }
    bar->addStretch();

    m_filter->setSourceModel(model);
    m_table->setModel(m_filter);
    identify(m_table, QStringLiteral("clintHookTable"), tr("Webhooks"));
    m_table->setProperty("role", QStringLiteral("card"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ClintHookModel::NameColumn, Qt::AscendingOrder);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(Theme::rowHeight);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setMinimumSectionSize(80);
    header->setSectionResizeMode(ClintHookModel::UrlColumn, QHeaderView::Stretch);
    header->resizeSection(ClintHookModel::NameColumn, 200);
    header->resizeSection(ClintHookModel::KindColumn, 180);
    header->resizeSection(ClintHookModel::WhenColumn, 200);
    makeColumn(this, 0, 0)->addWidget(m_table);

    connect(m_text, &QLineEdit::textChanged, m_filter, &ClintHookFilter::setText);
    connect(m_chips, &QButtonGroup::idClicked, this,
            [this](int id) { m_filter->setKind(id == 0 ? std::nullopt : std::optional(ClintHook::Kind(id - 1))); });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &ClintHookList::showCounts);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_selecting && !currentId().isEmpty())
            Q_EMIT chosen(currentId());
    });
    showCounts();
}

void ClintHookList::showCounts()
{
    using Kind = ClintHook::Kind;
    const QStringList texts{
        tr("All %1").arg(m_model->hooks().size()), tr("Status %1").arg(m_model->countOf(Kind::Status)),
        tr("Receive %1").arg(m_model->countOf(Kind::Receive)), tr("Send %1").arg(m_model->countOf(Kind::Send))};
    for (int i = 0; i < texts.size(); ++i) {
        m_chips->button(i)->setText(texts[i]);
        m_chips->button(i)->setAccessibleName(texts[i]);
    }
}

QString ClintHookList::currentId() const
{
    return m_table->currentIndex().siblingAtColumn(0).data(ClintHookModel::IdRole).toString();
}

QString ClintHookList::firstId() const
{
    return m_filter->index(0, 0).data(ClintHookModel::IdRole).toString();
}

void ClintHookList::select(const QString &id)
{
    m_selecting = true;
    m_table->setCurrentIndex(m_filter->mapFromSource(m_model->index(m_model->rowOf(id), 0)));
    m_selecting = false;
}

void ClintHookList::clearFilter()
{
    m_text->clear();
    m_chips->button(0)->click();
}

int ClintHookList::heightForRows() const
{
    return m_table->horizontalHeader()->sizeHint().height() + m_filter->rowCount() * Theme::rowHeight + 4;
}

} // namespace gancho
