#include "ui/forms/routeschemaview.h"

#include "models/domain/eventtype.h"
#include "ui/delegates/celldelegate.h"
#include "ui/delegates/pilldelegate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/build.h"
#include "ui/widgets/pill.h"

#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QTableWidget>

namespace gancho {

namespace {

enum Column { FieldColumn, ValueColumn, StateColumn, ColumnCount };
constexpr int longestValue = 200;

/// Dots in names made objects of it.
QJsonValue valueOf(const QJsonObject &all, const QString &name)
{
    QJsonValue value = all;
    for (const QString &part : name.split(u'.'))
        value = value.toObject().value(part);
    return value;
}

QString textOf(const QJsonValue &value)
{
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

} // namespace

RouteSchemaView::RouteSchemaView(QWidget *parent)
    : QWidget(parent)
    , m_missing(makeText({}, "error", this))
    , m_table(new QTableWidget(0, ColumnCount, this))
{
    setObjectName(QStringLiteral("previewSchema"));
    m_missing->setObjectName(QStringLiteral("schemaMissing"));
    m_missing->setContentsMargins(16, 0, 16, 0);
    identify(m_table, QStringLiteral("schemaTable"), tr("What the target takes, and what it would be given"));
    m_table->setHorizontalHeaderLabels({tr("Field there"), tr("Value"), tr("State")});
    m_table->setItemDelegate(new CellDelegate(this));
    m_table->setItemDelegateForColumn(StateColumn, new PillDelegate(this));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(Theme::rowHeight);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(ValueColumn, QHeaderView::Stretch);
    header->resizeSection(FieldColumn, 112);
    header->resizeSection(StateColumn, Pill::widthOf(tr("missing")) + 32);
    auto *column = makeColumn(this, 0, 4);
    column->addWidget(m_missing);
    column->addWidget(m_table, 1);
    showRows();
}

void RouteSchemaView::setTargets(const QList<Target> &targets)
{
    if (targets == m_targets)
        return;
    m_targets = targets;
    showRows();
}

void RouteSchemaView::setValues(const QByteArray &json)
{
    if (json == m_json)
        return;
    m_json = json;
    showRows();
}

void RouteSchemaView::addTitle(const QString &title)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto *item = new QTableWidgetItem(title);
    item->setFlags(Qt::ItemIsEnabled);
    m_table->setItem(row, FieldColumn, item);
    m_table->setSpan(row, FieldColumn, 1, ColumnCount);
}

void RouteSchemaView::addField(const ActionSchema::Field &field)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    QString value;
    const QJsonObject all = QJsonDocument::fromJson(m_json).object();
    for (const QString &name : field.mapped)
        if (value.isEmpty())
            value = textOf(valueOf(all, name)).left(longestValue);
    auto *name = new QTableWidgetItem(field.required ? tr("%1 *").arg(field.name) : field.name);
    name->setToolTip(field.custom     ? tr("Not a field of the platform: it goes into a custom field of this name.")
                     : field.required ? tr("%1: the action cannot do without it.").arg(field.label)
                                      : field.label);
    auto *shown = new QTableWidgetItem(value);
    shown->setToolTip(value);
    auto *state = new QTableWidgetItem;
    if (field.missing) {
        state->setText(tr("missing"));
        state->setData(PillDelegate::ToneRole, int(Tone::Bad));
    } else if (field.isFilled()) {
        const bool empty = value.isEmpty() && !all.isEmpty();
        state->setText(empty ? tr("empty") : field.custom ? tr("custom") : tr("filled"));
        state->setData(PillDelegate::ToneRole, int(empty ? Tone::Warn : field.custom ? Tone::Info : Tone::Ok));
    }
    m_table->setItem(row, FieldColumn, name);
    m_table->setItem(row, ValueColumn, shown);
    m_table->setItem(row, StateColumn, state);
}

void RouteSchemaView::showRows()
{
    m_table->clearSpans();
    m_table->setRowCount(0);
    QStringList missing;
    for (const Target &target : std::as_const(m_targets)) {
        if (m_targets.size() > 1)
            addTitle(target.title);
        // What is given, or has to be, before what only might be.
        for (const bool wanted : {true, false})
            for (const ActionSchema::Field &field : target.schema.fields)
                if ((field.isFilled() || field.missing) == wanted)
                    addField(field);
        missing += target.schema.missing;
    }
    missing.removeDuplicates();
    m_missing->setText(missing.isEmpty() ? QString()
                                         : tr("The action still needs: %1").arg(missing.join(QLatin1String(", "))));
    m_missing->setVisible(!missing.isEmpty());
    setVisible(!m_targets.isEmpty());
}

} // namespace gancho
