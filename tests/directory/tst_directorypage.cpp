#include "app/platforms/audiencesapi.h"
#include "app/platforms/contactsapi.h"
#include "app/platforms/conversationsapi.h"
#include "app/platforms/directoryapi.h"
#include "app/platforms/namebook.h"
#include "models/items/directorymodel.h"
#include "tests/support/await.h"
#include "tests/ui/workbench.h"
#include "ui/pages/directorypage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/colourpicker.h"
#include "ui/widgets/kindlist.h"
#include "ui/widgets/pagedtable.h"
#include "ui/widgets/statepane.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace gancho;
using test::await;

/// The directory through its real widgets, against the real sandbox. With GANCHO_SCREENSHOTS=folder it takes a picture
/// of every kind, in the style of GANCHO_STYLE.
class TestDirectoryPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Workbench> m_bench;
    std::unique_ptr<DirectoryPage> m_page;
    QStringList m_toasts;
    QAction *m_undo = nullptr;

    template <class T>
    T *child(const char *name) const
    {
        for (T *one : m_page->findChildren<T *>(QLatin1String(name)))
            if (one->isVisible())
                return one;
        return m_page->findChild<T *>(QLatin1String(name));
    }
    void click(const char *name)
    {
        auto *button = child<QAbstractButton>(name);
        QVERIFY2(button && button->isVisible(), name);
        QTRY_VERIFY2(button->isEnabled(), name);
        button->click();
    }
    void type(const char *name, const QString &text)
    {
        auto *edit = child<QLineEdit>(name);
        QVERIFY2(edit && edit->isVisible() && edit->isEnabled(), name);
        edit->setFocus();
        edit->selectAll();
        edit->insert(text);
    }
    /// A label that is seen holds this.
    bool says(const QString &text) const
    {
        for (auto *label : m_page->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(text))
                return true;
        return false;
    }
    /// Presses the button of the question that is asked.
    void answer(const char *button)
    {
        QPushButton *wanted = nullptr;
        QTRY_VERIFY((wanted = m_page->findChild<QPushButton *>(QLatin1String(button))) && wanted->isVisible());
        wanted->click();
    }
    QAbstractItemModel *rows() const { return child<QTableView>("directoryTable")->model(); }
    QAbstractItemModel *members() const { return child<QTableView>("memberTable")->model(); }
    QString shown() const { return child<QLabel>("recordName")->text(); }
    StatePane *pane() const
    {
        return qobject_cast<StatePane *>(m_page->findChild<QTableView *>(QStringLiteral("directoryTable"))->parent());
    }
    int rowNamed(const QString &name) const
    {
        for (int row = 0; row < rows()->rowCount(); ++row)
            if (rows()->index(row, 0).data().toString() == name)
                return row;
        return -1;
    }
    void go(const char *kind)
    {
        m_page->openKind(QLatin1String(kind), {});
        QTRY_VERIFY2(rows()->rowCount() > 0 && pane()->state() == StatePane::State::Content, kind);
    }
    void choose(const QString &name)
    {
        QTRY_VERIFY2(rowNamed(name) >= 0, qPrintable(name));
        child<QTableView>("directoryTable")->setCurrentIndex(rows()->index(rowNamed(name), 0));
        QTRY_COMPARE(shown(), name);
    }
    DirectoryApi &api() const { return *m_bench->session.platform()->directory(); }
    AudiencesApi &audiences() const { return *m_bench->session.platform()->audiences(); }
    template <class T>
    static T named(const Result<QList<T>> &list, const QString &name)
    {
        if (list)
            for (const T &one : *list)
                if (one.name == name)
                    return one;
        return {};
    }
    void tick(const char *list, const QString &text)
    {
        auto *widget = m_page->findChild<QListWidget *>(QLatin1String(list));
        QVERIFY2(widget, list);
        const auto found = widget->findItems(text, Qt::MatchStartsWith);
        QVERIFY2(!found.isEmpty(), qPrintable(text));
        found.first()->setCheckState(Qt::Checked);
    }
    void picture(const QString &name)
    {
        const QString folder = qEnvironmentVariable("GANCHO_SCREENSHOTS");
        if (folder.isEmpty())
            return;
        QVERIFY(QDir().mkpath(folder));
        for (const bool dark : {false, true}) {
            m_theme->setScheme(dark ? Theme::Scheme::Dark : Theme::Scheme::Light);
            for (const QSize &size : {QSize(1080, 744), QSize(824, 584)}) {
                m_page->resize(size);
                QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
                QCoreApplication::sendPostedEvents();
                m_page->grab().save(QStringLiteral("%1/%2-%3-%4.png")
                                        .arg(folder, name, dark ? QStringLiteral("dark") : QStringLiteral("light"))
                                        .arg(size.width()));
            }
        }
        m_theme->setScheme(Theme::Scheme::Light);
        m_page->resize(1080, 744);
    }
    void open()
    {
        m_toasts.clear();
        m_undo = nullptr;
        m_page = std::make_unique<DirectoryPage>(m_bench->services());
        m_page->setProperty("surface", QStringLiteral("window"));
        m_page->setAttribute(Qt::WA_StyledBackground);
        connect(m_page.get(), &Page::toast, this, [this](const QString &text, QAction *undo) {
            m_toasts += text;
            m_undo = undo;
        });
        m_page->resize(1080, 744);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_page->activated();
    }
    /// Contacts that are not in it.
    QList<Contact> outside(const Audience &audience)
    {
        QStringList inside;
        for (int page = 1;; ++page) {
            const auto got = await(audiences().members(audience, {}, {page, 100}));
            for (const AudienceMember &member : got->items)
                inside += member.contactId.value;
            if (!got->more)
                break;
        }
        QList<Contact> list;
        const auto contacts = await(m_bench->session.platform()->contacts()->contacts({}, {1, 100}));
        for (const Contact &contact : contacts->items)
            if (!inside.contains(contact.id.value))
                list += contact;
        return list;
    }
    qint64 total(const Audience &audience) { return await(audiences().members(audience, {}, {1, 1}))->total; }

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(*qApp);
        m_theme->setScheme(Theme::Scheme::Light);
    }
    void cleanupTestCase() { m_theme.reset(); }
    void init()
    {
        m_bench = std::make_unique<Workbench>();
        m_bench->withSandbox();
        QTRY_VERIFY(m_bench->session.platform());
        open();
    }
    void cleanup()
    {
        m_page.reset();
        m_bench.reset();
    }

    void eachKindListsAndSearches_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<QString>("found");
        QTest::newRow("portfolios") << QStringLiteral("sudeste") << QStringLiteral("Carteira Sudeste");
        QTest::newRow("sequences") << QStringLiteral("pos-compra") << QStringLiteral("Pós-compra 7 dias");
        QTest::newRow("teams") << QStringLiteral("LOGISTICA") << QStringLiteral("Logística");
        QTest::newRow("users") << QStringLiteral("camila") << QStringLiteral("Camila Nunes");
        QTest::newRow("tags") << QStringLiteral("vip") << QStringLiteral("VIP");
        QTest::newRow("fields") << QStringLiteral("codigo-cliente") << QStringLiteral("Código do cliente");
        QTest::newRow("channels") << QStringLiteral("94002") << QStringLiteral("Casa Aurora · Pós-venda");
        QTest::newRow("chatbots") << QStringLiteral("boleto") << QStringLiteral("Segunda via de boleto");
        QTest::newRow("templates") << QStringLiteral("saiu para entrega") << QStringLiteral("pedido_enviado");
    }
    void eachKindListsAndSearches()
    {
        QFETCH(QString, search);
        QFETCH(QString, found);
        const QByteArray kind = QTest::currentDataTag();
        go(kind.constData());
        const int all = rows()->rowCount();
        QVERIFY(all >= 3);
        QTRY_COMPARE(shown(), rows()->index(0, 0).data().toString());
        type("directorySearch", search);
        QTRY_COMPARE(rows()->rowCount(), 1);
        QTRY_COMPARE(shown(), found);
        click("copyRecordId");
        QVERIFY(QApplication::clipboard()->text().size() > 20);
        picture(QString::fromLatin1(kind));
        // The last kind and search are there again.
        open();
        QTRY_COMPARE(rows()->rowCount(), 1);
        QTRY_COMPARE(shown(), found);
        QCOMPARE(child<QLineEdit>("directorySearch")->text(), search);
        child<QLineEdit>("directorySearch")->clear();
        QTRY_COMPARE(rows()->rowCount(), all);
        picture(QString::fromLatin1(kind) + QStringLiteral("-all"));
    }

    void everyKindHasItsCount()
    {
        auto *kinds = child<KindList>("directoryKinds");
        int listed = 0;
        for (int row = 0; row < kinds->count(); ++row) {
            // Those of the other platforms are out of sight.
            if (kinds->item(row)->isHidden())
                continue;
            ++listed;
            QTRY_VERIFY2(kinds->item(row)->data(Qt::AccessibleTextRole).toString().contains(u','),
                         qPrintable(kinds->item(row)->text()));
        }
        QCOMPARE(listed, 9);
    }

    void othersAreReachedByName()
    {
        go("chatbots");
        choose(QStringLiteral("Boas-vindas"));
        QPushButton *link = nullptr;
        const auto named = [&](const QString &text) {
            for (auto *button : m_page->findChildren<QPushButton *>(QStringLiteral("recordLink")))
                if (button->isVisible() && button->toolTip() == text)
                    link = button;
            return link != nullptr;
        };
        QTRY_VERIFY(named(QStringLiteral("Comercial")));
        link->click();
        QTRY_COMPARE(shown(), QStringLiteral("Comercial"));
        QCOMPARE(child<QLineEdit>("teamName")->text(), QStringLiteral("Comercial"));
        for (auto *button : m_page->findChildren<QPushButton *>(QStringLiteral("memberLink")))
            if (button->isVisible() && button->toolTip() == QLatin1String("Ana Ribeiro"))
                link = button;
        QCOMPARE(link->toolTip(), QStringLiteral("Ana Ribeiro"));
        link->click();
        QTRY_COMPARE(shown(), QStringLiteral("Ana Ribeiro"));
        // What Gancho does not know is folded below.
        click("moreFields");
        QTRY_VERIFY(says(QStringLiteral("companyId")));
        picture(QStringLiteral("user-more"));
    }

    void aTagLivesAndDies()
    {
        go("tags");
        m_page->primaryAction()->trigger();
        QTRY_VERIFY(child<QLineEdit>("tagName")->isVisible());
        picture(QStringLiteral("tag-new"));
        type("tagName", QStringLiteral("VIP"));
        click("saveRecord");
        // A refusal leaves what was typed.
        QTRY_VERIFY(says(QStringLiteral("Já existe")));
        QCOMPARE(child<QLineEdit>("tagName")->text(), QStringLiteral("VIP"));
        type("tagName", QStringLiteral("Feira 2026"));
        auto *picker = child<ColourPicker>("tagColour");
        QVERIFY(picker->isVisible());
        QTest::mouseClick(picker, Qt::LeftButton, {}, {10, 10});
        QCOMPARE(picker->chosen(), QStringLiteral("BROWN_100"));
        QTest::keyClick(picker, Qt::Key_Right);
        QCOMPARE(picker->chosen(), QStringLiteral("PURPLE_100"));
        click("saveRecord");
        QTRY_VERIFY(rowNamed(QStringLiteral("Feira 2026")) >= 0);
        QTRY_COMPARE(shown(), QStringLiteral("Feira 2026"));
        QCOMPARE(named(await(api().tags()), QStringLiteral("Feira 2026")).colour, QStringLiteral("PURPLE_100"));
        QTest::keyClick(picker, Qt::Key_Down);
        click("saveRecord");
        QTRY_VERIFY(m_toasts.last().contains(QStringLiteral("saved")));
        QCOMPARE(named(await(api().tags()), QStringLiteral("Feira 2026")).colour, QStringLiteral("PURPLE_200"));
        m_undo->trigger();
        QTRY_VERIFY(m_toasts.last().contains(QStringLiteral("as it was")));
        QCOMPARE(named(await(api().tags()), QStringLiteral("Feira 2026")).colour, QStringLiteral("PURPLE_100"));
        QTRY_COMPARE(picker->chosen(), QStringLiteral("PURPLE_100"));

        click("deleteRecord");
        answer("askDestroyYes");
        QTRY_VERIFY(rowNamed(QStringLiteral("Feira 2026")) < 0);
        m_undo->trigger();
        QTRY_VERIFY(rowNamed(QStringLiteral("Feira 2026")) >= 0);
        QVERIFY(m_toasts.last().contains(QStringLiteral("on no contact")));

        choose(QStringLiteral("VIP"));
        click("deleteRecord");
        answer("askDestroyYes");
        QTRY_VERIFY(child<QPushButton>("removeFromContacts")->isVisible());
        picture(QStringLiteral("tag-in-use"));
        QVERIFY(rowNamed(QStringLiteral("VIP")) >= 0);
        click("removeFromContacts");
        answer("askDestroyYes");
        QTRY_VERIFY(rowNamed(QStringLiteral("VIP")) < 0);
        QVERIFY(named(await(api().tags()), QStringLiteral("VIP")).name.isEmpty());
    }

    void aTeamLivesAndDies()
    {
        go("teams");
        m_page->primaryAction()->trigger();
        QTRY_VERIFY(child<QLineEdit>("teamName")->isVisible());
        type("teamName", QStringLiteral("Franquias"));
        click("teamDistribution");
        QTRY_VERIFY(m_page->findChild<QListWidget *>(QStringLiteral("teamUsersList"))->count() > 5);
        tick("teamUsersList", QStringLiteral("Bruno"));
        tick("teamUsersList", QStringLiteral("Camila"));
        auto supervisors = [this] {
            return m_page->findChildren<QCheckBox *>(QStringLiteral("memberSupervisor"));
        };
        QTRY_COMPARE(supervisors().size(), 2);
        supervisors().first()->click();
        picture(QStringLiteral("team-new"));
        click("saveRecord");
        QTRY_VERIFY(rowNamed(QStringLiteral("Franquias")) >= 0);
        Department team = named(await(api().departments()), QStringLiteral("Franquias"));
        QVERIFY(team.distribution);
        QCOMPARE(team.members.size(), 2);
        QCOMPARE(std::count_if(team.members.cbegin(), team.members.cend(),
                               [](const TeamMember &one) { return one.isSupervisor; }),
                 1);
        type("teamName", QStringLiteral("Franquias Sul"));
        m_page->findChildren<QToolButton *>(QStringLiteral("memberRemove")).first()->click();
        auto *restriction = child<QComboBox>("teamRestriction");
        restriction->setCurrentIndex(1);
        click("saveRecord");
        QTRY_COMPARE(shown(), QStringLiteral("Franquias Sul"));
        QTRY_VERIFY(rowNamed(QStringLiteral("Franquias Sul")) >= 0);
        team = named(await(api().departments()), QStringLiteral("Franquias Sul"));
        QCOMPARE(team.members.size(), 1);
        QCOMPARE(team.restriction, QStringLiteral("DEPARTMENT_RESTRICTION"));
        // An empty name is refused beside its field before it is sent.
        type("teamName", QStringLiteral(" "));
        click("saveRecord");
        QTRY_VERIFY(child<QLabel>("teamNameProblem")->isVisible());
        QVERIFY(!m_page->mayLeave());
        QSignalSpy allowed(m_page.get(), &Page::leaveAllowed);
        answer("askDiscard");
        QTRY_COMPARE(allowed.size(), 1);
        QCOMPARE(child<QLineEdit>("teamName")->text(), QStringLiteral("Franquias Sul"));
        click("deleteRecord");
        answer("askDestroyYes");
        QTRY_VERIFY(rowNamed(QStringLiteral("Franquias Sul")) < 0);
    }

    void aUserLivesAndDies()
    {
        go("users");
        m_page->primaryAction()->trigger();
        QTRY_VERIFY(child<QLineEdit>("agentName")->isVisible());
        type("agentName", QStringLiteral("Zoé Prado"));
        type("agentEmail", QStringLiteral("zoe"));
        type("agentPhone", QStringLiteral("12"));
        click("saveRecord");
        QTRY_VERIFY(child<QLabel>("agentEmailProblem")->isVisible() && child<QLabel>("agentPhoneProblem")->isVisible());
        type("agentEmail", QStringLiteral("zoe@example.com"));
        type("agentPhone", QStringLiteral("(11) 98888-7777"));
        QTRY_VERIFY(m_page->findChild<QListWidget *>(QStringLiteral("agentTeamsList"))->count() >= 5);
        tick("agentTeamsList", QStringLiteral("Suporte"));
        click("saveRecord");
        QTRY_VERIFY(rowNamed(QStringLiteral("Zoé Prado")) >= 0);
        Agent agent = named(await(api().agents()), QStringLiteral("Zoé Prado"));
        QCOMPARE(agent.phone, QStringLiteral("+55|11988887777"));
        QCOMPARE(agent.teams.size(), 1);
        type("agentShortName", QStringLiteral("Zo"));
        child<QComboBox>("agentProfile")->setCurrentIndex(0);
        click("agentAvailable");
        click("saveRecord");
        QTRY_VERIFY(m_toasts.last().contains(QStringLiteral("saved")));
        agent = named(await(api().agents()), QStringLiteral("Zoé Prado"));
        QCOMPARE(agent.shortName, QStringLiteral("Zo"));
        QCOMPARE(agent.profile, QStringLiteral("ADMIN"));
        QVERIFY(!agent.available);

        // Somebody with open conversations, which go to Zoé.
        Agent leaving;
        qint64 open = 0;
        ConversationQuery query;
        query.statuses = {ConversationStatus::InProgress};
        const auto agents = await(api().agents());
        for (const Agent &one : *agents) {
            query.userId = one.userId;
            open = await(m_bench->session.platform()->conversations()->conversations(query, {1, 1}))->total;
            if (open > 0 && !one.owner) {
                leaving = one;
                break;
            }
        }
        QVERIFY(open > 0 && leaving.id.isValid());
        choose(leaving.name);
        click("deleteRecord");
        child<QComboBox>("removalConversations")->setCurrentIndex(2);
        auto *heir = child<QComboBox>("removalHeir");
        QVERIFY(heir->isVisible() && heir->findData(leaving.userId.value) < 0);
        heir->setCurrentIndex(heir->findData(agent.userId.value));
        picture(QStringLiteral("user-delete"));
        click("removeAgent");
        answer("askDestroyYes");
        QTRY_VERIFY(rowNamed(leaving.name) < 0);
        query.userId = agent.userId;
        QCOMPARE(await(m_bench->session.platform()->conversations()->conversations(query, {1, 1}))->total, open);
        choose(QStringLiteral("Ana Ribeiro"));
        QVERIFY(!child<QPushButton>("deleteRecord")->isEnabled());
    }

    void contactsGoInAndOut_data()
    {
        QTest::addColumn<Audience::Kind>("kind");
        QTest::newRow("portfolios") << Audience::Kind::Portfolio;
        QTest::newRow("sequences") << Audience::Kind::Sequence;
    }
    void contactsGoInAndOut()
    {
        QFETCH(Audience::Kind, kind);
        const bool portfolio = kind == Audience::Kind::Portfolio;
        const Audience audience = await(audiences().audiences(kind))->first();
        // Enough to take many out.
        QList<ContactId> more;
        for (const Contact &contact : outside(audience).mid(20, 5))
            more += contact.id;
        QVERIFY(await(audiences().add(audience, more)).has_value());
        go(QTest::currentDataTag());
        m_page->refresh();
        choose(audience.name);
        QTRY_VERIFY(members()->rowCount() > 0);
        const qint64 before = total(audience);
        const QList<Contact> others = outside(audience);
        QVERIFY(others.size() > 4);

        // One that is searched for, and two phones.
        m_page->primaryAction()->trigger();
        QTRY_VERIFY(child<QLineEdit>("addMemberSearch")->isVisible());
        type("addMemberSearch", others[0].name);
        auto *results = child<QListWidget>("addMemberResults");
        QTRY_VERIFY(results->count() > 0 && results->item(0)->text().startsWith(others[0].name));
        results->item(0)->setCheckState(Qt::Checked);
        auto *phones = child<QPlainTextEdit>("addMemberPhones");
        phones->setPlainText(QStringLiteral("nobody"));
        QTRY_VERIFY(child<QLabel>("addMemberPhonesProblem")->isVisible());
        QVERIFY(!child<QPushButton>("addMembers")->isEnabled());
        phones->setPlainText(others[1].phone + u'\n' + others[2].phone);
        picture(QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral("-add"));
        QVERIFY(!m_page->mayLeave());
        answer("askStay");
        click("addMembers");
        QTRY_VERIFY(!m_toasts.isEmpty() && m_toasts.last().contains(u'3'));
        QCOMPARE(total(audience), before + 3);
        // The count in the list follows.
        QTRY_COMPARE(rows()->index(rowNamed(audience.name), 1).data().toString(), QString::number(before + 3));
        m_undo->trigger();
        QTRY_VERIFY(m_toasts.last().contains(QStringLiteral("again")));
        QCOMPARE(total(audience), before);

        // One is taken out, and put back by Undo.
        auto *table = child<QTableView>("memberTable");
        QTRY_COMPARE(members()->rowCount(), int(qMin<qint64>(before, 100)));
        table->selectRow(0);
        click("removeMembers");
        QTRY_VERIFY(m_toasts.last().contains(QStringLiteral("removed")));
        QCOMPARE(total(audience), before - 1);
        m_undo->trigger();
        QTRY_VERIFY(m_toasts.last().contains(QStringLiteral("Back in")));
        QCOMPARE(total(audience), before);

        // Many are taken out at once.
        QTRY_VERIFY(members()->rowCount() >= 3);
        table->clearSelection();
        for (int row = 0; row < 3; ++row)
            table->selectionModel()->select(members()->index(row, 0),
                                            QItemSelectionModel::Select | QItemSelectionModel::Rows);
        click("removeMembers");
        QTRY_VERIFY(m_toasts.last().contains(QStringLiteral("3 contacts removed")));
        QCOMPARE(total(audience), before - 3);

        // By name, and by phone: by the platform, or among what was read.
        QTRY_VERIFY(members()->rowCount() > 0);
        const QString phone = members()->index(0, 1).data().toString();
        type("memberSearch", phone);
        const auto visible = [&] {
            int count = 0;
            for (int row = 0; row < members()->rowCount(); ++row)
                count += !table->isRowHidden(row);
            return count;
        };
        QTRY_COMPARE(visible(), 1);
        picture(QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral("-search"));
        QCOMPARE(says(QStringLiteral("match")), portfolio);
        child<QLineEdit>("memberSearch")->clear();
        QTRY_VERIFY(visible() > 1);

        QSignalSpy opened(m_page.get(), &DirectoryPage::contactRequested);
        table->setCurrentIndex(members()->index(0, 0));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_COMPARE(opened.size(), 1);
    }

    /// The eighth use case: a contact leaves a sequence.
    void aContactLeavesASequence()
    {
        go("sequences");
        const Audience sequence = await(audiences().audiences(Audience::Kind::Sequence))->first();
        choose(sequence.name);
        QTRY_VERIFY(members()->rowCount() > 1);
        const AudienceMember leaving = await(audiences().members(sequence, {}, {1, 2}))->items.at(1);
        type("memberSearch", leaving.name);
        QTRY_COMPARE(members()->index(0, 0).data().toString(), leaving.name);
        child<QTableView>("memberTable")->selectRow(0);
        click("removeMembers");
        QTRY_VERIFY(!m_toasts.isEmpty() && m_toasts.last().contains(leaving.name));
        QVERIFY(await(audiences().members(sequence, {{}, leaving.phone}, {}))->items.isEmpty());
    }

    void aTokenForSomeOnly()
    {
        const QUrl url = m_bench->sandbox.baseUrl();
        Account account;
        account.name = QStringLiteral("Limitada");
        account.baseUrl = url;
        const Account saved = *m_bench->accounts.save(account);
        QVERIFY(await(m_bench->session.setToken(saved.id, Secret(m_bench->sandbox.limitedToken()))).has_value());
        m_bench->accounts.setCurrent(saved.id);
        QTRY_VERIFY(m_bench->session.platform() && !m_bench->session.isConnecting());
        for (const char *kind : {"portfolios", "teams", "users", "tags", "fields"})
            go(kind);
        for (const char *kind : {"sequences", "channels", "chatbots", "templates"}) {
            m_page->openKind(QLatin1String(kind), {});
            QTRY_VERIFY2(pane()->state() == StatePane::State::Error, kind);
            QVERIFY2(says(QStringLiteral("not let into this part")), kind);
        }
        picture(QStringLiteral("refused"));
        auto *kinds = child<KindList>("directoryKinds");
        QVERIFY(kinds->item(1)->data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("could not")));
    }

    void emptyAndNothingFound()
    {
        go("tags");
        type("directorySearch", QStringLiteral("no such tag"));
        QTRY_COMPARE(pane()->state(), StatePane::State::Empty);
        pane()->findChild<QPushButton *>(QStringLiteral("stateButton"))->click();
        QTRY_COMPARE(pane()->state(), StatePane::State::Content);
        const auto tags = await(api().tags());
        for (const Tag &tag : *tags)
            QVERIFY(await(api().removeTag(tag.id, true)).has_value());
        m_page->refresh();
        QTRY_COMPARE(pane()->state(), StatePane::State::Empty);
        picture(QStringLiteral("empty"));
        pane()->findChild<QPushButton *>(QStringLiteral("stateButton"))->click();
        QTRY_VERIFY(child<QLineEdit>("tagName")->isVisible());
    }

    void withoutAnAccount()
    {
        m_bench->accounts.remove(m_bench->accounts.current()->id);
        QTRY_VERIFY(!m_bench->session.platform());
        QTRY_COMPARE(pane()->state(), StatePane::State::Empty);
        QSignalSpy wanted(m_page.get(), &DirectoryPage::addAccountRequested);
        pane()->findChild<QPushButton *>(QStringLiteral("stateButton"))->click();
        QCOMPARE(wanted.size(), 1);
        QVERIFY(!m_page->primaryAction()->isVisible());
        picture(QStringLiteral("no-account"));
    }

    void leavingAndComingBack()
    {
        go("portfolios");
        QTRY_VERIFY(members()->rowCount() > 0);
        m_page->hide();
        QCOMPARE(members()->rowCount(), 0);
        m_page->show();
        m_page->activated();
        QTRY_VERIFY(members()->rowCount() > 0);
        m_bench->session.reconnect();
        QTRY_VERIFY(m_bench->session.platform());
        QTRY_VERIFY(members()->rowCount() > 0);
    }

    void namesAreKnownAfterAWrite()
    {
        NameBook *names = m_bench->session.platform()->names();
        names->tags();
        go("tags");
        m_page->primaryAction()->trigger();
        type("tagName", QStringLiteral("Nova"));
        click("saveRecord");
        QTRY_VERIFY(std::any_of(names->tags().cbegin(), names->tags().cend(),
                                [](const Tag &tag) { return tag.name == QLatin1String("Nova"); }));
    }
};

QTEST_MAIN(TestDirectoryPage)
#include "tst_directorypage.moc"
