#pragma once

#include "app/receiver/receiver.h"
#include "app/settings/settings.h"
#include "app/store/eventstore.h"
#include "models/items/eventtablemodel.h"
#include "ui/pages/eventspage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/eventcheckmenu.h"
#include "ui/widgets/eventdetail.h"
#include "ui/widgets/eventhistogram.h"
#include "ui/widgets/eventtable.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>
#include <QToolButton>

namespace gancho::test {

inline constexpr qint64 minuteUs = 60'000'000;

inline qint64 nowUs()
{
    return QDateTime::currentMSecsSinceEpoch() * 1000;
}

struct Made
{
    QString who;
    QByteArray type = "MESSAGE_RECEIVED";
    QByteArray text = "oi";
    qint64 ageUs = 0;
    int status = 200;
    QByteArray method = "POST";
    QString sender = QStringLiteral("18.215.79.89");
    Verification check = Verification::NotChecked;
    qint64 delayUs = 0; ///< 0: without a time in the body
    int padding = 0;
};

inline NewEvent made(const Made &m)
{
    NewEvent event;
    event.receivedUs = nowUs() - m.ageUs;
    event.method = m.method;
    event.target = "/in/loja";
    event.head = m.method + " /in/loja HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nUser-Agent: "
                            "n8n/1.0\r\n\r\n";
    event.body = "{\"eventType\":\"" + m.type + "\",";
    if (m.delayUs > 0)
        event.body += "\"date\":\"" +
                      QDateTime::fromMSecsSinceEpoch((event.receivedUs - m.delayUs) / 1000, QTimeZone::utc())
                          .toString(Qt::ISODateWithMs)
                          .toUtf8() +
                      "\",";
    event.body += "\"content\":{\"text\":\"" + m.text + "\",\"contact\":{\"name\":\"" + m.who.toUtf8() +
                  "\"},\"padding\":\"" + QByteArray(m.padding, 'x') + "\"}}";
    event.type = QString::fromLatin1(m.type);
    event.platform = PlatformKind::WtsChat;
    event.subject = m.who;
    event.sender = m.sender;
    event.status = m.status;
    event.verification = m.check;
    event.answerBody = "{}";
    return event;
}

/// The Events page on a log of its own.
class FindBench : public QObject
{
protected:
    void startTheme() { m_theme = std::make_unique<Theme>(*qApp); }
    void endTheme() { m_theme.reset(); }
    void startLog()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::move(*EventStore::open(m_folder->path()));
        m_receiver = std::make_unique<Receiver>(*m_store);
        m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
    }
    void endLog()
    {
        m_page.reset();
        m_settings.reset();
        m_receiver.reset();
        m_store.reset();
        m_folder.reset();
    }
    void open()
    {
        m_page = std::make_unique<EventsPage>(*m_store, *m_receiver, *m_settings);
        m_page->resize(1080, 740);
        m_page->show();
        m_page->activated();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void add(const Made &event) { m_store->append(made(event), ++m_ticket); }
    void addSome()
    {
        add({QStringLiteral("Plain")});
        Made refused{QStringLiteral("Refused")};
        refused.status = 401;
        refused.check = Verification::Failed;
        add(refused);
        Made big{QStringLiteral("Big")};
        big.padding = 8000;
        add(big);
        Made late{QStringLiteral("Late")};
        late.delayUs = 60'000'000;
        add(late);
        Made put{QStringLiteral("Put")};
        put.method = "PUT";
        put.sender = QStringLiteral("10.0.0.7");
        add(put);
    }
    template <class T>
    T *find(const char *name)
    {
        return m_page->findChild<T *>(QLatin1String(name));
    }
    EventTable *table() { return find<EventTable>("eventTable"); }
    int rows() { return table()->model()->rowCount(); }
    QVariant at(int row, int role) { return table()->model()->index(row, 0).data(role); }
    QString cell(int row, int column) { return table()->model()->index(row, column).data().toString(); }
    QSet<QString> subjects()
    {
        QSet<QString> all;
        for (int row = 0; row < rows(); ++row)
            all += cell(row, EventTableModel::Subject);
        return all;
    }
    int rowOf(const QString &who)
    {
        for (int row = 0; row < rows(); ++row)
            if (cell(row, EventTableModel::Subject) == who)
                return row;
        return -1;
    }
    qint64 idOf(const QString &who) { return at(rowOf(who), EventTableModel::IdRole).toLongLong(); }
    void star(const QVector<qint64> &ids)
    {
        Q_EMIT table()->starRequested(ids);
        QTRY_VERIFY(at(table()->model()->rowCount() - 3, EventTableModel::StarRole).toBool());
    }
    void click(int column)
    {
        const QHeaderView *header = table()->horizontalHeader();
        const QPoint where(header->sectionViewportPosition(column) + header->sectionSize(column) / 2,
                           header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, where);
    }
    void openMenu()
    {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(10, 40), table()->mapToGlobal(QPoint(10, 40)));
        QCoreApplication::sendEvent(table(), &event);
        QVERIFY(find<QMenu>("eventMenu"));
    }
    QAbstractItemView *offers()
    {
        for (QWidget *top : QApplication::topLevelWidgets())
            if (top->objectName() == QStringLiteral("searchOffers"))
                return qobject_cast<QAbstractItemView *>(top);
        return nullptr;
    }
    QListWidgetItem *item(QListWidget *list, const QString &text)
    {
        return list->findItems(text, Qt::MatchExactly).value(0);
    }
    QAbstractButton *line(const QString &name)
    {
        for (auto *one : m_page->findChildren<QAbstractButton *>(QRegularExpression(QStringLiteral("^view_"))))
            if (one->isVisibleTo(one->window()) && one->accessibleName().section(QStringLiteral(", "), 0, 0) == name)
                return one;
        return nullptr;
    }
    void saveView(const QString &name)
    {
        QTest::mouseClick(find<QPushButton>("viewsButton"), Qt::LeftButton);
        find<QLineEdit>("viewName")->setText(name);
        QTest::mouseClick(find<QPushButton>("saveView"), Qt::LeftButton);
        QTRY_VERIFY(line(name));
    }
    void choose(const QString &view, const QString &entry)
    {
        if (!find<QWidget>("savedViews")->isVisible())
            QTest::mouseClick(find<QPushButton>("viewsButton"), Qt::LeftButton);
        const QString id = line(view)->objectName().mid(5);
        m_page->findChild<QPushButton *>(QStringLiteral("viewMore_") + id)->click();
        auto *menu = find<QMenu>("viewMenu");
        QVERIFY(menu);
        for (QAction *action : menu->actions())
            if (action->text() == entry)
                action->trigger();
        delete menu;
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<EventStore> m_store;
    std::unique_ptr<Receiver> m_receiver;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<EventsPage> m_page;
    quint64 m_ticket = 0;
};

} // namespace gancho::test
