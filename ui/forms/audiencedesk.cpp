#include "ui/forms/audiencedesk.h"

#include "app/accounts/accountsession.h"
#include "app/platforms/audiencesapi.h"
#include "app/platforms/contactsapi.h"
#include "models/domain/phonetext.h"
#include "models/items/directorymodel.h"
#include "models/items/membermodel.h"
#include "ui/forms/addmembersform.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/build.h"
#include "ui/widgets/pagedtable.h"
#include "ui/widgets/statepane.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTimer>

namespace gancho {

namespace {

constexpr int typingPauseMs = 300;
/// Where the platform cannot search, so many rows are read to be searched here.
constexpr int mostRead = 2000;
/// Narrower, the day on which somebody was added gives way to the name.
constexpr int wideEnough = 430;
constexpr int leastRows = 2;

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text)
        if (c.isDigit())
            digits += c;
    return digits;
}

/// Whether this is a phone, whole or in part, rather than a name.
bool looksLikePhone(const QString &text)
{
    return digitsOf(text).size() >= 3 && std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); });
}

bool matches(const AudienceMember &member, const QString &text)
{
    if (looksLikePhone(text))
        return digitsOf(member.phone).contains(digitsOf(text));
    return foldedText(member.name).contains(foldedText(text));
}

} // namespace

AudienceDesk::AudienceDesk(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new MemberModel(this))
    , m_add(new QAction(tr("+ Add contacts"), this))
    , m_search(new QLineEdit(this))
    , m_pause(new QTimer(this))
    , m_scope(makeText({}, "caption", this))
    , m_adding(new AddMembersForm(this))
    , m_problem(new Banner(Tone::Bad, this))
    , m_table(new PagedTable(m_model, this))
    , m_pane(new StatePane(m_table, this))
    , m_addButton(makeButton(QStringLiteral("openAddMembers"), tr("Add contacts"), nullptr, this))
    , m_remove(makeButton(QStringLiteral("removeMembers"), tr("Remove"), "danger", this))
    , m_open(makeButton(QStringLiteral("openMember"), tr("Open contact"), nullptr, this))
    , m_count(makeLabel({}, "muted", this))
{
    m_add->setObjectName(QStringLiteral("addContactsToAudience"));
    m_add->setIconText(tr("Add contacts"));
    identify(m_search, QStringLiteral("memberSearch"), tr("Search its contacts by name or phone"));
    m_search->setPlaceholderText(tr("Search name or phone"));
    m_search->setClearButtonEnabled(true);
    m_pause->setSingleShot(true);
    m_pause->setInterval(typingPauseMs);
    identify(m_table, QStringLiteral("memberTable"), tr("Contacts in it"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setProperty("role", QString());
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(MemberModel::NameColumn, QHeaderView::Stretch);
    header->resizeSection(MemberModel::PhoneColumn, 150);
    header->resizeSection(MemberModel::AddedColumn, 126);
    m_pane->setMinimumHeight(leastRows * Theme::rowHeight);

    auto *column = makeColumn(this, 0, 0);
    auto *top = makeColumn(nullptr, 0, 8);
    top->setContentsMargins(16, 12, 16, 8);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_search, 1);
    row->addWidget(m_addButton);
    top->addLayout(row);
    top->addWidget(m_scope);
    top->addWidget(m_adding);
    top->addWidget(m_problem);
    column->addLayout(top);
    column->addWidget(m_pane, 1);
    column->addWidget(makeLine(this));
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(16, 10, 16, 10);
    bottom->setSpacing(8);
    bottom->addWidget(m_count, 1);
    bottom->addWidget(m_open);
    bottom->addWidget(m_remove);
    column->addLayout(bottom);
    m_scope->hide();

    m_adding->setSource([this](const ContactQuery &query) -> Future<PageOf<Contact>> {
        Platform *platform = m_services.session.platform();
        if (!platform || !platform->contacts())
            return ready<PageOf<Contact>>(fail(ErrorKind::Unsupported, tr("This platform offers no contacts.")));
        return platform->contacts()->contacts(query, {1, 20});
    });
    connect(m_add, &QAction::triggered, this, &AudienceDesk::openAdding);
    connect(m_addButton, &QPushButton::clicked, m_add, &QAction::trigger);
    connect(m_adding, &AddMembersForm::submitted, this, [this] { add(); });
    connect(m_adding, &AddMembersForm::closed, this, &AudienceDesk::discard);
    connect(m_search, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, &AudienceDesk::searchChanged);
    connect(m_pause, &QTimer::timeout, this, &AudienceDesk::searchChanged);
    connect(m_model, &PagedModelBase::stateChanged, this, &AudienceDesk::showState);
    connect(m_pane, &StatePane::retry, this, &AudienceDesk::reload);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AudienceDesk::showSelection);
    connect(m_remove, &QPushButton::clicked, this, &AudienceDesk::removeSelected);
    const auto openRow = [this](int index) {
        if (const AudienceMember *member = m_model->at(index))
            Q_EMIT contactRequested(member->contactId);
    };
    connect(m_table, &QTableView::activated, this, [openRow](const QModelIndex &index) { openRow(index.row()); });
    connect(m_open, &QPushButton::clicked, this, [this, openRow] { openRow(selectedRows().value(0, -1)); });
    auto *remove = new QAction(tr("Remove"), m_table);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    connect(remove, &QAction::triggered, this, &AudienceDesk::removeSelected);
    m_table->addAction(remove);
    showSelection();
}

