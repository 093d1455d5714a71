#include "ui/forms/senddesk.h"

#include "app/store/eventstore.h"
#include "ui/dialogs/comparedialog.h"
#include "ui/dialogs/senddialog.h"
#include "ui/dialogs/testeventdialog.h"
#include "ui/forms/targetfield.h"
#include "ui/pages/eventspage.h"
#include "ui/widgets/build.h"
#include "ui/widgets/eventdetail.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>

namespace gancho {

SendDesk::SendDesk(EventsPage &page, const Services &services)
    : QObject(&page)
    , m_page(page)
    , m_services(services)
{
    makeButton();
    makeTools();
    page.detail()->setResendSource([this](EventId id) { return m_services.store.resends(id); });
    connect(&m_services.store, &EventStore::resentChanged, page.detail(), &EventDetail::resendsChanged);
    connect(page.detail(), &EventDetail::compareRequested, this, &SendDesk::compare);
    connect(&page, &EventsPage::testEventRequested, this, [this] { openTest(std::nullopt); });
}

QVector<qint64> SendDesk::shown() const
{
    const EventRecord *record = m_page.detail()->record();
    return record ? QVector<qint64>{record->summary.id.value} : QVector<qint64>();
}

void SendDesk::makeButton()
{
    EventDetail *detail = m_page.detail();
    auto *button = gancho::makeButton(QStringLiteral("resendEvent"), tr("Resend"), nullptr, detail);
    auto *menu = new QMenu(button);
    menu->setObjectName(QStringLiteral("resendMenu"));
    const auto add = [&](const char *name, const QString &text, auto slot) {
        QAction *action = menu->addAction(text, this, slot);
        action->setObjectName(QLatin1String(name));
        return action;
    };
    QAction *last = add("resendToLast", tr("To the last target"), [this] {
        auto *dialog = new SendDialog(m_services, shown(), m_page.window());
        dialog->show();
        dialog->sendToLast();
    });
    add("resendTo", tr("To…"), [this] { openFor(shown()); });
    add("resendEdited", tr("Edited…"), [this] {
        auto *dialog = new SendDialog(m_services, shown(), m_page.window());
        dialog->show();
        dialog->edit();
    });
    add("resendAsTest", tr("As a test event with changed fields…"), [this] {
        if (const EventRecord *record = m_page.detail()->record())
            openTest(*record);
    });
    menu->addSeparator();
    QAction *selection = add("resendSelection", tr("All of the selection…"), [this] { openFor(m_page.selectedIds()); });
    add("resendFilter", tr("All that the filter lets through…"), &SendDesk::openForFilter);
    connect(menu, &QMenu::aboutToShow, this, [this, last, selection] {
        const QString target = TargetField::lastOf(m_services.drafts);
        const EventRecord *record = m_page.detail()->record();
        last->setEnabled(!target.isEmpty() && record && !record->summary.refused);
        selection->setEnabled(m_page.selectedIds().size() > 1);
    });
    button->setMenu(menu);
    button->setProperty("menu", QStringLiteral("true"));
    detail->addHeadWidget(button);
}

void SendDesk::makeTools()
{
    const auto add = [this](const char *name, const QString &text, auto slot) {
        auto *action = new QAction(text, this);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, slot);
        m_tools += action;
    };
    add("resendFiltered", tr("Send these events again…"), &SendDesk::openForFilter);
    add("sendTestEvent", tr("Send a test event…"), [this] { openTest(std::nullopt); });
}

void SendDesk::fillMenu(QMenu &menu, const QVector<qint64> &ids)
{
    menu.addSeparator();
    menu.addAction(tr("Send %n event(s) again…", nullptr, int(ids.size())), this, [this, ids] { openFor(ids); })
        ->setObjectName(QStringLiteral("resendChosen"));
}

void SendDesk::openFor(const QVector<qint64> &ids)
{
    if (!ids.isEmpty())
        (new SendDialog(m_services, ids, m_page.window()))->show();
}

void SendDesk::openForFilter()
{
    whenDone(m_services.store.ids(m_page.filter()), this, [this](const Result<QVector<qint64>> &ids) {
        if (!ids)
            Q_EMIT m_page.toast(ids.error().text, nullptr);
        else if (ids->isEmpty())
            Q_EMIT m_page.toast(tr("The filter lets no event through."), nullptr);
        else
            openFor(*ids);
    });
}

void SendDesk::compare(const Resend &resend)
{
    const EventRecord *record = m_page.detail()->record();
    if (!record || record->summary.id != resend.event)
        return;
    (new CompareDialog({tr("First answer · %1").arg(record->summary.status), record->answerBody, record->answerHeaders},
                       {tr("Answer now · %1").arg(resend.status), resend.answerBody, resend.answerHeaders},
                       m_page.window()))
        ->show();
}

void SendDesk::openTest(const std::optional<EventRecord> &real)
{
    (new TestEventDialog(m_services, real, m_page.window()))->show();
}

} // namespace gancho
