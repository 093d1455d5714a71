#include "ui/widgets/jsontext.h"

#include "ui/delegates/jsondelegate.h"
#include "ui/theme/theme.h"

#include <QVBoxLayout>

// The headers of QScintilla use the keywords that this project is built without.
#define signals Q_SIGNALS
#define slots Q_SLOTS
#include <Qsci/qscilexerjson.h>
#include <Qsci/qscilexerxml.h>
#include <Qsci/qsciscintilla.h>
#undef signals
#undef slots

namespace gancho {

JsonText::JsonText(QWidget *parent)
    : QWidget(parent)
    , m_editor(new QsciScintilla(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_editor);
    setFocusProxy(m_editor);
    m_editor->setUtf8(true);
    m_editor->setReadOnly(true);
    m_editor->setFrameShape(QFrame::NoFrame);
    m_editor->setMarginType(0, QsciScintilla::NumberMargin);
    m_editor->setMarginLineNumbers(0, true);
    m_editor->setMarginWidth(1, 0);
    m_editor->setTabWidth(2);
    m_editor->setScrollWidth(1);
    m_editor->setScrollWidthTracking(true);
    m_editor->setCaretWidth(1);
    m_editor->setEolVisibility(false);
    m_editor->setContextMenuPolicy(Qt::DefaultContextMenu);
    // Tab leads on to the next widget; there is nothing to indent in a text that cannot be written to.
    m_editor->SendScintilla(QsciScintilla::SCI_CLEARCMDKEY, long(QsciScintilla::SCK_TAB));
    connect(&theme(), &Theme::changed, this, &JsonText::applyTheme);
    applyTheme();
}

void JsonText::setText(const QString &text, Language language)
{
    setLanguage(language);
    m_editor->setText(text);
    const int digits = int(QString::number(qMax(1, m_editor->lines())).size());
    m_editor->setMarginWidth(0, QString(digits + 2, u'0'));
    m_editor->setCursorPosition(0, 0);
    m_editor->setFirstVisibleLine(0);
}

QString JsonText::text() const
{
    return m_editor->text();
}

QString JsonText::selectedText() const
{
    return m_editor->selectedText();
}

void JsonText::goTo(int line, int column)
{
    const int row = qBound(0, line - 1, qMax(0, m_editor->lines() - 1));
    const int length = m_editor->text(row).remove(u'\n').remove(u'\r').size();
    const int at = qBound(0, column - 1, length);
    m_editor->ensureLineVisible(row);
    m_editor->setSelection(row, at, row, qMin(length, at + 1));
    m_editor->ensureCursorVisible();
}

void JsonText::select(qsizetype from, qsizetype length)
{
    const QString whole = text();
    const QStringView all = whole;
    const auto begin = int(all.first(from).toUtf8().size());
    const auto end = begin + int(all.sliced(from, length).toUtf8().size());
    int line = 0, column = 0, lastLine = 0, lastColumn = 0;
    m_editor->lineIndexFromPosition(begin, &line, &column);
    m_editor->lineIndexFromPosition(end, &lastLine, &lastColumn);
    m_editor->ensureLineVisible(line);
    m_editor->setSelection(line, column, lastLine, lastColumn);
    m_editor->ensureCursorVisible();
}

bool JsonText::find(const QString &text, bool backwards)
{
    int line = 0;
    int column = 0;
    int endLine = 0;
    int endColumn = 0;
    m_editor->getSelection(&line, &column, &endLine, &endColumn);
    const bool selected = line >= 0;
    if (!selected)
        m_editor->getCursorPosition(&line, &column);
    else if (!backwards) {
        line = endLine;
        column = endColumn;
    }
    return m_editor->findFirst(text, false, false, false, true, !backwards, line, column);
}

void JsonText::setLanguage(Language language)
{
    if (m_language == language)
        return;
    m_language = language;
    m_editor->setLexer(nullptr);
    delete m_lexer;
    m_lexer = nullptr;
    if (language == Language::Json)
        m_lexer = new QsciLexerJSON(this);
    else if (language == Language::Xml)
        m_lexer = new QsciLexerXML(this);
    m_editor->setLexer(m_lexer);
    m_editor->setFolding(m_lexer ? QsciScintilla::PlainFoldStyle : QsciScintilla::NoFoldStyle);
    applyTheme();
}

void JsonText::applyTheme()
{
    const ThemeColours &colours = theme().colours();
    const QFont font = theme().monospaceFont();
    if (m_lexer) {
        for (int style = 0; style < 128; ++style) {
            m_lexer->setFont(font, style);
            m_lexer->setColor(colours.text, style);
            m_lexer->setPaper(colours.surface, style);
        }
    }
    if (m_language == Language::Json) {
        m_lexer->setColor(JsonDelegate::keyColour(), QsciLexerJSON::Property);
        for (const int style : {QsciLexerJSON::String, QsciLexerJSON::UnclosedString, QsciLexerJSON::EscapeSequence,
                                QsciLexerJSON::IRI, QsciLexerJSON::IRICompact})
            m_lexer->setColor(colours.ok, style);
        m_lexer->setColor(colours.info, QsciLexerJSON::Number);
        m_lexer->setColor(colours.info, QsciLexerJSON::Keyword);
        m_lexer->setColor(colours.muted, QsciLexerJSON::Operator);
        m_lexer->setColor(colours.bad, QsciLexerJSON::Error);
    } else if (m_language == Language::Xml) {
        m_lexer->setColor(JsonDelegate::keyColour(), QsciLexerXML::Tag);
        m_lexer->setColor(JsonDelegate::keyColour(), QsciLexerXML::UnknownTag);
        m_lexer->setColor(colours.info, QsciLexerXML::Attribute);
        m_lexer->setColor(colours.info, QsciLexerXML::UnknownAttribute);
        m_lexer->setColor(colours.ok, QsciLexerXML::HTMLDoubleQuotedString);
        m_lexer->setColor(colours.ok, QsciLexerXML::HTMLSingleQuotedString);
        m_lexer->setColor(colours.muted, QsciLexerXML::HTMLComment);
    }
    m_editor->setFont(font);
    m_editor->setColor(colours.text);
    m_editor->setPaper(colours.surface);
    m_editor->setCaretForegroundColor(colours.accent);
    m_editor->setSelectionBackgroundColor(colours.accent);
    m_editor->setSelectionForegroundColor(colours.onAccent);
    m_editor->setMarginsFont(font);
    m_editor->setMarginsForegroundColor(colours.muted);
    m_editor->setMarginsBackgroundColor(colours.surface);
    m_editor->setFoldMarginColors(colours.surface, colours.surface);
    for (int marker = int(QsciScintilla::SC_MARKNUM_FOLDEREND); marker <= int(QsciScintilla::SC_MARKNUM_FOLDEROPEN);
         ++marker) {
        // setMarkerForegroundColor() leaves the markers of folding alone.
        m_editor->SendScintilla(QsciScintilla::SCI_MARKERSETFORE, static_cast<unsigned long>(marker), colours.muted);
        m_editor->SendScintilla(QsciScintilla::SCI_MARKERSETBACK, static_cast<unsigned long>(marker), colours.muted);
    }
}

} // namespace gancho
