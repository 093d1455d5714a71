#include "ui/dialogs/contactimportdialog.h"

#include "app/accounts/accountsession.h"
#include "app/exchange/contactcsv.h"
#include "app/platforms/contactsapi.h"
#include "ui/dialogs/dialogsize.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/build.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTableWidget>

#include <algorithm>

namespace gancho {

namespace {
constexpr int previewRows = 50;
constexpr int columnWidth = 170;
/// The first row is the header and is counted, as spreadsheets do.
constexpr int firstRow = 2;
} // namespace

ContactImportDialog::ContactImportDialog(const Services &services, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_text(makeText({}, nullptr, this))
    , m_table(new QTableWidget(this))
    , m_progress(new QProgressBar(this))
    , m_problem(new Banner(Tone::Bad, this))
    , m_choose(makeButton(QStringLiteral("chooseImportFile"), tr("Choose file…"), nullptr, this))
    , m_start(makeButton(QStringLiteral("startImport"), tr("Import"), "primary", this))
    , m_refused(makeButton(QStringLiteral("saveRefused"), tr("Save refused rows…"), nullptr, this))
    , m_close(makeButton(QStringLiteral("closeImport"), tr("Cancel"), nullptr, this))
{
    setWindowTitle(tr("Import contacts from CSV"));
    setObjectName(QStringLiteral("contactImportDialog"));
    openAt(this, {820, 480});
    identify(m_table, QStringLiteral("importTable"), tr("Rows of the file"));
    m_table->setProperty("role", QStringLiteral("card"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setShowGrid(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(Theme::rowHeight);
    identify(m_progress, QStringLiteral("importProgress"), tr("Progress of the import"));
    m_progress->setTextVisible(false);
    auto *column = makeColumn(this, 20, 12);
    column->addWidget(makeLabel(tr("Import contacts"), "section", this));
    column->addWidget(m_text);
    column->addWidget(m_problem);
    column->addWidget(m_table, 1);
    column->addWidget(m_progress);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_choose);
    buttons->addWidget(m_refused);
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_start);
    column->addLayout(buttons);
    connect(m_choose, &QPushButton::clicked, this, &ContactImportDialog::chooseFile);
    connect(m_start, &QPushButton::clicked, this, &ContactImportDialog::send);
    connect(m_refused, &QPushButton::clicked, this, &ContactImportDialog::saveRefused);
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (m_step == Step::Sending && m_import)
            m_import->cancel();
        else
            reject();
    });
    connect(&m_services.session, &AccountSession::platformChanged, this, [this] {
        delete m_import;
        m_import = nullptr;
        reject();
    });
    setStep(Step::File);
    if (Platform *platform = m_services.session.platform(); platform && platform->contacts())
        whenDone(platform->contacts()->contactFields(), this, [this](const Result<QList<CustomField>> &fields) {
            if (!fields)
                return;
            m_fields = *fields;
            if (m_step == Step::Mapping)
                showTable();
        });
}

void ContactImportDialog::setStep(Step step)
{
    m_step = step;
    m_table->setVisible(step == Step::Mapping || step == Step::Result);
    m_progress->setVisible(step == Step::Sending);
    m_choose->setVisible(step == Step::File || step == Step::Mapping);
    m_start->setVisible(step == Step::Mapping || step == Step::Sending);
    m_start->setEnabled(step == Step::Mapping);
    m_start->setText(tr("Import"));
    m_refused->setVisible(step == Step::Result);
    m_close->setText(step == Step::Result ? tr("Close") : tr("Cancel"));
    setLook(m_choose, "kind", step == Step::File ? "primary" : "");
    if (step == Step::File)
        m_text->setText(
            tr("Choose a CSV file with the names of the columns in its first line: name, phone, e-mail, tags, "
               "and whatever custom fields the account has. Contacts that exist already, by phone, e-mail or "
               "Instagram, are updated; the others are created."));
}

void ContactImportDialog::chooseFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *chooser =
        new QFileDialog(this, tr("Import contacts from CSV"), folder, tr("CSV files (*.csv *.txt);;All files (*)"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    connect(chooser, &QFileDialog::fileSelected, this, &ContactImportDialog::load);
    chooser->open();
}

void ContactImportDialog::load(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly)) {
        m_problem->setMessage(Tone::Bad, tr("The file cannot be read: %1").arg(source.errorString()));
        return;
    }
    const auto table = csv::read(source.readAll());
    if (!table) {
        m_problem->setMessage(Tone::Bad, table.error().text);
        return;
    }
    m_problem->setMessage(Tone::Bad, {});
    m_csv = *table;
    setStep(Step::Mapping);
    showTable();
}

