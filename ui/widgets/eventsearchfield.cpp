#include "ui/widgets/eventsearchfield.h"

#include "ui/theme/theme.h"
#include "ui/widgets/build.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QCompleter>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QStringListModel>
#include <QTextCharFormat>

namespace gancho {

EventSearchField::EventSearchField(QWidget *parent)
    : QLineEdit(parent)
    , m_completer(new QCompleter(this))
    , m_offered(new QStringListModel(this))
{
    identify(this, QStringLiteral("eventSearch"), tr("Search events"),
             tr("F1 explains what can be searched for; the arrow down offers former searches."));
    setPlaceholderText(tr("Search names, bodies and headers"));
    setClearButtonEnabled(true);
    setMinimumHeight(Theme::fieldHeight);
    QAction *help = addAction(theme().icon(QStringLiteral("help-contextual"), theme().colours().muted),
                              QLineEdit::TrailingPosition);
    help->setObjectName(QStringLiteral("searchHelp"));
    help->setText(tr("What can be searched for (F1)"));
    connect(help, &QAction::triggered, this, &EventSearchField::helpRequested);
    connect(&theme(), &Theme::changed, help,
            [help] { help->setIcon(theme().icon(QStringLiteral("help-contextual"), theme().colours().muted)); });

    m_completer->setModel(m_offered);
    m_completer->setWidget(this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setMaxVisibleItems(8);
    m_completer->popup()->setObjectName(QStringLiteral("searchOffers"));
    m_completer->popup()->setAccessibleName(tr("Offered for the search"));
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &EventSearchField::take);
    connect(this, &QLineEdit::textEdited, this, &EventSearchField::complete);
}

void EventSearchField::setFieldSource(std::function<QStringList()> fields)
{
    m_fields = std::move(fields);
    if (m_hadNone && hasFocus())
        complete();
}

void EventSearchField::remember()
{
    const QString typed = text().trimmed();
    if (typed.size() < 2)
        return;
    m_history.removeAll(typed);
    m_history.prepend(typed);
    m_history = m_history.mid(0, mostFormer);
}

void EventSearchField::markProblem(const QueryProblem *problem)
{
    setInvalid(this, problem != nullptr);
    QList<QInputMethodEvent::Attribute> attributes;
    if (problem) {
        QTextCharFormat wrong;
        wrong.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        wrong.setUnderlineColor(theme().colours().bad);
        wrong.setForeground(theme().colours().bad);
        // The only way to format part of a line edit; positions count from the cursor.
        attributes.append({QInputMethodEvent::TextFormat, int(problem->at) - cursorPosition(),
                           int(qMax<qsizetype>(1, problem->length)), QTextFormat(wrong)});
    }
    QInputMethodEvent event(QString(), attributes);
    const QSignalBlocker quiet(this);
    QCoreApplication::sendEvent(this, &event);
}

void EventSearchField::insertExample(const QString &example)
{
    const QString before = text().trimmed();
    setText(before.isEmpty() ? example : before + QLatin1Char(' ') + example);
    setFocus();
    setCursorPosition(int(text().size()));
}

qsizetype EventSearchField::tokenStart() const
{
    const QString before = text().left(cursorPosition());
    qsizetype start = before.lastIndexOf(QLatin1Char(' ')) + 1;
    if (start < before.size() && before.at(start) == u'-')
        ++start;
    return start;
}

void EventSearchField::complete()
{
    m_hadNone = false;
    const QString token = text().mid(tokenStart(), cursorPosition() - tokenStart());
    if (!m_fields || token.size() < 2 || token.contains(u':') || token.contains(u'"')) {
        m_completer->popup()->hide();
        return;
    }
    m_offersHistory = false;
    m_offered->setStringList(m_fields());
    m_completer->setCompletionPrefix(token);
    if (m_completer->completionCount() == 0) {
        m_hadNone = true;
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete();
}

void EventSearchField::offerHistory()
{
    if (m_history.isEmpty())
        return;
    m_offersHistory = true;
    m_offered->setStringList(m_history);
    m_completer->setCompletionPrefix({});
    m_completer->complete();
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void EventSearchField::take(const QString &chosen)
{
    if (m_offersHistory) {
        setText(chosen);
        return;
    }
    const qsizetype start = tokenStart();
    const QString whole = text();
    setText(whole.left(start) + chosen + u':' + whole.mid(cursorPosition()));
    setCursorPosition(int(start + chosen.size() + 1));
}

void EventSearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F1) {
        Q_EMIT helpRequested();
        return;
    }
    if (m_completer->popup()->isVisible() &&
        (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Escape)) {
        event->ignore();
        return;
    }
    if (event->key() == Qt::Key_Down && (text().isEmpty() || m_history.contains(text().trimmed()))) {
        offerHistory();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        remember();
    QLineEdit::keyPressEvent(event);
}

void EventSearchField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        remember();
}

} // namespace gancho
