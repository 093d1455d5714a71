#pragma once

#include "app/secrets/secret.h"
#include "models/domain/sendercheck.h"

#include <QList>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace gancho {

class Banner;

/// The part of an inbox's form that says how its senders are checked: scheme, place, secret and the one before it,
/// tolerance, and what becomes of a failed check.
class SenderCheckForm : public QWidget
{
    Q_OBJECT

public:
    explicit SenderCheckForm(QWidget *parent = nullptr);

    /// `secrets` as they are stored, the newest first.
    void load(const SenderCheck &check, const QList<Secret> &secrets);
    SenderCheck check() const;
    /// What is typed, and behind it what was stored beyond the two that are shown.
    QList<Secret> secrets() const;
    bool secretsChanged() const;
    /// False: says that secrets last until the program ends.
    void setPersistent(bool persistent);
    /// `field` of inboxfield; an empty text takes it away.
    void setProblem(const QString &field, const QString &text);
    QList<QWidget *> inputs() const;
    void focusSecret();

Q_SIGNALS:
    void changed();
    /// The secret is on the clipboard.
    void copied();

private:
    QWidget *makeSecretTools();
    void showScheme();
    void generate();
    void paste();

    SenderCheck m_original;
    QList<Secret> m_stored;
    QComboBox *m_scheme;
    QLabel *m_explanation;
    QLabel *m_placeLabel;
    QLineEdit *m_place;
    QLabel *m_placeProblem;
    QLabel *m_secretLabel;
    QLineEdit *m_secret;
    QLabel *m_secretProblem;
    QWidget *m_tools = nullptr;
    QPushButton *m_show;
    QPushButton *m_paste;
    QPushButton *m_generate;
    QPushButton *m_copy;
    QPushButton *m_addPrevious;
    QLabel *m_previousLabel;
    QLineEdit *m_previous;
    QLabel *m_toleranceLabel;
    QSpinBox *m_tolerance;
    QLabel *m_failureLabel;
    QComboBox *m_failure;
    Banner *m_keychain;
};

} // namespace gancho
