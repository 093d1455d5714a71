#pragma once

#include "app/net/apiclient.h"
#include "ui/forms/parameterform.h"

#include <QFrame>

class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace gancho {

class Banner;
class BodyForm;
class Pill;

/// One operation of an API made ready to be sent: what it does, its parameters, its body, and what stands in the way.
class RequestForm : public QFrame
{
    Q_OBJECT

public:
    /// What is typed.
    struct Draft
    {
        ParameterForm::Values values;
        QString body; ///< as JSON; empty: none
        bool isEmpty() const { return values.isEmpty() && (body.isEmpty() || body == QLatin1String("{}")); }
    };

    explicit RequestForm(QWidget *parent = nullptr);

    /// An empty form. What `context` names must outlive it, or be replaced.
    void setOperation(const SchemaFormContext &context, const Operation &operation);
    const Operation &operation() const { return m_operation; }
    Draft draft() const;
    void setDraft(const Draft &draft);
    /// As it is sent.
    ApiRequest request() const;
    /// What ⋯ opens.
    void setMenu(QMenu *menu);

    /// Shows what does not fit the contract at its place, with the button that sends it all the same, unless the path
    /// is not complete. True when nothing is wrong.
    bool check(SchemaCheck &checker);
    /// Asks whether a write to `account` is meant.
    void askWrite(const QString &account);
    void setBusy(bool busy);
    /// Takes questions and problems away.
    void settle();
    /// There are other names to pick from.
    void refreshNames();

Q_SIGNALS:
    void sendRequested();
    void sendAnyway();
    /// The answer to askWrite(); `always`: for this account no longer to be asked.
    void writeAllowed(bool always);
    void cancelRequested();

private:
    QWidget *makeHead();
    void showTab(int tab);

    Operation m_operation;
    QLabel *m_title;
    Pill *m_method;
    QLabel *m_path;
    QLabel *m_about;
    Pill *m_writes;
    Pill *m_deprecated;
    QToolButton *m_more;
    QPushButton *m_send;
    QPushButton *m_cancel;
    Banner *m_question;
    Banner *m_problem;
    QPushButton *m_anyway;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    ParameterForm *m_parameters;
    BodyForm *m_body;
};

} // namespace gancho
