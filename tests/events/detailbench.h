#pragma once

#include "models/items/jsontreemodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/eventdetail.h"
#include "ui/widgets/eventviews.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QTreeView>

namespace gancho::test {

inline constexpr char message[] =
    "{\"eventType\":\"MESSAGE_RECEIVED\",\"date\":\"2026-03-02T14:06:00.126Z\",\"content\":{\"id\":"
    "\"33333333-3333-4333-8333-333333333333\",\"text\":\"Ol\xC3\xA1, quero pagar com Pix\",\"direction\":"
    "\"FROM_HUB\",\"x y\":[{\"a\":1}],\"contact\":{\"id\":\"44444444-4444-4444-8444-444444444444\","
    "\"phonenumber\":\"5511999990000\",\"cpf\":\"52998224725\"},\"details\":null}}";

/// The detail of an event, showing what it is given.
class DetailBench : public QObject
{
protected:
    template <class T>
    T *find(const char *name)
    {
        return m_detail->findChild<T *>(QLatin1String(name));
    }
    QTreeView *tree() { return find<QTreeView>("jsonTree"); }
    JsonTreeModel *model() { return static_cast<JsonTreeModel *>(tree()->model()); }
    QTabBar *tabBar() { return find<QTabBar>("eventTabs"); }
    QString pointer() { return tree()->currentIndex().data(JsonTreeModel::PointerRole).toString(); }
    void choose(const char *at) { tree()->setCurrentIndex(model()->indexOf(QLatin1String(at))); }
    void open(const QByteArray &body, const QByteArray &type, qint64 id = 1)
    {
        m_record.summary.id = EventId(id);
        m_record.summary.type = QStringLiteral("MESSAGE_RECEIVED");
        m_record.summary.platform = PlatformKind::WtsChat;
        m_record.summary.subject = QStringLiteral("Maria Souza");
        m_record.summary.sender = QStringLiteral("18.215.79.89");
        m_record.summary.receivedUs = 1'772'460'360'126'000;
        m_record.summary.method = QStringLiteral("POST");
        m_record.summary.target = QStringLiteral("/in/loja");
        m_record.summary.size = body.size();
        m_record.head = "POST /in/loja HTTP/1.1\r\nContent-Type: " + type + "\r\nX-Trace: 1\r\nX-Trace: 2\r\n\r\n";
        m_record.body = body;
        QSignalSpy shown(m_detail.get(), &EventDetail::shown);
        m_detail->load(id);
        QTRY_COMPARE(shown.count(), 1);
    }
    void startTheme() { m_theme = std::make_unique<Theme>(*qApp); }
    void endTheme() { m_theme.reset(); }
    void startDetail()
    {
        m_record = {};
        m_detail = std::make_unique<EventDetail>([this](EventId) { return ready(Result<EventRecord>(m_record)); },
                                                 [] { return QStringLiteral("http://localhost"); });
        m_detail->resize(460, 580);
        m_detail->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_detail.get()));
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<EventDetail> m_detail;
    EventRecord m_record;
};

} // namespace gancho::test
