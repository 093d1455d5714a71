#pragma once

#include "app/net/apiclient.h"
#include "app/platforms/contract.h"
#include "models/domain/requestrecord.h"
#include "ui/forms/requestform.h"
#include "ui/pages/page.h"
#include "ui/services.h"

#include <QSet>

class QMenu;
class QSplitter;

namespace gancho {

class AnswerView;
class OperationList;
class QuotaMeter;
class RequestHistory;
class SchemaCheck;
class StatePane;

/// The API console: every operation of the platform's contract, made ready by a form or as raw JSON, sent, and answered
/// as it is. What is under way when the page is left goes on: a write must not be broken off silently.
class ConsolePage : public Page
{
    Q_OBJECT

public:
    explicit ConsolePage(const Services &services, QWidget *parent = nullptr);
    ~ConsolePage() override;

    static PageEntry entry() { return {QStringLiteral("api"), tr("API"), QStringLiteral("code-context")}; }
    QList<QAction *> paletteActions() const override;
    void activated() override;

public Q_SLOTS:
    /// Shows an operation of the contract, once there is one.
    void openOperation(const QString &id);
    /// Writes the contract as a Postman collection; tells by a toast how it went.
    void exportPostman(const QString &file);

Q_SIGNALS:
    void addAccountRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeActions();
    void platformChanged();
    void showState();
    void takeContract();
    void showOperation(const QString &id);
    SchemaFormContext context();
    void choosePostmanFile();
    void trySend(bool anyway);
    bool mayWrite() const;
    void send();
    void answered(const RequestRecord &sent, const QString &title, const Result<ApiReply> &reply);
    void chooseAgain(const RequestRecord &record);
    void makeRoom();
    void copyCurl();
    void clearForm();

    const Services m_services;
    RequestHistory *m_history;
    OperationList *m_list;
    RequestForm *m_form;
    AnswerView *m_answer;
    QuotaMeter *m_meter;
    QSplitter *m_columns;
    QSplitter *m_work;
    StatePane *m_pane;
    QAction *m_addAccount;
    QAction *m_curl;
    QAction *m_postman;
    QAction *m_clear;
    QAction *m_search;

    std::shared_ptr<const Contract> m_contract;
    std::unique_ptr<SchemaCheck> m_check;
    QHash<QString, RequestForm::Draft> m_drafts; ///< by operation, as long as the program runs
    QSet<QString> m_allowed;                     ///< accounts that may be written to, as long as the program runs
    QString m_wanted;                            ///< an operation to show as soon as there is a contract
    Future<ApiReply> m_underWay;
    bool m_busy = false;
    bool m_cancelled = false; ///< by the user
    bool m_active = false;    ///< has been in view
    bool m_roomMade = false;  ///< for the answer, or the user has made it
};

} // namespace gancho
