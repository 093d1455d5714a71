#include "ui/forms/contactactions.h"

#include "app/accounts/accountsession.h"
#include "app/platforms/audiencesapi.h"
#include "app/platforms/contactsapi.h"
#include "app/platforms/namebook.h"
#include "ui/dialogs/questions.h"

#include <QAction>
#include <QMenu>
#include <QWidget>

#include <algorithm>

namespace gancho {

ContactActions::ContactActions(AccountSession &session, Selection selection, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_selection(std::move(selection))
    , m_window(window)
    , m_archive(makeAction(QStringLiteral("archiveContact"), tr("Archive"), ContactStatus::Archived))
    , m_block(makeAction(QStringLiteral("blockContact"), tr("Block"), ContactStatus::Blocked))
    , m_activate(makeAction(QStringLiteral("activateContact"), tr("Make active again"), ContactStatus::Active))
    , m_undo(new QAction(tr("Undo"), this))
    , m_addTag(makeMenu(QStringLiteral("addTagMenu"), tr("Add tag"), [this](QMenu &menu) { fillTags(menu, true); }))
    , m_removeTag(
          makeMenu(QStringLiteral("removeTagMenu"), tr("Remove tag"), [this](QMenu &menu) { fillTags(menu, false); }))
    , m_toPortfolio(makeMenu(QStringLiteral("toPortfolioMenu"), tr("Add to portfolio"),
                             [this](QMenu &menu) { fillAudiences(menu, Audience::Kind::Portfolio); }))
    , m_toSequence(makeMenu(QStringLiteral("toSequenceMenu"), tr("Add to sequence"),
                            [this](QMenu &menu) { fillAudiences(menu, Audience::Kind::Sequence); }))
    , m_toGroup(makeMenu(QStringLiteral("toGroupMenu"), tr("Put into"), [this](QMenu &menu) { fillGroups(menu); }))
{
    m_undo->setObjectName(QStringLiteral("undoContact"));
    connect(m_undo, &QAction::triggered, this, [this] {
        if (m_undoing)
            std::exchange(m_undoing, nullptr)();
    });
}

QAction *ContactActions::makeAction(const QString &name, const QString &text, ContactStatus status)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, [this, status] { setStatus(status); });
    return action;
}

QMenu *ContactActions::makeMenu(const QString &name, const QString &text, std::function<void(QMenu &)> fill)
{
    auto *menu = new QMenu(text, m_window);
    menu->setObjectName(name);
    connect(menu, &QMenu::aboutToShow, this, [menu, fill = std::move(fill)] { fill(*menu); });
    return menu;
}

QList<QAction *> ContactActions::actions() const
{
    return {m_addTag->menuAction(),
            m_removeTag->menuAction(),
            m_toPortfolio->menuAction(),
            m_toSequence->menuAction(),
            m_toGroup->menuAction(),
            m_archive,
            m_block,
            m_activate};
}

QList<QAction *> ContactActions::plainActions() const
{
    QList<QAction *> list;
    for (QAction *action : {m_archive, m_block, m_activate})
        if (action->isEnabled())
            list += action;
    return list;
}

ContactsApi *ContactActions::api() const
{
    return m_session.platform() ? m_session.platform()->contacts() : nullptr;
}

void ContactActions::refresh()
{
    const QList<Contact> chosen = m_selection();
    const auto any = [&chosen](ContactStatus status) {
        return std::any_of(chosen.cbegin(), chosen.cend(), [status](const Contact &c) { return c.status != status; });
    };
    const std::pair<QAction *, ContactStatus> statuses[] = {
        {m_archive, ContactStatus::Archived}, {m_block, ContactStatus::Blocked}, {m_activate, ContactStatus::Active}};
    for (const auto &[action, status] : statuses) {
        action->setVisible(!api() || api()->takesStatus(status));
        action->setEnabled(action->isVisible() && any(status));
    }
    const bool audiences = !m_session.platform() || m_session.platform()->audiences();
    m_toPortfolio->menuAction()->setVisible(audiences);
    m_toSequence->menuAction()->setVisible(audiences);
    m_toGroup->menuAction()->setVisible(api() && !api()->groupings().isEmpty());
    for (QMenu *menu : {m_addTag, m_removeTag, m_toPortfolio, m_toSequence, m_toGroup})
        menu->setEnabled(!chosen.isEmpty());
}

