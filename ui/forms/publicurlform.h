#pragma once

#include "app/tunnel/tunnelconfig.h"
#include "ui/services.h"

#include <QList>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace gancho {

class Banner;
class ElidedLabel;
class Pill;
class PublicUrl;
class StaleUrlForm;

/// How the platform reaches this computer: who makes the way, what that one needs to know, how it stands, start and
/// stop, and the webhooks to be updated when the URL is another one.
class PublicUrlForm : public QWidget
{
    Q_OBJECT

public:
    PublicUrlForm(const Services &services, PublicUrl &publicUrl, QWidget *parent = nullptr);

    /// As it is typed in.
    TunnelConfig config() const;

Q_SIGNALS:
    void toast(const QString &text);
    void webhooksUpdated();

private:
    /// A labelled line that is shown for one kind only.
    void addField(TunnelKind kind, const QString &label, QWidget *field, const QString &help = {});
    QLineEdit *addText(TunnelKind kind, const char *name, const QString &label, const QString &placeholder,
                       const QString &help = {});
    QSpinBox *addPort(TunnelKind kind, const char *name, const QString &label, int lowest);
    void makeFields();
    void fill();
    void chosen();
    void refresh();
    void startOrStop();

    struct Part
    {
        TunnelKind kind;
        QWidget *widget;
    };

    Services m_services;
    PublicUrl &m_publicUrl;
    QComboBox *m_kind;
    Pill *m_pill;
    ElidedLabel *m_url;
    QPushButton *m_copy;
    Banner *m_problem;
    QPushButton *m_again;
    QLabel *m_note;
    QLabel *m_last;
    QPushButton *m_toggle;
    StaleUrlForm *m_stale;
    QVBoxLayout *m_fields;
    QList<Part> m_parts;
    QLineEdit *m_ownUrl, *m_sshTarget, *m_sshUrl, *m_sshIdentity, *m_sshBind, *m_ngrokDomain, *m_relayChannel;
    QSpinBox *m_sshPort, *m_sshRemotePort;
    QCheckBox *m_sshAcceptNew;
    QComboBox *m_relayInbox;
};

} // namespace gancho
