#include "ui/forms/organizationform.h"

#include "app/accounts/accountsession.h"
#include "app/drafts/draftstore.h"
#include "app/platforms/clint/clintplatform.h"
#include "app/platforms/jsonread.h"
#include "ui/forms/customfieldsform.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/build.h"
#include "ui/widgets/statepane.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

#include "moc_organizationform.cpp"

namespace gancho {

OrganizationForm::OrganizationForm(AccountSession &session, DraftStore &drafts, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_drafts(drafts)
    , m_name(new QLineEdit(this))
    , m_problem(makeText({}, "error", this))
    , m_fields(new CustomFieldsForm(this))
    , m_error(new Banner(Tone::Bad, this))
    , m_save(makeButton(QStringLiteral("saveOrganization"), tr("Save"), "primary", this))
    , m_cancel(makeButton(QStringLiteral("cancelOrganization"), tr("Discard"), nullptr, this))
    , m_pane(new StatePane(makeFields(), this))
{
    identify(m_name, QStringLiteral("organizationName"), tr("Name of the organization"));
    m_problem->setObjectName(QStringLiteral("organizationNameProblem"));
    m_error->setObjectName(QStringLiteral("organizationError"));
    m_pane->setObjectName(QStringLiteral("organizationPane"));
    makeColumn(this, 0, 0)->addWidget(m_pane);
    connect(m_pane, &StatePane::retry, this, &OrganizationForm::reload);
    connect(m_name, &QLineEdit::textChanged, this, &OrganizationForm::changed);
    connect(m_name, &QLineEdit::returnPressed, m_save, &QPushButton::click);
    connect(m_fields, &CustomFieldsForm::changed, this, &OrganizationForm::changed);
    connect(m_name, &QLineEdit::textEdited, this, &OrganizationForm::keepDraft);
    connect(m_fields, &CustomFieldsForm::changed, this, &OrganizationForm::keepDraft);
    connect(m_save, &QPushButton::clicked, this, &OrganizationForm::save);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_drafts.remove(draftKey());
        show(m_before);
    });
    changed();
}

QWidget *OrganizationForm::makeFields()
{
    auto *fields = new QWidget;
    fields->setProperty("role", QStringLiteral("scrolled"));
    auto *column = makeColumn(fields, 16, 12);
    auto *named = new QVBoxLayout;
    named->setSpacing(4);
    auto *label = makeLabel(tr("Name"), "label", fields);
    label->setBuddy(m_name);
    named->addWidget(label);
    named->addWidget(m_name);
    named->addWidget(m_problem);
    column->addLayout(named);
    column->addWidget(m_fields);
    column->addWidget(m_error);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(fields);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    auto *whole = new QWidget(this);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 8, 16, 12);
    foot->setSpacing(8);
    foot->addWidget(m_save);
    foot->addWidget(m_cancel);
    foot->addStretch();
    auto *outer = makeColumn(whole, 0, 0);
    outer->addWidget(scroll, 1);
    outer->addLayout(foot);
    return whole;
}

ClintPlatform *OrganizationForm::clint() const
{
    return qobject_cast<ClintPlatform *>(m_session.platform());
}

void OrganizationForm::setContact(const ContactId &id)
{
    if (id == m_contact && m_pane->state() == StatePane::State::Content)
        return;
    m_contact = id;
    reload();
}

void OrganizationForm::cancel()
{
    m_stale = m_contactRead.isRunning() || m_reading.isRunning();
    if (!m_stale)
        return;
    ++m_generation;
    m_contactRead.cancel();
    m_reading.cancel();
}

void OrganizationForm::resume()
{
    if (m_stale)
        reload();
}

void OrganizationForm::reload()
{
    ++m_generation;
    m_contactRead.cancel();
    m_reading.cancel();
    m_stale = false;
    m_saving = false;
    m_before = {};
    if (!clint())
        return;
    if (!m_contact.isValid()) {
        m_pane->showEmpty(tr("No contact"), tr("A deal belongs to an organization by its contact, and this one has "
                                               "none."));
        return;
    }
    m_pane->showLoading();
    m_contactRead = clint()->contacts()->contact(m_contact);
    whenDone(m_contactRead, this, [this, generation = m_generation](const Result<Contact> &contact) {
        if (generation != m_generation)
            return;
        if (contact)
            readContact(*contact);
        else
            fails(contact.error());
    });
}