void ContactImportDialog::showTable()
{
    m_columns.clear();
    m_table->clear();
    m_table->setColumnCount(static_cast<int>(m_csv.header.size()));
    m_table->setRowCount(1 + static_cast<int>(qMin<qsizetype>(previewRows, m_csv.rows.size())));
    m_table->setHorizontalHeaderLabels(m_csv.header);
    m_table->setRowHeight(0, Theme::fieldHeight + 8);
    for (int column = 0; column < m_csv.header.size(); ++column) {
        auto *target = new QComboBox(m_table);
        identify(target, QStringLiteral("importColumn%1").arg(column),
                 tr("What the column %1 is").arg(m_csv.header[column]));
        target->addItem(tr("(leave out)"), QString());
        for (const ContactCsv::Target &one : ContactCsv::targets(m_fields))
            target->addItem(one.name, one.id);
        target->setCurrentIndex(qMax(0, target->findData(ContactCsv::guess(m_csv.header[column], m_fields))));
        connect(target, &QComboBox::currentIndexChanged, this, &ContactImportDialog::mapped);
        m_columns += target;
        m_table->setCellWidget(0, column, target);
        m_table->setColumnWidth(column, columnWidth);
        for (int row = 1; row < m_table->rowCount(); ++row)
            m_table->setItem(row, column, new QTableWidgetItem(m_csv.rows[row - 1].value(column)));
    }
    mapped();
}

void ContactImportDialog::mapped()
{
    const QStringList chosen = targets();
    const bool known = chosen.contains(QLatin1String("phone")) || chosen.contains(QLatin1String("email")) ||
                       chosen.contains(QLatin1String("instagram"));
    QStringList twice = chosen;
    twice.removeAll(QString());
    const bool doubled = twice.removeDuplicates() > 0;
    m_start->setEnabled(known && !doubled);
    m_text->setText(tr("%n rows. Say below what each column is.", nullptr, static_cast<int>(m_csv.rows.size())));
    m_problem->setMessage(
        Tone::Warn, doubled ? tr("Two columns go to the same part of the contact. Leave one of them out.")
                    : known ? QString()
                            : tr("Without a phone, an e-mail or an Instagram column nobody can tell which contacts "
                                 "exist already. Choose one of them."));
}

QStringList ContactImportDialog::targets() const
{
    QStringList list;
    for (const QComboBox *column : m_columns)
        list += column->currentData().toString();
    return list;
}

QList<ContactImport::Row> ContactImportDialog::rows(QList<RefusedRow> *refused) const
{
    QList<ContactImport::Row> list;
    const QStringList chosen = targets();
    for (int row = 0; row < m_csv.rows.size(); ++row) {
        QHash<QString, QString> problems;
        const Contact contact = ContactCsv::contact(m_csv.rows[row], chosen, m_fields, &problems);
        problems.insert(checkContact(contact));
        if (problems.isEmpty())
            list += ContactImport::Row{row, contact};
        else
            *refused += RefusedRow{row, QStringList(problems.values()).join(QLatin1Char(' '))};
    }
    return list;
}

