#include "ui/widgets/jsoneditor.h"

// The headers of QScintilla use the keywords that this project is built without.
#define signals Q_SIGNALS
#define slots Q_SLOTS
#include <Qsci/qsciscintilla.h>
#undef signals
#undef slots

namespace gancho {

JsonEditor::JsonEditor(QWidget *parent)
    : JsonText(parent)
    , m_editor(findChild<QsciScintilla *>())
{
    m_editor->setReadOnly(false);
    m_editor->setIndentationsUseTabs(false);
    m_editor->setAutoIndent(true);
    // Ctrl+Enter sends; it is not a line break.
    m_editor->SendScintilla(QsciScintilla::SCI_CLEARCMDKEY,
                            static_cast<long>(QsciScintilla::SCK_RETURN + (QsciScintilla::SCMOD_CTRL << 16)));
    connect(m_editor, &QsciScintilla::textChanged, this, &JsonEditor::textChanged);
}

void JsonEditor::setJson(const QString &text)
{
    setText(text, Language::Json);
    m_editor->SendScintilla(QsciScintilla::SCI_EMPTYUNDOBUFFER);
}

} // namespace gancho
