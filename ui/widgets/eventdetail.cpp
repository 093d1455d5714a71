#include "ui/widgets/eventdetail.h"

#include "app/exchange/curl.h"
#include "models/items/eventtext.h"
#include "models/items/headersmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bodyview.h"
#include "ui/widgets/eventanswer.h"
#include "ui/widgets/eventpairs.h"
#include "ui/widgets/jsonview.h"
#include "ui/widgets/recordlinks.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrent/QtConcurrentRun>

namespace gancho {

namespace {

QLabel *plainLabel(const char *name, const char *role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setProperty("role", QLatin1String(role));
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setMinimumWidth(0);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return label;
}

QByteArray queryOf(const QString &target)
{
    const auto mark = target.indexOf(u'?');
    return mark < 0 ? QByteArray() : target.mid(mark + 1).toUtf8();
}

} // namespace

EventDetail::EventDetail(Source source, std::function<QString()> origin, QWidget *parent)
    : QFrame(parent)
    , m_source(std::move(source))
    , m_origin(std::move(origin))
    , m_whole(new QStackedWidget(this))
    , m_nothing(plainLabel("noEventChosen", "muted", this))
{
    setObjectName(QStringLiteral("eventDetail"));
    setProperty("role", QStringLiteral("card"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setText(tr("Choose an event to see what came."));

    auto *content = new QWidget(m_whole);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(makeTabs(), 1);
    column->addWidget(makeFoot());
    m_whole->addWidget(m_nothing);
    m_whole->addWidget(content);
    auto *frame = new QVBoxLayout(this);
    frame->setContentsMargins(1, 1, 1, 1);
    frame->addWidget(m_whole);
    updatePointer();
}

QWidget *EventDetail::makeHead()
{
    auto *head = new QWidget(this);
    m_title = plainLabel("eventTitle", "section", head);
    m_facts = plainLabel("eventFacts", "muted", head);
    m_subject = plainLabel("eventSubject", "", head);
    m_more = new QToolButton(head);
    m_more->setObjectName(QStringLiteral("eventMore"));
    m_more->setAccessibleName(tr("More actions for this event"));
    m_more->setText(QStringLiteral("⋯"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_more);
    const auto add = [this, menu](const QString &text, const QString &what, const std::function<QString()> &make) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, what, make] {
            if (m_record)
                take(make(), what);
        });
    };
    add(tr("Copy body"), tr("Body copied"),
        [this] { return readableText(m_record->body).value_or(QString::fromLatin1(m_record->body)); });
    add(tr("Copy as cURL"), tr("Command copied; secret headers are masked"),
        [this] { return exchange::curlCommand(*m_record, m_origin()); });
    add(tr("Copy raw request"), tr("Request copied"),
        [this] { return QString::fromUtf8(m_record->head + m_record->body); });
    m_more->setMenu(menu);

    auto *title = m_titleRow = new QHBoxLayout;
    title->addWidget(m_title, 1);
    title->addWidget(m_more);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(16, 12, 12, 8);
    column->setSpacing(4);
    column->addLayout(title);
    column->addWidget(m_facts);
    column->addWidget(m_subject);
    m_links = new RecordLinks(head);
    column->addWidget(m_links);
    return head;
}

void EventDetail::addHeadWidget(QWidget *widget)
{
    m_titleRow->insertWidget(m_titleRow->count() - 1, widget);
}

QWidget *EventDetail::makeTabs()
{
    auto *whole = new QWidget(this);
    m_tabs = new QTabBar(whole);
    m_tabs->setObjectName(QStringLiteral("eventTabs"));
    m_tabs->setAccessibleName(tr("Views of the event"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setElideMode(Qt::ElideNone);
    for (const QString &name : {tr("Tree"), tr("Text"), tr("Headers"), tr("Query"), tr("Raw"), tr("Answer")})
        m_tabs->addTab(name);
    m_pages = new QStackedWidget(whole);
    auto *treePage = new QWidget(m_pages);
    m_treeNotice = plainLabel("treeNotice", "muted", treePage);
    m_treeNotice->setWordWrap(true);
    m_treeNotice->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_treeNotice->setContentsMargins(16, 8, 16, 8);
    m_tree = new JsonView(treePage);
    auto *treeColumn = new QVBoxLayout(treePage);
    treeColumn->setContentsMargins(0, 4, 0, 0);
    treeColumn->setSpacing(0);
    treeColumn->addWidget(m_treeNotice);
    treeColumn->addWidget(m_tree, 1);
    m_text = new BodyView(m_pages);
    m_text->setObjectName(QStringLiteral("textBody"));
    m_raw = new BodyView(m_pages);
    m_raw->setObjectName(QStringLiteral("rawBody"));
    m_pages->addWidget(treePage);
    m_pages->addWidget(m_text);
    m_headers = new EventPairs("eventHeaders", tr("Headers of the request"), m_pages);
    m_query = new EventPairs("eventQuery", tr("Query of the request"), m_pages);
    m_answer = new EventAnswer(m_pages);
    m_pages->addWidget(m_headers);
    m_pages->addWidget(m_query);
    m_pages->addWidget(m_raw);
    m_pages->addWidget(m_answer);

    auto *line = new QFrame(whole);
    line->setProperty("role", QStringLiteral("line"));
    auto *tabRow = new QHBoxLayout;
    tabRow->setContentsMargins(16, 0, 8, 0);
    tabRow->addWidget(m_tabs, 1);
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(tabRow);
    column->addWidget(line);
    column->addWidget(m_pages, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &EventDetail::fillTab);
    connect(m_tree, &JsonView::pointerChanged, this, &EventDetail::updatePointer);
    connect(m_tree, &JsonView::copyRequested, this, &EventDetail::copy);
    return whole;
}

QWidget *EventDetail::makeFoot()
{
    m_foot = new QWidget(this);
    auto *line = new QFrame(m_foot);
    line->setProperty("role", QStringLiteral("line"));
    m_pointer = plainLabel("jsonPointer", "mono", m_foot);
    m_copyValue = new QPushButton(tr("Copy value"), m_foot);
    m_copyValue->setObjectName(QStringLiteral("copyValue"));
    m_copyPath = new QPushButton(tr("Copy path"), m_foot);
    m_copyPath->setObjectName(QStringLiteral("copyPath"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 10, 16, 10);
    row->setSpacing(Theme::grid);
    row->addWidget(m_pointer, 1);
    row->addWidget(m_copyValue);
    row->addWidget(m_copyPath);
    auto *column = new QVBoxLayout(m_foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(line);
    column->addLayout(row);
    connect(m_copyValue, &QPushButton::clicked, this, [this] { take(m_tree->value(), tr("Value copied")); });
    connect(m_copyPath, &QPushButton::clicked, this, [this] { take(m_tree->pointer(), tr("Path copied")); });
    return m_foot;
}

void EventDetail::load(qint64 id)
{
    const auto generation = ++m_generation;
    if (id == 0) {
        m_record.reset();
        m_nothing->setText(tr("Choose an event to see what came."));
        m_whole->setCurrentIndex(0);
        return;
    }
    whenDone(m_source(EventId(id)), this, [this, generation](const Result<EventRecord> &record) {
        if (generation != m_generation)
            return;
        if (record)
            display(*record);
        else
            showFailure(record.error());
    });
}

void EventDetail::showFailure(const Error &error)
{
    m_record.reset();
    m_nothing->setText(error.text);
    m_whole->setCurrentIndex(0);
}

void EventDetail::display(const EventRecord &record)
{
    m_record = std::make_unique<EventRecord>(record);
    m_whole->setCurrentIndex(1);
    const EventSummary &event = m_record->summary;
    m_title->setText(eventtext::label(event));
    QStringList facts{event.type, eventtext::time(event.receivedUs), eventtext::size(event.size)};
    if (!event.sender.isEmpty())
        facts += tr("from %1").arg(event.sender);
    facts.removeAll(QString());
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    const QString request = QStringLiteral("%1 %2").arg(event.method, event.target);
    m_subject->setText(event.subject.isEmpty() ? request : QStringLiteral("%1 → %2").arg(event.subject, request));

    m_links->setEvent(*m_record);

    const HeaderList headers = parseHeaders(m_record->head);
    m_filled = 0;
    if (m_record->body.size() <= EventBody::small) {
        showBody(EventBody::render(m_record->body, headers));
        return;
    }
    const auto generation = m_generation;
    const auto rendered = QtConcurrent::run(
        [body = m_record->body, headers]() -> Result<EventBody> { return EventBody::render(body, headers); });
    whenDone(rendered, this, [this, generation](const Result<EventBody> &body) {
        if (generation == m_generation && body)
            showBody(*body);
    });
}

void EventDetail::showBody(const EventBody &body)
{
    m_body = body;
    fillTab();
    Q_EMIT shown(m_record->summary.id.value);
}

void EventDetail::fillTab()
{
    const int tab = m_tabs->currentIndex();
    m_pages->setCurrentIndex(tab);
    m_foot->setVisible(tab == TreeTab);
    if (!m_record || (m_filled & (1U << tab)))
        return;
    m_filled |= 1U << tab;
    switch (tab) {
    case TreeTab: {
        const bool hasTree = !m_body.tree.nodes.empty();
        QString notice = m_body.notice;
        if (m_body.kind == EventBody::Kind::Empty)
            notice = tr("This request had no body.");
        else if (!hasTree && notice.isEmpty())
            notice = tr("This body is neither JSON nor a form; see the tab Text.");
        m_treeNotice->setText(notice);
        m_treeNotice->setVisible(!notice.isEmpty());
        m_tree->setTree(m_body.tree);
        break;
    }
    case TextTab:
        m_text->setBody(m_body);
        break;
    case HeadersTab:
        m_headers->setPairs(parseHeaders(m_record->head));
        break;
    case QueryTab:
        m_query->setPairs(HeadersModel::decodeForm(queryOf(m_record->summary.target)));
        break;
    case RawTab:
        m_raw->setPlainText(QString::fromUtf8(m_record->head) + textOrDump(m_record->body));
        break;
    case AnswerTab:
        m_answer->setRecord(*m_record);
        break;
    default:
        break;
    }
}

void EventDetail::updatePointer()
{
    const QString pointer = m_tree->pointer();
    m_pointer->setText(pointer);
    m_copyValue->setEnabled(m_tree->currentIndex().isValid());
    m_copyPath->setEnabled(!pointer.isEmpty());
}

void EventDetail::take(const QString &text, const QString &what)
{
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT copied(what);
}

BodyView *EventDetail::bodyInView() const
{
    switch (m_tabs->currentIndex()) {
    case TextTab:
        return m_text;
    case RawTab:
        return m_raw;
    case AnswerTab:
        return m_answer->body();
    default:
        return nullptr;
    }
}

void EventDetail::copy()
{
    if (!m_record)
        return;
    const BodyView *view = bodyInView();
    if (view && !view->selectedText().isEmpty())
        take(view->selectedText(), tr("Selection copied"));
    else if (m_tree->hasFocus() && m_tree->currentIndex().isValid())
        take(m_tree->value(), tr("Value copied"));
    else
        take(readableText(m_record->body).value_or(QString::fromLatin1(m_record->body)), tr("Body copied"));
}

bool EventDetail::openSearch()
{
    BodyView *view = bodyInView();
    if (!view || !view->isAncestorOf(QApplication::focusWidget()))
        return false;
    view->openSearch();
    return true;
}

bool EventDetail::closeSearch()
{
    BodyView *view = bodyInView();
    return view && view->closeSearch();
}

} // namespace gancho
