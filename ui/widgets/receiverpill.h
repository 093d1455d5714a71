#pragma once

#include "app/receiver/receiver.h"
#include "models/domain/eventtype.h"

#include <QAbstractButton>

namespace gancho {

/// What the receiver is doing, in a word; "Receiving", "Stopped" …, and its tone.
QString receiverWord(const ReceiverState &state);
Tone receiverTone(const ReceiverState &state);

/// The receiver in the window's header: ● Receiving  127.0.0.1:8787 · 12/min.
class ReceiverPill : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ReceiverPill(QWidget *parent = nullptr);

    void setState(const ReceiverState &state);
    void setRate(qint64 perMinute);
    /// Shows the word alone.
    void setShort(bool isShort);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    ReceiverState m_state;
    qint64 m_rate = 0;
    bool m_short = false;
    QString m_word;
    QString m_detail;
};

} // namespace gancho
