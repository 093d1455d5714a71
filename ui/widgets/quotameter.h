#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QProgressBar;
class QTimer;

namespace gancho {

class ApiClient;

/// How much of a platform's quota is used at this moment: each span as words and a thin bar, the requests that wait,
/// and the pause that the platform asked for.
class QuotaMeter : public QWidget
{
    Q_OBJECT

public:
    explicit QuotaMeter(QWidget *parent = nullptr);

    /// Null: nothing to show. A client that is deleted is forgotten by itself.
    void setClient(ApiClient *client);

private:
    struct Gauge
    {
        QLabel *text;
        QProgressBar *bar;
    };
    void showUsage();
    void setGauges(qsizetype count);

    QPointer<ApiClient> m_client;
    QTimer *m_decay;
    QHBoxLayout *m_row;
    QList<Gauge> m_gauges;
    QLabel *m_note;
};

} // namespace gancho
