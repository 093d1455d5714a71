#include "ui/pages/cataloguepage.h"

#include "app/settings/settings.h"
#include "app/store/eventstore.h"
#include "models/items/cataloguemodel.h"
#include "ui/delegates/cataloguedelegate.h"
#include "ui/delegates/linkdelegate.h"
#include "ui/dialogs/cataloguedocumentdialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/build.h"
#include "ui/widgets/cataloguenotices.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/statepane.h"
#include "ui/widgets/switch.h"

#include <QAction>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QResizeEvent>
#include <QTableView>
#include <QTimer>

#include <limits>

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

constexpr SettingKey<int> seenNotice{"catalogue/seenNotice", 0, 0, std::numeric_limits<int>::max()};
/// The catalogue learns behind the writer; more often would only show the same.
constexpr int reloadMs = 3000;
constexpr int listWidth = 264;
constexpr int narrowListWidth = 208; ///< on a page of less than narrowPage
constexpr int narrowPage = 900;
constexpr int presentWidth = 88;
constexpr int contractWidth = 136;
constexpr int seenFrom = 900; ///< width of the table from which on there is room for the time

QString indexOf(const Services &services, const QString &file)
{
    return file.isEmpty() ? QDir(services.dataFolder).filePath(u"search.sqlite"_s) : file;
}

} // namespace

CataloguePage::CataloguePage(const Services &services, QWidget *parent, const QString &indexFile)
    : Page(entry(), parent)
    , m_services(services)
    , m_reader(indexOf(services, indexFile))
    , m_model(new CatalogueModel(this))
    , m_noticeBar(new CatalogueNotices(this))
    , m_typeList(new QListWidget(this))
    , m_title(new ElidedLabel({}, "section", this))
    , m_summary(new ElidedLabel({}, "muted", this))
    , m_filter(new QLineEdit(this))
    , m_differing(new Switch(tr("Differs from contract"), this))
    , m_table(new QTableView(this))
    , m_reload(new QTimer(this))
{
    makeActions();
    auto *content = new QWidget(this);
    auto *rows = makeColumn(content, 0, 12);
    rows->addWidget(m_noticeBar);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(12);
    identify(m_typeList, u"catalogueTypes"_s, tr("Types of events"));
    m_typeList->setProperty("role", u"card"_s);
    m_typeList->setItemDelegate(new LinkDelegate(m_typeList));
    m_typeList->setFixedWidth(listWidth);
    m_typeList->setMouseTracking(true);
    m_typeList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_typeList->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    columns->addWidget(m_typeList);
    columns->addWidget(makeFields(), 1);
    rows->addLayout(columns, 1);
    m_pane = new StatePane(content, this);
    m_pane->setObjectName(u"cataloguePane"_s);
    auto *column = makeColumn(this, 0, 0);
    column->setContentsMargins(20, 16, 20, 20);
    column->addWidget(m_pane);
    m_pane->showLoading();

    m_reload->setSingleShot(true);
    m_reload->setInterval(reloadMs);
    connect(m_reload, &QTimer::timeout, this, [this] {
        if (isVisible())
            load();
    });
    connect(&m_services.store, &EventStore::appended, this, [this] {
        if (isVisible() && !m_reload->isActive())
            m_reload->start();
    });
    connect(m_pane, &StatePane::retry, this, &CataloguePage::refresh);
    connect(m_fieldPane, &StatePane::retry, this, &CataloguePage::loadFields);
    connect(m_typeList, &QListWidget::currentRowChanged, this, &CataloguePage::chooseType);
    chainTabs(m_noticeBar->tabOrder() + QList<QWidget *>{m_typeList, m_filter, m_differing, m_table});
    connect(m_noticeBar, &CatalogueNotices::dismissed, this, &CataloguePage::markSeen);
    connect(m_noticeBar, &CatalogueNotices::opened, this,
            [this](const CatalogueNotice &notice) { Q_EMIT eventRequested(notice.event); });
}

