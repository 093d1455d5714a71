#pragma once

#include "ui/services.h"
#include "ui/widgets/overlay.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace gancho {

class Banner;
class ElidedLabel;
class EventRate;
class Pill;
class UrlTest;

/// Under the receiver's pill: where it listens, the public base URL, events per minute, start, stop, another port.
class ReceiverPanel : public Overlay
{
    Q_OBJECT

public:
    ReceiverPanel(const Services &services, EventRate &rate, QWidget *window);

Q_SIGNALS:
    void toast(const QString &text);
    /// The user wants to know why nothing arrives.
    void whyRequested();
    void tunnelRequested();

protected:
    QWidget *firstFocus() override;

private:
    void refresh();
    void refreshTunnel();
    void storePublicUrl();
    void moveTo(quint16 port);
    void startOrStop();
    void makeUrlTest();
    /// Takes the height that its contents need, where it is open.
    void fit();

    Services m_services;
    EventRate &m_rate;
    Pill *m_state;
    Banner *m_problem;
    QPushButton *m_offer;
    ElidedLabel *m_address;
    QPushButton *m_copy;
    QLineEdit *m_publicUrl;
    QLabel *m_publicProblem;
    Pill *m_tunnel;
    Banner *m_tunnelProblem;
    QPushButton *m_setUp;
    UrlTest *m_test = nullptr;
    QSpinBox *m_port;
    QPushButton *m_applyPort;
    QLabel *m_perMinute;
    QPushButton *m_toggle;
    QPushButton *m_why;
};

} // namespace gancho
