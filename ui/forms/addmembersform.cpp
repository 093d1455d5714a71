#include "ui/forms/addmembersform.h"

#include "models/domain/phonetext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/build.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace gancho {

namespace {
constexpr int typingPauseMs = 300;
constexpr int mostFound = 20;
constexpr int resultsHeight = 112;
constexpr int phonesHeight = 64;
} // namespace

AddMembersForm::AddMembersForm(QWidget *parent)
    : QFrame(parent)
    , m_banner(new Banner(Tone::Bad, this))
    , m_search(new QLineEdit(this))
    , m_pause(new QTimer(this))
    , m_results(new QListWidget(this))
    , m_note(makeText({}, "caption", this))
    , m_phones(new QPlainTextEdit(this))
    , m_problem(makeText({}, "error", this))
    , m_add(makeButton(QStringLiteral("addMembers"), {}, "primary", this))
    , m_close(makeButton(QStringLiteral("closeAddMembers"), tr("Cancel"), nullptr, this))
{
    identify(m_search, QStringLiteral("addMemberSearch"), tr("Search contacts to add by name, phone or e-mail"));
    m_search->setPlaceholderText(tr("Search name, phone or e-mail"));
    m_search->setClearButtonEnabled(true);
    identify(m_results, QStringLiteral("addMemberResults"), tr("Contacts to add"));
    m_results->setProperty("role", QStringLiteral("card"));
    m_results->setFixedHeight(resultsHeight);
    identify(m_phones, QStringLiteral("addMemberPhones"), tr("Phones of contacts to add, one per line"));
    m_phones->setPlaceholderText(tr("Or paste phones, one per line"));
    m_phones->setFixedHeight(phonesHeight);
    m_phones->setTabChangesFocus(true);
    m_problem->setObjectName(QStringLiteral("addMemberPhonesProblem"));
    m_problem->hide();
    m_pause->setSingleShot(true);
    m_pause->setInterval(typingPauseMs);

    auto *column = makeColumn(this, 0, 8);
    column->addWidget(m_banner);
    column->addWidget(m_search);
    column->addWidget(m_results);
    column->addWidget(m_phones);
    column->addWidget(m_problem);
    column->addWidget(m_note);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_add);
    buttons->addWidget(m_close);
    buttons->addStretch();
    column->addLayout(buttons);

    connect(m_search, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, &AddMembersForm::search);
    connect(m_pause, &QTimer::timeout, this, &AddMembersForm::search);
    connect(m_results, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) {
        if (m_filling)
            return;
        const QString id = item->data(Qt::UserRole).toString();
        m_chosen.removeIf([&id](const Contact &one) { return one.id.value == id; });
        if (item->checkState() == Qt::Checked)
            for (const Contact &contact : std::as_const(m_found))
                if (contact.id.value == id)
                    m_chosen += contact;
        changed();
    });
    // A click on the text or Enter ticks too, not the box alone.
    connect(m_results, &QListWidget::itemActivated, this, [](QListWidgetItem *item) {
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    });
    connect(m_phones, &QPlainTextEdit::textChanged, this, &AddMembersForm::changed);
    connect(m_add, &QPushButton::clicked, this, &AddMembersForm::submitted);
    connect(m_close, &QPushButton::clicked, this, &AddMembersForm::closed);
    changed();
    hide();
}

void AddMembersForm::open(bool createsContacts)
{
    m_note->setText(createsContacts ? tr("Phones that are no contact yet become contacts.")
                                    : tr("Only phones of contacts can be added."));
    show();
    m_search->setFocus();
    if (m_found.isEmpty())
        search();
}

void AddMembersForm::reset()
{
    cancel();
    m_chosen.clear();
    m_found.clear();
    m_search->clear();
    m_pause->stop();
    m_phones->clear();
    m_banner->setMessage(Tone::Bad, {});
    setBusy(false);
    showResults();
}

void AddMembersForm::cancel()
{
    ++m_generation;
    m_underWay.cancel();
    m_pause->stop();
}

bool AddMembersForm::isDirty() const
{
    return !m_chosen.isEmpty() || !lines().isEmpty();
}

QStringList AddMembersForm::lines() const
{
    QStringList lines;
    for (const QString &line : m_phones->toPlainText().split(u'\n'))
        for (const QString &part : line.split(u';'))
            if (const QString phone = part.section(u',', 0, 0).trimmed(); !phone.isEmpty())
                lines += phone;
    lines.removeDuplicates();
    return lines;
}

QStringList AddMembersForm::phones() const
{
    QStringList phones;
    for (const QString &line : lines())
        if (const PhoneText phone = readPhone(line); phone.isValid())
            phones += phone.digits;
    phones.removeDuplicates();
    return phones;
}

void AddMembersForm::search()
{
    m_pause->stop();
    if (!m_source)
        return;
    ContactQuery query;
    const QString text = m_search->text().simplified();
    const PhoneText phone = readPhone(text);
    if (phone.isValid())
        query.phone = phone.digits;
    else
        query.text = text;
    m_underWay.cancel();
    m_underWay = m_source(query);
    whenDone(m_underWay, this, [this, generation = ++m_generation](const Result<PageOf<Contact>> &page) {
        if (generation != m_generation)
            return;
        if (!page) {
            if (!page.error().isCancelled())
                showError(page.error());
            return;
        }
        m_banner->setMessage(Tone::Bad, {});
        m_found = page->items.mid(0, mostFound);
        showResults();
    });
}

void AddMembersForm::showResults()
{
    m_filling = true;
    m_results->clear();
    // What is ticked stays in sight, whatever is searched for next.
    QList<Contact> rows = m_chosen;
    for (const Contact &contact : std::as_const(m_found))
        if (std::none_of(m_chosen.cbegin(), m_chosen.cend(),
                         [&contact](const Contact &one) { return one.id == contact.id; }))
            rows += contact;
    m_found = rows;
    for (const Contact &contact : std::as_const(rows)) {
        const QString phone = phoneForPeople(contact.phone);
        const QString name = contact.displayName();
        auto *item = new QListWidgetItem(phone.isEmpty() || phone == name ? name : name + QStringLiteral(" · ") + phone,
                                         m_results);
        item->setData(Qt::UserRole, contact.id.value);
        item->setToolTip(item->text());
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_chosen.contains(contact) ? Qt::Checked : Qt::Unchecked);
        item->setSizeHint({0, Theme::rowHeight});
    }
    m_filling = false;
    changed();
}

void AddMembersForm::changed()
{
    const QStringList typed = lines();
    QStringList wrong;
    for (const QString &line : typed)
        if (!readPhone(line).isValid())
            wrong += line;
    m_problem->setText(wrong.isEmpty() ? QString()
                                       : tr("These are no phones: %1").arg(wrong.mid(0, 5).join(QLatin1String(", "))));
    m_problem->setVisible(!wrong.isEmpty());
    m_phones->setAccessibleDescription(m_problem->text());
    const auto count = static_cast<int>(m_chosen.size() + phones().size());
    m_add->setText(m_busy ? tr("Adding…") : count == 0 ? tr("Add") : tr("Add %n contacts", nullptr, count));
    m_add->setAccessibleName(m_add->text());
    m_add->setEnabled(count > 0 && wrong.isEmpty() && !m_busy);
    m_close->setEnabled(!m_busy);
}

void AddMembersForm::setBusy(bool busy)
{
    m_busy = busy;
    changed();
}

void AddMembersForm::showError(const Error &error)
{
    m_banner->setMessage(Tone::Bad, error.text, error.reference);
}

} // namespace gancho
