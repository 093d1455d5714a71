#include "ui/widgets/commandpalette.h"

#include "ui/delegates/palettedelegate.h"
#include "ui/widgets/build.h"
#include "ui/widgets/fuzzymatch.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace gancho {

namespace {
constexpr int indexRole = Qt::UserRole + 10;
}

CommandPalette::CommandPalette(QWidget *window)
    : Overlay(window)
    , m_field(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_nothing(makeLabel(tr("Nothing has that name."), "muted", this))
{
    setFixedSize(520, 380);
    setAccessibleName(tr("Go to or do"));
    identify(m_field, QStringLiteral("paletteFilter"), tr("Go to or do"));
    m_field->setPlaceholderText(tr("Go to or do…"));
    identify(m_list, QStringLiteral("paletteList"), tr("Pages and actions"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setAlignment(Qt::AlignCenter);
    auto *column = makeColumn(this, 12, 8);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing, 1);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::run);
    m_field->installEventFilter(this);
}

void CommandPalette::present(const QList<PaletteCommand> &commands)
{
    m_commands = commands;
    m_field->clear();
    filter();
    openCentred(72);
}

QStringList CommandPalette::shown() const
{
    QStringList titles;
    for (int row = 0; row < m_list->count(); ++row)
        titles += m_list->item(row)->text();
    return titles;
}

QWidget *CommandPalette::firstFocus()
{
    return m_field;
}

void CommandPalette::filter()
{
    QList<QPair<int, int>> found;
    for (int i = 0; i < m_commands.size(); ++i)
        if (const int score = fuzzyScore(m_commands[i].title, m_field->text()); score > 0)
            found += {score, i};
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    m_list->clear();
    for (const auto &[score, i] : found) {
        const PaletteCommand &command = m_commands[i];
        auto *item = new QListWidgetItem(command.title, m_list);
        item->setData(PaletteDelegate::SectionRole, command.section);
        item->setData(PaletteDelegate::ShortcutRole, command.shortcut);
        item->setData(indexRole, i);
    }
    m_list->setCurrentRow(0);
    m_list->setVisible(!found.isEmpty());
    m_nothing->setVisible(found.isEmpty());
}

void CommandPalette::run()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const auto command = m_commands.value(item->data(indexRole).toInt());
    close();
    if (command.run)
        command.run();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int last = m_list->count() - 1;
        const int row = m_list->currentRow();
        switch (key) {
        case Qt::Key_Down:
            m_list->setCurrentRow(row < last ? row + 1 : 0);
            return true;
        case Qt::Key_Up:
            m_list->setCurrentRow(row > 0 ? row - 1 : last);
            return true;
        case Qt::Key_PageDown:
            m_list->setCurrentRow(qMin(row + 8, last));
            return true;
        case Qt::Key_PageUp:
            m_list->setCurrentRow(qMax(row - 8, 0));
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            run();
            return true;
        default:
            break;
        }
    }
    return Overlay::eventFilter(watched, event);
}

} // namespace gancho
