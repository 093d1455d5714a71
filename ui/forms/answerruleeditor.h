#pragma once

#include "app/secrets/secret.h"
#include "models/domain/answerrule.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QComboBox;
class QDoubleSpinBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace gancho {

/// Edits one rule; what is wrong stands at its field.
class AnswerRuleEditor : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerRuleEditor(QWidget *parent = nullptr);

    /// `tokenAtHand`: the verify token of a handshake is stored already.
    void load(const AnswerRule &rule, bool tokenAtHand);
    AnswerRule rule() const;
    /// A verify token that was typed; nothing where the stored one stays.
    std::optional<Secret> token() const;
    void showProblems(const QHash<QString, QString> &problems);
    void focusFirst();

Q_SIGNALS:
    /// By the user, not by load().
    void edited();

private:
    /// A label, the field below it and room for what is wrong with it, in columns of twelve.
    void place(QGridLayout *grid, int row, int column, int span, const QString &key, const QString &objectName,
               const QString &label, QWidget *field, const QString &accessibleName = {});
    QWidget *makeMatch();
    QWidget *makeRehearsal();
    QWidget *makeAnswer();
    QWidget *makeHandshake();
    void showKind();
    void changed();

    AnswerRule m_before;
    bool m_loading = false;
    QLineEdit *m_name;
    QComboBox *m_method;
    QLineEdit *m_path, *m_event, *m_header, *m_headerPattern, *m_field, *m_fieldPattern;
    QComboBox *m_kind, *m_per;
    QSpinBox *m_times, *m_rehearsed, *m_retryAfter, *m_every, *m_hold;
    QSpinBox *m_status;
    QDoubleSpinBox *m_delay;
    QPlainTextEdit *m_headers, *m_body;
    QLineEdit *m_token;
    QLabel *m_tokenNote;
    QWidget *m_ruleParts, *m_handshakeParts;
    QHash<QString, QWidget *> m_fields;
    QHash<QString, QLabel *> m_problems;
    QHash<QString, QWidget *> m_boxes;
};

} // namespace gancho
