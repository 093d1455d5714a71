#pragma once

#include "models/items/resendmodel.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace gancho {

class BodyView;
class InlineMessage;
class Pill;
class SendJob;

/// How a sending goes on: how far it is, pause and cancel, the answers as they come, and the chosen one beside the
/// answer that the event got first.
class SendResults : public QWidget
{
    Q_OBJECT

public:
    /// An answer to be shown.
    struct Answer
    {
        int status = 0;
        HeaderList headers;
        QByteArray body;
    };

    explicit SendResults(QWidget *parent = nullptr);

    /// Before anything was sent: what stands here then.
    void setNothing(const QString &text);
    /// Forgets what was there and follows the job; null for none.
    void follow(SendJob *job);
    void add(const ResendModel::Row &row);
    /// What the event of the chosen row was answered first; for a row that is chosen still.
    void setFirst(EventId event, const Answer &answer);
    const ResendModel &model() const { return *m_model; }

Q_SIGNALS:
    /// The first answer of this event is wanted.
    void firstWanted(gancho::EventId event);
    void compareRequested(const gancho::Resend &resend);

private:
    void showProgress();
    void showChosen();
    QWidget *makeAnswer(const QString &title, Pill *&status, BodyView *&body, const char *name);
    static void show(const Answer &answer, Pill *status, BodyView *body);

    ResendModel *m_model;
    SendJob *m_job = nullptr;
    EventId m_chosen;
    QStackedWidget *m_whole;
    InlineMessage *m_nothing;
    QLabel *m_text;
    QProgressBar *m_progress;
    QPushButton *m_pause;
    QPushButton *m_cancel;
    QPushButton *m_compare;
    QTableView *m_table;
    QWidget *m_answers;
    QWidget *m_firstPane = nullptr;
    Pill *m_firstStatus = nullptr;
    Pill *m_nowStatus = nullptr;
    BodyView *m_firstBody = nullptr;
    BodyView *m_nowBody = nullptr;
};

} // namespace gancho
