#pragma once

#include "app/secrets/secret.h"
#include "models/domain/clintintegration.h"
#include "models/domain/panel.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace gancho {

class Banner;
class PickerBox;
class UrlTest;

/// The fields of an integration of Clint that stand in Clint's panel, but for the mapping: which of them there are
/// follows from its kind. Knows nothing of what is stored.
class ClintIntegrationFields : public QWidget
{
    Q_OBJECT

public:
    explicit ClintIntegrationFields(QWidget *parent = nullptr);

    void setKind(ClintIntegration::Kind kind);
    /// What is chosen stays chosen, also where it is not among them any more.
    void setOrigins(const QList<gancho::Panel> &origins);
    /// changed() comes once.
    void fill(const ClintIntegration &contents);
    /// `base` with what stands in the fields.
    ClintIntegration over(ClintIntegration base) const;
    void setUrl(const QString &url);
    Secret receiveUrl() const;
    void setReceiveUrl(const Secret &url);
    /// Takes it, below the URL.
    void setUrlTest(UrlTest *test);
    /// Its title; empty while none is chosen.
    QString originName() const;
    QString stageName(const StepId &id) const;
    void focusName();

    /// What is wrong with `now`, by clintfield, and what should be known, each at its place; not yet what is only
    /// missing. `open`: the inbox behind the URL takes events from whoever knows its address.
    void showState(const ClintIntegration &now, const QHash<QString, QString> &wrong, bool open);
    /// Also what is missing, with the focus on the first; false when something of it has to be mended.
    bool validate(const QHash<QString, QString> &wrong, bool withReceiveUrl);
    void clearProblems();

Q_SIGNALS:
    void changed();
    void saveRequested();
    void useThisComputerRequested();
    void protectRequested();
    void copied(const QString &text);

private:
    void addField(QVBoxLayout *column, const QString &text, QWidget *field, QLabel *problem = nullptr);
    QWidget *makeReceivePart();
    QWidget *makeUrlPart();
    void identifyFields();
    void connectFields();
    void showSteps();
    void chooseStage(const QString &id);
    void showReceiveUrl(bool shown);
    void tell();

    ClintIntegration::Kind m_kind = ClintIntegration::Kind::Send;
    QList<gancho::Panel> m_origins;
    bool m_filling = false;
    QLineEdit *m_name;
    QLabel *m_nameProblem;
    PickerBox *m_origin;
    QComboBox *m_trigger;
    QComboBox *m_mode;
    PickerBox *m_stage;
    QLabel *m_stageLabel = nullptr;
    QComboBox *m_status;
    QLabel *m_statusNote;
    QLineEdit *m_tag;
    QComboBox *m_method;
    QLineEdit *m_url;
    QLabel *m_urlProblem;
    QPushButton *m_here;
    Banner *m_warning;
    Banner *m_open;
    QLineEdit *m_secret;
    QPushButton *m_secretShow;
    QPushButton *m_secretCopy;
    QLabel *m_secretProblem;
    QWidget *m_sendPart;
    QWidget *m_modePart;
    QWidget *m_receivePart = nullptr;
    QWidget *m_urlPart = nullptr;
    QVBoxLayout *m_urlColumn = nullptr;
};

} // namespace gancho
