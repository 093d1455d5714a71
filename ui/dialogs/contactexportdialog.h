#pragma once

#include "models/domain/contact.h"
#include "models/domain/customfield.h"
#include "ui/services.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;

namespace gancho {

class Banner;
class ContactExport;

/// Asks for a file and writes the contacts of a query into it, with progress; can be cancelled at any time.
class ContactExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `total` is what the platform said last, -1 where unknown.
    ContactExportDialog(const Services &services, const ContactQuery &query, qint64 total, QWidget *parent = nullptr);

    /// Writes into this file, without asking.
    void exportTo(const QString &file);

private:
    void chooseFile();
    void showProgress();

    const Services m_services;
    const ContactQuery m_query;
    ContactExport *m_export = nullptr;
    QString m_file;
    QLabel *m_text;
    QProgressBar *m_progress;
    Banner *m_problem;
    QPushButton *m_start;
    QPushButton *m_close;
};

} // namespace gancho
