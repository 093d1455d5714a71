#pragma once

#include "app/exchange/eventpreview.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace gancho {

class Banner;

/// The first events of an export, as they came and as they will stand in the file, side by side, with the lines that
/// differ marked; above them how much is replaced.
class EventPreviewPane : public QWidget
{
    Q_OBJECT

public:
    explicit EventPreviewPane(EventStore &store, QWidget *parent = nullptr);

    /// Looks again. What is under way is overtaken.
    void look(const EventExportRequest &request);

Q_SIGNALS:
    void counted(qint64 total);

private:
    void showAll(const EventPreviews &previews, bool pseudonymised);
    void showOne(int index);

    EventStore &m_store;
    EventPreviews m_previews;
    int m_generation = 0;
    QComboBox *m_event;
    QLabel *m_counts;
    Banner *m_problem;
    QPlainTextEdit *m_before;
    QPlainTextEdit *m_after;
};

} // namespace gancho
