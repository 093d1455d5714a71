#pragma once

#include "app/sending/resending.h"
#include "app/sending/sendjob.h"
#include "ui/forms/targetfield.h"
#include "ui/services.h"

#include <QJsonObject>
#include <QWidget>

class QLabel;

namespace gancho {

class HeaderChoice;
class PaceForm;
class SignatureForm;
class Switch;

/// How events of the log are sent again: where, how fast, what becomes of signature and headers. What is typed is kept
/// as a draft, but for secrets.
class SendForm : public QWidget
{
    Q_OBJECT

public:
    /// `many`: more than one event, so that there is a pace, and the body stays as it is.
    SendForm(const Services &services, bool many, QWidget *parent = nullptr);

    /// Whose headers are shown: the event, or the first of several.
    void setEvent(const EventRecord &event);
    void setTarget(const QString &url);
    TargetField *target() const { return m_target; }
    /// Without the body. Errors: Invalid; aloud, said beside the field too.
    Result<ResendOptions> options(TargetField::Tell tell);
    SendPace pace() const;
    bool isEdited() const;
    void setEdited(bool edited);
    /// Says what a changed body makes of the signature that goes along; empty for nothing.
    void setSignatureNote(const QString &text);

Q_SIGNALS:
    void changed();
    void editToggled(bool edited);

private:
    void offerInboxes();
    void touched();
    void restore();

    Services m_services;
    TargetField *m_target;
    Switch *m_rest;
    Switch *m_keepHost;
    Switch *m_mark;
    Switch *m_edit;
    PaceForm *m_pace;
    SignatureForm *m_signature;
    QLabel *m_signatureNote;
    HeaderChoice *m_headers;
    bool m_restoring = false;
};

} // namespace gancho
