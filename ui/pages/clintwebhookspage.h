#pragma once

#include "models/base/result.h"
#include "models/domain/inbox.h"
#include "models/domain/subscription.h"
#include "models/items/clinthookmodel.h"
#include "ui/forms/clintintegrationform.h"
#include "ui/pages/platformwebhookspage.h"
#include "ui/services.h"

#include <functional>

class QLabel;
class QSplitter;
class QStackedWidget;

namespace gancho {

class ClintHookDesk;
class ClintHookList;
class ClintLeadForm;
class ClintSandboxPanel;
class ClintStatusForm;
class ClintVerify;
class StatePane;

/// The webhooks of a Clint account, three kinds in one list (reference/clint.md §3): the status webhook of SMS and
/// voice, which the API sets; “Receber webhook” and “Enviar webhook”, which only Clint's panel has, so that they are
/// kept, guided and tested here.
class ClintWebhooksPage : public PlatformWebhooksPage
{
    Q_OBJECT

public:
    explicit ClintWebhooksPage(const Services &services, QWidget *parent = nullptr);

    QAction *primaryAction() const override { return m_new; }
    QList<QAction *> paletteActions() const override;
    void refresh() override;
    bool mayLeave() override;
    void openWebhook(const SubscriptionId &id) override;
    void newForInbox(InboxId id) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeActions();
    void makeForms();
    void makeKinds(QWidget *parent);
    void connectDesk();
    void arrange();
    void showState();
    void refreshActions();
    void showForm(QWidget *form);
    void showKinds(std::optional<ClintHook::Kind> chosen);
    void show(const QString &id);
    void select(const QString &id);
    void rowChosen(const QString &wanted);
    void startNew(ClintHook::Kind kind, const std::optional<ClintIntegration> &contents = std::nullopt);
    void whenClean(std::function<void()> proceed);
    void cancel();
    void edited();
    void dropDraft();
    QString draftKey() const;
    bool isDirty() const;
    bool isStatus() const;

    void save(std::function<void()> then = nullptr);
    void saveStatus();
    void apply();
    void duplicate();
    void askDelete();
    void removeIntegration(const ClintIntegration &gone);
    void restore(const ClintIntegration &gone, const Secret &url, bool applied);
    void statusSaved(const Subscription &now);
    void checkSignature(const Secret &secret);
    void useThisComputer();
    void takeInbox(const Result<Inbox> &inbox);
    void protect(InboxId inbox);
    ClintIntegrationForm::Target targetOf(const QString &url) const;
    void aimVerify();
    bool inSandbox() const;
    void tell(const QString &text, std::function<void()> undo = nullptr);

    const Services m_services;
    ClintHookDesk *m_desk;
    ClintSandboxPanel *m_panel;
    ClintHookList *m_list;
    StatePane *m_pane;
    QSplitter *m_splitter;
    QWidget *m_formArea;
    QWidget *m_kinds = nullptr;
    QLabel *m_gate = nullptr;
    QStackedWidget *m_forms;
    ClintIntegrationForm *m_form;
    ClintStatusForm *m_statusForm;
    ClintVerify *m_verify = nullptr;
    ClintVerify *m_statusVerify = nullptr;
    ClintLeadForm *m_leads = nullptr;
    class Banner *m_problem;
    QAction *m_new = nullptr;
    QAction *m_newReceive = nullptr;
    QAction *m_newStatus = nullptr;
    QAction *m_duplicate = nullptr;
    QAction *m_delete = nullptr;
    QAction *m_addAccount = nullptr;
    QAction *m_undo = nullptr;
    std::function<void()> m_undoing;
    std::function<void()> m_afterSave;
    QString m_shown;  ///< id in the list; empty: a new one, or none
    QString m_wanted; ///< to be shown once the list is there
    bool m_moved = false;
    bool m_loading = false; ///< a form is being filled
};

} // namespace gancho
