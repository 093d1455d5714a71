#include "ui/widgets/eventtablecolumns.h"

#include "models/items/eventcolumns.h"
#include "models/items/eventtablemodel.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScopedValueRollback>
#include <QTableView>

namespace gancho {

namespace {

using Model = EventTableModel;

/// In the order of the table at the start.
const QList<int> usualOrder{Model::Mark,   Model::Time,  Model::Event, Model::Subject, Model::Inbox,
                            Model::Answer, Model::Size,  Model::Delay, Model::Method,  Model::Path,
                            Model::Sender, Model::Check, Model::Repeat};
const QList<int> usuallyShown{Model::Mark, Model::Time, Model::Event, Model::Subject, Model::Inbox, Model::Answer};
constexpr int fieldWidth = 140;

} // namespace

EventTableColumns::EventTableColumns(QTableView &table, EventTableModel &model)
    : QObject(&table)
    , m_table(table)
    , m_model(model)
    , m_popup(new EventColumnsPopup(&table))
{
    QHeaderView *header = table.horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(true);
    header->setMinimumSectionSize(24);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &EventTableColumns::openPopup);
    const auto tell = [this] {
        if (!m_quiet)
            Q_EMIT changed();
    };
    connect(header, &QHeaderView::sectionResized, this, tell);
    connect(header, &QHeaderView::sectionMoved, this, tell);
    connect(m_popup, &EventColumnsPopup::changed, this, [this](const QList<EventColumn> &columns) {
        apply(columns);
        Q_EMIT changed();
    });
    connect(m_popup, &EventColumnsPopup::resetRequested, this, [this] {
        reset();
        m_popup->setColumns(current());
        Q_EMIT changed();
    });
    connect(m_popup, &EventColumnsPopup::sortRequested, this, [this](const QString &key) {
        if (const int logical = logicalOf(key); logical >= 0)
            Q_EMIT sortRequested(logical);
    });
    reset();
}

int EventTableColumns::usualWidth(int logical) const
{
    const QFontMetrics metrics(theme().font());
    switch (logical) {
    case Model::Mark:
        return 26;
    case Model::Time:
        return metrics.horizontalAdvance(QStringLiteral("00:00:00,000")) + 24;
    case Model::Event:
        return 160;
    case Model::Inbox:
        return 62;
    case Model::Answer:
        return 100;
    case Model::Size:
    case Model::Delay:
    case Model::Method:
    case Model::Repeat:
        return 84;
    case Model::Path:
        return 180;
    case Model::Sender:
    case Model::Check:
        return 120;
    default:
        return fieldWidth;
    }
}

void EventTableColumns::reset()
{
    const QScopedValueRollback quiet(m_quiet, true);
    QList<EventColumn> columns;
    for (const int logical : usualOrder)
        columns += {eventcolumns::key(logical), {}, usuallyShown.contains(logical)};
    apply(columns);
    for (const int logical : usualOrder)
        m_table.setColumnWidth(logical, usualWidth(logical));
}

QString EventTableColumns::keyOf(int logical) const
{
    return logical < Model::ColumnCount ? eventcolumns::key(logical)
                                        : eventcolumns::fieldKey(m_model.fields().value(logical - Model::ColumnCount));
}

int EventTableColumns::logicalOf(const QString &key) const
{
    if (const QString field = eventcolumns::fieldOf(key); !field.isEmpty()) {
        const auto at = m_model.fields().indexOf(field);
        return at < 0 ? -1 : Model::ColumnCount + int(at);
    }
    return eventcolumns::column(key);
}

QList<EventColumn> EventTableColumns::current() const
{
    const QHeaderView *header = m_table.horizontalHeader();
    QList<EventColumn> columns;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int logical = header->logicalIndex(visual);
        const QString key = keyOf(logical);
        columns += {key, logical < Model::ColumnCount ? eventcolumns::title(logical) : eventcolumns::fieldOf(key),
                    !m_table.isColumnHidden(logical)};
    }
    return columns;
}

void EventTableColumns::apply(const QList<EventColumn> &columns)
{
    const QScopedValueRollback quiet(m_quiet, true);
    QHeaderView *header = m_table.horizontalHeader();
    QHash<QString, int> widths;
    for (int logical = Model::ColumnCount; logical < m_model.columnCount(); ++logical)
        widths.insert(keyOf(logical), m_table.columnWidth(logical));
    QStringList fields;
    for (const EventColumn &column : columns)
        if (const QString field = eventcolumns::fieldOf(column.key); !field.isEmpty())
            fields += field;
    QStringList sorted = fields, known = m_model.fields();
    sorted.sort();
    known.sort();
    if (sorted != known) {
        m_model.setFields(fields);
        for (int logical = Model::ColumnCount; logical < m_model.columnCount(); ++logical)
            m_table.setColumnWidth(logical, widths.value(keyOf(logical), fieldWidth));
    }
    int visual = 0;
    for (const EventColumn &column : columns) {
        const int logical = logicalOf(column.key);
        if (logical < 0)
            continue;
        header->moveSection(header->visualIndex(logical), visual++);
        m_table.setColumnHidden(logical, !column.shown);
        if (column.shown && m_table.columnWidth(logical) < 20)
            m_table.setColumnWidth(logical, usualWidth(logical));
    }
    // Something must be there to choose.
    if (header->hiddenSectionCount() == header->count())
        m_table.setColumnHidden(Model::Event, false);
    stretch();
}

void EventTableColumns::stretch()
{
    QHeaderView *header = m_table.horizontalHeader();
    for (int logical = 0; logical < header->count(); ++logical)
        header->setSectionResizeMode(logical, logical == Model::Subject ? QHeaderView::Stretch
                                              : logical == Model::Mark  ? QHeaderView::Fixed
                                                                        : QHeaderView::Interactive);
}

QByteArray EventTableColumns::save() const
{
    QJsonArray array;
    for (const EventColumn &column : current()) {
        const int logical = logicalOf(column.key);
        QJsonObject one{{QStringLiteral("key"), column.key}, {QStringLiteral("shown"), column.shown}};
        if (column.shown)
            one.insert(QStringLiteral("width"), m_table.columnWidth(logical));
        array += one;
    }
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

void EventTableColumns::restore(const QByteArray &state)
{
    const QJsonArray array = QJsonDocument::fromJson(state).array();
    if (array.isEmpty())
        return;
    QList<EventColumn> columns;
    for (const QJsonValue &one : array)
        columns += {one[QStringLiteral("key")].toString(), {}, one[QStringLiteral("shown")].toBool()};
    // Columns that a later version has are there, hidden.
    for (const int logical : usualOrder) {
        const QString key = eventcolumns::key(logical);
        if (std::none_of(columns.cbegin(), columns.cend(), [&key](const auto &column) { return column.key == key; }))
            columns += {key, {}, false};
    }
    const QScopedValueRollback quiet(m_quiet, true);
    apply(columns);
    for (const QJsonValue &one : array)
        if (const int logical = logicalOf(one[QStringLiteral("key")].toString()); logical >= 0)
            if (const int width = one[QStringLiteral("width")].toInt(); width >= 20)
                m_table.setColumnWidth(logical, width);
}

void EventTableColumns::openPopup()
{
    m_popup->setColumns(current());
    const QHeaderView *header = m_table.horizontalHeader();
    m_popup->openAt(header->mapToGlobal(QPoint(header->width() - 4, header->height())));
}

} // namespace gancho
