#include "ui/widgets/statepane.h"

#include "ui/theme/theme.h"
#include "ui/widgets/build.h"
#include "ui/widgets/skeleton.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace gancho {

namespace {
constexpr int textWidth = 440;
constexpr int leastWidth = 160;
constexpr int margins = 64;
} // namespace

StatePane::StatePane(QWidget *content, QWidget *parent)
    : QStackedWidget(parent)
    , m_content(content)
    , m_skeleton(new Skeleton(this))
    , m_message(makeMessage())
{
    m_skeleton->setAccessibleName(tr("Loading…"));
    addWidget(m_content);
    addWidget(m_skeleton);
    addWidget(m_message);
}

QWidget *StatePane::makeMessage()
{
    auto *frame = makeCard(this);
    auto *column = makeColumn(frame, 24, 8);
    m_title = makeLabel({}, "section", frame);
    m_title->setAlignment(Qt::AlignHCenter);
    m_text = makeText({}, "muted", frame);
    m_text->setAlignment(Qt::AlignHCenter);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_button = makeButton(QStringLiteral("stateButton"), {}, "primary", frame);
    m_button->setAccessibleName(tr("Try again"));
    column->addStretch(2);
    column->addWidget(m_title, 0, Qt::AlignHCenter);
    column->addWidget(m_text, 0, Qt::AlignHCenter);
    column->addSpacing(8);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    return frame;
}

void StatePane::showLoading()
{
    m_state = State::Loading;
    setCurrentWidget(m_skeleton);
}

void StatePane::showEmpty(const QString &title, const QString &text, QAction *fill)
{
    m_state = State::Empty;
    m_title->setText(title);
    m_text->setText(text);
    disconnect(m_fill);
    m_button->setVisible(fill != nullptr);
    if (fill) {
        m_button->setText(fill->text());
        m_button->setAccessibleName(fill->text());
        m_fill = connect(m_button, &QPushButton::clicked, fill, &QAction::trigger);
    }
    fit();
    setCurrentWidget(m_message);
}

void StatePane::showError(const QString &text, const QString &reference)
{
    m_state = State::Error;
    m_title->setText(tr("That did not work"));
    m_text->setText(reference.isEmpty() ? text : tr("%1 (reference %2)").arg(text, reference));
    disconnect(m_fill);
    m_button->show();
    m_button->setText(tr("Try again"));
    m_button->setAccessibleName(m_button->text());
    m_fill = connect(m_button, &QPushButton::clicked, this, &StatePane::retry);
    fit();
    setCurrentWidget(m_message);
}

void StatePane::fit()
{
    // A wrapping label in a centred column is given one line unless it is told its height.
    const int wide = qBound(leastWidth, width() - margins, textWidth);
    // Otherwise the height for another width stays the least.
    m_text->setMinimumSize(0, 0);
    m_text->setFixedSize(wide, qMax(0, m_text->heightForWidth(wide)));
}

void StatePane::resizeEvent(QResizeEvent *event)
{
    QStackedWidget::resizeEvent(event);
    fit();
}

void StatePane::showContent()
{
    m_state = State::Content;
    setCurrentWidget(m_content);
}

} // namespace gancho
