#include "ui/forms/subscriptionfilterbar.h"

#include "models/items/subscriptionfiltermodel.h"
#include "models/items/subscriptionmodel.h"
#include "ui/widgets/build.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace gancho {

namespace {
constexpr const char *chipNames[] = {"chipAll", "chipActive", "chipPaused"};
}

SubscriptionFilterBar::SubscriptionFilterBar(SubscriptionModel *model, SubscriptionFilterModel *filter, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_filter(filter)
    , m_text(new QLineEdit(this))
    , m_chips(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    identify(m_text, QStringLiteral("subscriptionFilter"), tr("Filter by name or URL"));
    m_text->setPlaceholderText(tr("Filter by name or URL"));
    m_text->setClearButtonEnabled(true);
    m_text->setMaximumWidth(320);
    layout->addWidget(m_text, 1);
    for (int i = 0; i < 3; ++i) {
        QPushButton *chip = makeButton(QLatin1String(chipNames[i]), {}, nullptr, this);
        chip->setCheckable(true);
        chip->setChecked(i == 0);
        m_chips->addButton(chip, i);
        layout->addWidget(chip);
    }
    layout->addStretch();
    connect(m_text, &QLineEdit::textChanged, m_filter, &SubscriptionFilterModel::setText);
    connect(m_chips, &QButtonGroup::idClicked, this,
            [this](int id) { m_filter->setShow(SubscriptionFilterModel::Show(id)); });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &SubscriptionFilterBar::showCounts);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &SubscriptionFilterBar::showCounts);
    showCounts();
}

void SubscriptionFilterBar::clear()
{
    m_text->clear();
    m_chips->button(0)->click();
}

void SubscriptionFilterBar::showCounts()
{
    const int all = int(m_model->subscriptions().size());
    const int active = m_model->enabledCount();
    const QStringList texts{tr("All %1").arg(all), tr("Active %1").arg(active), tr("Paused %1").arg(all - active)};
    for (int i = 0; i < 3; ++i) {
        m_chips->button(i)->setText(texts[i]);
        m_chips->button(i)->setAccessibleName(texts[i]);
    }
}

} // namespace gancho
