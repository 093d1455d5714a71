#pragma once

#include "models/domain/event.h"
#include "ui/pages/page.h"

#include <QStringList>
#include <QTimer>
#include <QVector>

#include <functional>

class QLabel;
class QMenu;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace gancho {

class EventDetail;
class EventFilterBar;
class EventMarkBar;
class EventMarks;
class EventNotice;
class EventRowMenu;
class EventStore;
class EventTable;
class EventTableModel;
class EventTimeline;
class Receiver;
class SavedViews;
class SavedViewsPopup;
class Settings;
struct SavedView;

/// The log, live: filters, events per minute, the table, and the chosen event in full.
class EventsPage : public Page
{
    Q_OBJECT

public:
    EventsPage(EventStore &store, Receiver &receiver, Settings &settings, QWidget *parent = nullptr);

    static PageEntry entry() { return {QStringLiteral("events"), tr("Events"), QStringLiteral("view-list-text")}; }
    QList<QAction *> paletteActions() const override { return m_actions; }
    void activated() override;

    /// Shows this event, whether the filter lets it through or not.
    void openEvent(EventId id);
    /// Only the events of this inbox, of any time.
    void showInbox(InboxId id);
    /// Only these events, whatever was looked for.
    void showOnly(const EventFilter &filter);
    /// False for a saved view that is gone.
    bool showView(const QString &id);
    /// Puts a query into the search field and applies it.
    void search(const QString &query);
    /// As it stands now, a period such as the last hour counted back from this moment.
    EventFilter filter() const;
    EventOrder order() const;
    QVector<qint64> selectedIds() const;
    EventDetail *detail() const { return m_detail; }
    /// Further entries for the menu of chosen events, behind the page's own.
    using MenuHook = std::function<void(QMenu &, const QVector<qint64> &ids)>;
    void setSelectionMenu(MenuHook hook) { m_menuHook = std::move(hook); }
    /// What else there is to do with the events in view: in a menu at the end of the filters, and in the palette.
    void addTools(const QList<QAction *> &tools);
    /// The names of fields that the search and the columns offer.
    void setFieldSource(const std::function<QStringList()> &fields);
    /// How often a period that goes up to now is moved on; 0: as it suits its length.
    void setSlideInterval(int ms);

Q_SIGNALS:
    /// The log is empty and the user wants to set up a webhook.
    void configureWebhookRequested();
    /// The log is empty and the user wants to see an event come.
    void testEventRequested();
    /// Somebody wants to be told of what comes into this saved view.
    void noticeRequested(const QString &viewId);
    void contactRequested(const gancho::ContactId &id);
    void contactSearchRequested(const QString &text);
    void conversationRequested(const gancho::ConversationId &id);
    void cardRequested(const gancho::PanelId &panel, const gancho::CardId &card);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    QWidget *buildList();
    void connectList();
    void connectRowMenu();
    void connectStore();
    void countUnseen();
    void makeActions();
    void restore();
    void save();
    void applyFilter();
    void applyOrder(const EventOrder &order);
    void applyView(const SavedView &view);
    SavedView currentView() const;
    void slide();
    void showState();
    void showCut();
    void actOnNotice();
    void appended(qint64 first, qint64 last);
    void setUnseen(qint64 count);
    void markSeen();
    void showMarks();
    void showRepeats(EventId id);
    void writeNote(qint64 id);
    void showTypeCounts();
    void choosePeriod(qint64 fromUs, qint64 toUs);
    void onlyWith(const std::function<void(EventFilter &)> &change);
    void focusSearch();
    void escape();

    EventStore &m_store;
    Receiver &m_receiver;
    Settings &m_settings;
    EventTableModel *m_model;
    EventMarks *m_marks;
    SavedViews *m_views;
    EventRowMenu *m_rowMenu = nullptr;
    SavedViewsPopup *m_viewsPopup = nullptr;
    QPushButton *m_viewsButton = nullptr;
    EventFilterBar *m_filters = nullptr;
    EventTimeline *m_timeline = nullptr;
    EventTable *m_table = nullptr;
    EventNotice *m_notice = nullptr;
    QStackedWidget *m_list = nullptr;
    QLabel *m_cut = nullptr;
    EventDetail *m_detail = nullptr;
    EventMarkBar *m_markBar = nullptr;
    QSplitter *m_splitter = nullptr;
    MenuHook m_menuHook;
    QTimer m_slide;
    int m_slideMs = 0;
    bool m_counted = false;
    QList<QAction *> m_actions;
    qint64 m_unseen = 0;
    qint64 m_newest = 0;
    qint64 m_noteWanted = 0; ///< is being opened for its note
    quint64 m_cutGeneration = 0;
    int m_cutRows = 0;
};

} // namespace gancho
