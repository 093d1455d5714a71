#pragma once

#include "app/sending/sendjob.h"
#include "app/sending/testevent.h"
#include "ui/services.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QSpinBox;

namespace gancho {

class PaceForm;
class SignatureForm;
class Switch;
class TargetField;

/// Which test event goes where, how often and how fast, with which values and which signature. What is typed is kept as
/// a draft, but for secrets.
class TestEventForm : public QWidget
{
    Q_OBJECT

public:
    /// `real`: an event of the log that can be sent with changed fields; chosen where there is one.
    TestEventForm(const Services &services, const std::optional<EventRecord> &real, QWidget *parent = nullptr);

    TargetField *target() const { return m_target; }
    /// Errors: Invalid, said beside the field too.
    Result<TestEventWish> wish();
    /// Errors: Invalid, said beside the field too.
    Result<SignaturePlan> signature();
    SendPace pace() const;
    int count() const;
    bool isMarked() const;

Q_SIGNALS:
    void changed();

private:
    void fillWhat();
    void offerInboxes();
    void touched();
    void restore();
    void showFields();

    Services m_services;
    const std::optional<EventRecord> m_real;
    QComboBox *m_what;
    Switch *m_example;
    TargetField *m_target;
    QPlainTextEdit *m_changes;
    QLabel *m_changesProblem;
    SignatureForm *m_signature;
    QSpinBox *m_count;
    PaceForm *m_pace;
    Switch *m_mark;
    bool m_restoring = false;
};

} // namespace gancho