AudiencesApi *AudienceDesk::api() const
{
    return m_services.session.platform() ? m_services.session.platform()->audiences() : nullptr;
}

void AudienceDesk::setAudience(const Audience &audience)
{
    const bool other = audience.id != m_audience.id || audience.kind != m_audience.kind;
    m_audience = audience;
    if (!other) {
        showState();
        return;
    }
    clear();
    m_audience = audience;
    reload();
}

void AudienceDesk::clear()
{
    m_audience = {};
    m_search->clear();
    m_pause->stop();
    m_problem->setMessage(Tone::Bad, {});
    closeAdding();
    m_model->setSource(nullptr);
    m_model->clear();
}

void AudienceDesk::cancel()
{
    ++m_generation;
    m_busy = false;
    m_adding->cancel();
    m_adding->setBusy(false);
    m_model->setSource(nullptr);
    m_model->clear();
}

void AudienceDesk::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_table->setColumnHidden(MemberModel::AddedColumn, width() < wideEnough);
}

bool AudienceDesk::isIdle() const
{
    return m_model->state() == PagedModelBase::State::Idle;
}

void AudienceDesk::reload()
{
    if (!api() || m_audience.id.isEmpty())
        return;
    MemberQuery query;
    const QString text = m_search->text().simplified();
    if (api()->findsMembers(m_audience.kind) && !text.isEmpty()) {
        // The platform finds whole phones only; parts of one are not a name either.
        (looksLikePhone(text) ? query.phone : query.name) = text;
    }
    m_model->setSource([this, audience = m_audience, query](const PageRequest &page) -> Future<PageOf<AudienceMember>> {
        if (!api())
            return ready<PageOf<AudienceMember>>(fail(ErrorKind::Cancelled, {}));
        return api()->members(audience, query, page);
    });
    m_model->reload();
}

void AudienceDesk::searchChanged()
{
    m_pause->stop();
    if (!api() || m_audience.id.isEmpty())
        return;
    m_table->clearSelection();
    if (api()->findsMembers(m_audience.kind))
        reload();
    else
        showState();
}

