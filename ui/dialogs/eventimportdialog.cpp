#include "ui/dialogs/eventimportdialog.h"

#include "ui/dialogs/dialogsize.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/build.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableWidget>

namespace gancho {

namespace {
constexpr int progressSteps = 1000;
constexpr int numberWidth = 72, reasonWidth = 400;
} // namespace

EventImportDialog::EventImportDialog(EventStore &store, QWidget *parent)
    : QDialog(parent)
    , m_import(new EventImport(store, this))
    , m_text(makeText({}, nullptr, this))
    , m_progress(new QProgressBar(this))
    , m_problem(new Banner(Tone::Bad, this))
    , m_table(new QTableWidget(this))
    , m_choose(makeButton(QStringLiteral("chooseImportedFile"), tr("Choose file…"), "primary", this))
    , m_save(makeButton(QStringLiteral("saveProblems"), tr("Save refused events…"), nullptr, this))
    , m_close(makeButton(QStringLiteral("closeEventImport"), tr("Cancel"), nullptr, this))
{
    setWindowTitle(tr("Import events"));
    setObjectName(QStringLiteral("eventImportDialog"));
    setMinimumWidth(560);
    m_text->setObjectName(QStringLiteral("eventImportText"));
    m_text->setText(
        tr("Choose a file with events: JSON lines that Gancho exported, or a HAR of a browser, Postman, ngrok or HTTP "
           "Toolkit. The events keep their own times. Nothing is sent anywhere."));
    identify(m_progress, QStringLiteral("eventImportProgress"), tr("Progress of the import"));
    m_progress->setTextVisible(false);
    m_progress->setRange(0, progressSteps);
    identify(m_table, QStringLiteral("importProblems"), tr("Refused events"));
    m_table->setProperty("role", QStringLiteral("card"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(Theme::rowHeight);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto *column = makeColumn(this, 20, 12);
    column->addWidget(makeLabel(tr("Import events"), "section", this));
    column->addWidget(m_text);
    column->addWidget(m_problem);
    column->addWidget(m_progress);
    column->addWidget(m_table, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_choose);
    column->addLayout(buttons);
    m_progress->hide();
    m_table->hide();
    m_save->hide();

    connect(m_choose, &QPushButton::clicked, this, &EventImportDialog::chooseFile);
    connect(m_save, &QPushButton::clicked, this, &EventImportDialog::saveProblems);
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (m_import->isRunning())
            m_import->cancel();
        else
            reject();
    });
    connect(m_import, &EventImport::progressed, this, &EventImportDialog::showProgress);
    connect(m_import, &EventImport::finished, this, &EventImportDialog::showEnd);
    connect(m_import, &EventImport::failed, this, &EventImportDialog::showEnd);
}

void EventImportDialog::chooseFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *chooser =
        new QFileDialog(this, tr("Import events"), folder,
                        tr("Events (*.ndjson *.jsonl *.har *.json)") + QStringLiteral(";;") + tr("All files (*)"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    connect(chooser, &QFileDialog::fileSelected, this, &EventImportDialog::importFrom);
    chooser->open();
}

void EventImportDialog::importFrom(const QString &file)
{
    if (m_import->isRunning())
        return;
    const auto format = EventImport::formatOf(file);
    m_problem->setMessage(Tone::Bad,
                          format ? QString()
                                 : tr("%1 is neither JSON lines nor HAR, or cannot be read. Choose another file.")
                                       .arg(QFileInfo(file).fileName()));
    if (!format)
        return;
    m_table->hide();
    m_save->hide();
    m_choose->setEnabled(false);
    m_close->setText(tr("Cancel"));
    m_progress->setValue(0);
    m_progress->show();
    m_text->setText(tr("Reading %1…").arg(QFileInfo(file).fileName()));
    m_import->start(file, *format);
}

void EventImportDialog::showProgress(qint64 bytes, qint64 total, qint64 taken, qint64 refused)
{
    if (!m_import->isRunning())
        return;
    m_progress->setValue(total > 0 ? int(bytes * progressSteps / total) : 0);
    const QLocale locale;
    m_text->setText(tr("%1 of %2 read: %3 events taken over, %4 refused…")
                        .arg(locale.formattedDataSize(bytes), locale.formattedDataSize(total), locale.toString(taken),
                             locale.toString(refused)));
}

void EventImportDialog::showEnd()
{
    const EventImportResult &result = m_import->result();
    const Error &error = m_import->error();
    m_progress->hide();
    m_choose->setEnabled(true);
    m_choose->setText(tr("Choose another file…"));
    setLook(m_choose, "kind", "");
    m_close->setText(tr("Close"));
    m_close->setFocus();
    QStringList said{tr("%n events were taken over.", nullptr, int(result.taken))};
    if (result.refused > 0)
        said += tr("%n were refused:", nullptr, int(result.refused));
    if (error.isCancelled())
        said += tr("The rest was not read.");
    m_text->setText(said.join(u' '));
    m_problem->setMessage(Tone::Bad, error.isCancelled() ? QString() : error.text);
    showProblems();
    if (result.taken > 0)
        Q_EMIT imported(result.taken);
}

void EventImportDialog::showProblems()
{
    const QList<ImportProblem> &problems = m_import->result().problems;
    m_table->setVisible(!problems.isEmpty());
    m_save->setVisible(!problems.isEmpty());
    m_table->clear();
    m_table->setColumnCount(3);
    m_table->setRowCount(int(problems.size()));
    m_table->setHorizontalHeaderLabels({tr("Number"), tr("Why"), tr("Content")});
    for (int row = 0; row < problems.size(); ++row) {
        m_table->setItem(row, 0, new QTableWidgetItem(QLocale().toString(problems[row].number)));
        m_table->setItem(row, 1, new QTableWidgetItem(problems[row].reason));
        m_table->item(row, 1)->setToolTip(problems[row].reason);
        m_table->setItem(row, 2, new QTableWidgetItem(QString::fromUtf8(problems[row].content.left(200))));
    }
    m_table->setColumnWidth(0, numberWidth);
    m_table->setColumnWidth(1, reasonWidth);
    m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    if (!problems.isEmpty())
        openAt(this, size().expandedTo({820, 420}));
}

void EventImportDialog::saveProblems()
{
    auto *chooser = new QFileDialog(this, tr("Save refused events"),
                                    QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                    QStringLiteral("ndjson (*.ndjson)"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(QStringLiteral("ndjson"));
    chooser->selectFile(tr("refused") + QStringLiteral(".ndjson"));
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString &file) {
        const QString problem = EventImport::saveProblems(m_import->result().problems, file);
        m_problem->setMessage(Tone::Bad,
                              problem.isEmpty() ? QString() : tr("The file cannot be written: %1").arg(problem));
    });
    chooser->open();
}

void EventImportDialog::done(int result)
{
    m_import->cancel();
    QDialog::done(result);
}

} // namespace gancho
