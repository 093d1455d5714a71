#include "ui/widgets/carddetail.h"

#include "app/accounts/accountsession.h"
#include "app/platforms/panelsapi.h"
#include "ui/forms/cardform.h"
#include "ui/forms/organizationform.h"
#include "ui/theme/theme.h"
#include "ui/widgets/build.h"
#include "ui/widgets/cardchecklist.h"
#include "ui/widgets/cardnotes.h"
#include "ui/widgets/dealactivities.h"
#include "ui/widgets/dealhistory.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/eventlinks.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/recordevents.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QToolButton>

namespace gancho {

namespace {

constexpr int tabsLeast = 160;

Tone toneOf(CardStatus status)
{
    switch (status) {
    case CardStatus::Won:
        return Tone::Ok;
    case CardStatus::Lost:
        return Tone::Bad;
    case CardStatus::Open:
        return Tone::Info;
    default:
        return Tone::Neutral;
    }
}

QToolButton *iconButton(const char *name, const QString &icon, const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    identify(button, QLatin1String(name), text);
    button->setToolTip(text);
    button->setIcon(theme().icon(icon));
    button->setFixedSize(28, 28);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

CardDetail::CardDetail(const Services &services, QWidget *parent)
    : QFrame(parent)
    , m_services(services)
    , m_session(services.session)
    , m_title(new ElidedLabel({}, "section", this))
    , m_key(makeLabel({}, "mono", this))
    , m_status(new Pill({}, Tone::Neutral, this))
    , m_copyId(iconButton("copyCardId", QStringLiteral("edit-copy"), tr("Copy the card's id"), this))
    , m_more(iconButton("cardActions", QStringLiteral("gancho-more"), tr("Actions of the card"), this))
    , m_close(iconButton("closeCard", QStringLiteral("dialog-close"), tr("Close the card"), this))
    , m_won(makeButton(QStringLiteral("cardWon"), tr("Won"), nullptr, this))
    , m_lost(makeButton(QStringLiteral("cardLost"), tr("Lost…"), nullptr, this))
    , m_reopen(makeButton(QStringLiteral("cardReopen"), tr("Reopen"), nullptr, this))
    , m_actions(new QWidget(this))
    , m_reasonLabel(makeText({}, "label", this))
    , m_reason(new QComboBox(this))
    , m_copyStep(new QComboBox(this))
    , m_copyArchives(new QCheckBox(tr("Archive the original"), this))
    , m_lostBox(makeLost())
    , m_copyBox(makeCopy())
    , m_tabs(new QTabWidget(this))
    , m_form(new CardForm(this))
    , m_checklist(new CardChecklist(services.session, this))
    , m_activities(new DealActivities(services.session, services.drafts, this))
    , m_history(new DealHistory(services.session, this))
    , m_notes(new CardNotes(services.session, this))
    , m_organization(new OrganizationForm(services.session, services.drafts, this))
    , m_events(new EventLinks(services.store, QStringLiteral("cardEvents"), this))
{
    setProperty("role", QStringLiteral("card"));
    setObjectName(QStringLiteral("cardDetail"));
    setAccessibleName(tr("Card"));
    identify(m_tabs, QStringLiteral("cardTabs"), tr("Parts of the card"));
    m_status->setObjectName(QStringLiteral("cardStatus"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_tabs->setDocumentMode(true);
    m_tabs->setMinimumHeight(tabsLeast); // its pages scroll
    // The tabs begin where the fields do.
    m_tabs->setStyleSheet(QStringLiteral("QTabWidget::tab-bar { left: 15px; }"));
    auto *column = makeColumn(this, 1, 0);
    column->addWidget(makeHead());
    column->addWidget(m_lostBox);
    column->addWidget(m_copyBox);
    column->addWidget(m_tabs, 1);
    connect(m_copyId, &QToolButton::clicked, this, [this] { QApplication::clipboard()->setText(m_card.id.value); });
    connect(m_close, &QToolButton::clicked, this, &CardDetail::closeRequested);
    connect(m_won, &QPushButton::clicked, this, &CardDetail::wonRequested);
    connect(m_lost, &QPushButton::clicked, this, &CardDetail::askLost);
    connect(m_reopen, &QPushButton::clicked, this, &CardDetail::reopenRequested);
    connect(m_tabs, &QTabWidget::currentChanged, this, &CardDetail::loadTab);
    connect(m_events, &EventLinks::eventRequested, this, &CardDetail::eventRequested);
    connect(m_notes, &CardNotes::countChanged, this,
            [this](int count) { setTabText(m_notes, count > 0 ? tr("Notes (%1)").arg(count) : tr("Notes")); });
    connect(m_checklist, &CardChecklist::countChanged, this, [this](int done, int all) {
        setTabText(m_checklist, all > 0 ? tr("Checklist (%1/%2)").arg(done).arg(all) : tr("Checklist"));
    });
    connect(m_activities, &DealActivities::countChanged, this, [this](int open) {
        setTabText(m_activities, open > 0 ? tr("Activities (%1)").arg(open) : tr("Activities"));
    });
    connect(&m_session, &AccountSession::platformChanged, this, &CardDetail::fitPlatform);
    fitPlatform();
    showCard({});
}

QWidget *CardDetail::makeHead()
{
    auto *head = new QWidget(this);
    auto *column = makeColumn(head, 0, 8);
    column->setContentsMargins(16, 12, 12, 8);
    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_title, 1);
    first->addWidget(m_copyId);
    first->addWidget(m_more);
    first->addWidget(m_close);
    auto *second = new QHBoxLayout(m_actions);
    second->setContentsMargins(0, 0, 4, 0);
    second->setSpacing(8);
    second->addWidget(m_key);
    second->addWidget(m_status);
    second->addStretch();
    second->addWidget(m_reopen);
    second->addWidget(m_won);
    second->addWidget(m_lost);
    column->addLayout(first);
    column->addWidget(m_actions);
    return head;
}

QWidget *CardDetail::makeLost()
{
    auto *box = new QWidget(this);
    auto *column = makeColumn(box, 0, 8);
    column->setContentsMargins(16, 4, 16, 12);
    identify(m_reason, QStringLiteral("cardLostReason"), tr("Why it was lost"));
    m_reasonLabel->setBuddy(m_reason);
    m_reasonLabel->setObjectName(QStringLiteral("cardLostLabel"));
    auto *mark = makeButton(QStringLiteral("cardLostConfirm"), tr("Mark as lost"), "primary", box);
    auto *cancel = makeButton(QStringLiteral("cardLostCancel"), tr("Cancel"), nullptr, box);
    auto *row = new QHBoxLayout;
    row->addWidget(mark);
    row->addWidget(cancel);
    row->addStretch();
    column->addWidget(m_reasonLabel);
    column->addWidget(m_reason);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, box, &QWidget::hide);
    connect(mark, &QPushButton::clicked, this, [this, box] {
        box->hide();
        const QString id = m_abilities.lostReason ? m_reason->currentData().toString() : QString();
        Q_EMIT lostRequested({LostReasonId(id), id.isEmpty() ? QString() : m_reason->currentText()});
    });
    box->hide();
    return box;
}

QWidget *CardDetail::makeCopy()
{
    auto *box = new QWidget(this);
    auto *column = makeColumn(box, 0, 8);
    column->setContentsMargins(16, 4, 16, 12);
    identify(m_copyStep, QStringLiteral("cardCopyStep"), tr("Step of the copy"));
    identify(m_copyArchives, QStringLiteral("cardCopyArchives"), m_copyArchives->text());
    auto *label = makeLabel(tr("Duplicate into the step"), "label", box);
    label->setBuddy(m_copyStep);
    auto *make = makeButton(QStringLiteral("cardCopyConfirm"), tr("Duplicate"), "primary", box);
    auto *cancel = makeButton(QStringLiteral("cardCopyCancel"), tr("Cancel"), nullptr, box);
    auto *row = new QHBoxLayout;
    row->addWidget(make);
    row->addWidget(cancel);
    row->addStretch();
    column->addWidget(label);
    column->addWidget(m_copyStep);
    column->addWidget(m_copyArchives);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, box, &QWidget::hide);
    connect(make, &QPushButton::clicked, this, [this, box] {
        box->hide();
        CardCopy copy;
        copy.toStep = StepId(m_copyStep->currentData().toString());
        copy.archiveOriginal = m_copyArchives->isChecked();
        Q_EMIT copyRequested(copy);
    });
    box->hide();
    return box;
}

void CardDetail::setActions(const QList<QAction *> &actions)
{
    auto *menu = new QMenu(m_more);
    menu->addActions(actions);
    m_more->setMenu(menu);
}

void CardDetail::setPanel(const gancho::Panel &panel)
{
    m_panel = panel;
    m_form->setPanel(panel);
    m_copyStep->clear();
    for (const PanelStep &step : panel.steps)
        m_copyStep->addItem(step.title, step.id.value);
    refreshHead(m_card);
}

void CardDetail::setReasons(const QList<LostReason> &reasons)
{
    m_reasons = reasons;
    const QVariant chosen = m_reason->currentData();
    m_reason->clear();
    m_reason->addItem(tr("No reason given"), QString());
    for (const LostReason &reason : reasons)
        m_reason->addItem(reason.text, reason.id.value);
    m_reason->setCurrentIndex(qMax(0, m_reason->findData(chosen)));
    refreshHead(m_card);
}

void CardDetail::fitPlatform()
{
    const Account *account = m_session.account();
    const PlatformKind kind = account ? account->platform : PlatformKind::None;
    PanelsApi *api = m_session.platform() ? m_session.platform()->panels() : nullptr;
    m_abilities = api ? api->abilities() : CardAbilities();
    m_form->setAbilities(m_abilities);
    m_copyArchives->setVisible(m_abilities.archives);
    if (!m_abilities.archives)
        m_copyArchives->setChecked(false);
    m_reason->setVisible(m_abilities.lostReason);
    m_reasonLabel->setText(
        m_abilities.lostReason
            ? tr("Why was it lost?")
            : tr("The platform's API marks it as lost, but takes no reason. Choose the reason on the "
                 "platform itself; it is shown here then."));
    const QWidget *shown = m_tabs->currentWidget();
    const QSignalBlocker quiet(m_tabs);
    m_tabs->clear();
    m_tabs->addTab(m_form, tr("Data"));
    if (kind == PlatformKind::Whazing)
        m_tabs->addTab(m_checklist, tr("Checklist"));
    if (kind == PlatformKind::Clint) {
        m_tabs->addTab(m_activities, tr("Activities"));
        m_tabs->addTab(m_history, tr("History"));
        m_tabs->addTab(m_organization, tr("Organization"));
    }
    if (m_abilities.notes)
        m_tabs->addTab(m_notes, tr("Notes"));
    m_tabs->addTab(m_events, tr("Events"));
    for (QWidget *tab : std::initializer_list<QWidget *>{m_form, m_checklist, m_activities, m_history, m_notes,
                                                         m_organization, m_events})
        if (m_tabs->indexOf(tab) < 0)
            tab->hide();
    m_tabs->setCurrentIndex(qMax(0, m_tabs->indexOf(shown)));
    for (int tab = 1; tab < m_tabs->count(); ++tab)
        m_tabs->setTabEnabled(tab, m_card.id.isValid());
}

void CardDetail::setTabText(QWidget *tab, const QString &text)
{
    if (const int at = m_tabs->indexOf(tab); at >= 0)
        m_tabs->setTabText(at, text);
}

void CardDetail::showCard(const Card &card)
{
    const bool other = card.id != m_card.id;
    const bool known = card.id.isValid();
    m_form->load(card);
    refreshHead(card);
    if (other) {
        m_lostBox->hide();
        m_copyBox->hide();
        setTabText(m_notes, tr("Notes"));
        setTabText(m_checklist, tr("Checklist"));
        setTabText(m_activities, tr("Activities"));
    }
    for (int tab = 1; tab < m_tabs->count(); ++tab)
        m_tabs->setTabEnabled(tab, known);
    if (!known)
        m_tabs->setCurrentIndex(0);
    loadTab();
}

void CardDetail::refreshHead(const Card &card)
{
    m_card = card;
    const bool known = card.id.isValid();
    const bool open = card.status == CardStatus::Open;
    m_title->setText(known ? card.title : tr("New card"));
    m_key->setText(card.key);
    m_key->setHidden(m_key->text().isEmpty());
    QString status = cardStatusName(card.status);
    QString reason = card.lostReason;
    for (const LostReason &each : std::as_const(m_reasons))
        if (reason.isEmpty() && card.lostReasonId.isValid() && each.id == card.lostReasonId)
            reason = each.text;
    if (card.status == CardStatus::Lost && !reason.isEmpty())
        status = tr("%1: %2", "status: reason").arg(status, reason);
    m_status->setText(status);
    m_status->setTone(toneOf(card.status));
    m_actions->setVisible(known);
    m_copyId->setVisible(known);
    m_more->setVisible(known);
    m_won->setVisible(open && m_panel.sales);
    m_lost->setVisible(open && m_panel.sales);
    m_reopen->setVisible(known && !open && card.status != CardStatus::Unknown &&
                         (m_abilities.restores || card.status != CardStatus::Archived));
}

void CardDetail::loadTab()
{
    const QWidget *tab = m_tabs->currentWidget();
    const auto wants = [this, tab](const QWidget *each) {
        return tab == each || !m_card.id.isValid();
    };
    if (wants(m_checklist))
        m_checklist->setCard(m_card.id);
    if (wants(m_activities))
        m_activities->setCard(m_card.id);
    if (wants(m_history))
        m_history->setCard(m_card.id);
    if (wants(m_notes))
        m_notes->setCard(m_card.id);
    if (tab == m_organization)
        m_organization->setContact(m_card.contacts.isEmpty() ? ContactId() : m_card.contacts.first().id);
    if (wants(m_events))
        m_events->setFilter(eventsOf(m_services, m_card));
}

void CardDetail::reloadTabs()
{
    const QWidget *tab = m_tabs->currentWidget();
    m_checklist->reload();
    m_activities->reload();
    m_history->reload();
    m_notes->reload();
    if (tab == m_organization)
        m_organization->reload();
}

void CardDetail::pause()
{
    m_checklist->cancel();
    m_activities->cancel();
    m_history->cancel();
    m_notes->cancel();
    m_organization->cancel();
}

void CardDetail::resume()
{
    m_checklist->resume();
    m_activities->resume();
    m_history->resume();
    m_notes->resume();
    m_organization->resume();
}

void CardDetail::askLost()
{
    m_copyBox->hide();
    m_lostBox->show();
    (m_abilities.lostReason ? static_cast<QWidget *>(m_reason)
                            : m_lostBox->findChild<QPushButton *>(QStringLiteral("cardLostConfirm")))
        ->setFocus(Qt::OtherFocusReason);
}

void CardDetail::askCopy()
{
    m_lostBox->hide();
    m_copyStep->setCurrentIndex(qMax(0, m_copyStep->findData(m_card.stepId.value)));
    m_copyBox->show();
    m_copyStep->setFocus(Qt::OtherFocusReason);
}

void CardDetail::setBusy(bool busy)
{
    m_form->setBusy(busy);
    for (QWidget *widget : QList<QWidget *>{m_won, m_lost, m_reopen, m_more})
        widget->setEnabled(!busy);
}

} // namespace gancho