void AudienceDesk::narrow()
{
    const QString text = m_search->text().simplified();
    const bool here = api() && !api()->findsMembers(m_audience.kind) && !text.isEmpty();
    int found = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const bool hidden = here && !matches(*m_model->at(row), text);
        found += !hidden;
        if (m_table->isRowHidden(row) != hidden)
            m_table->setRowHidden(row, hidden);
    }
    m_scope->setVisible(here);
    if (!here)
        return;
    m_scope->setText(
        m_model->isComplete()
            ? tr("%n of its contacts match.", nullptr, found)
            : tr("%n match among the %1 contacts read so far; the platform cannot search here.", nullptr, found)
                  .arg(QLocale().toString(m_model->rowCount())));
    // stateChanged() comes from within the model: the next page is asked for once that is over.
    if (!m_model->isComplete() && m_model->state() == PagedModelBase::State::Ready && m_model->rowCount() < mostRead &&
        !m_reading) {
        m_reading = true;
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_reading = false;
                m_model->next();
            },
            Qt::QueuedConnection);
    }
}

void AudienceDesk::showState()
{
    narrow();
    showSelection();
    const bool any = m_model->rowCount() > 0;
    const auto state = m_model->state();
    m_count->setText(m_audience.contacts >= 0 ? tr("%n contacts", nullptr, static_cast<int>(m_audience.contacts))
                                              : QString());
    m_problem->setMessage(Tone::Bad, state == PagedModelBase::State::Failed && any ? m_model->error().text : QString(),
                          m_model->error().reference);
    if (any)
        m_pane->showContent();
    else if (state == PagedModelBase::State::Failed)
        m_pane->showError(m_model->error().text, m_model->error().reference);
    else if (state == PagedModelBase::State::Ready && !m_search->text().simplified().isEmpty())
        m_pane->showEmpty(tr("Nothing found"), tr("None of its contacts has this name or phone."));
    else if (state == PagedModelBase::State::Ready)
        m_pane->showEmpty(tr("No contact in it"),
                          m_audience.kind == Audience::Kind::Portfolio
                              ? tr("Contacts that you add belong to this portfolio.")
                              : tr("Contacts that you add get the messages of this sequence."),
                          m_add);
    else
        m_pane->showLoading();
}

QList<int> AudienceDesk::selectedRows() const
{
    QList<int> rows = m_table->selectedRows();
    rows.removeIf([this](int row) { return m_table->isRowHidden(row); });
    return rows;
}

void AudienceDesk::showSelection()
{
    const auto count = static_cast<int>(selectedRows().size());
    m_remove->setEnabled(count > 0 && !m_busy);
    m_remove->setText(count > 1 ? tr("Remove %n", nullptr, count) : tr("Remove"));
    m_remove->setAccessibleName(tr("Remove the chosen contacts from it"));
    m_open->setEnabled(count == 1);
    m_add->setEnabled(api() && !m_audience.id.isEmpty());
    m_addButton->setEnabled(m_add->isEnabled());
}

bool AudienceDesk::isDirty() const
{
    return !m_adding->isHidden() && m_adding->isDirty();
}

void AudienceDesk::discard()
{
    closeAdding();
}

void AudienceDesk::closeAdding()
{
    m_adding->reset();
    m_adding->hide();
    m_search->show();
    m_addButton->show();
}

void AudienceDesk::openAdding()
{
    m_search->hide();
    m_addButton->hide();
    m_adding->open(m_audience.kind == Audience::Kind::Sequence);
}

void AudienceDesk::add(const std::function<void()> &then)
{
    if (!api() || m_busy)
        return;
    QList<ContactId> ids;
    for (const Contact &contact : m_adding->contacts())
        ids += contact.id;
    const QStringList phones = m_adding->phones();
    m_busy = true;
    m_adding->setBusy(true);
    const auto first = ids.isEmpty() ? ready<Done>(Done{}) : api()->add(m_audience, ids);
    const auto all = andThen(first, this, [this, phones, audience = m_audience](const Done &) {
        if (phones.isEmpty())
            return ready<QList<AudienceMember>>(QList<AudienceMember>());
        if (!api())
            return ready<QList<AudienceMember>>(fail(ErrorKind::Cancelled, {}));
        return api()->addPhones(audience, phones);
    });
    whenDone(all, this,
             [this, ids, then, audience = m_audience,
              generation = m_generation](const Result<QList<AudienceMember>> &members) {
                 if (generation != m_generation)
                     return;
                 m_busy = false;
                 if (isShown(audience))
                     m_adding->setBusy(false);
                 QList<ContactId> in = ids;
                 if (members) {
                     for (const AudienceMember &member : *members)
                         if (!in.contains(member.contactId))
                             in += member.contactId;
                     added(audience, in);
                     if (then)
                         then();
                     return;
                 }
                 if (!members.error().isCancelled() && isShown(audience))
                     m_adding->showError(members.error());
                 // The contacts may be in already, though the phones were refused.
                 if (!ids.isEmpty()) {
                     if (isShown(audience))
                         reload();
                     Q_EMIT changed();
                 }
             });
}

