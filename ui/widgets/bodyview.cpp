#include "ui/widgets/bodyview.h"

#include "models/base/droplater.h"
#include "models/items/textfinder.h"
#include "ui/widgets/bodysearch.h"
#include "ui/widgets/bodytextview.h"
#include "ui/widgets/build.h"
#include "ui/widgets/clip.h"
#include "ui/widgets/eventbody.h"
#include "ui/widgets/hexlines.h"
#include "ui/widgets/jsontext.h"
#include "ui/widgets/searchline.h"
#include "ui/widgets/textlines.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QStackedWidget>
#include <QtConcurrent/QtConcurrentRun>

namespace gancho {

namespace {

SearchRun::Search searchInText(const QString &text, const QString &sought)
{
    return [text, finder = TextFinder(sought)](SearchSink &sink) {
        const QString folded = TextFinder::folded(text);
        for (qsizetype at = 0; (at = finder.indexIn(folded, at)) >= 0; at += finder.length())
            if (!sink.add({at, 0, int(finder.length())}))
                return;
    };
}

JsonText::Language editorLanguage(EventBody::Kind kind)
{
    return kind == EventBody::Kind::Json  ? JsonText::Language::Json
           : kind == EventBody::Kind::Xml ? JsonText::Language::Xml
                                          : JsonText::Language::Plain;
}

} // namespace

BodyView::BodyView(QWidget *parent, const QString &name)
    : QWidget(parent)
    , m_name(name.isEmpty() ? tr("Body as text") : name)
    , m_notice(makeText({}, "muted", this))
    , m_pages(new QStackedWidget(this))
    , m_lines(new BodyTextView(m_pages))
    , m_search(new SearchLine(QStringLiteral("bodySearch"), tr("Search in this text"), this))
    , m_run(new SearchRun(m_search, this, [this](const QString &text) { return searchFor(text); }))
{
    m_notice->setObjectName(QStringLiteral("bodyNotice"));
    m_notice->setContentsMargins(16, 8, 16, 8);
    m_notice->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_notice->hide();
    identify(m_lines, QStringLiteral("bodyLines"), m_name);
    m_pages->addWidget(m_lines);
    setFocusProxy(m_lines);

    auto *column = makeColumn(this, 0, 0);
    column->addWidget(m_notice);
    column->addWidget(m_pages, 1);
    column->addWidget(m_search);
    connect(m_search, &SearchLine::closed, this, [this] { m_pages->currentWidget()->setFocus(); });
    connect(m_run, &SearchRun::chosen, this, &BodyView::showHit);
}

void BodyView::showEditor(bool editor)
{
    ++m_generation;
    m_run->cancel();
    if (editor && !m_text) {
        m_text = new JsonText(m_pages);
        identify(m_text, QStringLiteral("bodyText"), m_name);
        m_pages->addWidget(m_text);
    }
    m_pages->setCurrentWidget(editor ? static_cast<QWidget *>(m_text) : m_lines);
    setFocusProxy(m_pages->currentWidget());
    if (editor)
        m_lines->setLines({});
    else if (m_text)
        m_text->setText({}, JsonText::Language::Plain);
}

void BodyView::setNotice(const QString &notice)
{
    m_notice->setText(notice);
    m_notice->setVisible(!notice.isEmpty());
}

void BodyView::setBody(const EventBody &body)
{
    setNotice(body.kind == EventBody::Kind::Empty ? tr("This request had no body.") : body.notice);
    showEditor(!body.lines);
    if (body.lines)
        m_lines->setLines(body.lines);
    else
        m_text->setText(body.text, editorLanguage(body.kind));
    m_run->restart();
}

void BodyView::setPlainText(const QString &text)
{
    setNotice({});
    showEditor(true);
    m_text->setText(text, JsonText::Language::Plain);
    m_run->restart();
}

void BodyView::setLines(const BodyLinesPtr &lines, const QString &notice)
{
    setNotice(notice);
    showEditor(false);
    m_lines->setLines(lines);
    m_run->restart();
}

void BodyView::setLinesLater(const Future<BodyLinesPtr> &made)
{
    setLines({});
    whenDone(made, this, [this, generation = m_generation](const Result<BodyLinesPtr> &lines) {
        if (generation == m_generation && lines)
            setLines(*lines);
    });
}

void BodyView::setBytes(const QByteArray &bytes)
{
    if (bytes.size() <= EventBody::largestEdited) {
        if (const auto text = readableText(bytes))
            setPlainText(*text);
        else
            setLines(droppedLater(std::make_unique<const HexLines>(bytes)));
        return;
    }
    setLinesLater(QtConcurrent::run([bytes]() -> Result<BodyLinesPtr> {
        if (readableText(bytes))
            return BodyLinesPtr(droppedLater(std::make_unique<const TextLines>(bytes)));
        return BodyLinesPtr(droppedLater(std::make_unique<const HexLines>(bytes)));
    }));
}

QString BodyView::text() const
{
    return m_pages->currentWidget() == m_lines ? m_lines->text() : m_text->text();
}

bool BodyView::copySelection()
{
    if (m_pages->currentWidget() == m_lines)
        return m_lines->copy();
    const QString selected = m_text->selectedText();
    if (selected.isEmpty())
        return false;
    putOnClipboard(selected);
    return true;
}

void BodyView::goTo(qint64 offset, qint64 line, qint64 column)
{
    if (m_pages->currentWidget() != m_lines)
        m_text->goTo(int(line), int(column));
    else if (m_lines->lines())
        m_lines->select(m_lines->lines()->placeOf(offset), 1);
    m_pages->currentWidget()->setFocus();
}

void BodyView::openSearch()
{
    m_run->open();
}

bool BodyView::closeSearch()
{
    return m_search->close();
}

SearchRun::Search BodyView::searchFor(const QString &text) const
{
    if (m_pages->currentWidget() != m_lines)
        return searchInText(m_text->text(), text);
    return m_lines->lines() ? searchInLines(m_lines->lines(), text) : SearchRun::Search();
}

void BodyView::showHit(const SearchHit &hit)
{
    if (m_pages->currentWidget() == m_lines)
        m_lines->select({hit.row, hit.column}, hit.length);
    else
        m_text->select(hit.row, hit.length);
}

} // namespace gancho
