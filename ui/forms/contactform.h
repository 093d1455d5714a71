#pragma once

#include "models/base/error.h"
#include "models/domain/contact.h"
#include "models/domain/customfield.h"

#include "ui/widgets/choicebutton.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace gancho {

class Banner;
class ChoiceButton;
class CustomFieldsForm;

/// Creates and edits a contact. What was typed stays until it is saved or discarded, whatever the platform answers.
class ContactForm : public QWidget
{
    Q_OBJECT

public:
    explicit ContactForm(QWidget *parent = nullptr);

    /// A contact without an id is a new one.
    void load(const Contact &contact);
    const Contact &before() const { return m_before; }
    /// As it would be sent.
    Contact edited() const;
    /// Puts in what was typed before; `before()` stays.
    void fill(const Contact &contact);
    bool isDirty() const;
    void setBusy(bool busy);
    bool isBusy() const { return m_busy; }
    /// What a refusal says, at its fields, or above the form.
    void showError(const Error &error);
    /// True when it may be sent; otherwise the problems stand at their fields and the first one has the focus.
    bool check();

    void setTags(const QList<Choice> &tags);
    void setPortfolios(const QList<Choice> &portfolios);
    void setFields(const QList<CustomField> &fields);

Q_SIGNALS:
    void saveRequested();
    void cancelRequested();
    /// Something typed is another; isDirty() may be.
    void draftChanged();

private:
    void addField(QVBoxLayout *column, const QString &key, const QString &label, QWidget *field);
    void showProblems(const QHash<QString, QString> &problems);
    void changed();

    Contact m_before;
    QList<Choice> m_allTags, m_ownTags;
    QList<Choice> m_allPortfolios, m_ownPortfolios;
    bool m_busy = false;
    bool m_loading = false;
    Banner *m_banner;
    QLineEdit *m_name;
    QLineEdit *m_phone;
    QLineEdit *m_email;
    QLineEdit *m_instagram;
    QPlainTextEdit *m_annotation;
    ChoiceButton *m_tags;
    ChoiceButton *m_portfolios;
    CustomFieldsForm *m_custom;
    QLabel *m_customTitle;
    QHash<QString, QLabel *> m_problems;
    QHash<QString, QWidget *> m_fields;
    QLabel *m_unsaved;
    QPushButton *m_save;
    QPushButton *m_cancel;
};

} // namespace gancho
