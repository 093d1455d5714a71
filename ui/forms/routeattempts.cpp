#include "ui/forms/routeattempts.h"

#include "models/items/eventtext.h"
#include "models/items/jsonparser.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bodyview.h"
#include "ui/widgets/build.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/jsoneditor.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>

namespace gancho {

namespace {

constexpr int mostRows = 3;
constexpr int rowHeight = 28;

QString titleOf(int number, const DeliveryAttempt &attempt)
{
    QStringList parts{QString::number(number), eventtext::time(attempt.startedUs)};
    if (attempt.status > 0)
        parts += QString::number(attempt.status);
    if (attempt.totalUs >= 0)
        parts += eventtext::duration(attempt.totalUs);
    if (!attempt.problem.isEmpty())
        parts += attempt.problem;
    return parts.join(QStringLiteral(" · "));
}

QByteArray headersText(const HeaderList &headers)
{
    QByteArray text;
    for (const auto &[name, value] : headers)
        text += name + ": " + value + '\n';
    return text;
}

QByteArray bodyText(const QByteArray &body)
{
    return formatJson(body).value_or(body);
}

} // namespace

RouteAttempts::RouteAttempts(QWidget *parent)
    : QWidget(parent)
    , m_reason(new ElidedLabel({}, "label", this))
    , m_list(new QListWidget(this))
    , m_tabs(new QTabBar(this))
    , m_text(new BodyView(this, tr("Request or answer of the attempt")))
    , m_editor(new JsonEditor(this))
    , m_problem(makeText({}, "error", this))
    , m_pages(new QStackedWidget(this))
{
    m_reason->setObjectName(QStringLiteral("deliveryReason"));
    identify(m_list, QStringLiteral("deliveryAttempts"), tr("Attempts of the delivery"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    identify(m_tabs, QStringLiteral("attemptTabs"), tr("Request or answer"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("Request"));
    m_tabs->addTab(tr("Answer"));
    m_text->setObjectName(QStringLiteral("attemptText"));
    m_editor->setObjectName(QStringLiteral("mendEditor"));
    m_editor->setAccessibleName(tr("Body to send instead"));
    m_problem->setObjectName(QStringLiteral("mendProblem"));
    m_problem->hide();
    m_problem->setContentsMargins(16, 0, 16, 0);

    auto *shown = new QWidget(m_pages);
    auto *shownColumn = makeColumn(shown, 0, 0);
    auto *tabRow = new QHBoxLayout;
    tabRow->setContentsMargins(16, 0, 8, 0);
    tabRow->addWidget(m_tabs, 1);
    shownColumn->addWidget(m_list);
    shownColumn->addLayout(tabRow);
    shownColumn->addWidget(makeLine(shown));
    shownColumn->addWidget(m_text, 1);
    auto *mending = new QWidget(m_pages);
    auto *mendColumn = makeColumn(mending, 0, 8);
    auto *send = makeButton(QStringLiteral("mendSend"), tr("Send corrected"), "primary", mending);
    auto *cancel = makeButton(QStringLiteral("mendCancel"), tr("Cancel"), nullptr, mending);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(12, 0, 12, 8);
    buttons->setSpacing(8);
    buttons->addWidget(send);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    mendColumn->addWidget(m_editor, 1);
    mendColumn->addWidget(m_problem);
    mendColumn->addLayout(buttons);
    m_pages->addWidget(shown);
    m_pages->addWidget(mending);
    auto *column = makeColumn(this, 0, 4);
    auto *head = makeColumn(nullptr, 0, 0);
    head->setContentsMargins(16, 8, 16, 0);
    head->addWidget(m_reason);
    column->addLayout(head);
    column->addWidget(m_pages, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &RouteAttempts::showAttempt);
    connect(m_tabs, &QTabBar::currentChanged, this, &RouteAttempts::showAttempt);
    connect(cancel, &QPushButton::clicked, this, &RouteAttempts::stopMending);
    connect(send, &QPushButton::clicked, this, [this] { Q_EMIT mended(m_editor->text().toUtf8()); });
    connect(m_editor, &JsonEditor::textChanged, this, [this] {
        const JsonTree tree = parseJson(m_editor->text().toUtf8());
        // A form's body is none; only what begins like JSON is held to it.
        const QString text = m_editor->text().trimmed();
        const bool json = text.startsWith(u'{') || text.startsWith(u'[');
        m_problem->setText(json && tree.problem ? tr("Line %1: %2").arg(tree.problem->line).arg(tree.problem->text)
                                                : QString());
        m_problem->setVisible(!m_problem->text().isEmpty());
    });
}

void RouteAttempts::showNothing()
{
    m_attempts.clear();
    m_list->clear();
    m_reason->clear();
    m_pages->setCurrentIndex(0);
    m_text->setPlainText({});
}

void RouteAttempts::setAttempts(const Delivery &delivery, const QVector<DeliveryAttempt> &attempts)
{
    m_attempts = attempts;
    m_reason->setText(delivery.problem);
    m_reason->setVisible(!delivery.problem.isEmpty());
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (qsizetype i = 0; i < attempts.size(); ++i) {
        const QString title = titleOf(int(i) + 1, attempts[i]);
        m_list->addItem(title);
        m_list->item(int(i))->setToolTip(title);
        m_list->item(int(i))->setSizeHint({60, rowHeight});
    }
    const int rows = qBound(1, int(attempts.size()), mostRows);
    m_list->setFixedHeight(rows * rowHeight + 4);
    m_list->setVisible(!attempts.isEmpty());
    m_list->setCurrentRow(int(attempts.size()) - 1);
    m_list->scrollToBottom();
    showAttempt();
}

void RouteAttempts::showAttempt()
{
    const int row = m_list->currentRow();
    m_tabs->setEnabled(row >= 0);
    if (row < 0 || row >= m_attempts.size()) {
        m_text->setPlainText(tr("It has not been tried yet."));
        return;
    }
    const DeliveryAttempt &attempt = m_attempts[row];
    if (m_tabs->currentIndex() == 0) {
        m_text->setPlainText(QString::fromUtf8(attempt.requestHead.trimmed() + "\n\n" + bodyText(attempt.requestBody)));
        return;
    }
    QString text = attempt.problem;
    if (attempt.status > 0)
        text += (text.isEmpty() ? QString() : QStringLiteral("\n\n")) + QString::number(attempt.status) + u'\n' +
                QString::fromUtf8(headersText(attempt.answerHeaders) + '\n' + bodyText(attempt.answerBody));
    m_text->setPlainText(text);
}

void RouteAttempts::mend()
{
    m_editor->setJson(m_attempts.isEmpty() ? QString() : QString::fromUtf8(bodyText(m_attempts.last().requestBody)));
    m_problem->hide();
    m_pages->setCurrentIndex(1);
    m_editor->setFocus(Qt::OtherFocusReason);
}

bool RouteAttempts::isMending() const
{
    return m_pages->currentIndex() == 1;
}

void RouteAttempts::stopMending()
{
    m_pages->setCurrentIndex(0);
}

} // namespace gancho