void CataloguePage::makeActions()
{
    m_document = new QAction(tr("Documentation…"), this);
    m_document->setObjectName(u"catalogueDocument"_s);
    m_document->setEnabled(false);
    m_toWebhooks = new QAction(tr("Set up a webhook"), this);
    m_search = new QAction(tr("Search fields of the catalogue"), this);
    m_search->setShortcut(QKeySequence::Find);
    m_search->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_search);
    connect(m_document, &QAction::triggered, this, &CataloguePage::openDocument);
    connect(m_toWebhooks, &QAction::triggered, this, &CataloguePage::webhooksRequested);
    connect(m_search, &QAction::triggered, this, [this] {
        m_filter->setFocus();
        m_filter->selectAll();
    });
}

QList<QAction *> CataloguePage::paletteActions() const
{
    return {m_document, m_search};
}

QWidget *CataloguePage::makeFields()
{
    auto *card = makeCard(this);
    auto *column = makeColumn(card, 1, 0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 14, 16, 10);
    head->setSpacing(4);
    head->addWidget(m_title);
    head->addWidget(m_summary);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(0, 6, 0, 0);
    tools->setSpacing(12);
    identify(m_filter, u"catalogueFilter"_s, tr("Filter fields by name, type or example"));
    m_filter->setPlaceholderText(tr("Filter by field, type or example"));
    m_filter->setClearButtonEnabled(true);
    identify(m_differing, u"catalogueDiffering"_s, tr("Only fields that differ from the contract"));
    tools->addWidget(m_filter, 1);
    tools->addWidget(m_differing);
    head->addLayout(tools);
    column->addLayout(head);

    identify(m_table, u"catalogueFields"_s, tr("Fields of the event"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CatalogueDelegate(m_table));
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setWordWrap(false);
    m_table->setMouseTracking(true);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(Theme::rowHeight);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_fieldPane = new StatePane(m_table, card);
    m_fieldPane->setObjectName(u"catalogueFieldPane"_s);
    column->addWidget(m_fieldPane, 1);
    connect(m_filter, &QLineEdit::textChanged, this, &CataloguePage::applyFilter);
    connect(m_differing, &QAbstractButton::toggled, this, &CataloguePage::applyFilter);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const EventId event = m_model->field(index.row()).lastId; event.isValid())
            Q_EMIT eventRequested(event);
    });
    return card;
}

void CataloguePage::activated()
{
    load();
}

void CataloguePage::refresh()
{
    load();
}

void CataloguePage::openType(PlatformKind platform, const QString &type)
{
    m_wanted = {platform, type};
    load();
}

const CatalogueType *CataloguePage::current() const
{
    const int row = m_typeList->currentRow();
    return row >= 0 && row < int(m_types.size()) ? &m_types[row] : nullptr;
}

void CataloguePage::load()
{
    const int loading = ++m_loadings;
    whenDone(m_reader.types(), this, [this, loading](const Result<QVector<CatalogueType>> &types) {
        if (loading != m_loadings)
            return;
        if (types)
            takeTypes(*types);
        else
            m_pane->showError(types.error().text);
    });
    whenDone(m_reader.notices(m_services.settings.get(seenNotice)), this,
             [this, loading](const Result<QVector<CatalogueNotice>> &notices) {
                 if (notices && loading == m_loadings)
                     takeNotices(*notices);
             });
}

void CataloguePage::takeTypes(const QVector<CatalogueType> &types)
{
    const CatalogueType *former = current();
    if (m_wanted.second.isEmpty() && former)
        m_wanted = {former->platform, former->type};
    m_types = types;
    m_document->setEnabled(!types.isEmpty());
    if (types.isEmpty()) {
        m_pane->showEmpty(
            tr("Nothing is known of events yet"),
            tr("With the first events that arrive, the catalogue learns which fields they have, how often "
               "and of which type."),
            m_toWebhooks);
        return;
    }
    m_filling = true;
    while (m_typeList->count() > types.size())
        delete m_typeList->takeItem(m_typeList->count() - 1);
    int chosen = 0;
    for (int row = 0; row < int(types.size()); ++row) {
        const CatalogueType &type = types[row];
        QListWidgetItem *item = m_typeList->item(row);
        if (!item)
            m_typeList->addItem(item = new QListWidgetItem);
        const EventType known = eventType(type.platform, type.type);
        const QString count = QLocale().toString(type.events);
        item->setText(known.label);
        item->setData(LinkDelegate::DetailRole, known.label == type.type ? platformName(type.platform) : type.type);
        item->setData(LinkDelegate::RightRole, count);
        item->setData(Qt::AccessibleTextRole, u"%1, %2, %3"_s.arg(known.label, type.type, count));
        item->setToolTip(type.type);
        if (type.platform == m_wanted.first && type.type == m_wanted.second)
            chosen = row;
    }
    m_typeList->setCurrentRow(chosen);
    m_filling = false;
    m_wanted = {};
    m_pane->showContent();
    loadFields();
}

