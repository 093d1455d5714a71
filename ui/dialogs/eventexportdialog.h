#pragma once

#include "app/exchange/eventexport.h"

#include <QDialog>

class QAbstractButton;
class QButtonGroup;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTimer;

namespace gancho {

class Banner;
class ChoiceButton;
class EventPreviewPane;
class Switch;

/// Writes events into a file: in which format, with what, and how it will look, before anything is written; then with
/// progress, and it can be cancelled at any time.
class EventExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `request` says which events; `total` is how many they are, -1 where not known.
    EventExportDialog(EventStore &store, const EventExportRequest &request, qint64 total, QWidget *parent = nullptr);

    /// Writes into this file, without asking for one.
    void exportTo(const QString &file);

protected:
    void done(int result) override;

private:
    QWidget *makeChoices();
    void chooseFile();
    void look();
    void showTotal();
    void showProgress(const EventExportState &state);
    void showEnd();
    void setBusy(bool busy);
    EventExportRequest request() const;
    QString extension() const;

    EventStore &m_store;
    EventExportRequest m_request;
    EventExport *m_export;
    QButtonGroup *m_format;
    ChoiceButton *m_columns;
    QLineEdit *m_fields;
    QWidget *m_csv;
    Switch *m_pseudonymise;
    Switch *m_secrets;
    EventPreviewPane *m_preview;
    QLabel *m_text;
    QProgressBar *m_progress;
    Banner *m_problem;
    QPushButton *m_start;
    QPushButton *m_close;
    QWidget *m_choices = nullptr;
    QString m_file;
    QTimer *m_typed;
    qint64 m_total;
};

} // namespace gancho
