#include "ui/dialogs/eventexportdialog.h"

#include "app/exchange/eventcsv.h"
#include "ui/dialogs/dialogsize.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/build.h"
#include "ui/widgets/choicebutton.h"
#include "ui/widgets/eventpreviewpane.h"
#include "ui/widgets/switch.h"

#include <QButtonGroup>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>
#include <QTimer>

namespace gancho {

namespace {
constexpr int progressSteps = 1000;
constexpr int choicesWidth = 264;
/// A path is looked for once it has been typed.
constexpr int typingMs = 300;
} // namespace

EventExportDialog::EventExportDialog(EventStore &store, const EventExportRequest &wanted, qint64 total, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_request(wanted)
    , m_export(new EventExport(store, this))
    , m_format(new QButtonGroup(this))
    , m_columns(new ChoiceButton(QStringLiteral("exportColumns"), tr("Columns"), this))
    , m_fields(new QLineEdit(this))
    , m_csv(new QWidget(this))
    , m_pseudonymise(new Switch(tr("Pseudonymise"), this))
    , m_secrets(new Switch(tr("With secrets"), this))
    , m_preview(new EventPreviewPane(store, this))
    , m_text(makeText({}, nullptr, this))
    , m_progress(new QProgressBar(this))
    , m_problem(new Banner(Tone::Bad, this))
    , m_start(makeButton(QStringLiteral("chooseEventFile"), tr("Choose file…"), "primary", this))
    , m_close(makeButton(QStringLiteral("closeEventExport"), tr("Cancel"), nullptr, this))
    , m_typed(new QTimer(this))
    , m_total(total)
{
    setWindowTitle(tr("Export events"));
    setObjectName(QStringLiteral("eventExportDialog"));
    openAt(this, {1000, 620});
    // The same aliases in the preview and in the file; nobody keeps the key.
    m_request.key = AliasBook::randomKey();
    identify(m_progress, QStringLiteral("eventExportProgress"), tr("Progress of the export"));
    m_progress->setTextVisible(false);
    m_progress->setRange(0, progressSteps);
    m_progress->hide();
    m_text->setObjectName(QStringLiteral("eventExportText"));

    auto *column = makeColumn(this, 20, 12);
    column->addWidget(makeLabel(tr("Export events"), "section", this));
    column->addWidget(m_problem);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(20);
    m_choices = makeChoices();
    middle->addWidget(m_choices);
    middle->addWidget(m_preview, 1);
    column->addLayout(middle, 1);
    column->addWidget(m_progress);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_text, 1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_start);
    column->addLayout(buttons);

    connect(m_start, &QPushButton::clicked, this, &EventExportDialog::chooseFile);
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (m_export->isRunning())
            m_export->cancel();
        else
            reject();
    });
    connect(m_preview, &EventPreviewPane::counted, this, [this](qint64 count) {
        m_total = count;
        showTotal();
    });
    connect(m_export, &EventExport::progressed, this, &EventExportDialog::showProgress);
    connect(m_export, &EventExport::finished, this, &EventExportDialog::showEnd);
    connect(m_export, &EventExport::failed, this, [this] {
        setBusy(false);
        if (m_export->error().isCancelled())
            m_text->setText(tr("Cancelled; nothing was written."));
        else
            m_problem->setMessage(Tone::Bad, m_export->error().text);
    });
    // Enter within a field is no answer to the dialog.
    m_start->setAutoDefault(false);
    m_close->setAutoDefault(false);
    showTotal();
    look();
}

QWidget *EventExportDialog::makeChoices()
{
    auto *choices = new QWidget(this);
    choices->setFixedWidth(choicesWidth);
    auto *column = makeColumn(choices, 0, 8);
    column->addWidget(makeLabel(tr("Format"), "label", choices));
    const auto add = [&](EventFileFormat format, const char *name, const QString &text, const QString &use) {
        auto *button = new QRadioButton(text, choices);
        identify(button, QLatin1String(name), text, use);
        m_format->addButton(button, int(format));
        button->setChecked(m_request.format == format);
        column->addWidget(button);
        auto *hint = makeText(use, "caption", choices);
        hint->setIndent(24);
        column->addWidget(hint);
    };
    add(EventFileFormat::Ndjson, "formatNdjson", tr("JSON lines"), tr("Everything, to import again or for scripts"));
    add(EventFileFormat::Csv, "formatCsv", tr("CSV"),
        tr("A table for Excel; in LibreOffice, tick “Evaluate formulas” as it opens"));
    add(EventFileFormat::Har, "formatHar", tr("HAR"), tr("For HTTP tools and browsers"));

    QList<Choice> columns;
    for (const QString &name : eventcsv::fixedColumns())
        columns += Choice{name, eventcsv::columnLabel(name)};
    m_columns->setChoices(columns);
    m_columns->setChosen(eventcsv::usualColumns());
    identify(m_fields, QStringLiteral("exportFields"), tr("Fields of the body as columns"));
    m_fields->setPlaceholderText(tr("content.name, content.email"));
    auto *csv = makeColumn(m_csv, 0, 8);
    csv->addWidget(m_columns);
    csv->addWidget(makeLabel(tr("Fields of the body"), "label", m_csv));
    csv->addWidget(m_fields);
    column->addWidget(m_csv);

    column->addSpacing(8);
    column->addWidget(makeLabel(tr("For others"), "label", choices));
    m_pseudonymise->setCheckable(true);
    m_pseudonymise->setChecked(m_request.pseudonymise);
    identify(m_pseudonymise, QStringLiteral("exportPseudonymised"), tr("Pseudonymise"));
    column->addWidget(m_pseudonymise);
    column->addWidget(makeText(
        tr("Names, phones, e-mails, CPF, CNPJ and other personal values become stand-ins of the same form, the "
           "same everywhere. Read free texts yourself before you hand the file over."),
        "caption", choices));
    m_secrets->setCheckable(true);
    m_secrets->setChecked(m_request.secrets);
    identify(m_secrets, QStringLiteral("exportSecrets"), tr("With secrets"));
    column->addWidget(m_secrets);
    column->addWidget(
        makeText(tr("Tokens, keys and cookies as they came. Otherwise they are masked."), "caption", choices));
    column->addStretch();

    m_csv->setVisible(m_request.format == EventFileFormat::Csv);
    connect(m_format, &QButtonGroup::idClicked, this, [this](int id) {
        m_csv->setVisible(id == int(EventFileFormat::Csv));
        look();
    });
    connect(m_columns, &ChoiceButton::chosenChanged, this, &EventExportDialog::look);
    m_typed->setSingleShot(true);
    m_typed->setInterval(typingMs);
    connect(m_typed, &QTimer::timeout, this, &EventExportDialog::look);
    connect(m_fields, &QLineEdit::textChanged, m_typed, qOverload<>(&QTimer::start));
    connect(m_pseudonymise, &QAbstractButton::toggled, this, [this](bool on) {
        // What is to be given away has no secrets.
        if (on)
            m_secrets->setChecked(false);
        m_secrets->setEnabled(!on);
        look();
    });
    connect(m_secrets, &QAbstractButton::toggled, this, &EventExportDialog::look);
    return choices;
}

