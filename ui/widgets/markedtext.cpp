#include "ui/widgets/markedtext.h"

#include "ui/theme/theme.h"

#include <QRegularExpression>

#include <memory>

namespace gancho {

namespace {
constexpr int usualWidth = 300;
}

MarkedText::MarkedText(const QString &text, const QString &accessibleName, QWidget *parent)
    : QTextEdit(parent)
{
    setAccessibleName(accessibleName);
    setReadOnly(true);
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(8);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setPlainText(text);
    mark();
    connect(&theme(), &Theme::changed, this, &MarkedText::mark);
}

void MarkedText::mark()
{
    static const QRegularExpression braces(QStringLiteral("\\{\\{[^{}]*\\}\\}"));
    QList<ExtraSelection> marks;
    for (auto matches = braces.globalMatch(toPlainText()); matches.hasNext();) {
        const auto match = matches.next();
        ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(static_cast<int>(match.capturedStart()));
        selection.cursor.setPosition(static_cast<int>(match.capturedEnd()), QTextCursor::KeepAnchor);
        selection.format.setForeground(theme().toneText(Tone::Accent));
        selection.format.setBackground(theme().toneBackground(Tone::Accent));
        marks += selection;
    }
    setExtraSelections(marks);
}

int MarkedText::heightForWidth(int width) const
{
    const std::unique_ptr<QTextDocument> copy(document()->clone());
    copy->setTextWidth(width - 2 * frameWidth());
    return static_cast<int>(copy->size().height()) + 2 * frameWidth() + 2;
}

QSize MarkedText::sizeHint() const
{
    return {usualWidth, heightForWidth(usualWidth)};
}

QSize MarkedText::minimumSizeHint() const
{
    return {usualWidth / 2, heightForWidth(usualWidth)};
}

} // namespace gancho