void ContactActions::forget()
{
    ++m_generation;
    m_undoing = nullptr;
    m_portfolios.clear();
    m_sequences.clear();
}

void ContactActions::setAudiences(Audience::Kind kind, const QList<Audience> &audiences)
{
    (kind == Audience::Kind::Portfolio ? m_portfolios : m_sequences) = audiences;
}

void ContactActions::tellSaved(const Contact &before, const Contact &now)
{
    m_undoing = [this, before, now] {
        change(now, before, tr("Contact “%1” is as it was.").arg(before.displayName()), false);
    };
    Q_EMIT toast(tr("Contact “%1” saved.").arg(now.displayName()), m_undo);
}

void ContactActions::change(const Contact &before, const Contact &after, const QString &told, bool undoable)
{
    if (!api())
        return;
    whenDone(api()->update(before, after), this,
             [this, before, told, undoable, generation = m_generation](const Result<Contact> &now) {
                 if (generation != m_generation)
                     return;
                 if (!now) {
                     if (!now.error().isCancelled())
                         Q_EMIT failed(now.error());
                     return;
                 }
                 Q_EMIT changed(*now);
                 if (undoable)
                     m_undoing = [this, before, now = *now] {
                         change(now, before, tr("Contact “%1” is as it was.").arg(before.displayName()), false);
                     };
                 Q_EMIT toast(told, undoable ? m_undo : nullptr);
             });
}

void ContactActions::setStatus(ContactStatus status)
{
    const auto apply = [this, status, chosen = m_selection()] {
        for (const Contact &contact : chosen) {
            if (contact.status == status)
                continue;
            Contact after = contact;
            after.status = status;
            change(contact, after,
                   status == ContactStatus::Archived  ? tr("Contact “%1” archived.").arg(contact.displayName())
                   : status == ContactStatus::Blocked ? tr("Contact “%1” blocked.").arg(contact.displayName())
                                                      : tr("Contact “%1” is active again.").arg(contact.displayName()),
                   chosen.size() == 1);
        }
    };
    const auto count = static_cast<int>(m_selection().size());
    if (count > 1 && status != ContactStatus::Active)
        askDestroy(
            m_window,
            status == ContactStatus::Archived ? tr("Archive %n contacts?", nullptr, count)
                                              : tr("Block %n contacts?", nullptr, count),
            tr("They leave this list. You find them under the status of that name and can make them active again."),
            status == ContactStatus::Archived ? tr("Archive") : tr("Block"), apply);
    else
        apply();
}

void ContactActions::fillTags(QMenu &menu, bool add)
{
    menu.clear();
    Platform *platform = m_session.platform();
    const QList<Contact> chosen = m_selection();
    if (platform && platform->names())
        for (const Tag &tag : platform->names()->tags()) {
            const bool carried = std::any_of(chosen.cbegin(), chosen.cend(), [&tag](const Contact &contact) {
                return contact.tagIds.contains(tag.id);
            });
            if (!add && !carried)
                continue;
            menu.addAction(QString(tag.name).replace(u'&', QLatin1String("&&")), this,
                           [this, tag, add] { changeTag(tag, add); });
        }
    if (menu.isEmpty())
        menu.addAction(tr("No tag"))->setEnabled(false);
}

