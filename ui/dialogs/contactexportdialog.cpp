#include "ui/dialogs/contactexportdialog.h"

#include "app/accounts/accountsession.h"
#include "app/exchange/contactexport.h"
#include "app/platforms/contactsapi.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/build.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>

namespace gancho {

ContactExportDialog::ContactExportDialog(const Services &services, const ContactQuery &query, qint64 total,
                                         QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_query(query)
    , m_text(makeText({}, nullptr, this))
    , m_progress(new QProgressBar(this))
    , m_problem(new Banner(Tone::Bad, this))
    , m_start(makeButton(QStringLiteral("chooseExportFile"), tr("Choose file…"), "primary", this))
    , m_close(makeButton(QStringLiteral("closeExport"), tr("Cancel"), nullptr, this))
{
    setWindowTitle(tr("Export contacts as CSV"));
    setObjectName(QStringLiteral("contactExportDialog"));
    setMinimumWidth(460);
    const QString text =
        tr("All contacts of the current search and filters are written, with their tags, portfolios and "
           "custom fields. The file opens in Excel and LibreOffice as it is.");
    m_text->setText(total >= 0 ? text + QLatin1Char(' ') + tr("%n contacts.", nullptr, static_cast<int>(total)) : text);
    identify(m_progress, QStringLiteral("exportProgress"), tr("Progress of the export"));
    m_progress->setTextVisible(false);
    m_progress->setRange(0, static_cast<int>(qMax<qint64>(0, total)));
    m_progress->hide();
    auto *column = makeColumn(this, 20, 12);
    column->addWidget(makeLabel(tr("Export contacts"), "section", this));
    column->addWidget(m_text);
    column->addWidget(m_problem);
    column->addWidget(m_progress);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_start);
    column->addLayout(buttons);
    connect(m_start, &QPushButton::clicked, this, &ContactExportDialog::chooseFile);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(this, &QDialog::rejected, this, [this] {
        if (m_export)
            m_export->cancel();
    });
    connect(&m_services.session, &AccountSession::platformChanged, this, [this] {
        delete m_export;
        m_export = nullptr;
        reject();
    });
}

void ContactExportDialog::chooseFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *chooser = new QFileDialog(this, tr("Export contacts as CSV"), folder, tr("CSV files (*.csv)"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(QStringLiteral("csv"));
    chooser->selectFile(tr("contacts.csv"));
    connect(chooser, &QFileDialog::fileSelected, this, &ContactExportDialog::exportTo);
    chooser->open();
}

void ContactExportDialog::exportTo(const QString &file)
{
    Platform *platform = m_services.session.platform();
    if (!platform || !platform->contacts())
        return;
    m_file = file;
    m_start->setEnabled(false);
    m_progress->show();
    m_problem->setMessage(Tone::Bad, {});
    ContactsApi *api = platform->contacts();
    whenDone(api->contactFields(), this, [this, api](const Result<QList<CustomField>> &fields) {
        if (!m_services.session.platform() || m_services.session.platform()->contacts() != api)
            return;
        delete m_export;
        m_export = new ContactExport(*api, this);
        connect(m_export, &ContactExport::progressed, this, &ContactExportDialog::showProgress);
        connect(m_export, &ContactExport::finished, this, [this] {
            m_text->setText(
                tr("%n contacts were written to %1.", nullptr, m_export->written()).arg(QFileInfo(m_file).fileName()));
            m_progress->hide();
            m_start->hide();
            m_close->setText(tr("Close"));
            m_close->setFocus();
        });
        connect(m_export, &ContactExport::failed, this, [this] {
            m_problem->setMessage(Tone::Bad, m_export->error().text, m_export->error().reference);
            m_start->setEnabled(true);
        });
        m_export->start(m_query, fields ? *fields : QList<CustomField>(), m_file);
    });
}

void ContactExportDialog::showProgress()
{
    m_progress->setMaximum(static_cast<int>(qMax<qint64>(m_export->total(), m_export->written())));
    m_progress->setValue(m_export->written());
    m_text->setText(tr("%1 of %2 contacts written…")
                        .arg(QLocale().toString(m_export->written()), QLocale().toString(m_progress->maximum())));
}

} // namespace gancho
