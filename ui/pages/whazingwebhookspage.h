#pragma once

#include "app/platforms/whazing/whazingwebhookstore.h"
#include "models/base/error.h"
#include "models/domain/inbox.h"
#include "ui/pages/platformwebhookspage.h"
#include "ui/services.h"

#include <functional>
#include <memory>
#include <optional>

class QSplitter;
class QTableView;

namespace gancho {

class Banner;
class StatePane;
class WhazingHookForm;
class WhazingHookModel;
class WhazingHookVerify;

/// The webhooks of an account of Whazing, which has no API for them: kept here, checked, guided into the panel, and
/// verified. A list of both kinds, and the form of the chosen one under it.
class WhazingWebhooksPage : public PlatformWebhooksPage
{
    Q_OBJECT

public:
    explicit WhazingWebhooksPage(const Services &services, QWidget *parent = nullptr);
    ~WhazingWebhooksPage() override;

    QAction *primaryAction() const override { return m_new; }
    QList<QAction *> paletteActions() const override { return {m_new, m_newQueue}; }
    void activated() override { refresh(); }
    void refresh() override;
    bool mayLeave() override;
    void openWebhook(const SubscriptionId &id) override;
    void newForInbox(InboxId id) override;

private:
    void makeActions();
    QWidget *makeKinds();
    void connectForm();
    void makeUrlTest();
    void showAccount();
    void showRows();
    void showPane();
    void showToken();

    void whenClean(std::function<void()> proceed);
    void rowChosen();
    void select(const QString &id);
    void startNew(const WhazingWebhook &contents);
    void hideForm();
    void save(std::function<void()> then = {});
    void stored(const QString &id, const QString &key, const std::function<void()> &then);
    void duplicate();
    void remove();
    void useThisComputer();
    void offerCheck();
    void setCheck();
    void verify();
    void apply();
    void keepDraft();
    /// Of what is in the form.
    QString draftKey() const;
    /// Without an id: of a new one of that kind.
    QString draftKey(const QString &id, WhazingHookKind kind) const;
    /// The inbox that the URL in the form leads to, where it is one of this computer's.
    std::optional<Inbox> inboxOfUrl() const;
    void fails(const Error &error);
    void tell(const QString &text, std::function<void()> undo = {});

    Services m_services;
    std::unique_ptr<WhazingWebhookStore> m_store; ///< of the account shown; null for none
    AccountId m_account;
    WhazingHookModel *m_model;
    QTableView *m_table;
    StatePane *m_pane;
    QSplitter *m_splitter;
    WhazingHookForm *m_form;
    WhazingHookVerify *m_verify;
    Banner *m_token;
    QAction *m_new;
    QAction *m_newQueue;
    QAction *m_addAccount;
    QAction *m_undo;
    std::function<void()> m_undoing;
    QString m_shown; ///< in the form; empty while it holds a new one
    bool m_selecting = false;
    bool m_loading = false; ///< the form is being filled: nothing is being typed
};

} // namespace gancho
