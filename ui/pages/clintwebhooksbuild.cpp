// What the page of Clint's webhooks is made of: its actions, the choice of a kind, and the forms.

#include "app/accounts/accountstore.h"
#include "app/diagnosis/urldoctor.h"
#include "app/receiver/receiver.h"
#include "ui/forms/clinthookdesk.h"
#include "ui/forms/clintleadform.h"
#include "ui/forms/clintstatusform.h"
#include "ui/forms/clintverify.h"
#include "ui/pages/clintwebhookspage.h"
#include "ui/widgets/build.h"
#include "ui/widgets/clinthooklist.h"
#include "ui/widgets/urltest.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

namespace gancho {

void ClintWebhooksPage::makeActions()
{
    const auto action = [this](const QString &name, const QString &text, const QKeySequence &shortcut = {}) {
        auto *made = new QAction(text, this);
        made->setObjectName(name);
        made->setShortcut(shortcut);
        made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        return made;
    };
    m_new = action(QStringLiteral("newWebhook"), tr("+ New webhook"), QKeySequence::New);
    m_new->setIconText(tr("New webhook"));
    m_newReceive = action(QStringLiteral("newReceiveWebhook"), tr("New “Receber webhook”"));
    m_newStatus = action(QStringLiteral("newStatusWebhook"), tr("Set the status webhook of SMS and voice"));
    m_duplicate = action(QStringLiteral("duplicateWebhook"), tr("Duplicate webhook"), Qt::CTRL | Qt::Key_D);
    m_delete = action(QStringLiteral("deleteWebhook"), tr("Delete webhook…"));
    m_addAccount = action(QStringLiteral("addAccount"), tr("Add account…"));
    m_undo = action(QStringLiteral("undoWebhook"), tr("Undo"));
    addActions({m_new, m_duplicate});
    m_list->table()->addActions({m_duplicate, m_delete});
    connect(m_new, &QAction::triggered, this, [this] { whenClean([this] { startNew(ClintHook::Kind::Send); }); });
    connect(m_newReceive, &QAction::triggered, this,
            [this] { whenClean([this] { startNew(ClintHook::Kind::Receive); }); });
    connect(m_newStatus, &QAction::triggered, this,
            [this] { whenClean([this] { startNew(ClintHook::Kind::Status); }); });
    connect(m_duplicate, &QAction::triggered, this, &ClintWebhooksPage::duplicate);
    connect(m_delete, &QAction::triggered, this, &ClintWebhooksPage::askDelete);
    connect(m_addAccount, &QAction::triggered, this, &ClintWebhooksPage::addAccountRequested);
    connect(m_undo, &QAction::triggered, this, [this] {
        if (m_undoing)
            std::exchange(m_undoing, nullptr)();
    });
}

void ClintWebhooksPage::makeKinds(QWidget *parent)
{
    m_kinds = new QWidget(parent);
    auto *row = new QHBoxLayout(m_kinds);
    row->setContentsMargins(0, 0, 0, 8);
    row->setSpacing(8);
    row->addWidget(makeLabel(tr("Kind"), "label", m_kinds));
    const struct
    {
        ClintHook::Kind kind;
        const char *name;
    } kinds[] = {{ClintHook::Kind::Send, "newKindSend"},
                 {ClintHook::Kind::Receive, "newKindReceive"},
                 {ClintHook::Kind::Status, "newKindStatus"}};
    for (const auto &each : kinds) {
        QPushButton *button = makeButton(QLatin1String(each.name), clintHookKindName(each.kind), "toggle", m_kinds);
        button->setCheckable(true);
        button->setProperty("kindOf", int(each.kind));
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, button, kind = each.kind] {
            button->setChecked(!button->isChecked()); // until the way is free
            whenClean([this, kind] { startNew(kind); });
        });
    }
    m_gate = makeText({}, "caption", m_kinds);
    m_gate->setObjectName(QStringLiteral("clintStatusGate"));
    row->addWidget(m_gate, 1);
}

void ClintWebhooksPage::makeForms()
{
    makeKinds(m_formArea);
    m_form->setObjectName(QStringLiteral("integrationForm"));
    m_statusForm->setObjectName(QStringLiteral("statusForm"));
    m_forms->addWidget(m_form);
    m_forms->addWidget(m_statusForm);
    auto *column = makeColumn(m_formArea, 0, 0);
    column->addWidget(m_kinds);
    column->addWidget(m_forms, 1);

    const auto test = [this](std::function<QString()> url, QWidget *parent) {
        auto *made = new UrlTest(
            m_services.doctor,
            [this, url] {
                const Account *account = m_services.accounts.current();
                UrlTest::Request request{url(), {}};
                request.options.platform = PlatformKind::Clint;
                request.options.timeoutMs = usualTimeoutMs(PlatformKind::Clint);
                request.options.allowLocal = account && account->sandbox;
                return request;
            },
            parent);
        connect(made, &UrlTest::toast, this, [this](const QString &text) { tell(text); });
        return made;
    };
    m_form->setUrlTest(test(
        [this] {
            const QString whole = m_form->target().whole;
            return whole.isEmpty() ? m_form->edited().url : whole;
        },
        m_form));
    m_statusForm->setUrlTest(test([this] { return m_statusForm->edited().url; }, m_statusForm));
    m_verify = new ClintVerify(m_services, QStringLiteral("clintVerify"), m_form);
    m_statusVerify = new ClintVerify(m_services, QStringLiteral("statusVerify"), m_statusForm);
    m_leads = new ClintLeadForm(
        m_services.session,
        [this] {
            return ClintLeadForm::Where{m_form->edited(), m_form->receiveUrl()};
        },
        m_form);
    m_form->setTools(m_verify, m_leads);
    m_statusForm->setVerify(m_statusVerify);

    connect(m_form, &ClintIntegrationForm::saveRequested, this, [this] { save(); });
    connect(m_form, &ClintIntegrationForm::cancelRequested, this, &ClintWebhooksPage::cancel);
    connect(m_form, &ClintIntegrationForm::deleteRequested, this, &ClintWebhooksPage::askDelete);
    connect(m_form, &ClintIntegrationForm::duplicateRequested, this, &ClintWebhooksPage::duplicate);
    connect(m_form, &ClintIntegrationForm::applyRequested, this, &ClintWebhooksPage::apply);
    connect(m_form, &ClintIntegrationForm::useThisComputerRequested, this, &ClintWebhooksPage::useThisComputer);
    connect(m_form, &ClintIntegrationForm::protectRequested, this, &ClintWebhooksPage::protect);
    connect(m_form, &ClintIntegrationForm::copied, this, [this](const QString &text) { tell(text); });
    connect(m_form, &ClintIntegrationForm::changed, this, &ClintWebhooksPage::edited);
    connect(m_statusForm, &ClintStatusForm::saveRequested, this, [this] { save(); });
    connect(m_statusForm, &ClintStatusForm::cancelRequested, this, &ClintWebhooksPage::cancel);
    connect(m_statusForm, &ClintStatusForm::deleteRequested, this, &ClintWebhooksPage::askDelete);
    connect(m_statusForm, &ClintStatusForm::useThisComputerRequested, this, &ClintWebhooksPage::useThisComputer);
    connect(m_statusForm, &ClintStatusForm::copied, this, [this](const QString &text) { tell(text); });
    connect(m_statusForm, &ClintStatusForm::changed, this, &ClintWebhooksPage::edited);
    connect(&m_services.receiver, &Receiver::inboxesChanged, this, [this] { m_form->refreshTarget(); });
}

} // namespace gancho
