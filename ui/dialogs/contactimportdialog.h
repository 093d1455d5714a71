#pragma once

#include "app/exchange/contactimport.h"
#include "app/exchange/csv.h"
#include "models/domain/customfield.h"
#include "ui/services.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTableWidget;

namespace gancho {

class Banner;

/// Brings contacts in from a CSV file: shows its rows, asks which column is what, sends them in batches, and says which
/// rows were refused and why.
class ContactImportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ContactImportDialog(const Services &services, QWidget *parent = nullptr);

    /// Reads this file, without asking for one.
    void load(const QString &file);

Q_SIGNALS:
    /// Some rows were taken over.
    void imported();

private:
    enum class Step { File, Mapping, Sending, Result };

    void chooseFile();
    void showTable();
    void mapped();
    void send();
    void showProgress();
    void showResult();
    void saveRefused();
    void writeRefused(const QString &file);
    void setStep(Step step);
    QStringList targets() const;
    QList<ContactImport::Row> rows(QList<RefusedRow> *refused) const;

    const Services m_services;
    Step m_step = Step::File;
    csv::Table m_csv;
    QList<CustomField> m_fields;
    QList<RefusedRow> m_refusedHere; ///< rows that do not fit, never sent
    ContactImport *m_import = nullptr;
    QList<QComboBox *> m_columns;
    QLabel *m_text;
    QTableWidget *m_table;
    QProgressBar *m_progress;
    Banner *m_problem;
    QPushButton *m_choose;
    QPushButton *m_start;
    QPushButton *m_refused;
    QPushButton *m_close;
};

} // namespace gancho
