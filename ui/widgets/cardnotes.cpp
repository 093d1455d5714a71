#include "ui/widgets/cardnotes.h"

#include "app/accounts/accountsession.h"
#include "app/platforms/namebook.h"
#include "app/platforms/panelsapi.h"
#include "ui/dialogs/questions.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/build.h"
#include "ui/widgets/statepane.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace gancho {

namespace {
constexpr int textHeight = 72;
constexpr int longestNote = 8000;
} // namespace

CardNotes::CardNotes(AccountSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_text(new QPlainTextEdit(this))
    , m_add(makeButton(QStringLiteral("addCardNote"), tr("Add note"), "primary", this))
    , m_problem(new Banner(Tone::Bad, this))
    , m_list(new QWidget)
    , m_rows(makeColumn(m_list, 0, 8))
{
    identify(m_text, QStringLiteral("cardNoteText"), tr("New note"));
    m_text->setPlaceholderText(tr("Write a note…"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(textHeight);
    m_list->setProperty("role", QStringLiteral("scrolled"));
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_list);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    identify(scroll, QStringLiteral("cardNotes"), tr("Notes of the card"));
    m_pane = new StatePane(scroll, this);
    auto *column = makeColumn(this, 16, 8);
    column->addWidget(m_text);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    column->addWidget(m_problem);
    column->addWidget(m_pane, 1);
    connect(m_text, &QPlainTextEdit::textChanged, this, &CardNotes::refreshButton);
    connect(m_add, &QPushButton::clicked, this, &CardNotes::add);
    connect(m_pane, &StatePane::retry, this, &CardNotes::reload);
    refreshButton();
}

void CardNotes::setCard(const CardId &id)
{
    if (id == m_card)
        return;
    if (m_card.isValid())
        m_drafts.insert(m_card.value, m_text->toPlainText());
    m_card = id;
    m_text->setPlainText(m_drafts.take(id.value));
    m_problem->setMessage(Tone::Bad, {});
    reload();
}

void CardNotes::cancel()
{
    ++m_generation;
    m_stale = m_loading.isRunning();
    m_loading.cancel();
}

void CardNotes::resume()
{
    if (m_stale)
        reload();
}

void CardNotes::reload()
{
    cancel();
    m_stale = false;
    m_notes.clear();
    m_page = {};
    m_adding = false;
    refreshButton();
    if (m_card.isValid()) {
        m_pane->showLoading();
        load();
    }
}

void CardNotes::load()
{
    PanelsApi *api = m_session.platform() ? m_session.platform()->panels() : nullptr;
    if (!api)
        return;
    m_loading = api->notes(m_card, m_page);
    whenDone(m_loading, this, [this, generation = m_generation](const Result<PageOf<CardNote>> &page) {
        if (generation != m_generation)
            return;
        if (!page) {
            m_notes.isEmpty() ? m_pane->showError(page.error().text, page.error().reference) : fail(page.error());
            return;
        }
        for (const CardNote &note : page->items)
            if (std::none_of(m_notes.cbegin(), m_notes.cend(), [&note](const CardNote &n) { return n.id == note.id; }))
                m_notes += note;
        m_more = page->more;
        ++m_page.number;
        rebuild();
    });
}

void CardNotes::rebuild()
{
    std::stable_sort(m_notes.begin(), m_notes.end(),
                     [](const CardNote &a, const CardNote &b) { return a.createdAt > b.createdAt; });
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (const CardNote &note : std::as_const(m_notes))
        m_rows->addWidget(makeNote(note));
    if (m_more) {
        auto *more = makeButton(QStringLiteral("moreCardNotes"), tr("Show more notes"), nullptr, m_list);
        connect(more, &QPushButton::clicked, this, &CardNotes::load);
        m_rows->addWidget(more);
    }
    m_rows->addStretch(1);
    if (m_notes.isEmpty())
        m_pane->showEmpty(tr("No note yet"), tr("Notes are seen by everybody who works on this panel."));
    else
        m_pane->showContent();
    Q_EMIT countChanged(static_cast<int>(m_notes.size()));
}

QWidget *CardNotes::makeNote(const CardNote &note)
{
    QFrame *frame = makeCard(m_list);
    frame->setObjectName(QStringLiteral("cardNote"));
    auto *column = makeColumn(frame, 12, 6);
    auto *text = makeText(note.text, nullptr, frame);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(text);
    for (const QString &url : note.fileUrls) {
        auto *file = makeText(url, "mono", frame);
        file->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        column->addWidget(file);
    }
    NameBook *names = m_session.platform() ? m_session.platform()->names() : nullptr;
    QStringList about{names && note.userId.isValid() ? names->user(note.userId) : QString(),
                      note.createdAt.isValid() ? QLocale().toString(note.createdAt.toLocalTime(), QLocale::ShortFormat)
                                               : QString()};
    about.removeAll(QString());
    auto *foot = new QHBoxLayout;
    foot->addWidget(makeLabel(about.join(QStringLiteral(" · ")), "caption", frame), 1);
    auto *gone = makeButton(QStringLiteral("removeCardNote"), tr("Delete…"), "quiet", frame);
    gone->setAccessibleName(tr("Delete the note “%1”").arg(note.text.left(40)));
    connect(gone, &QPushButton::clicked, this, [this, note] { remove(note); });
    foot->addWidget(gone);
    column->addLayout(foot);
    return frame;
}

void CardNotes::refreshButton()
{
    const qsizetype length = m_text->toPlainText().trimmed().size();
    m_add->setEnabled(!m_adding && m_card.isValid() && length > 0 && length <= longestNote);
    m_add->setToolTip(length > longestNote ? tr("The platform takes notes of up to 8,000 characters.") : QString());
}

void CardNotes::fail(const Error &error)
{
    if (!error.isCancelled())
        m_problem->setMessage(Tone::Bad, error.text, error.reference);
}

void CardNotes::add()
{
    PanelsApi *api = m_session.platform() ? m_session.platform()->panels() : nullptr;
    if (!api || !m_add->isEnabled())
        return;
    m_adding = true;
    m_problem->setMessage(Tone::Bad, {});
    refreshButton();
    whenDone(api->addNote(m_card, m_text->toPlainText().trimmed()), this,
             [this, card = m_card](const Result<CardNote> &note) {
                 // The text stays unless the note is there, also when another card is shown by now.
                 if (note)
                     m_drafts.remove(card.value);
                 if (card != m_card)
                     return;
                 m_adding = false;
                 if (note) {
                     m_text->clear();
                     m_notes.prepend(*note);
                     rebuild();
                 } else {
                     fail(note.error());
                 }
                 refreshButton();
             });
}

void CardNotes::remove(const CardNote &note)
{
    askDestroy(window(), tr("Delete this note?"), note.text.left(200), tr("Delete"), [this, note, card = m_card] {
        PanelsApi *api = m_session.platform() ? m_session.platform()->panels() : nullptr;
        if (!api)
            return;
        whenDone(api->removeNote(card, note.id), this, [this, note, card](const Result<Done> &done) {
            if (card != m_card)
                return;
            if (done) {
                m_notes.removeIf([&note](const CardNote &each) { return each.id == note.id; });
                rebuild();
            } else {
                fail(done.error());
            }
        });
    });
}

} // namespace gancho
