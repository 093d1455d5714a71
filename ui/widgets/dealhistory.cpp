#include "ui/widgets/dealhistory.h"

#include "app/accounts/accountsession.h"
#include "app/platforms/clint/clintplatform.h"
#include "ui/widgets/build.h"
#include "ui/widgets/rowsarea.h"
#include "ui/widgets/statepane.h"

#include <QFrame>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

#include "moc_dealhistory.cpp"

namespace gancho {

DealHistory::DealHistory(AccountSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_rows(new RowsArea(QStringLiteral("dealHistory"), tr("History of the deal"), 8, this))
    , m_pane(new StatePane(m_rows, this))
{
    m_pane->setObjectName(QStringLiteral("dealHistoryPane"));
    makeColumn(this, 16, 0)->addWidget(m_pane);
    connect(m_pane, &StatePane::retry, this, &DealHistory::reload);
}

void DealHistory::setCard(const CardId &id)
{
    if (id == m_card)
        return;
    m_card = id;
    reload();
}

void DealHistory::cancel()
{
    m_stale = m_loading.isRunning();
    ++m_generation;
    m_loading.cancel();
}

void DealHistory::resume()
{
    if (m_stale)
        reload();
}

void DealHistory::reload()
{
    cancel();
    m_stale = false;
    m_entries.clear();
    m_page = {};
    if (!m_card.isValid())
        return;
    m_pane->showLoading();
    load();
}

void DealHistory::load()
{
    auto *clint = qobject_cast<ClintPlatform *>(m_session.platform());
    if (!clint)
        return;
    m_loading = clint->crm().history(m_card, m_page);
    whenDone(m_loading, this, [this, generation = m_generation](const Result<PageOf<ClintHistoryEntry>> &page) {
        if (generation != m_generation)
            return;
        if (!page && page.error().kind == ErrorKind::Forbidden)
            m_pane->showEmpty(tr("Not part of this account"), page.error().text);
        else if (!page)
            m_pane->showError(page.error().text, page.error().reference);
        if (!page)
            return;
        for (const ClintHistoryEntry &entry : page->items)
            if (std::none_of(m_entries.cbegin(), m_entries.cend(),
                             [&entry](const ClintHistoryEntry &known) { return known.id == entry.id; }))
                m_entries += entry;
        m_more = page->more;
        ++m_page.number;
        show();
    });
}

void DealHistory::show()
{
    std::stable_sort(m_entries.begin(), m_entries.end(),
                     [](const ClintHistoryEntry &a, const ClintHistoryEntry &b) { return a.at > b.at; });
    m_rows->clear();
    for (const ClintHistoryEntry &entry : std::as_const(m_entries))
        m_rows->add(makeEntry(entry));
    if (m_more) {
        auto *more = makeButton(QStringLiteral("moreDealHistory"), tr("Show more"), nullptr, m_rows->inside());
        connect(more, &QPushButton::clicked, this, &DealHistory::load);
        m_rows->add(more);
    }
    if (m_entries.isEmpty())
        m_pane->showEmpty(tr("Nothing yet"), tr("What happens to this deal in Clint is listed here."));
    else
        m_pane->showContent();
}

QWidget *DealHistory::makeEntry(const ClintHistoryEntry &entry)
{
    QFrame *frame = makeCard(m_rows->inside());
    frame->setObjectName(QStringLiteral("dealHistoryEntry"));
    auto *column = makeColumn(frame, 12, 4);
    auto *text = makeText(entry.text, nullptr, frame);
    text->setObjectName(QStringLiteral("dealHistoryText"));
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(text);
    QStringList about{entry.system ? tr("By Clint itself") : entry.userName,
                      entry.at.isValid() ? QLocale().toString(entry.at.toLocalTime(), QLocale::ShortFormat)
                                         : QString()};
    if (entry.category != entry.text)
        about += entry.category;
    about.removeAll(QString());
    column->addWidget(makeText(about.join(QStringLiteral(" · ")), "caption", frame));
    return frame;
}

} // namespace gancho
