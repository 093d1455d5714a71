#pragma once

#include "app/platforms/clint/clintplatform.h"
#include "app/platforms/whazing/whazingplatform.h"
#include "app/sandbox/sandboxes.h"
#include "models/items/cardmodel.h"
#include "tests/support/await.h"
#include "tests/ui/workbench.h"
#include "ui/forms/paneldesk.h"
#include "ui/pages/panelspage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/boardcolumn.h"
#include "ui/widgets/carddetail.h"
#include "ui/widgets/cardlist.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/statepane.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

namespace gancho::test {

using namespace Qt::StringLiterals;

/// The panels page of one platform, with every service and the sandbox for real: what a test of it derives from.
class PanelBench
{
protected:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Workbench> m_bench;
    std::unique_ptr<PanelsPage> m_page;
    std::unique_ptr<QSignalSpy> m_toasts;
    std::unique_ptr<ClintPlatform> m_clint;

    template <class T>
    T *child(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    template <class T>
    QList<T *> all(const QString &name) const
    {
        // Rows that are replaced wait for their deletion out of sight.
        QList<T *> found = m_page->findChildren<T *>(name);
        found.removeIf([](const T *each) { return !each->isVisible(); });
        return found;
    }
    void click(const QString &name) const
    {
        auto *button = child<QAbstractButton>(name);
        QVERIFY2(button && button->isVisible() && button->isEnabled(), qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void openTab(const QString &title) const
    {
        auto *tabs = child<QTabWidget>(u"cardTabs"_s);
        for (int tab = 0; tab < tabs->count(); ++tab)
            if (tabs->tabText(tab).startsWith(title)) {
                tabs->setCurrentIndex(tab);
                return;
            }
        QFAIL(qPrintable(u"no tab "_s + title));
    }
    QStringList tabs() const
    {
        QStringList titles;
        const auto *tabs = child<QTabWidget>(u"cardTabs"_s);
        for (int tab = 0; tab < tabs->count(); ++tab)
            titles += tabs->tabText(tab).section(u' ', 0, 0);
        return titles;
    }
    StatePane::State stateOf(const QString &pane) const { return child<StatePane>(pane)->state(); }
    QString toast() const { return m_toasts->isEmpty() ? QString() : m_toasts->last().first().toString(); }
    void connectTo(PlatformKind kind)
    {
        Account account;
        account.name = u"Loja Azul"_s;
        account.platform = kind;
        account.sandbox = true;
        m_bench->accounts.setCurrent(m_bench->accounts.save(account)->id);
        showPage();
    }
    void showPage()
    {
        m_page = std::make_unique<PanelsPage>(m_bench->services());
        m_toasts = std::make_unique<QSignalSpy>(m_page.get(), &Page::toast);
        m_page->resize(1280, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->session.platform(), 20000);
        m_page->activated();
        QTRY_VERIFY(desk()->state() == PanelDesk::State::Ready && !desk()->models().isEmpty());
    }
    PanelDesk *desk() const { return m_page->findChild<PanelDesk *>(); }
    WhazingPlatform &whazing() const { return *qobject_cast<WhazingPlatform *>(m_bench->session.platform()); }
    /// A client beside the page's, which may ask as often as it likes.
    ClintPlatform &clint()
    {
        if (!m_clint) {
            const Sandbox &sandbox = m_bench->sandboxes.of(PlatformKind::Clint);
            ApiPacing pacing;
            pacing.quota = {{1000, 1000}};
            m_clint = std::make_unique<ClintPlatform>(sandbox.baseUrl(), Secret(sandbox.token()), pacing);
        }
        return *m_clint;
    }
    template <class Wanted>
    Card cardWhere(Wanted wanted) const
    {
        for (const CardModel *model : desk()->models())
            for (const Card &card : model->items())
                if (wanted(card))
                    return card;
        return {};
    }
    bool loaded() const
    {
        const auto models = desk()->models();
        return std::all_of(models.begin(), models.end(), [](const CardModel *model) { return model->isComplete(); });
    }
    void open(const Card &card)
    {
        QVERIFY(card.id.isValid());
        m_page->openCard(card.panelId, card.id);
        QTRY_VERIFY(child<CardDetail>(u"cardDetail"_s)->isVisible());
        QTRY_COMPARE(child<CardDetail>(u"cardDetail"_s)->card().id, card.id);
    }
    void answerDestroy() const
    {
        const auto boxes = m_page->findChildren<QMessageBox *>(u"askDestroy"_s);
        QVERIFY(!boxes.isEmpty());
        QTest::mouseClick(boxes.last()->findChild<QPushButton *>(u"askDestroyYes"_s), Qt::LeftButton);
    }
    void begin() { m_bench = std::make_unique<Workbench>(); }
    void end()
    {
        m_clint.reset();
        m_toasts.reset();
        m_page.reset();
        m_bench.reset();
    }
};

} // namespace gancho::test
