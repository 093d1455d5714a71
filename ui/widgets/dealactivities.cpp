#include "ui/widgets/dealactivities.h"

#include "app/accounts/accountsession.h"
#include "app/drafts/draftstore.h"
#include "app/platforms/clint/clintplatform.h"
#include "models/domain/clintwords.h"
#include "ui/dialogs/questions.h"
#include "ui/forms/activityform.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/build.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/rowsarea.h"
#include "ui/widgets/statepane.h"

#include <QCheckBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

#include "moc_dealactivities.cpp"

namespace gancho {

namespace {

/// Open ones first, the most urgent on top; those without a date after those with one.
bool isBefore(const ClintActivity &a, const ClintActivity &b)
{
    if (a.completed != b.completed)
        return b.completed;
    if (a.dueAt.isValid() != b.dueAt.isValid())
        return a.dueAt.isValid();
    return a.completed ? a.dueAt > b.dueAt : a.dueAt < b.dueAt;
}

bool isLate(const ClintActivity &activity)
{
    return !activity.completed && activity.dueAt.isValid() && activity.dueAt < QDateTime::currentDateTimeUtc();
}

} // namespace

DealActivities::DealActivities(AccountSession &session, DraftStore &drafts, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_drafts(drafts)
    , m_new(makeButton(QStringLiteral("newActivity"), tr("New activity"), nullptr, this))
    , m_form(new ActivityForm(this))
    , m_problem(new Banner(Tone::Bad, this))
    , m_rows(new RowsArea(QStringLiteral("dealActivities"), tr("Activities of the deal"), 8, this))
    , m_pane(new StatePane(m_rows, this))
{
    m_pane->setObjectName(QStringLiteral("dealActivitiesPane"));
    m_problem->setObjectName(QStringLiteral("dealActivitiesProblem"));
    auto *column = makeColumn(this, 16, 8);
    column->addWidget(m_new, 0, Qt::AlignLeft);
    column->addWidget(m_form);
    column->addWidget(m_problem);
    column->addWidget(m_pane, 1);
    m_form->hide();
    connect(m_pane, &StatePane::retry, this, &DealActivities::reload);
    connect(m_new, &QPushButton::clicked, this, [this] { edit({}); });
    connect(m_form, &ActivityForm::saveRequested, this, &DealActivities::save);
    connect(m_form, &ActivityForm::draftChanged, this, &DealActivities::keepDraft);
    connect(m_form, &ActivityForm::cancelRequested, this, [this] {
        m_drafts.remove(draftKey());
        closeForm();
    });
}

ClintCrm *DealActivities::api() const
{
    auto *clint = qobject_cast<ClintPlatform *>(m_session.platform());
    return clint ? &clint->crm() : nullptr;
}

QString DealActivities::draftKey() const
{
    return QStringLiteral("activity/%1/%2")
        .arg(m_session.account() ? m_session.account()->id.value : QString(), m_card.value);
}

void DealActivities::setCard(const CardId &id)
{
    if (id == m_card)
        return;
    m_form->hide();
    m_card = id;
    reload();
}

void DealActivities::cancel()
{
    m_stale = m_loading.isRunning();
    if (!m_stale)
        return;
    ++m_generation;
    m_loading.cancel();
}

void DealActivities::resume()
{
    if (m_stale)
        reload();
}

void DealActivities::reload()
{
    ++m_generation;
    m_loading.cancel();
    m_stale = false;
    m_activities.clear();
    m_page = {};
    m_problem->setMessage(Tone::Bad, {});
    m_form->setBusy(false);
    m_new->setEnabled(false);
    if (!m_card.isValid())
        return;
    m_pane->showLoading();
    load();
}

void DealActivities::load()
{
    if (!api())
        return;
    ClintActivityQuery query;
    query.dealId = m_card;
    m_loading = api()->activities(query, m_page);
    whenDone(m_loading, this, [this, generation = m_generation](const Result<PageOf<ClintActivity>> &page) {
        if (generation != m_generation)
            return;
        if (!page && page.error().kind == ErrorKind::Forbidden) {
            m_form->hide();
            m_new->hide();
            m_pane->showEmpty(tr("Not part of this account"), page.error().text);
            return;
        }
        if (!page) {
            m_activities.isEmpty() ? m_pane->showError(page.error().text, page.error().reference) : fail(page.error());
            return;
        }
        m_more = page->more;
        ++m_page.number;
        for (const ClintActivity &activity : page->items)
            put(activity);
        m_new->setEnabled(true);
        m_new->setVisible(m_form->isHidden());
        show();
        const QJsonObject draft = m_drafts.value(draftKey());
        if (m_form->isHidden() && !draft.isEmpty() && draft[QLatin1String("id")].toString().isEmpty())
            edit({});
    });
}

void DealActivities::put(const ClintActivity &activity)
{
    for (ClintActivity &each : m_activities)
        if (each.id == activity.id) {
            each = activity;
            return;
        }
    m_activities += activity;
}

void DealActivities::show()
{
    std::stable_sort(m_activities.begin(), m_activities.end(), &isBefore);
    m_rows->clear();
    for (const ClintActivity &activity : std::as_const(m_activities))
        m_rows->add(makeRow(activity));
    if (m_more) {
        auto *more = makeButton(QStringLiteral("moreActivities"), tr("Show more"), nullptr, m_rows->inside());
        connect(more, &QPushButton::clicked, this, &DealActivities::load);
        m_rows->add(more);
    }
    if (m_activities.isEmpty())
        m_pane->showEmpty(tr("No activity yet"), tr("A call, a meeting or a task that belongs to this deal."));
    else
        m_pane->showContent();
    Q_EMIT countChanged(static_cast<int>(std::count_if(m_activities.cbegin(), m_activities.cend(),
                                                       [](const ClintActivity &each) { return !each.completed; })));
}

QWidget *DealActivities::makeRow(const ClintActivity &activity)
{
    QFrame *frame = makeCard(m_rows->inside());
    frame->setObjectName(QStringLiteral("dealActivity"));
    auto *column = makeColumn(frame, 12, 4);
    auto *done = new QCheckBox(frame);
    identify(done, QStringLiteral("activityDone"), tr("Done: %1").arg(activity.title));
    done->setChecked(activity.completed);
    auto *title = makeText(activity.title, activity.completed ? "muted" : "strong", frame);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(done, 0, Qt::AlignTop);
    head->addWidget(title, 1);
    head->addWidget(new Pill(clintActivityTypeName(activity.type), Tone::Neutral, frame), 0, Qt::AlignTop);
    column->addLayout(head);
    if (!activity.content.isEmpty()) {
        auto *content = makeText(activity.content, nullptr, frame);
        content->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        column->addWidget(content);
    }
    const QDateTime at = activity.completed && activity.completedAt.isValid() ? activity.completedAt : activity.dueAt;
    const QString when = QLocale().toString(at.toLocalTime(), QLocale::ShortFormat);
    QString about = tr("No date");
    if (at.isValid())
        about = activity.completed ? tr("Done %1").arg(when)
                : isLate(activity) ? tr("Overdue since %1").arg(when)
                                   : tr("Due %1").arg(when);
    auto *change = makeButton(QStringLiteral("editActivity"), tr("Edit"), "quiet", frame);
    change->setAccessibleName(tr("Edit the activity “%1”").arg(activity.title));
    auto *gone = makeButton(QStringLiteral("removeActivity"), tr("Delete…"), "quiet", frame);
    gone->setAccessibleName(tr("Delete the activity “%1”").arg(activity.title));
    auto *foot = new QHBoxLayout;
    foot->setSpacing(4);
    foot->addWidget(makeText(about, isLate(activity) ? "error" : "caption", frame), 1);
    foot->addWidget(change);
    foot->addWidget(gone);
    column->addLayout(foot);
    connect(done, &QCheckBox::clicked, this, [this, id = activity.id](bool completed) { complete(id, completed); });
    connect(change, &QPushButton::clicked, this, [this, activity] { edit(activity); });
    connect(gone, &QPushButton::clicked, this, [this, activity] { remove(activity); });
    return frame;
}

void DealActivities::edit(const ClintActivity &activity)
{
    ClintActivity shown = activity;
    shown.dealId = m_card;
    m_form->load(shown);
    const QJsonObject draft = m_drafts.value(draftKey());
    if (!draft.isEmpty() && draft[QLatin1String("id")].toString() == activity.id) {
        ClintActivity typed = m_form->before();
        typed.title = draft[QLatin1String("title")].toString();
        typed.type = draft[QLatin1String("type")].toString();
        typed.content = draft[QLatin1String("content")].toString();
        typed.dueAt = QDateTime::fromString(draft[QLatin1String("due")].toString(), Qt::ISODateWithMs);
        m_form->fill(typed);
    }
    m_new->hide();
    m_form->show();
    m_form->setFocus(Qt::OtherFocusReason);
}

void DealActivities::keepDraft()
{
    if (!m_form->isDirty()) {
        m_drafts.remove(draftKey());
        return;
    }
    const ClintActivity typed = m_form->edited();
    m_drafts.put(draftKey(), {{QStringLiteral("id"), typed.id},
                              {QStringLiteral("title"), typed.title},
                              {QStringLiteral("type"), typed.type},
                              {QStringLiteral("content"), typed.content},
                              {QStringLiteral("due"), typed.dueAt.toUTC().toString(Qt::ISODateWithMs)}});
}

void DealActivities::closeForm()
{
    m_form->hide();
    m_new->show();
    m_new->setFocus(Qt::OtherFocusReason);
}

void DealActivities::save()
{
    if (!api())
        return;
    const ClintActivity before = m_form->before();
    const ClintActivity after = m_form->edited();
    m_form->setBusy(true);
    whenDone(before.id.isEmpty() ? api()->createActivity(after) : api()->updateActivity(before, after), this,
             [this, key = draftKey(), generation = m_generation](const Result<ClintActivity> &now) {
                 if (now)
                     m_drafts.remove(key);
                 if (generation != m_generation)
                     return;
                 if (!now) {
                     m_form->showError(now.error());
                     return;
                 }
                 put(*now);
                 closeForm();
                 show();
             });
}

void DealActivities::complete(const QString &id, bool completed)
{
    if (!api())
        return;
    m_problem->setMessage(Tone::Bad, {});
    whenDone(api()->completeActivity(id, completed), this,
             [this, generation = m_generation](const Result<ClintActivity> &now) {
                 if (generation != m_generation)
                     return;
                 if (now)
                     put(*now);
                 else
                     fail(now.error());
                 // Also after a refusal: its box has been ticked already.
                 show();
             });
}

void DealActivities::remove(const ClintActivity &activity)
{
    askDestroy(window(), tr("Delete this activity?"), activity.title.left(200), tr("Delete"),
               [this, id = activity.id, generation = m_generation] {
                   if (!api() || generation != m_generation)
                       return;
                   whenDone(api()->removeActivity(id), this, [this, id, generation](const Result<Done> &done) {
                       if (generation != m_generation)
                           return;
                       if (!done) {
                           fail(done.error());
                           return;
                       }
                       m_activities.removeIf([&id](const ClintActivity &each) { return each.id == id; });
                       show();
                   });
               });
}

void DealActivities::fail(const Error &error)
{
    if (!error.isCancelled())
        m_problem->setMessage(Tone::Bad, error.text, error.reference);
}

} // namespace gancho