void CataloguePage::takeNotices(const QVector<CatalogueNotice> &notices)
{
    m_notices = notices;
    Q_EMIT badgeChanged(int(notices.size()));
    m_noticeBar->setNotices(notices);
}

void CataloguePage::markSeen()
{
    if (m_notices.isEmpty())
        return;
    m_services.settings.set(seenNotice, int(qMin<qint64>(m_notices.first().id, seenNotice.highest)));
    takeNotices({});
}

void CataloguePage::chooseType(int)
{
    if (m_filling)
        return;
    m_fieldPane->showLoading();
    loadFields();
}

void CataloguePage::loadFields()
{
    const CatalogueType *type = current();
    if (!type)
        return;
    const int loading = ++m_fieldLoadings;
    whenDone(m_reader.fields(type->platform, type->type), this,
             [this, loading](const Result<QVector<CatalogueField>> &fields) {
                 if (loading != m_fieldLoadings)
                     return;
                 if (!fields) {
                     m_fieldPane->showError(fields.error().text);
                     return;
                 }
                 m_model->setFields(*fields);
                 showSummary();
             });
}

void CataloguePage::applyFilter()
{
    m_model->setFilter(m_filter->text(), m_differing->isChecked());
    showSummary();
}

void CataloguePage::showSummary()
{
    const CatalogueType *type = current();
    if (!type)
        return;
    m_title->setText(eventType(type->platform, type->type).label);
    QStringList says{tr("%n events", nullptr, int(type->events)), tr("%n fields", nullptr, m_model->total())};
    const int differing = m_model->differing();
    says += differing ? tr("%n differ from the contract", nullptr, differing) : tr("as the contract says");
    says += tr("since %1").arg(CatalogueModel::timeText(type->firstUs));
    m_summary->setText(says.join(u" · "_s));
    if (m_model->rowCount() > 0)
        m_fieldPane->showContent();
    else if (m_differing->isChecked() && m_filter->text().trimmed().isEmpty())
        m_fieldPane->showEmpty(tr("Nothing differs"), tr("All fields are as the contract says."));
    else
        m_fieldPane->showEmpty(tr("No such field"), tr("No field, type or example holds this text."));
    fitColumns();
}

void CataloguePage::openDocument()
{
    auto *dialog = new CatalogueDocumentDialog(m_reader, m_types, m_typeList->currentRow(), window());
    connect(dialog, &CatalogueDocumentDialog::saved, this,
            [this](const QString &text) { Q_EMIT toast(text, nullptr); });
    dialog->show();
}

void CataloguePage::fitColumns()
{
    const int width = m_table->viewport()->width();
    const int seen = width >= seenFrom ? 140 : 0;
    const int rest = width - presentWidth - contractWidth - seen;
    m_table->setColumnHidden(CatalogueModel::Seen, seen == 0);
    m_table->setColumnWidth(CatalogueModel::Present, presentWidth);
    m_table->setColumnWidth(CatalogueModel::Contract, contractWidth);
    m_table->setColumnWidth(CatalogueModel::Seen, seen);
    m_table->setColumnWidth(CatalogueModel::Path, rest * 45 / 100);
    m_table->setColumnWidth(CatalogueModel::Types, rest * 22 / 100);
    m_table->setColumnWidth(CatalogueModel::Examples, rest - rest * 45 / 100 - rest * 22 / 100);
}

void CataloguePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_typeList->setFixedWidth(width() < narrowPage ? narrowListWidth : listWidth);
    QMetaObject::invokeMethod(this, &CataloguePage::fitColumns, Qt::QueuedConnection);
}

} // namespace gancho
