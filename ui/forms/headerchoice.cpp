#include "ui/forms/headerchoice.h"

#include "app/sending/rawrequest.h"
#include "ui/theme/theme.h"
#include "ui/widgets/build.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>

namespace gancho {

namespace {

enum Column { Name, Value, ColumnCount };
constexpr int originalRole = Qt::UserRole + 1; ///< the value as it came; invalid for a row that was added
constexpr int rowsShown = 6;

} // namespace

HeaderChoice::HeaderChoice(QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableWidget(0, ColumnCount, this))
{
    identify(m_table, QStringLiteral("sendHeaders"), tr("Headers that go along"),
             tr("Space leaves a header out, F2 changes it."));
    m_table->setHorizontalHeaderLabels({tr("Header"), tr("Value")});
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(Theme::rowHeight);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(Name, 170);
    m_table->setProperty("role", QStringLiteral("card"));
    m_table->setMinimumHeight(rowsShown * Theme::rowHeight);
    auto *add = makeButton(QStringLiteral("addHeader"), tr("Add a header"), "link", this);
    auto *column = makeColumn(this, 0, 4);
    column->addWidget(m_table, 1);
    column->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, [this] {
        addRow({}, {}, false);
        m_table->setCurrentCell(m_table->rowCount() - 1, Name);
        m_table->editItem(m_table->item(m_table->rowCount() - 1, Name));
    });
    connect(m_table, &QTableWidget::itemChanged, this, &HeaderChoice::changed);
}

void HeaderChoice::addRow(const QByteArray &name, const QByteArray &value, bool original)
{
    const QSignalBlocker quiet(m_table);
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto *first = new QTableWidgetItem(QString::fromUtf8(name));
    first->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                    (original ? Qt::NoItemFlags : Qt::ItemIsEditable));
    first->setCheckState(Qt::Checked);
    auto *second = new QTableWidgetItem(QString::fromUtf8(value));
    if (original)
        second->setData(originalRole, value);
    m_table->setItem(row, Name, first);
    m_table->setItem(row, Value, second);
}

void HeaderChoice::setHeaders(const HeaderList &headers)
{
    const QStringList left = dropped();
    const HeaderList more = added();
    m_table->setRowCount(0);
    for (const auto &[name, value] : headers) {
        // Those that the sending itself sees to.
        if (isHopByHop(name) || name.compare("content-length", Qt::CaseInsensitive) == 0 ||
            name.compare("host", Qt::CaseInsensitive) == 0)
            continue;
        addRow(name, value, true);
        if (left.contains(QString::fromUtf8(name), Qt::CaseInsensitive))
            m_table->item(m_table->rowCount() - 1, Name)->setCheckState(Qt::Unchecked);
    }
    for (const auto &[name, value] : more)
        addRow(name, value, false);
}

QStringList HeaderChoice::dropped() const
{
    QStringList names;
    for (int row = 0; row < m_table->rowCount(); ++row)
        if (m_table->item(row, Name)->checkState() == Qt::Unchecked)
            names += m_table->item(row, Name)->text();
    return names;
}

HeaderList HeaderChoice::added() const
{
    HeaderList headers;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QTableWidgetItem *name = m_table->item(row, Name), *value = m_table->item(row, Value);
        const QByteArray text = value->text().toUtf8();
        const QVariant original = value->data(originalRole);
        if (name->checkState() == Qt::Checked && !name->text().trimmed().isEmpty() &&
            (!original.isValid() || QString::fromUtf8(original.toByteArray()) != value->text()))
            headers.emplaceBack(name->text().trimmed().toUtf8(), text);
    }
    return headers;
}

} // namespace gancho
