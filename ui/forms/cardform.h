#pragma once

#include "models/base/error.h"
#include "models/domain/customfield.h"
#include "models/domain/panel.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace gancho {

class Banner;
class CardContacts;
class ChoiceButton;
class CustomFieldsForm;
class OptionalDate;

/// Creates and edits a card. What was typed stays until it is saved or discarded, whatever the platform answers.
class CardForm : public QWidget
{
    Q_OBJECT

public:
    explicit CardForm(QWidget *parent = nullptr);

    /// Steps and tags to choose from. Keeps what is entered.
    void setPanel(const Panel &panel);
    void setPeople(const QList<QPair<UserId, QString>> &people);
    void setFields(const QList<CustomField> &fields);
    /// Fields that the platform's cards lack are not shown.
    void setAbilities(const CardAbilities &abilities);
    CardContacts *contacts() const { return m_contacts; }

    /// A card without an id is a new one.
    void load(const Card &card);
    /// Puts in what was typed before; before() stays.
    void fill(const Card &card);
    const Card &before() const { return m_before; }
    Card edited() const;
    bool isDirty() const;
    bool isNew() const { return !m_before.id.isValid(); }
    void setBusy(bool busy);
    bool isBusy() const { return m_busy; }
    /// True when it may be sent; otherwise the problems stand at their fields and the first one has the focus.
    bool check();
    /// What a refusal says, at its fields, or above the form.
    void showError(const Error &error);
    void focusTitle();

Q_SIGNALS:
    void saveRequested();
    void cancelRequested();
    /// Something typed is another; isDirty() may be.
    void draftChanged();
    void conversationRequested(const gancho::ConversationId &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeFields();
    void addField(QVBoxLayout *column, const QString &key, const QString &label, QWidget *field);
    void showProblems(const QHash<QString, QString> &problems);
    void fillSteps(const StepId &chosen);
    void fillPeople(const UserId &chosen, const QString &name);
    std::optional<double> amount(bool *good) const;
    void changed();

    Panel m_panel;
    CardAbilities m_abilities;
    QList<QPair<UserId, QString>> m_people;
    Card m_before;
    bool m_busy = false;
    bool m_loading = false;
    bool m_dueTouched = false;
    Banner *m_banner;
    QLineEdit *m_title;
    QPlainTextEdit *m_description;
    QComboBox *m_step;
    QLineEdit *m_amount;
    OptionalDate *m_due;
    QComboBox *m_user;
    ChoiceButton *m_tags;
    CardContacts *m_contacts;
    QPushButton *m_conversation;
    QLabel *m_customTitle;
    CustomFieldsForm *m_custom;
    QHash<QString, QLabel *> m_problems;
    QHash<QString, QWidget *> m_fields;
    QHash<QString, QLabel *> m_names; ///< above the fields
    QLabel *m_unsaved;
    QPushButton *m_save;
    QPushButton *m_cancel;
};

} // namespace gancho