bool AudienceDesk::isShown(const Audience &audience) const
{
    return audience.id == m_audience.id && audience.kind == m_audience.kind;
}

void AudienceDesk::added(const Audience &audience, const QList<ContactId> &ids)
{
    if (isShown(audience)) {
        discard();
        reload();
    }
    Q_EMIT changed();
    const QString text = tr("%n contacts added to “%1”.", nullptr, static_cast<int>(ids.size())).arg(audience.name);
    Q_EMIT told(text, [this, ids, audience] {
        takeOut(audience, ids, tr("Taken out of “%1” again.").arg(audience.name), false);
    });
}

void AudienceDesk::removeSelected()
{
    QList<ContactId> ids;
    QString name;
    for (const int row : selectedRows())
        if (const AudienceMember *member = m_model->at(row)) {
            ids += member->contactId;
            name = m_model->index(row, MemberModel::NameColumn).data().toString();
        }
    if (m_busy)
        return;
    takeOut(m_audience, ids,
            ids.size() == 1
                ? tr("%1 removed from “%2”.").arg(name, m_audience.name)
                : tr("%n contacts removed from “%1”.", nullptr, static_cast<int>(ids.size())).arg(m_audience.name),
            true);
}

void AudienceDesk::takeOut(const Audience &audience, const QList<ContactId> &ids, const QString &text, bool undoable)
{
    if (!api() || ids.isEmpty())
        return;
    m_busy = true;
    showSelection();
    whenDone(api()->remove(audience, ids), this,
             [this, ids, text, undoable, audience, generation = m_generation](const Result<Done> &done) {
                 if (generation != m_generation)
                     return;
                 m_busy = false;
                 showSelection();
                 if (!done) {
                     if (!done.error().isCancelled())
                         m_problem->setMessage(Tone::Bad, done.error().text, done.error().reference);
                     return;
                 }
                 if (isShown(audience))
                     forget(ids);
                 Q_EMIT changed();
                 std::function<void()> undo;
                 if (undoable)
                     undo = [this, ids, audience] {
                         putIn(audience, ids);
                     };
                 Q_EMIT told(text, undo);
             });
}

void AudienceDesk::forget(const QList<ContactId> &ids)
{
    // Pages are by offset: while some are to come, those that were left out here would be skipped there.
    if (!m_model->isComplete()) {
        reload();
        return;
    }
    QStringList rows;
    for (const AudienceMember &member : m_model->items())
        if (ids.contains(member.contactId))
            rows += member.id.value;
    for (const QString &row : std::as_const(rows))
        m_model->remove(row);
}

void AudienceDesk::putIn(const Audience &audience, const QList<ContactId> &ids)
{
    if (!api())
        return;
    whenDone(api()->add(audience, ids), this, [this, audience, generation = m_generation](const Result<Done> &done) {
        if (generation != m_generation)
            return;
        if (!done) {
            if (!done.error().isCancelled())
                m_problem->setMessage(Tone::Bad, done.error().text, done.error().reference);
            return;
        }
        if (isShown(audience))
            reload();
        Q_EMIT changed();
        Q_EMIT told(tr("Back in “%1”.").arg(audience.name), nullptr);
    });
}

} // namespace gancho
