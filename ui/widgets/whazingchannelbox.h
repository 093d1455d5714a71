#pragma once

#include "app/platforms/whazing/whazingchannel.h"
#include "models/base/future.h"

#include <QPixmap>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace gancho {

class AccountSession;
class Banner;
class Pill;

/// The channel of the chosen account of Whazing: how it stands, and what connects it to a phone again. The codes are
/// masked until they are asked for, and forgotten as soon as they are out of sight. Hidden for other platforms.
class WhazingChannelBox : public QWidget
{
    Q_OBJECT

public:
    /// `session` must outlive it.
    explicit WhazingChannelBox(AccountSession &session, QWidget *parent = nullptr);

    void reload();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    WhazingChannel *api() const;
    void makeCodes();
    void platformChanged();
    void showState(const WhazingChannelState &state);
    void askCode(const QString &number);
    void showCodes();
    void forget();
    void fail(const Error &error);

    AccountSession &m_session;
    WhazingPairing m_pairing;
    bool m_revealed = false;
    int m_generation = 0;
    QLabel *m_name;
    Pill *m_state;
    QPushButton *m_reload;
    QPushButton *m_ask;
    QWidget *m_connect;
    QLineEdit *m_number;
    QPushButton *m_askNumber;
    QWidget *m_codes;
    QLabel *m_picture;
    QLabel *m_hint;
    QLabel *m_code;
    QPushButton *m_reveal;
    Banner *m_problem;
};

} // namespace gancho
