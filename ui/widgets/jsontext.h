#pragma once

#include <QWidget>

class QsciLexer;
class QsciScintilla;

namespace gancho {

/// Read-only text in the fixed font with line numbers, folding and colours for JSON and XML, in the theme's colours.
/// Whatever the text holds, it is shown as text.
class JsonText : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString text READ text)

public:
    enum class Language { Plain, Json, Xml };

    explicit JsonText(QWidget *parent = nullptr);

    void setText(const QString &text, Language language);
    QString text() const;
    QString selectedText() const;
    /// Shows and selects the character at a line and column, both from 1.
    void goTo(int line, int column);
    /// Shows and selects UTF-16 units of the text.
    void select(qsizetype from, qsizetype length);
    /// Selects the next (or previous) occurrence, case ignored, round the end; false where there is none.
    bool find(const QString &text, bool backwards = false);

private:
    void applyTheme();
    void setLanguage(Language language);

    QsciScintilla *m_editor;
    QsciLexer *m_lexer = nullptr;
    Language m_language = Language::Plain;
};

} // namespace gancho
