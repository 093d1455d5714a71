#pragma once

#include "models/base/error.h"
#include "models/domain/clintrecords.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace gancho {

class Banner;
class OptionalDate;

/// Creates and edits an activity of a deal of Clint. What was typed stays until it is saved or discarded.
class ActivityForm : public QFrame
{
    Q_OBJECT

public:
    explicit ActivityForm(QWidget *parent = nullptr);

    /// One without an id is a new one.
    void load(const ClintActivity &activity);
    /// Puts in what was typed before; before() stays.
    void fill(const ClintActivity &activity);
    const ClintActivity &before() const { return m_before; }
    ClintActivity edited() const;
    bool isDirty() const { return edited() != m_before; }
    void setBusy(bool busy);
    void showError(const Error &error);

Q_SIGNALS:
    void saveRequested();
    void cancelRequested();
    void draftChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool check();
    void changed();

    ClintActivity m_before;
    bool m_filling = false;
    bool m_dueTouched = false;
    QLabel *m_head;
    QLineEdit *m_title;
    QLabel *m_problem;
    QComboBox *m_type;
    OptionalDate *m_due;
    QPlainTextEdit *m_content;
    Banner *m_error;
    QPushButton *m_save;
    QPushButton *m_cancel;
};

} // namespace gancho
