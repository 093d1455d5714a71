#pragma once

#include "models/domain/event.h"
#include "ui/pages/page.h"

class QSplitter;
class QStackedWidget;

namespace gancho {

class EventDetail;
class EventFilterBar;
class EventHistogram;
class EventHistogramFeed;
class EventNotice;
class EventStore;
class EventTable;
class EventTableModel;
class Receiver;
class Settings;

/// The log, live: filters, events per minute, the table, and the chosen event in full.
class EventsPage : public Page
{
    Q_OBJECT

public:
    EventsPage(EventStore &store, Receiver &receiver, Settings &settings, QWidget *parent = nullptr);

    QString id() const override { return QStringLiteral("events"); }
    QString title() const override { return tr("Events"); }
    QString iconName() const override { return QStringLiteral("view-list-text"); }
    QList<QAction *> paletteActions() const override { return m_actions; }
    void activated() override;

    /// Shows this event, whether the filter lets it through or not.
    void openEvent(EventId id);

Q_SIGNALS:
    /// The log is empty and the user wants to set up a webhook.
    void configureWebhookRequested();
    void contactRequested(const gancho::ContactId &id);
    void conversationRequested(const gancho::ConversationId &id);
    void cardRequested(const gancho::PanelId &panel, const gancho::CardId &card);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void makeActions();
    void restore();
    void save();
    void applyFilter();
    void showState();
    void actOnNotice();
    void appended(qint64 first, qint64 last);
    void setUnseen(qint64 count);
    void markSeen();
    void showTypeCounts();
    void choosePeriod(qint64 fromUs, qint64 toUs);
    void search();
    void escape();

    EventStore &m_store;
    Receiver &m_receiver;
    Settings &m_settings;
    EventTableModel *m_model;
    EventFilterBar *m_filters = nullptr;
    EventHistogram *m_histogram = nullptr;
    EventTable *m_table = nullptr;
    EventNotice *m_notice = nullptr;
    QStackedWidget *m_list = nullptr;
    EventDetail *m_detail = nullptr;
    QSplitter *m_splitter = nullptr;
    EventHistogramFeed *m_feed = nullptr;
    QList<QAction *> m_actions;
    qint64 m_unseen = 0;
    qint64 m_newest = 0;
};

} // namespace gancho
