#pragma once

#include "app/receiver/receiver.h"
#include "app/sending/sendsignature.h"
#include "ui/forms/targetfield.h"

#include <QJsonObject>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace gancho {

/// What becomes of the signature: as it came, made anew with an inbox's secret or one that is typed, or none. A secret
/// that is typed is kept nowhere.
class SignatureForm : public QWidget
{
    Q_OBJECT

public:
    enum class Original { Kept, None }; ///< whether there is an original signature that can be kept

    SignatureForm(Receiver &receiver, Original original, QWidget *parent = nullptr);

    /// The inboxes that check their senders are offered, that of this URL first.
    void setTarget(const QString &url);
    /// Errors: Invalid; aloud, said beneath the field too.
    Result<SignaturePlan> plan(TargetField::Tell tell = TargetField::Tell::Aloud);
    QJsonObject draft() const;
    void restore(const QJsonObject &draft);

Q_SIGNALS:
    void changed();

private:
    enum Way { Keep, ByInbox, Typed, Drop };
    void fillInboxes();
    void takeSecret();
    void showFields();
    Way way() const;

    Receiver &m_receiver;
    QString m_target;
    QByteArray m_inboxSecret;
    int m_generation = 0;
    QComboBox *m_way;
    QComboBox *m_inbox;
    QComboBox *m_scheme;
    QLineEdit *m_name;
    QLineEdit *m_secret;
    QLabel *m_problem;
};

} // namespace gancho
