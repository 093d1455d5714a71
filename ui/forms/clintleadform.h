#pragma once

#include "app/platforms/clint/clintleadsender.h"

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace gancho {

class AccountSession;
class Banner;

/// Sends test leads to a “Receber webhook”, one that is typed or those of a CSV, one after the other, and shows which
/// deal and contact came of each.
class ClintLeadForm : public QWidget
{
    Q_OBJECT

public:
    struct Where
    {
        ClintIntegration integration;
        Secret url;
    };

    /// `where` is asked at each sending.
    ClintLeadForm(AccountSession &session, std::function<Where()> where, QWidget *parent = nullptr);

    ClintLead lead() const;
    /// The leads of a table with a header; a column without a known name goes along as it is. Errors: Invalid.
    static Result<QList<ClintLead>> leadsIn(const QByteArray &csv);
    /// For another integration: what is under way ends, what came of others is forgotten.
    void clear();
    bool isSending() const { return m_sending; }

public Q_SLOTS:
    /// Reads a file and sends what is in it.
    void loadCsv(const QString &file);

private:
    void send(const QList<ClintLead> &leads);
    void sendNext();
    void showOutcome(int row, const Result<ClintLeadOutcome> &outcome);
    void end();

    AccountSession &m_session;
    std::function<Where()> m_where;
    ClintLeadSender *m_sender;
    QList<QLineEdit *> m_fields;
    QPushButton *m_send;
    QPushButton *m_csv;
    QPushButton *m_stop;
    Banner *m_problem;
    QTableWidget *m_results;
    Where m_to;
    QList<ClintLead> m_queue;
    int m_row = 0;
    int m_generation = 0;
    bool m_sending = false;
};

} // namespace gancho
