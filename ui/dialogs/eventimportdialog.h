#pragma once

#include "app/exchange/eventimport.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QTableWidget;

namespace gancho {

class Banner;

/// Takes events of a file (NDJSON or HAR) into the log, with progress; says which were refused and why, and saves
/// those.
class EventImportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit EventImportDialog(EventStore &store, QWidget *parent = nullptr);

    /// Reads this file, without asking for one.
    void importFrom(const QString &file);

Q_SIGNALS:
    /// So many events came into the log.
    void imported(qint64 events);

protected:
    void done(int result) override;

private:
    void chooseFile();
    void showProgress(qint64 bytes, qint64 total, qint64 taken, qint64 refused);
    void showEnd();
    void showProblems();
    void saveProblems();

    EventImport *m_import;
    QLabel *m_text;
    QProgressBar *m_progress;
    Banner *m_problem;
    QTableWidget *m_table;
    QPushButton *m_choose;
    QPushButton *m_save;
    QPushButton *m_close;
};

} // namespace gancho