void ContactImportDialog::send()
{
    Platform *platform = m_services.session.platform();
    if (!platform || !platform->contacts())
        return;
    m_problem->setMessage(Tone::Bad, {});
    if (m_step == Step::Sending && m_import) {
        m_start->setEnabled(false);
        m_start->setText(tr("Import"));
        m_import->resume();
        return;
    }
    m_refusedHere.clear();
    const auto list = rows(&m_refusedHere);
    delete m_import;
    m_import = new ContactImport(*platform->contacts(), this);
    connect(m_import, &ContactImport::progressed, this, &ContactImportDialog::showProgress);
    connect(m_import, &ContactImport::finished, this, &ContactImportDialog::showResult);
    connect(m_import, &ContactImport::failed, this, [this] {
        m_problem->setMessage(Tone::Bad, m_import->error().text, m_import->error().reference);
        m_start->setEnabled(true);
        m_start->setText(tr("Go on"));
    });
    setStep(Step::Sending);
    m_progress->setRange(0, qMax(1, static_cast<int>(list.size())));
    m_progress->setValue(0);
    m_import->start(list);
    if (m_import->isRunning())
        showProgress();
}

void ContactImportDialog::showProgress()
{
    m_progress->setValue(m_import->taken() + static_cast<int>(m_import->refused().size()));
    m_text->setText(tr("%1 of %2 rows taken over…").arg(m_import->taken()).arg(m_import->total()));
}

void ContactImportDialog::showResult()
{
    QList<RefusedRow> refused = m_refusedHere + m_import->refused();
    std::sort(refused.begin(), refused.end(), [](const auto &a, const auto &b) { return a.row < b.row; });
    m_refusedHere = refused;
    setStep(Step::Result);
    const QString taken = tr("%n rows were taken over.", nullptr, m_import->taken());
    const QString left =
        refused.isEmpty() ? QString() : tr("%n rows were refused:", nullptr, static_cast<int>(refused.size()));
    const int open = static_cast<int>(m_csv.rows.size()) - m_import->taken() - static_cast<int>(refused.size());
    const QString stopped =
        m_import->wasCancelled() && open > 0 ? tr("%n rows were not sent.", nullptr, open) : QString();
    m_text->setText(QStringList({taken, stopped, left}).join(QLatin1Char(' ')).simplified());
    m_refused->setVisible(!refused.isEmpty());
    m_columns.clear();
    m_table->clear();
    m_table->setVisible(!refused.isEmpty());
    m_table->setColumnCount(3);
    m_table->setRowCount(static_cast<int>(refused.size()));
    m_table->setHorizontalHeaderLabels({tr("Row"), tr("Why"), tr("Content")});
    for (int row = 0; row < refused.size(); ++row) {
        m_table->setRowHeight(row, Theme::rowHeight);
        m_table->setItem(row, 0, new QTableWidgetItem(QString::number(refused[row].row + firstRow)));
        m_table->setItem(row, 1, new QTableWidgetItem(refused[row].reason));
        m_table->setItem(row, 2, new QTableWidgetItem(m_csv.rows.value(refused[row].row).join(QStringLiteral(" · "))));
    }
    m_table->setColumnWidth(0, 60);
    m_table->setColumnWidth(1, 330);
    m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    if (m_import->taken() > 0)
        Q_EMIT imported();
}

void ContactImportDialog::saveRefused()
{
    auto *chooser =
        new QFileDialog(this, tr("Save refused rows"),
                        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), tr("CSV files (*.csv)"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(QStringLiteral("csv"));
    chooser->selectFile(tr("refused.csv"));
    connect(chooser, &QFileDialog::fileSelected, this, &ContactImportDialog::writeRefused);
    chooser->open();
}

void ContactImportDialog::writeRefused(const QString &file)
{
    QSaveFile target(file);
    QByteArray content = csv::byteOrderMark() + csv::row(QStringList(m_csv.header) << tr("Why"), ';');
    for (const RefusedRow &refused : std::as_const(m_refusedHere))
        content += csv::row(QStringList(m_csv.rows.value(refused.row)) << refused.reason, ';');
    if (!target.open(QIODevice::WriteOnly) || target.write(content) != content.size() || !target.commit())
        m_problem->setMessage(Tone::Bad, tr("The file cannot be written: %1").arg(target.errorString()));
}

} // namespace gancho
