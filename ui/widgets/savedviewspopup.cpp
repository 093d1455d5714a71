#include "ui/widgets/savedviewspopup.h"

#include "ui/theme/theme.h"
#include "ui/widgets/build.h"
#include "ui/widgets/linebutton.h"

#include <QAction>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScreen>

#include <utility>

namespace gancho {

namespace {
constexpr int panelWidth = 320;
constexpr int againMs = 3000;
} // namespace

SavedViewsPopup::SavedViewsPopup(SavedViews &views, Count count, std::function<SavedView()> current, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_views(views)
    , m_count(std::move(count))
    , m_current(std::move(current))
    , m_rows(new QVBoxLayout)
    , m_name(new QLineEdit(this))
    , m_save(makeButton(QStringLiteral("saveView"), tr("Save"), "primary", this))
    , m_undo(new QAction(tr("Undo"), this))
{
    identify(this, QStringLiteral("savedViews"), tr("Saved views"));
    setProperty("role", QStringLiteral("popup"));
    setFixedWidth(panelWidth);
    m_rows->setSpacing(2);
    identify(m_name, QStringLiteral("viewName"), tr("Name of the view"));
    m_name->setPlaceholderText(tr("Save this view as…"));
    m_name->setMaxLength(60);
    m_save->setEnabled(false);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(Theme::grid);
    foot->addWidget(m_name, 1);
    foot->addWidget(m_save);
    auto *column = makeColumn(this, 12, 8);
    column->addLayout(m_rows);
    column->addWidget(makeLine(this));
    column->addLayout(foot);
    connect(m_name, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_save->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_name, &QLineEdit::returnPressed, this, &SavedViewsPopup::saveCurrent);
    connect(m_save, &QPushButton::clicked, this, &SavedViewsPopup::saveCurrent);
    connect(&m_views, &SavedViews::changed, this, &SavedViewsPopup::fill);
    m_undo->setObjectName(QStringLiteral("undoView"));
    connect(m_undo, &QAction::triggered, this, [this] {
        if (m_undoing)
            std::exchange(m_undoing, nullptr)();
    });
    m_again.setSingleShot(true);
    m_again.setInterval(againMs);
    connect(&m_again, &QTimer::timeout, this, &SavedViewsPopup::startCounting);
    fill();
}

void SavedViewsPopup::fill()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_lines.clear();
    for (const SavedView &view : m_views.all())
        addRow(view);
    adjustSize();
    if (isVisible())
        startCounting();
}

void SavedViewsPopup::addRow(const SavedView &view)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *line = new LineButton(row);
    line->setObjectName(QStringLiteral("view_") + view.id);
    line->setLine({}, view.name, m_counts.value(view.id));
    layout->addWidget(line, 1);
    m_lines.insert(view.id, line);
    connect(line, &QAbstractButton::clicked, this, [this, view] {
        hide();
        Q_EMIT chosen(view);
    });
    if (!view.builtIn) {
        auto *more = makeButton(QStringLiteral("viewMore_") + view.id, QStringLiteral("⋯"), "quiet", row);
        more->setAccessibleName(tr("Change the view %1").arg(view.name));
        connect(more, &QPushButton::clicked, this, [this, view, more] { showMenu(view, more); });
        layout->addWidget(more);
    }
    m_rows->addWidget(row);
}

void SavedViewsPopup::showMenu(const SavedView &view, QPushButton *button)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("viewMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Rename…")), &QAction::triggered, this, [this, view] {
        m_renamed = view.id;
        m_name->setText(view.name);
        m_name->selectAll();
        m_name->setFocus();
        m_save->setText(tr("Rename"));
    });
    connect(menu->addAction(tr("Replace by what is shown now")), &QAction::triggered, this, [this, view] {
        m_views.update(view.id, m_current());
        m_undoing = [this, view] {
            m_views.update(view.id, view);
        };
        Q_EMIT toast(tr("View “%1” updated.").arg(view.name), m_undo);
    });
    connect(menu->addAction(tr("Notify me…")), &QAction::triggered, this, [this, view] {
        hide();
        Q_EMIT noticeRequested(view.id);
    });
    menu->addSeparator();
    connect(menu->addAction(tr("Move up")), &QAction::triggered, this, [this, view] { m_views.move(view.id, -1); });
    connect(menu->addAction(tr("Move down")), &QAction::triggered, this, [this, view] { m_views.move(view.id, 1); });
    menu->addSeparator();
    connect(menu->addAction(tr("Delete")), &QAction::triggered, this, [this, view] {
        const int place = m_views.remove(view.id);
        m_undoing = [this, view, place] {
            m_views.putBack(view, place);
        };
        Q_EMIT toast(tr("View “%1” deleted.").arg(view.name), m_undo);
    });
    menu->popup(button->mapToGlobal(QPoint(0, button->height())));
}

void SavedViewsPopup::saveCurrent()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        return;
    m_name->clear();
    m_save->setText(tr("Save"));
    if (const QString id = std::exchange(m_renamed, {}); !id.isEmpty()) {
        m_views.rename(id, name);
        return;
    }
    SavedView view = m_current();
    view.name = name;
    const QString id = m_views.add(view);
    m_undoing = [this, id] {
        m_views.remove(id);
    };
    Q_EMIT toast(tr("View “%1” saved.").arg(name), m_undo);
}

void SavedViewsPopup::openUnder(const QWidget *anchor)
{
    m_renamed.clear();
    m_name->clear();
    m_save->setText(tr("Save"));
    adjustSize();
    QPoint at = anchor->mapToGlobal(QPoint(anchor->width() - QFrame::width(), anchor->height() + 4));
    if (const QScreen *where = anchor->screen())
        at.setX(qMax(where->availableGeometry().left(), at.x()));
    move(at);
    show();
    if (LineButton *first = m_lines.value(QStringLiteral("all")))
        first->setFocus();
    startCounting();
}

void SavedViewsPopup::touch()
{
    if (isVisible() && !m_again.isActive())
        m_again.start();
}

void SavedViewsPopup::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    ++m_generation;
    m_counting.cancel();
    m_again.stop();
}

void SavedViewsPopup::startCounting()
{
    ++m_generation;
    m_counting.cancel();
    m_toCount.clear();
    for (const SavedView &view : m_views.all())
        m_toCount += view.id;
    countNext();
}

void SavedViewsPopup::countNext()
{
    if (m_toCount.isEmpty())
        return;
    const QString id = m_toCount.takeFirst();
    const auto view = m_views.find(id);
    if (!view) {
        countNext();
        return;
    }
    const auto generation = m_generation;
    m_counting = m_count(view->state.at(QDateTime::currentMSecsSinceEpoch() * 1000));
    whenDone(m_counting, this, [this, generation, id, name = view->name](const Result<qint64> &count) {
        if (generation != m_generation)
            return;
        if (count) {
            m_counts.insert(id, QLocale().toString(*count));
            if (LineButton *line = m_lines.value(id))
                line->setLine({}, name, m_counts.value(id));
        }
        countNext();
    });
}

} // namespace gancho