void OrganizationForm::readContact(const Contact &contact)
{
    const QJsonValue named = contact.raw[QLatin1String("organization")];
    const QString id = jsonread::text(named.isObject() ? named[QLatin1String("id")] : named);
    if (id.isEmpty())
        m_pane->showEmpty(tr("No organization"),
                          tr("%1 belongs to no organization. Clint's API lists none: choose it in Clint, and it is "
                             "shown and edited here.")
                              .arg(contact.displayName()));
    else
        load(id);
}

void OrganizationForm::load(const QString &id)
{
    m_reading = clint()->crm().organization(id);
    whenDone(m_reading, this, [this, generation = m_generation](const Result<ClintOrganization> &organization) {
        if (generation != m_generation)
            return;
        if (!organization) {
            fails(organization.error());
            return;
        }
        show(*organization);
        takeDraft();
        m_pane->showContent();
        loadFields();
    });
}

void OrganizationForm::loadFields()
{
    whenDone(clint()->directory()->customFields(), this,
             [this, generation = m_generation](const Result<QList<CustomField>> &fields) {
                 // Without them, values are shown as they are.
                 if (generation != m_generation || !fields)
                     return;
                 QList<CustomField> own = *fields;
                 own.removeIf([](const CustomField &field) { return field.entity != QLatin1String("ORGANIZATION"); });
                 m_fields->setFields(own);
             });
}

void OrganizationForm::fails(const Error &error)
{
    if (error.kind == ErrorKind::Forbidden)
        m_pane->showEmpty(tr("Not part of this account"), error.text);
    else if (!error.isCancelled())
        m_pane->showError(error.text, error.reference);
}

void OrganizationForm::show(const ClintOrganization &organization)
{
    m_before = organization;
    m_name->setText(organization.name);
    m_name->setCursorPosition(0);
    m_fields->setValues(organization.fields);
    m_error->setMessage(Tone::Bad, {});
    changed();
}

ClintOrganization OrganizationForm::edited() const
{
    ClintOrganization now = m_before;
    now.name = m_name->text().trimmed() == m_before.name.trimmed() ? m_before.name : m_name->text().trimmed();
    now.fields = m_fields->values();
    return now;
}

QString OrganizationForm::draftKey() const
{
    return (m_session.account() ? m_session.account()->id.value : QString()) + QStringLiteral("/organization/") +
           m_before.id;
}

void OrganizationForm::keepDraft()
{
    if (m_before.id.isEmpty())
        return;
    const ClintOrganization now = edited();
    m_drafts.put(draftKey(), now == m_before ? QJsonObject()
                                             : QJsonObject{{QStringLiteral("name"), m_name->text()},
                                                           {QStringLiteral("fields"), now.fields}});
}

void OrganizationForm::takeDraft()
{
    const QJsonObject draft = m_drafts.value(draftKey());
    if (draft.isEmpty())
        return;
    m_name->setText(draft[QLatin1String("name")].toString());
    m_fields->setValues(draft[QLatin1String("fields")].toObject());
    changed();
}

void OrganizationForm::changed()
{
    const bool dirty = edited() != m_before;
    const bool named = !m_name->text().trimmed().isEmpty() || m_before.id.isEmpty();
    m_problem->setText(named ? QString() : tr("An organization needs a name."));
    m_problem->setVisible(!named);
    setInvalid(m_name, !named);
    m_save->setEnabled(dirty && named && !m_saving);
    m_cancel->setEnabled(dirty && !m_saving);
    m_name->setEnabled(!m_saving);
    m_fields->setEnabled(!m_saving);
}

void OrganizationForm::save()
{
    if (!clint() || !m_save->isEnabled() || !m_fields->check().isEmpty())
        return;
    m_saving = true;
    m_error->setMessage(Tone::Bad, {});
    changed();
    whenDone(clint()->crm().updateOrganization(m_before, edited()), this,
             [this, key = draftKey(), generation = m_generation](const Result<ClintOrganization> &now) {
                 if (now)
                     m_drafts.remove(key);
                 if (generation != m_generation)
                     return;
                 m_saving = false;
                 if (now)
                     show(*now);
                 else
                     m_error->setMessage(Tone::Bad, now.error().text, now.error().reference);
                 changed();
             });
}

} // namespace gancho
