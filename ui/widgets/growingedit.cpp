#include "ui/widgets/growingedit.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QTextBlock>
#include <QTextLayout>

#include "moc_growingedit.cpp"

namespace gancho {

namespace {
constexpr int mostLines = 6;
constexpr int pad = 6;
} // namespace

GrowingEdit::GrowingEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(pad);
    connect(this, &QPlainTextEdit::textChanged, this, &GrowingEdit::fit);
    connect(&theme(), &Theme::changed, this, &GrowingEdit::fit);
    fit();
}

int GrowingEdit::heightFor(int lines) const
{
    return qMax(Theme::fieldHeight, lines * fontMetrics().lineSpacing() + 2 * pad + 4);
}

QSize GrowingEdit::sizeHint() const
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines < mostLines; block = block.next())
        lines += qMax(1, block.layout() ? block.layout()->lineCount() : 1);
    return {240, heightFor(qBound(1, lines, mostLines))};
}

void GrowingEdit::fit()
{
    const int wanted = sizeHint().height();
    setVerticalScrollBarPolicy(wanted >= heightFor(mostLines) ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    if (wanted != height() || minimumHeight() != wanted)
        setFixedHeight(wanted);
}

void GrowingEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void GrowingEdit::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !(event->modifiers() & Qt::ShiftModifier)) {
        Q_EMIT submitted();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

} // namespace gancho
