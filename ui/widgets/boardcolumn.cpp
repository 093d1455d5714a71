#include "ui/widgets/boardcolumn.h"

#include "models/items/cardmodel.h"
#include "models/items/cardtext.h"
#include "ui/delegates/carddelegate.h"
#include "ui/widgets/build.h"
#include "ui/widgets/cardlist.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/pill.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace gancho {

BoardColumn::BoardColumn(const PanelStep &step, CardModel *model, QWidget *parent)
    : QWidget(parent)
    , m_step(step.id)
    , m_model(model)
    , m_title(new ElidedLabel({}, "strong", this))
    , m_count(new Pill({}, Tone::Neutral, this))
    , m_amount(makeLabel({}, "caption", this))
    , m_list(new CardList(model, this))
    , m_note(makeText({}, "caption", this))
    , m_retry(makeButton(QStringLiteral("stepRetry"), tr("Try again"), "link", this))
{
    setFixedWidth(columnWidth);
    setObjectName(QStringLiteral("step_") + step.id.value);
    m_count->setObjectName(QStringLiteral("stepCount"));
    m_amount->setObjectName(QStringLiteral("stepAmount"));
    m_note->setObjectName(QStringLiteral("stepNote"));
    m_list->setObjectName(QStringLiteral("stepCards"));
    setTitle(step.title);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(4, 0, columnWidth - CardDelegate::width + 4, 0);
    head->setSpacing(8);
    head->addWidget(m_title, 0);
    head->addWidget(m_count);
    head->addStretch(1);
    head->addWidget(m_amount);
    auto *column = makeColumn(this, 0, 10);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    column->addWidget(m_note);
    column->addWidget(m_retry);
    connect(m_retry, &QPushButton::clicked, m_model, &PagedModelBase::next);
    connect(m_model, &PagedModelBase::stateChanged, this, &BoardColumn::showState);
    showState();
}

void BoardColumn::setTitle(const QString &title)
{
    m_title->setText(title);
    m_list->setAccessibleName(tr("Cards of the step “%1”").arg(title));
    m_retry->setAccessibleName(tr("Try again: %1").arg(title));
}

void BoardColumn::setSum(const BoardSum &sum)
{
    m_count->setText(sum.cards < 0 ? QStringLiteral("…") : QLocale().toString(sum.cards));
    m_count->setAccessibleName(sum.cards < 0 ? QString() : tr("%n card(s)", nullptr, static_cast<int>(sum.cards)));
    QString amount;
    if (sum.amount && (*sum.amount != 0 || !sum.amountIsLeast))
        amount = cardtext::money(*sum.amount);
    m_amount->setText(sum.amountIsLeast ? QStringLiteral("≥ ") + amount : amount);
    m_amount->setToolTip(
        sum.amountIsLeast
            ? tr("The sum of the %n card(s) that were read so far; the platform gives no sum for this selection.",
                 nullptr, m_model->rowCount())
            : QString());
    m_amount->setVisible(!amount.isEmpty());
}

void BoardColumn::showState()
{
    const bool failed = m_model->state() == PagedModelBase::State::Failed;
    const bool loading = m_model->state() == PagedModelBase::State::Loading;
    m_note->setText(failed ? m_model->error().text : tr("Loading…"));
    m_note->setVisible(failed || (loading && m_model->rowCount() == 0));
    m_retry->setVisible(failed);
}

} // namespace gancho
