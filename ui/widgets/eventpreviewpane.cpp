#include "ui/widgets/eventpreviewpane.h"

#include "app/store/eventreader.h"
#include "app/store/eventstore.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/build.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBlock>
#include <QtConcurrent/QtConcurrentRun>

namespace gancho {

namespace {

QPlainTextEdit *textPane(const char *name, const QString &what, QWidget *parent)
{
    auto *pane = new QPlainTextEdit(parent);
    identify(pane, QLatin1String(name), what);
    pane->setReadOnly(true);
    pane->setLineWrapMode(QPlainTextEdit::NoWrap);
    pane->setFont(theme().monospaceFont());
    pane->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return pane;
}

/// Marks the lines that differ from those of `other`.
void markDifferences(QPlainTextEdit *pane, const QStringList &own, const QStringList &other)
{
    QList<QTextEdit::ExtraSelection> marks;
    for (int line = 0; line < own.size(); ++line) {
        if (line < other.size() && own[line] == other[line])
            continue;
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(pane->document()->findBlockByNumber(line));
        mark.format.setBackground(theme().toneBackground(Tone::Info));
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks += mark;
    }
    pane->setExtraSelections(marks);
}

} // namespace

EventPreviewPane::EventPreviewPane(EventStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_event(new QComboBox(this))
    , m_counts(makeText({}, "muted", this))
    , m_problem(new Banner(Tone::Bad, this))
    , m_before(textPane("previewBefore", tr("The event as it came"), this))
    , m_after(textPane("previewAfter", tr("The event as it will be in the file"), this))
{
    identify(m_event, QStringLiteral("previewEvent"), tr("Event of the preview"));
    m_counts->setObjectName(QStringLiteral("previewCounts"));
    auto *column = makeColumn(this, 0, 8);
    column->addWidget(m_counts);
    column->addWidget(m_problem);
    column->addWidget(m_event);
    auto *panes = new QGridLayout;
    panes->setHorizontalSpacing(8);
    panes->setVerticalSpacing(4);
    panes->addWidget(makeLabel(tr("As received"), "label", this), 0, 0);
    panes->addWidget(makeLabel(tr("In the file"), "label", this), 0, 1);
    panes->addWidget(m_before, 1, 0);
    panes->addWidget(m_after, 1, 1);
    panes->setColumnStretch(0, 1);
    panes->setColumnStretch(1, 1);
    column->addLayout(panes, 1);
    connect(m_event, &QComboBox::currentIndexChanged, this, &EventPreviewPane::showOne);
    // Marks are coloured once and for all, so they are made again with the new colours.
    connect(&theme(), &Theme::changed, this, [this] { showOne(m_event->currentIndex()); });
    // Side by side means line by line.
    const auto follow = [](QPlainTextEdit *from, QPlainTextEdit *to) {
        connect(from->verticalScrollBar(), &QScrollBar::valueChanged, to->verticalScrollBar(), &QScrollBar::setValue);
        connect(from->horizontalScrollBar(), &QScrollBar::valueChanged, to->horizontalScrollBar(),
                &QScrollBar::setValue);
    };
    follow(m_before, m_after);
    follow(m_after, m_before);
}

void EventPreviewPane::look(const EventExportRequest &request)
{
    const int generation = ++m_generation;
    const auto box = std::make_shared<std::unique_ptr<EventReader>>(m_store.makeReader());
    const Future<EventPreviews> previews = QtConcurrent::run([box, request]() -> Result<EventPreviews> {
        const std::unique_ptr<EventReader> reader = std::move(*box);
        return previewEvents(*reader, request);
    });
    whenDone(previews, this,
             [this, generation, pseudonymised = request.pseudonymise](const Result<EventPreviews> &result) {
                 if (generation != m_generation)
                     return;
                 m_problem->setMessage(Tone::Bad, result ? QString() : result.error().text);
                 if (result)
                     showAll(*result, pseudonymised);
             });
}

void EventPreviewPane::showAll(const EventPreviews &previews, bool pseudonymised)
{
    m_previews = previews;
    const QLocale locale;
    QStringList counts;
    if (pseudonymised) {
        const AliasCounts &found = previews.aliases;
        const auto add = [&counts](int number, const QString &text) {
            if (number > 0)
                counts += text;
        };
        add(found.persons, tr("%n people", nullptr, found.persons));
        add(found.phones, tr("%n phones", nullptr, found.phones));
        add(found.mails, tr("%n e-mails", nullptr, found.mails));
        add(found.documents, tr("%n documents", nullptr, found.documents));
        add(found.handles, tr("%n profiles", nullptr, found.handles));
        add(found.addresses, tr("%n IP addresses", nullptr, found.addresses));
        add(found.values, tr("%n other values", nullptr, found.values));
        add(found.filesDropped, tr("%n files left out", nullptr, found.filesDropped));
        if (counts.isEmpty())
            counts += tr("nothing");
    }
    const QString among = tr("In the newest %n events are replaced:", nullptr, int(previews.lookedAt));
    m_counts->setText(previews.total == 0 ? tr("No events match.")
                      : pseudonymised     ? among + u' ' + counts.join(QStringLiteral(" · "))
                                          : tr("The newest events, as they will be written. What differs is marked."));
    const int chosen = qMax(0, m_event->currentIndex());
    {
        const QSignalBlocker quiet(m_event);
        m_event->clear();
        for (const EventPreview &event : previews.events)
            m_event->addItem(event.title);
        m_event->setCurrentIndex(qMin(chosen, int(previews.events.size()) - 1));
    }
    m_event->setEnabled(previews.events.size() > 1);
    showOne(m_event->currentIndex());
    Q_EMIT counted(previews.total);
}

void EventPreviewPane::showOne(int index)
{
    const EventPreview event = m_previews.events.value(index);
    m_before->setPlainText(event.before);
    m_after->setPlainText(event.after);
    const QStringList before = event.before.split(u'\n'), after = event.after.split(u'\n');
    markDifferences(m_before, before, after);
    markDifferences(m_after, after, before);
}

} // namespace gancho
