#include "ui/widgets/cardchecklist.h"

#include "app/accounts/accountsession.h"
#include "app/platforms/whazing/whazingplatform.h"
#include "ui/dialogs/questions.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/build.h"
#include "ui/widgets/checklistitemrow.h"
#include "ui/widgets/rowsarea.h"
#include "ui/widgets/statepane.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

#include "moc_cardchecklist.cpp"

namespace gancho {

CardChecklist::CardChecklist(AccountSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_text(new QLineEdit(this))
    , m_add(makeButton(QStringLiteral("addChecklistItem"), tr("Add"), nullptr, this))
    , m_problem(new Banner(Tone::Bad, this))
    , m_rows(new RowsArea(QStringLiteral("cardChecklist"), tr("Checklist of the card"), 0, this))
    , m_pane(new StatePane(m_rows, this))
{
    identify(m_text, QStringLiteral("checklistNew"), tr("New item"));
    m_text->setPlaceholderText(tr("Add an item…"));
    m_problem->setObjectName(QStringLiteral("checklistProblem"));
    m_pane->setObjectName(QStringLiteral("checklistPane"));
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_text, 1);
    line->addWidget(m_add);
    auto *column = makeColumn(this, 16, 8);
    column->addLayout(line);
    column->addWidget(m_problem);
    column->addWidget(m_pane, 1);
    connect(m_text, &QLineEdit::textChanged, this, &CardChecklist::refresh);
    connect(m_text, &QLineEdit::returnPressed, this, &CardChecklist::add);
    connect(m_add, &QPushButton::clicked, this, &CardChecklist::add);
    connect(m_pane, &StatePane::retry, this, &CardChecklist::reload);
    refresh();
}

WhazingChecklists *CardChecklist::api() const
{
    auto *whazing = qobject_cast<WhazingPlatform *>(m_session.platform());
    return whazing ? &whazing->checklists() : nullptr;
}

void CardChecklist::setCard(const CardId &id)
{
    if (id == m_card)
        return;
    if (m_card.isValid())
        m_drafts.insert(m_card.value, m_text->text());
    m_card = id;
    m_text->setText(m_drafts.take(id.value));
    m_problem->setMessage(Tone::Bad, {});
    reload();
}

void CardChecklist::cancel()
{
    m_stale = m_loading.isRunning();
    if (!m_stale)
        return;
    ++m_generation;
    m_loading.cancel();
}

void CardChecklist::resume()
{
    if (m_stale)
        reload();
}

void CardChecklist::reload()
{
    ++m_generation;
    m_loading.cancel();
    m_stale = false;
    m_adding = false;
    m_ordering = false;
    m_loaded = false;
    show({});
    refresh();
    if (!m_card.isValid() || !api())
        return;
    m_pane->showLoading();
    m_loading = api()->items(m_card);
    whenDone(m_loading, this, [this, generation = m_generation](const Result<QList<ChecklistItem>> &items) {
        if (generation != m_generation)
            return;
        if (!items) {
            m_pane->showError(items.error().text, items.error().reference);
            return;
        }
        m_loaded = true;
        show(*items);
        refresh();
    });
}

void CardChecklist::show(const QList<ChecklistItem> &items)
{
    for (ChecklistItemRow *row : std::as_const(m_items))
        row->deleteLater();
    m_items.clear();
    for (const ChecklistItem &item : items)
        addRow(item);
}

ChecklistItemRow *CardChecklist::addRow(const ChecklistItem &item)
{
    auto *row = new ChecklistItemRow(item, m_rows->inside());
    m_rows->insert(static_cast<int>(m_items.size()), row);
    m_items += row;
    connect(row, &ChecklistItemRow::changeRequested, this,
            [this, row](const ChecklistItem &after) { change(row, after); });
    connect(row, &ChecklistItemRow::removeRequested, this, [this, row] { remove(row); });
    connect(row, &ChecklistItemRow::moveRequested, this, [this, row](int by) { move(row, by); });
    return row;
}

void CardChecklist::refresh()
{
    m_add->setEnabled(m_loaded && !m_adding && !m_text->text().trimmed().isEmpty());
    if (!m_loaded)
        return;
    for (ChecklistItemRow *row : std::as_const(m_items))
        row->setMovable(row != m_items.first(), row != m_items.last());
    if (m_items.isEmpty())
        m_pane->showEmpty(tr("Nothing on the list"), tr("Write what is to be done for this card, one item at a time."));
    else
        m_pane->showContent();
    const auto done =
        std::count_if(m_items.cbegin(), m_items.cend(), [](const ChecklistItemRow *row) { return row->item().done; });
    Q_EMIT countChanged(static_cast<int>(done), static_cast<int>(m_items.size()));
}

void CardChecklist::fail(const Error &error)
{
    if (!error.isCancelled())
        m_problem->setMessage(Tone::Bad, error.text, error.reference);
}

void CardChecklist::add()
{
    if (!m_add->isEnabled() || !api())
        return;
    m_adding = true;
    m_problem->setMessage(Tone::Bad, {});
    refresh();
    whenDone(api()->add(m_card, m_text->text().trimmed()), this,
             [this, card = m_card, generation = m_generation](const Result<ChecklistItem> &item) {
                 // The text stays unless the item is there, also when another card is shown by now.
                 if (item)
                     m_drafts.remove(card.value);
                 if (generation != m_generation)
                     return;
                 m_adding = false;
                 if (item) {
                     m_text->clear();
                     addRow(*item);
                 } else {
                     fail(item.error());
                 }
                 refresh();
             });
}

void CardChecklist::change(ChecklistItemRow *row, const ChecklistItem &after)
{
    if (!api()) {
        row->setItem(row->item());
        return;
    }
    m_problem->setMessage(Tone::Bad, {});
    row->setBusy(true);
    whenDone(api()->update(row->item(), after), this,
             [this, row = QPointer(row), generation = m_generation](const Result<ChecklistItem> &now) {
                 if (generation != m_generation || !row)
                     return;
                 row->setBusy(false);
                 row->setItem(now ? *now : row->item());
                 if (!now)
                     fail(now.error());
                 refresh();
             });
}

QList<ChecklistItemId> CardChecklist::order() const
{
    QList<ChecklistItemId> ids;
    for (const ChecklistItemRow *row : m_items)
        ids += row->item().id;
    return ids;
}

void CardChecklist::move(ChecklistItemRow *row, int by)
{
    const auto from = m_items.indexOf(row), to = from + by;
    if (from < 0 || to < 0 || to >= m_items.size() || !api())
        return;
    m_problem->setMessage(Tone::Bad, {});
    const QPointer<QWidget> focused = QApplication::focusWidget();
    m_items.move(from, to);
    m_rows->insert(static_cast<int>(to), row);
    // Read by the Tab key in the order that is seen.
    QWidget *before = m_text;
    for (ChecklistItemRow *each : std::as_const(m_items))
        before = each->followInTabOrder(before);
    if (focused)
        focused->setFocus();
    refresh();
    m_rows->ensureWidgetVisible(row, 0, 0);
    if (!m_ordering)
        sendOrder();
}

void CardChecklist::sendOrder()
{
    m_ordering = true;
    const auto sent = order();
    whenDone(api()->reorder(m_card, sent), this, [this, sent, generation = m_generation](const Result<Done> &done) {
        if (generation != m_generation)
            return;
        m_ordering = false;
        if (!done) {
            // What the platform holds is shown again, with the reason above it.
            reload();
            fail(done.error());
        } else if (api() && order() != sent) {
            sendOrder();
        }
    });
}

void CardChecklist::remove(ChecklistItemRow *row)
{
    const ChecklistItemId id = row->item().id;
    askDestroy(window(), tr("Delete this item?"), row->item().text.left(200), tr("Delete"),
               [this, id, generation = m_generation] {
                   if (!api() || generation != m_generation)
                       return;
                   whenDone(api()->remove(id), this, [this, id, generation](const Result<Done> &done) {
                       if (generation != m_generation)
                           return;
                       if (!done) {
                           fail(done.error());
                           return;
                       }
                       const auto gone =
                           std::find_if(m_items.cbegin(), m_items.cend(),
                                        [&id](const ChecklistItemRow *each) { return each->item().id == id; });
                       if (gone == m_items.cend())
                           return;
                       (*gone)->deleteLater();
                       m_items.erase(gone);
                       refresh();
                   });
               });
}

} // namespace gancho
