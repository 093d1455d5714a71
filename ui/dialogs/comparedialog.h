#pragma once

#include "models/domain/event.h"

#include <QDialog>

#include <memory>

class QLabel;
class QPushButton;
class QTabWidget;

namespace gancho {

class Contract;
class DiffView;
class JsonDiff;
class Pill;
class StatePane;
class Switch;

/// One side of a comparison.
struct CompareSide
{
    QString title; ///< "Contact changed · 14:05:58"
    QByteArray body;
    HeaderList headers;
};

/// Two bodies and their headers beside each other, in a window of its own that holds up nothing else. Deletes itself
/// when it is closed.
class CompareDialog : public QDialog
{
    Q_OBJECT

public:
    CompareDialog(const CompareSide &left, const CompareSide &right, QWidget *parent = nullptr);
    ~CompareDialog() override;

    /// The contract's example of an event as a side; its body is empty for an unknown event.
    static CompareSide exampleOf(const Contract &contract, const QString &event);

    /// The comparison is there and shown.
    bool isReady() const { return m_body != nullptr; }

Q_SIGNALS:
    void ready();

private:
    struct Made
    {
        std::shared_ptr<JsonDiff> body, headers;
    };

    QWidget *makeTop();
    QWidget *makeBodyTab();
    void compare();
    void present(const Made &made);
    void showCounts();
    void go(bool forward);
    void swapSides();
    void copy(bool markdown);
    DiffView *currentView() const;

    CompareSide m_left, m_right;
    std::shared_ptr<JsonDiff> m_body;
    int m_generation = 0;
    QLabel *m_leftTitle, *m_rightTitle, *m_statement, *m_copied;
    Pill *m_changed, *m_added, *m_missing;
    Switch *m_only;
    QPushButton *m_next, *m_previous, *m_swap, *m_copy;
    DiffView *m_bodyView, *m_headersView;
    QTabWidget *m_tabs;
    StatePane *m_pane;
};

} // namespace gancho
