#pragma once

#include "models/base/future.h"
#include "models/domain/clintrecords.h"
#include "models/domain/contact.h"
#include "models/domain/customfield.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace gancho {

class AccountSession;
class Banner;
class ClintPlatform;
class CustomFieldsForm;
class DraftStore;
class StatePane;

/// The organization of a contact of Clint: its name and its fields. What is typed is kept until it is saved or
/// discarded; a refused save leaves it.
class OrganizationForm : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    OrganizationForm(AccountSession &session, DraftStore &drafts, QWidget *parent = nullptr);

    /// Reads the contact first, to know its organization; an invalid id: there is none.
    void setContact(const ContactId &id);
    void reload();
    /// Nothing more comes: the page was left. resume() reads what did not come any more.
    void cancel();
    void resume();

private:
    ClintPlatform *clint() const;
    QWidget *makeFields();
    void readContact(const Contact &contact);
    void load(const QString &id);
    void loadFields();
    void show(const ClintOrganization &organization);
    void fails(const Error &error);
    ClintOrganization edited() const;
    void changed();
    void save();
    QString draftKey() const;
    void keepDraft();
    void takeDraft();

    AccountSession &m_session;
    DraftStore &m_drafts;
    ContactId m_contact;
    ClintOrganization m_before;
    Future<Contact> m_contactRead;
    Future<ClintOrganization> m_reading;
    bool m_saving = false;
    bool m_stale = false;
    int m_generation = 0;
    QLineEdit *m_name;
    QLabel *m_problem;
    CustomFieldsForm *m_fields;
    Banner *m_error;
    QPushButton *m_save;
    QPushButton *m_cancel;
    StatePane *m_pane;
};

} // namespace gancho