void ContactActions::changeTag(const Tag &tag, bool add)
{
    for (const Contact &contact : m_selection()) {
        Contact after = contact;
        after.tagIds.removeAll(tag.id);
        if (add)
            after.tagIds += tag.id;
        if (after.tagIds.size() == contact.tagIds.size())
            continue;
        whenDone(api()->changeTags(contact.id, {tag.id}, add ? TagOperation::Add : TagOperation::Remove), this,
                 [this, add, tag, contact, generation = m_generation](const Result<Contact> &now) {
                     if (generation != m_generation)
                         return;
                     if (!now) {
                         Q_EMIT failed(now.error());
                         return;
                     }
                     Q_EMIT changed(*now);
                     Q_EMIT toast((add ? tr("Tag “%1” added to %2.") : tr("Tag “%1” removed from %2."))
                                      .arg(tag.name, contact.displayName()),
                                  nullptr);
                 });
    }
}

void ContactActions::fillAudiences(QMenu &menu, Audience::Kind kind)
{
    menu.clear();
    for (const Audience &audience : kind == Audience::Kind::Portfolio ? m_portfolios : m_sequences)
        menu.addAction(QString(audience.name).replace(u'&', QLatin1String("&&")), this,
                       [this, audience] { addTo(audience); });
    if (menu.isEmpty())
        menu.addAction(kind == Audience::Kind::Portfolio ? tr("No portfolio") : tr("No sequence"))->setEnabled(false);
}

void ContactActions::fillGroups(QMenu &menu)
{
    menu.clear();
    if (!api())
        return;
    for (const ContactGrouping &grouping : api()->groupings()) {
        if (grouping.putInto.isEmpty())
            continue;
        QMenu *groups = menu.addMenu(grouping.putInto);
        for (const auto &[id, name] : grouping.groups)
            groups->addAction(QString(name).replace(u'&', QLatin1String("&&")), this,
                              [this, grouping, id = id, name = name] { putInto(grouping, id, name); });
        groups->addSeparator();
        groups->addAction(tr("None"), this, [this, grouping] { putInto(grouping, {}, {}); });
    }
}

void ContactActions::putInto(const ContactGrouping &grouping, const QString &group, const QString &name)
{
    for (const Contact &contact : m_selection())
        whenDone(api()->putInto(contact.id, grouping.key, group), this,
                 [this, grouping, name, contact, generation = m_generation](const Result<Contact> &now) {
                     if (generation != m_generation)
                         return;
                     if (!now) {
                         Q_EMIT failed(now.error());
                         return;
                     }
                     Q_EMIT changed(*now);
                     Q_EMIT toast(name.isEmpty()
                                      ? tr("%1: %2 taken away.").arg(contact.displayName(), grouping.title)
                                      : tr("%1: %2 is “%3”.").arg(contact.displayName(), grouping.title, name),
                                  nullptr);
                 });
}

void ContactActions::addTo(const Audience &audience)
{
    QList<ContactId> ids;
    for (const Contact &contact : m_selection())
        ids += contact.id;
    Platform *platform = m_session.platform();
    if (ids.isEmpty() || !platform || !platform->audiences())
        return;
    whenDone(platform->audiences()->add(audience, ids), this,
             [this, audience, ids, generation = m_generation](const Result<Done> &done) {
                 if (generation != m_generation)
                     return;
                 if (!done) {
                     Q_EMIT failed(done.error());
                     return;
                 }
                 m_undoing = [this, audience, ids] {
                     takeOut(audience, ids);
                 };
                 Q_EMIT toast(
                     tr("%n contacts added to “%1”.", nullptr, static_cast<int>(ids.size())).arg(audience.name),
                     m_undo);
             });
}

void ContactActions::takeOut(const Audience &audience, const QList<ContactId> &contacts)
{
    Platform *platform = m_session.platform();
    if (!platform || !platform->audiences())
        return;
    whenDone(platform->audiences()->remove(audience, contacts), this, [this, audience](const Result<Done> &gone) {
        if (gone)
            Q_EMIT toast(tr("Taken out of “%1” again.").arg(audience.name), nullptr);
        else
            Q_EMIT failed(gone.error());
    });
}

} // namespace gancho
