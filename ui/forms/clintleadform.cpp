#include "ui/forms/clintleadform.h"

#include "app/accounts/accountsession.h"
#include "app/exchange/csv.h"
#include "models/items/clintmappingmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/build.h"

#include <QFile>
#include <QFileDialog>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>

namespace gancho {

namespace {

constexpr int mostRows = 1000;
constexpr qint64 mostBytes = 4 * 1024 * 1024;

enum Field { Name, Email, Phone, Tags, Value, Source, Medium, Campaign, Content, FieldCount };

/// The part of a lead that a column's name stands for; nothing for others.
std::optional<Field> fieldOf(const QString &column)
{
    static const QHash<QString, Field> known{{QStringLiteral("name"), Name},
                                             {QStringLiteral("nome"), Name},
                                             {QStringLiteral("contact_name"), Name},
                                             {QStringLiteral("email"), Email},
                                             {QStringLiteral("e-mail"), Email},
                                             {QStringLiteral("contact_email"), Email},
                                             {QStringLiteral("phone"), Phone},
                                             {QStringLiteral("telefone"), Phone},
                                             {QStringLiteral("celular"), Phone},
                                             {QStringLiteral("whatsapp"), Phone},
                                             {QStringLiteral("contact_phone"), Phone},
                                             {QStringLiteral("tags"), Tags},
                                             {QStringLiteral("etiquetas"), Tags},
                                             {QStringLiteral("contact_tags"), Tags},
                                             {QStringLiteral("valor"), Value},
                                             {QStringLiteral("value"), Value},
                                             {QStringLiteral("utm_source"), Source},
                                             {QStringLiteral("contact_utm_source"), Source},
                                             {QStringLiteral("utm_medium"), Medium},
                                             {QStringLiteral("contact_utm_medium"), Medium},
                                             {QStringLiteral("utm_campaign"), Campaign},
                                             {QStringLiteral("contact_utm_campaign"), Campaign},
                                             {QStringLiteral("utm_content"), Content},
                                             {QStringLiteral("contact_utm_content"), Content}};
    const auto found = known.constFind(column.trimmed().toLower());
    return found == known.constEnd() ? std::nullopt : std::optional(*found);
}

void put(ClintLead &lead, Field field, const QString &text)
{
    switch (field) {
    case Name:
        lead.name = text;
        break;
    case Email:
        lead.email = text;
        break;
    case Phone:
        lead.phone = text;
        break;
    case Tags:
        for (const QString &tag : text.split(u',', Qt::SkipEmptyParts))
            lead.tags += tag.trimmed();
        break;
    case Value: {
        bool good = false;
        double value = QLocale(QLocale::Portuguese, QLocale::Brazil).toDouble(text, &good);
        if (!good)
            value = text.toDouble(&good);
        if (good)
            lead.value = value;
        break;
    }
    case Source:
        lead.utmSource = text;
        break;
    case Medium:
        lead.utmMedium = text;
        break;
    case Campaign:
        lead.utmCampaign = text;
        break;
    case Content:
        lead.utmContent = text;
        break;
    case FieldCount:
        break;
    }
}

} // namespace

ClintLeadForm::ClintLeadForm(AccountSession &session, std::function<Where()> where, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_where(std::move(where))
    , m_sender(new ClintLeadSender(this))
    , m_send(makeButton(QStringLiteral("leadSend"), tr("Send this lead"), nullptr, this))
    , m_csv(makeButton(QStringLiteral("leadCsv"), tr("Send a CSV…"), nullptr, this))
    , m_stop(makeButton(QStringLiteral("leadStop"), tr("Stop"), nullptr, this))
    , m_problem(new Banner(Tone::Bad, this))
    , m_results(new QTableWidget(0, 4, this))
{
    m_problem->setObjectName(QStringLiteral("leadProblem"));
    const struct
    {
        const char *name;
        QString label;
    } rows[FieldCount] = {{"leadName", tr("Name")},
                          {"leadEmail", tr("E-mail")},
                          {"leadPhone", tr("Phone")},
                          {"leadTags", tr("Tags")},
                          {"leadValue", tr("Value")},
                          {"leadUtmSource", tr("UTM source")},
                          {"leadUtmMedium", tr("UTM medium")},
                          {"leadUtmCampaign", tr("UTM campaign")},
                          {"leadUtmContent", tr("UTM content")}};
    auto *column = makeColumn(this, 0, 8);
    column->setContentsMargins(0, 12, 8, 8);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    for (int i = 0; i < FieldCount; ++i) {
        auto *field = new QLineEdit(this);
        identify(field, QLatin1String(rows[i].name), rows[i].label);
        auto *label = makeLabel(rows[i].label, "label", this);
        label->setBuddy(field);
        grid->addWidget(label, i / 3 * 2, i % 3);
        grid->addWidget(field, i / 3 * 2 + 1, i % 3);
        m_fields += field;
        connect(field, &QLineEdit::returnPressed, m_send, &QPushButton::click);
    }
    column->addLayout(grid);
    auto *row = new QHBoxLayout;
    row->addWidget(m_send);
    row->addWidget(m_csv);
    row->addWidget(m_stop);
    row->addStretch();
    column->addLayout(row);
    column->addWidget(m_problem);
    identify(m_results, QStringLiteral("leadResults"), tr("What came of the leads"));
    m_results->setProperty("role", QStringLiteral("card"));
    m_results->setHorizontalHeaderLabels({tr("Lead"), tr("Answer"), tr("What came of it"), tr("Deal")});
    m_results->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_results->setShowGrid(false);
    m_results->setTabKeyNavigation(false);
    m_results->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_results->verticalHeader()->hide();
    m_results->verticalHeader()->setMinimumSectionSize(Theme::rowHeight);
    m_results->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_results->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_results->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_results->horizontalHeader()->setMinimumSectionSize(60);
    m_results->horizontalHeader()->resizeSection(0, 100);
    m_results->horizontalHeader()->resizeSection(1, 104);
    m_results->horizontalHeader()->resizeSection(3, 100);
    m_results->setMinimumHeight(130);
    m_results->hide();
    column->addWidget(m_results, 1);
    column->addStretch();
    m_stop->hide();
    connect(m_send, &QPushButton::clicked, this, [this] { send({lead()}); });
    connect(m_stop, &QPushButton::clicked, this, &ClintLeadForm::end);
    connect(m_csv, &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(this, tr("Choose a CSV of leads"), {}, tr("Tables (*.csv *.txt)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, this, &ClintLeadForm::loadCsv);
        dialog->open();
    });
}

ClintLead ClintLeadForm::lead() const
{
    ClintLead made;
    for (int i = 0; i < FieldCount; ++i)
        if (const QString text = m_fields[i]->text().trimmed(); !text.isEmpty())
            put(made, Field(i), text);
    return made;
}

Result<QList<ClintLead>> ClintLeadForm::leadsIn(const QByteArray &bytes)
{
    const auto table = csv::read(bytes);
    if (!table)
        return fail(table.error());
    if (table->rows.size() > mostRows)
        return fail(ErrorKind::Invalid, tr("The file has %1 rows; up to %2 are sent at once.")
                                            .arg(QLocale().toString(table->rows.size()), QLocale().toString(mostRows)));
    QList<ClintLead> leads;
    for (const QStringList &row : table->rows) {
        ClintLead lead;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const QString text = row[i].trimmed();
            if (text.isEmpty())
                continue;
            if (const auto field = fieldOf(table->header.value(i)))
                put(lead, *field, text);
            else
                lead.others += {table->header.value(i).trimmed(), text};
        }
        leads += lead;
    }
    if (leads.isEmpty())
        return fail(ErrorKind::Invalid, tr("The file has no rows below its header."));
    return leads;
}

void ClintLeadForm::loadCsv(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostBytes) {
        m_problem->setMessage(Tone::Bad, file.isOpen() ? tr("The file is larger than 4 MB.")
                                                       : tr("The file cannot be read: %1").arg(file.errorString()));
        return;
    }
    const auto leads = leadsIn(file.readAll());
    if (leads)
        send(*leads);
    else
        m_problem->setMessage(Tone::Bad, leads.error().text);
}

void ClintLeadForm::clear()
{
    end();
    m_problem->setMessage(Tone::Bad, {});
    m_results->setRowCount(0);
    m_results->hide();
}

void ClintLeadForm::send(const QList<ClintLead> &leads)
{
    if (m_sending)
        return;
    m_problem->setMessage(Tone::Bad, {});
    m_to = m_where();
    if (m_to.url.isEmpty()) {
        m_problem->setMessage(Tone::Warn, tr("Enter the generated URL first: it is where leads are sent."));
        return;
    }
    if (const QString wrong = leads.size() == 1 ? checkClintLead(leads.first(), m_to.integration) : QString();
        !wrong.isEmpty()) {
        m_problem->setMessage(Tone::Bad, wrong);
        return;
    }
    QStringList dropped;
    for (const ClintLead &lead : leads)
        for (const QString &field : clintLeadDropped(lead, m_to.integration))
            if (const QString name = clintFieldName(field); !dropped.contains(name))
                dropped += name;
    if (!dropped.isEmpty())
        m_problem->setMessage(Tone::Warn, tr("Not sent, since the integration drops these fields: %1. Tick them in the "
                                             "table of fields to send them.")
                                              .arg(QLocale().createSeparatedList(dropped)));
    ++m_generation;
    m_sending = true;
    m_queue = leads;
    m_row = m_results->rowCount();
    m_results->setRowCount(m_row + int(leads.size()));
    for (int i = 0; i < int(leads.size()); ++i) {
        const ClintLead &lead = leads[i];
        const QString who = !lead.name.isEmpty() ? lead.name : !lead.email.isEmpty() ? lead.email : lead.phone;
        m_results->setItem(m_row + i, 0, new QTableWidgetItem(who));
        m_results->setItem(m_row + i, 2, new QTableWidgetItem(tr("Waits for its turn")));
    }
    m_results->show();
    m_send->setEnabled(false);
    m_csv->setEnabled(false);
    m_stop->setVisible(leads.size() > 1);
    sendNext();
}

void ClintLeadForm::sendNext()
{
    if (m_queue.isEmpty()) {
        end();
        return;
    }
    const ClintLead lead = m_queue.takeFirst();
    m_results->item(m_row, 2)->setText(tr("Sending…"));
    whenDone(m_sender->send(m_session.platform(), m_to.url, m_to.integration, lead), this,
             [this, generation = m_generation](const Result<ClintLeadOutcome> &outcome) {
                 if (generation != m_generation)
                     return;
                 showOutcome(m_row++, outcome);
                 sendNext();
             });
}

void ClintLeadForm::showOutcome(int row, const Result<ClintLeadOutcome> &outcome)
{
    const QString text = outcome ? clintLeadOutcomeText(*outcome) : outcome.error().text;
    m_results->item(row, 2)->setText(text);
    m_results->item(row, 2)->setToolTip(text);
    if (!outcome)
        return;
    m_results->setItem(row, 1, new QTableWidgetItem(tr("%1, %2 ms").arg(outcome->status).arg(outcome->elapsedMs)));
    QString deal = outcome->deal.id.isValid() ? outcome->deal.title : outcome->contact.name;
    if (!outcome->deal.contacts.isEmpty() && outcome->deal.contacts.first().name != deal)
        deal = deal.isEmpty() ? outcome->deal.contacts.first().name
                              : tr("%1 (%2)").arg(deal, outcome->deal.contacts.first().name);
    auto *item = new QTableWidgetItem(deal);
    item->setData(Qt::UserRole, outcome->deal.id.value);
    item->setToolTip(outcome->deal.id.value);
    m_results->setItem(row, 3, item);
}

void ClintLeadForm::end()
{
    ++m_generation;
    for (int row = m_row; m_sending && row < m_results->rowCount(); ++row)
        m_results->item(row, 2)->setText(tr("Not sent"));
    m_sending = false;
    m_queue.clear();
    m_send->setEnabled(true);
    m_csv->setEnabled(true);
    m_stop->hide();
}

} // namespace gancho
