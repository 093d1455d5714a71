// What the desk asks before a record is deleted, and what can be taken back after it.
#include "app/platforms/directorywrites.h"
#include "ui/dialogs/questions.h"
#include "ui/forms/agentremovalform.h"
#include "ui/forms/directorydesk.h"
#include "ui/widgets/choicebutton.h"

#include <QPushButton>

namespace gancho {

void DirectoryDesk::askRemove()
{
    const QString name = recordName(m_record);
    if (std::holds_alternative<NamedRecord>(m_record)) {
        askDestroy(window(), tr("Forget “%1”?").arg(name),
                   tr("Its name is forgotten here; the platform is not asked. It is here again with the next event "
                      "that holds it."),
                   tr("Forget"), [this] { remove({}); });
    } else if (m_kind == DirectoryKind::Users) {
        QList<Choice> heirs = choices(DirectoryKind::Users);
        heirs.removeIf([this](const Choice &one) { return one.id == std::get<Agent>(m_record).userId.value; });
        m_removal->open(name, heirs);
    } else if (const auto *team = std::get_if<Department>(&m_record)) {
        askDestroy(window(), tr("Delete the team “%1”?").arg(name),
                   tr("Its %n users stay, but are no longer in it. Conversations of the team keep its name nowhere.",
                      nullptr, static_cast<int>(team->members.size())),
                   tr("Delete team"), [this] { remove({}); });
    } else {
        askDestroy(window(), tr("Delete the tag “%1”?").arg(name),
                   tr("The platform refuses while contacts carry it; then you can have it taken off them too."),
                   tr("Delete tag"), [this] { remove({}); });
    }
}

void DirectoryDesk::remove(const directorywrites::Removal &removal)
{
    sendRemoval(m_record, removal, false);
}

void DirectoryDesk::sendRemoval(const DirectoryRecord &record, const directorywrites::Removal &removal, bool undone)
{
    if (!api() || m_busy)
        return;
    m_busy = true;
    showButtons();
    whenDone(directorywrites::remove(*api(), record, removal), this,
             [this, record, removal, undone, kind = m_kind, generation = m_generation](const Result<Done> &done) {
                 if (generation != m_generation)
                     return;
                 m_busy = false;
                 showButtons();
                 if (!done) {
                     refused(done.error());
                     m_fromContacts->setVisible(std::holds_alternative<Tag>(record) && !removal.fromContacts &&
                                                done.error().kind == ErrorKind::Invalid);
                     return;
                 }
                 m_removal->hide();
                 if (recordId(record) == recordId(m_record))
                     showRecord(kind, {});
                 Q_EMIT written(kind, {});
                 if (undone)
                     Q_EMIT told(tr("“%1” is gone again.").arg(recordName(record)), nullptr);
                 else
                     removed(record);
             });
}

void DirectoryDesk::removed(const DirectoryRecord &record)
{
    const QString text = tr("“%1” deleted.").arg(recordName(record));
    // A user who is created anew has another id: nothing that referred to the former would come back.
    if (auto anew = record; auto *tag = std::get_if<Tag>(&anew)) {
        tag->id = {};
        Q_EMIT told(text, [this, anew] {
            saveBack({}, anew, tr("Tag “%1” is there again, but on no contact.").arg(recordName(anew)));
        });
    } else if (auto *team = std::get_if<Department>(&anew)) {
        team->id = {};
        Q_EMIT told(text, [this, anew] {
            saveBack(
                {}, anew,
                tr("Team “%1” is there again, with its users but without its conversations.").arg(recordName(anew)));
        });
    } else if (std::holds_alternative<NamedRecord>(record)) {
        Q_EMIT told(text, [this, record] { saveBack({}, record, tr("“%1” is there again.").arg(recordName(record))); });
    } else {
        Q_EMIT told(text, nullptr);
    }
}

void DirectoryDesk::askRemoveUser()
{
    const AgentRemoval removal = m_removal->removal();
    const QString text =
        removal.conversations == AgentRemoval::Conversations::Complete
            ? tr("The user can no longer sign in. The open conversations are completed. This cannot be undone.")
        : removal.conversations == AgentRemoval::Conversations::Transfer
            ? tr("The user can no longer sign in. The open conversations go to %1. This cannot be undone.")
                  .arg(m_removal->heirName())
            : tr("The user can no longer sign in. The open conversations are pending again. This cannot be undone.");
    askDestroy(window(), tr("Delete the user “%1”?").arg(recordName(m_record)), text, tr("Delete user"),
               [this, removal] {
                   remove({false, removal});
               });
}

void DirectoryDesk::askRemoveEverywhere()
{
    askDestroy(window(), tr("Delete the tag “%1” and take it off all contacts?").arg(recordName(m_record)),
               tr("Which contacts carried it is lost. This cannot be undone."), tr("Delete everywhere"), [this] {
                   remove({true, {}});
               });
}

} // namespace gancho