EventExportRequest EventExportDialog::request() const
{
    EventExportRequest wanted = m_request;
    wanted.format = EventFileFormat(m_format->checkedId());
    wanted.pseudonymise = m_pseudonymise->isChecked();
    wanted.secrets = m_secrets->isChecked() && !wanted.pseudonymise;
    const QStringList chosen = m_columns->chosen();
    wanted.columns.clear();
    for (const QString &name : eventcsv::fixedColumns())
        if (chosen.contains(name))
            wanted.columns += name;
    for (const QString &field : m_fields->text().split(u',', Qt::SkipEmptyParts))
        wanted.columns += field.trimmed();
    return wanted;
}

QString EventExportDialog::extension() const
{
    switch (EventFileFormat(m_format->checkedId())) {
    case EventFileFormat::Csv:
        return QStringLiteral("csv");
    case EventFileFormat::Har:
        return QStringLiteral("har");
    case EventFileFormat::Ndjson:
        break;
    }
    return QStringLiteral("ndjson");
}

void EventExportDialog::look()
{
    m_preview->look(request());
}

void EventExportDialog::showTotal()
{
    if (m_export->isRunning() || !m_file.isEmpty())
        return;
    m_text->setText(m_total < 0 ? QString() : tr("%n events, oldest first.", nullptr, int(m_total)));
    m_start->setEnabled(m_total != 0);
}

void EventExportDialog::chooseFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *chooser = new QFileDialog(this, tr("Export events"), folder, QStringLiteral("%1 (*.%1)").arg(extension()));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(extension());
    chooser->selectFile(tr("events") + u'.' + extension());
    connect(chooser, &QFileDialog::fileSelected, this, &EventExportDialog::exportTo);
    chooser->open();
}

void EventExportDialog::exportTo(const QString &file)
{
    m_file = file;
    m_problem->setMessage(Tone::Bad, {});
    setBusy(true);
    m_text->setText(tr("Looking for the events…"));
    m_export->start(request(), file);
}

void EventExportDialog::setBusy(bool busy)
{
    m_progress->setVisible(busy);
    m_progress->setValue(0);
    m_choices->setEnabled(!busy);
    m_start->setEnabled(!busy);
    m_close->setText(tr("Cancel"));
}

void EventExportDialog::showProgress(const EventExportState &state)
{
    if (!m_export->isRunning())
        return;
    // Two rounds count for two.
    const int rounds = m_pseudonymise->isChecked() ? 2 : 1;
    const qint64 before = rounds == 2 && state.phase == EventExportState::Phase::Writing ? state.total : 0;
    m_progress->setValue(state.total ? int((before + state.done) * progressSteps / (state.total * rounds)) : 0);
    const QLocale locale;
    m_text->setText(state.phase == EventExportState::Phase::Meeting
                        ? tr("%1 of %2 events looked through for people…")
                              .arg(locale.toString(state.done), locale.toString(state.total))
                        : tr("%1 of %2 events written, %3…")
                              .arg(locale.toString(state.done), locale.toString(state.total),
                                   locale.formattedDataSize(state.bytes)));
}

void EventExportDialog::showEnd()
{
    const EventExportResult &result = m_export->result();
    m_progress->hide();
    m_start->hide();
    m_text->setText(tr("%n events were written to %1 (%2).", nullptr, int(result.events))
                        .arg(QFileInfo(m_file).fileName(), QLocale().formattedDataSize(result.bytes)));
    m_close->setText(tr("Close"));
    m_close->setFocus();
}

void EventExportDialog::done(int result)
{
    // Whichever way it is closed, nothing half is left behind.
    m_export->cancel();
    QDialog::done(result);
}

} // namespace gancho
