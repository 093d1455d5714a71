#pragma once

#include "models/domain/event.h"
#include "models/domain/eventtype.h"
#include "ui/services.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace gancho {

class Banner;

/// Waits for the first event of a webhook in one of the inboxes, and says what came: whether the check was passed and
/// what was wrong with the key, which event it was and how that is known, and its fields.
class ClintVerify : public QWidget
{
    Q_OBJECT

public:
    /// What is said of an event. `mine` false: of another webhook, go on waiting.
    struct Finding
    {
        bool mine = true;
        Tone tone = Tone::Ok;
        QString text;
        QList<QPair<QString, QString>> lines; ///< field, value
    };
    using Reader = std::function<Finding(const EventRecord &)>;

    /// `name` begins the objectNames of its parts.
    ClintVerify(const Services &services, const QString &name, QWidget *parent = nullptr);

    /// Where it waits; invalid: the URL is no inbox here, so that nothing can be seen.
    void setTarget(InboxId inbox, const Reader &reader);
    bool isWaiting() const { return m_tick.isActive(); }

public Q_SLOTS:
    /// How long it waits from the next start on, seconds.
    void waitFor(int seconds) { m_seconds = seconds; }
    void start();
    void stop();

Q_SIGNALS:
    void passed();

private:
    void look();
    void take(const EventRecord &record);
    void showLines(const QList<QPair<QString, QString>> &lines);
    void showWaiting();

    const Services m_services;
    InboxId m_inbox;
    Reader m_reader;
    QPushButton *m_button;
    Banner *m_result;
    QLabel *m_hint;
    QWidget *m_lines = nullptr;
    QVBoxLayout *m_column;
    QTimer m_tick;
    int m_seconds = 180;
    int m_left = 0;
    qint64 m_seen = 0;
    int m_generation = 0;
};

} // namespace gancho
