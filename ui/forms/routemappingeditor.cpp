#include "ui/forms/routemappingeditor.h"

#include "models/domain/routewords.h"
#include "models/items/mappingmodel.h"
#include "ui/delegates/mappingdelegate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/build.h"
#include "ui/widgets/pill.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace gancho {

namespace {
constexpr int mostRows = 9;
constexpr int enoughWidth = 520; ///< pixels, for columns of their full widths
} // namespace

RouteMappingEditor::RouteMappingEditor(QWidget *parent)
    : QWidget(parent)
    , m_model(new MappingModel([](ValueFormat format) { return routewords::format(format); }, this))
    , m_table(new QTableView(this))
    , m_nothing(makeText({}, "muted", this))
    , m_known(makeText({}, "caption", this))
    , m_missing(new Banner(Tone::Warn, this))
    , m_problem(makeText({}, "error", this))
{
    m_nothing->setObjectName(QStringLiteral("mappingNothing"));
    m_known->setObjectName(QStringLiteral("mappingKnown"));
    m_missing->setObjectName(QStringLiteral("mappingMissing"));
    m_missing->hide();
    m_problem->setObjectName(QStringLiteral("mappingProblem"));
    m_problem->hide();
    identify(m_table, QStringLiteral("routeMapping"), tr("Fields that go out"),
             tr("F2 edits a cell, Delete drops the field, Alt with the arrow keys moves it."));
    m_table->setModel(m_model);
    m_table->setItemDelegate(
        new MappingDelegate([this] { return m_fieldNames; }, [this] { return m_targetNames; }, this));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::SelectedClicked);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setMouseTracking(true);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(Theme::rowHeight);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setTextElideMode(Qt::ElideRight);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setMinimumSectionSize(56);
    header->setSectionResizeMode(MappingModel::FieldColumn, QHeaderView::Stretch);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->installEventFilter(this);

    auto *hint =
        makeButton(QStringLiteral("chooseFields"), tr("click the fields of a real event to add them"), "link", this);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new Pill(tr("2 What"), Tone::Neutral, this));
    head->addWidget(hint);
    head->addStretch(1);
    auto *column = makeColumn(this, 0, 6);
    column->addLayout(head);
    column->addWidget(m_nothing);
    column->addWidget(m_table);
    column->addWidget(m_problem);
    column->addWidget(makeTools());
    column->addWidget(m_missing);
    column->addWidget(m_known);
    connect(hint, &QPushButton::clicked, this, &RouteMappingEditor::eventWanted);
    connect(m_model, &MappingModel::edited, this, [this] {
        m_problem->hide();
        showState();
        Q_EMIT changed();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RouteMappingEditor::showState);
    showState();
}

QWidget *RouteMappingEditor::makeTools()
{
    auto *tools = new QWidget(this);
    auto *line = new QHBoxLayout(tools);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(16);
    const auto add = [&](const char *name, const QString &text, auto slot) {
        auto *button = makeButton(QLatin1String(name), text, "link", tools);
        connect(button, &QPushButton::clicked, this, slot);
        line->addWidget(button);
        return button;
    };
    add("mappingAdd", tr("Add a field"), [this] {
        choose(m_model->add({}));
        m_table->edit(m_model->index(row(), MappingModel::FieldColumn));
    });
    add("mappingConstant", tr("Add a constant"), [this] {
        choose(m_model->addConstant());
        m_table->edit(m_model->index(row(), MappingModel::FieldColumn));
    });
    line->addStretch(1);
    m_up = add("mappingUp", tr("Up"), [this] { m_model->move(row(), -1); });
    m_down = add("mappingDown", tr("Down"), [this] { m_model->move(row(), 1); });
    m_remove = add("mappingRemove", tr("Drop"), [this] { m_model->remove(row()); });
    m_up->setAccessibleName(tr("Move the field up"));
    m_down->setAccessibleName(tr("Move the field down"));
    m_remove->setAccessibleName(tr("Drop the field"));
    return tools;
}

int RouteMappingEditor::row() const
{
    return m_table->currentIndex().isValid() ? m_table->currentIndex().row() : -1;
}

void RouteMappingEditor::choose(int row)
{
    m_table->setCurrentIndex(m_model->index(row, MappingModel::NameColumn));
    m_table->scrollTo(m_table->currentIndex());
}

void RouteMappingEditor::setMapping(const FieldMapping &mapping)
{
    m_model->setMapping(mapping);
    m_problem->hide();
    showState();
}

FieldMapping RouteMappingEditor::mapping() const
{
    return m_model->mapping();
}

void RouteMappingEditor::addField(const QString &field)
{
    choose(m_model->add(field));
}

void RouteMappingEditor::setTargetNames(const QStringList &names, const QStringList &missing)
{
    m_targetNames = names;
    m_missing->setMessage(
        Tone::Warn, missing.isEmpty()
                        ? QString()
                        : tr("No field has a name that the target needs: %1").arg(missing.join(QLatin1String(", "))));
    m_known->setText(names.isEmpty() ? QString() : tr("The target knows: %1").arg(names.join(QLatin1String(", "))));
    m_known->setVisible(!names.isEmpty());
}

void RouteMappingEditor::setTargets(bool forwarding, bool acting)
{
    m_forwarding = forwarding;
    m_acting = acting;
    showState();
}

bool RouteMappingEditor::validate()
{
    const QString wrong = m_forwarding ? QString() : m_model->problem();
    m_problem->setText(wrong);
    m_problem->setVisible(!wrong.isEmpty());
    if (wrong.isEmpty())
        return true;
    for (int i = 0; i < m_model->rowCount(); ++i)
        if (!m_model->index(i, 0).data(MappingModel::ProblemRole).toString().isEmpty()) {
            choose(i);
            break;
        }
    m_table->setFocus(Qt::OtherFocusReason);
    return false;
}

void RouteMappingEditor::showState()
{
    const int rows = m_model->rowCount();
    m_table->setVisible(rows > 0);
    m_table->setEnabled(!m_forwarding);
    m_nothing->setVisible(rows == 0 || m_forwarding);
    m_nothing->setText(m_forwarding ? tr("The event goes on exactly as it came.")
                       : m_acting
                           ? tr("Choose the fields that the action is to take over, the phone or e-mail among them.")
                           : tr("No field is chosen: the body of the event goes out as it came."));
    const int shown = qMin(rows, mostRows);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + shown * Theme::rowHeight + 2);
    m_up->setEnabled(row() > 0);
    m_down->setEnabled(row() >= 0 && row() < rows - 1);
    m_remove->setEnabled(row() >= 0);
}

void RouteMappingEditor::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // The field has what the others leave it.
    const bool narrow = width() < enoughWidth;
    QHeaderView *header = m_table->horizontalHeader();
    header->resizeSection(MappingModel::NameColumn, narrow ? 92 : 130);
    header->resizeSection(MappingModel::FormatColumn, narrow ? 104 : 144);
    header->resizeSection(MappingModel::FallbackColumn, narrow ? 64 : 84);
}

bool RouteMappingEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace) {
        m_model->remove(row());
        return true;
    }
    if (key->modifiers() & Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
        m_model->move(row(), key->key() == Qt::Key_Up ? -1 : 1);
        showState();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace gancho
