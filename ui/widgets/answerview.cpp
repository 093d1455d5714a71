#include "ui/widgets/answerview.h"

#include "app/net/servererror.h"
#include "models/items/eventtext.h"
#include "ui/delegates/requestdelegate.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/bodyview.h"
#include "ui/widgets/build.h"
#include "ui/widgets/clip.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/eventpairs.h"
#include "ui/widgets/jsonview.h"
#include "ui/widgets/pill.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>
#include <QtConcurrent/QtConcurrentRun>

namespace gancho {

using namespace Qt::StringLiterals;

QString statusText(int status)
{
    const QString number = QString::number(status);
    switch (status) {
    case 200:
        return AnswerView::tr("%1 OK").arg(number);
    case 201:
        return AnswerView::tr("%1 Created").arg(number);
    case 202:
        return AnswerView::tr("%1 Accepted").arg(number);
    case 204:
        return AnswerView::tr("%1 Done, nothing to say").arg(number);
    case 400:
        return AnswerView::tr("%1 Bad request").arg(number);
    case 401:
        return AnswerView::tr("%1 Not authorized").arg(number);
    case 403:
        return AnswerView::tr("%1 Forbidden").arg(number);
    case 404:
        return AnswerView::tr("%1 Not found").arg(number);
    case 409:
        return AnswerView::tr("%1 Conflict").arg(number);
    case 429:
        return AnswerView::tr("%1 Too many requests").arg(number);
    default:
        break;
    }
    if (status >= 500)
        return AnswerView::tr("%1 Error of the platform").arg(number);
    if (status >= 400)
        return AnswerView::tr("%1 Refused").arg(number);
    if (status >= 300)
        return AnswerView::tr("%1 Redirected").arg(number);
    return AnswerView::tr("%1 OK").arg(number);
}

AnswerView::AnswerView(QWidget *parent)
    : QFrame(parent)
    , m_whole(new QStackedWidget(this))
    , m_nothing(makeText({}, "muted", this))
    , m_status(new Pill({}, Tone::Neutral, this))
    , m_facts(makeLabel({}, "muted", this))
    , m_request(new ElidedLabel({}, "mono", this))
    , m_copy(makeButton(u"copyAnswer"_s, tr("Copy body"), nullptr, this))
    , m_banner(new Banner(Tone::Bad, this))
    , m_tabs(new QTabBar(this))
    , m_views(new QWidget(this))
    , m_pages(new QStackedWidget(m_views))
    , m_treeNotice(makeText({}, "muted", this))
    , m_tree(new JsonView(this))
    , m_text(new BodyView(this))
    , m_headers(new EventPairs("answerHeaders", tr("Headers of the answer"), this))
{
    setProperty("role", u"card"_s);
    setObjectName(u"answer"_s);
    m_nothing->setObjectName(u"answerNothing"_s);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setContentsMargins(24, 24, 24, 24);
    m_status->setObjectName(u"answerStatus"_s);
    m_facts->setObjectName(u"answerFacts"_s);
    m_request->setObjectName(u"answerRequest"_s);
    m_request->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_banner->setObjectName(u"answerBanner"_s);
    identify(m_tabs, u"answerTabs"_s, tr("Views of the answer"));
    identify(m_tree, u"answerTree"_s, tr("Answer as a tree"));
    m_text->setObjectName(u"answerText"_s);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (const QString &name : {tr("Tree"), tr("Text"), tr("Headers")})
        m_tabs->addTab(name);
    m_treeNotice->setContentsMargins(16, 8, 16, 8);

    auto *content = new QWidget(this);
    auto *column = makeColumn(content, 0, 0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 10, 12, 4);
    head->setSpacing(8);
    head->addWidget(m_status);
    head->addWidget(m_facts);
    head->addWidget(m_request, 1);
    head->addWidget(m_copy);
    column->addLayout(head);
    auto *bannerRow = new QHBoxLayout;
    bannerRow->setContentsMargins(16, 2, 16, 2);
    bannerRow->addWidget(m_banner);
    column->addLayout(bannerRow);
    auto *views = makeColumn(m_views, 0, 0);
    auto *tabRow = new QHBoxLayout;
    tabRow->setContentsMargins(16, 0, 8, 0);
    tabRow->addWidget(m_tabs, 1);
    views->addLayout(tabRow);
    views->addWidget(makeLine(m_views));
    auto *treePage = new QWidget(m_pages);
    auto *treeColumn = makeColumn(treePage, 0, 0);
    treeColumn->addWidget(m_treeNotice);
    treeColumn->addWidget(m_tree, 1);
    m_pages->addWidget(treePage);
    m_pages->addWidget(m_text);
    m_pages->addWidget(m_headers);
    views->addWidget(m_pages, 1);
    column->addWidget(m_views, 1);
    column->addStretch();
    m_whole->addWidget(m_nothing);
    m_whole->addWidget(content);
    auto *frame = makeColumn(this, 1, 0);
    frame->addWidget(m_whole);

    connect(m_tabs, &QTabBar::currentChanged, this, &AnswerView::fillTab);
    connect(m_tree, &JsonView::copyRequested, this, [this] { take(m_tree->value(), tr("Value copied")); });
    connect(m_copy, &QPushButton::clicked, this,
            [this] { take(readableText(m_body).value_or(QString::fromLatin1(m_body)), tr("Body copied")); });
    showNothing();
}

void AnswerView::take(const QString &text, const QString &what)
{
    putOnClipboard(text);
    Q_EMIT copied(what);
}

void AnswerView::showNothing()
{
    ++m_generation;
    m_body.clear();
    m_nothing->setText(tr("The answer appears here. Ctrl+Enter sends."));
    m_whole->setCurrentIndex(0);
}

void AnswerView::showWaiting(const QString &request)
{
    ++m_generation;
    m_body.clear();
    m_nothing->setText(tr("Waiting for the answer to %1…").arg(request));
    m_whole->setCurrentIndex(0);
}

void AnswerView::showFailure(const QString &request, const QString &text, Tone tone)
{
    ++m_generation;
    m_body.clear();
    m_status->setText(tr("No answer"));
    m_status->setTone(tone);
    m_facts->clear();
    m_request->setText(request);
    m_banner->setMessage(tone, text);
    m_copy->hide();
    m_views->hide();
    m_whole->setCurrentIndex(1);
}

void AnswerView::showReply(const QString &request, const ApiReply &reply)
{
    const int generation = ++m_generation;
    m_body = reply.body;
    const ServerError refusal = ServerError::fromJson(reply.json.object());
    const bool refused = reply.status >= 400 || refusal.flagged;
    // The platform words what it refuses as a form error under 500; that is no fault of it.
    m_status->setText(refusal.isFormError() ? tr("%1 Refused").arg(QString::number(reply.status))
                                            : statusText(reply.status));
    m_status->setTone(refused ? Tone::Bad : statusTone(reply.status));
    m_facts->setText(
        u"%1 · %2"_s.arg(tr("%1 ms").arg(QLocale().toString(reply.elapsedMs)), eventtext::size(reply.body.size())));
    m_request->setText(request);
    QStringList told;
    if (refused) {
        if (!refusal.text.isEmpty())
            told += refusal.text;
        for (auto it = refusal.fields.cbegin(); it != refusal.fields.cend(); ++it)
            told += u"%1: %2"_s.arg(it.key(), it.value());
    }
    m_banner->setMessage(Tone::Bad, told.join(u'\n'), refused ? refusal.reference : QString());
    m_copy->setVisible(!reply.body.isEmpty());
    m_views->show();
    m_headers->setPairs(reply.headers);
    m_whole->setCurrentIndex(1);
    if (reply.body.size() <= EventBody::small) {
        showBody(EventBody::render(reply.body, reply.headers));
        return;
    }
    m_treeNotice->setText(tr("Reading a long answer…"));
    m_treeNotice->show();
    m_tree->setTree({});
    const auto rendered = QtConcurrent::run([body = reply.body, headers = reply.headers]() -> Result<EventBody> {
        return EventBody::render(body, headers);
    });
    whenDone(rendered, this, [this, generation](const Result<EventBody> &body) {
        if (generation == m_generation && body)
            showBody(*body);
    });
}

void AnswerView::showBody(const EventBody &body)
{
    m_shown = body;
    if (body.kind == EventBody::Kind::Empty) {
        m_shown.kind = EventBody::Kind::Text;
        m_shown.notice = tr("This answer has no body.");
    }
    m_filled = 0;
    fillTab();
}

void AnswerView::fillTab()
{
    const int tab = m_tabs->currentIndex();
    m_pages->setCurrentIndex(tab);
    if (m_filled & (1U << tab))
        return;
    m_filled |= 1U << tab;
    if (tab == TreeTab) {
        QString notice = m_shown.notice;
        if (notice.isEmpty() && m_shown.tree.isEmpty())
            notice = tr("This body is not JSON; see the tab Text.");
        m_treeNotice->setText(notice);
        m_treeNotice->setVisible(!notice.isEmpty());
        m_tree->setTree(m_shown.tree);
    } else if (tab == TextTab) {
        m_text->setBody(m_shown);
    }
}

} // namespace gancho
