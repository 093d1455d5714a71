#pragma once

#include "models/base/result.h"
#include "models/domain/message.h"

#include <QWidget>

class QVBoxLayout;

namespace gancho {

/// Something to be sent, ready for the outbox.
struct SpecialSend
{
    MessageDraft draft;
    QString preview;  ///< what the bubble shows
    QString filePath; ///< uploaded first; empty: none
};

/// The fields of one kind of message that only Whazing sends. What is typed stays until clear().
class WhazingSendPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Errors: Invalid, with what to do.
    virtual Result<SpecialSend> made() = 0;
    virtual void clear() = 0;

    static WhazingSendPage *sticker(QWidget *parent);
    static WhazingSendPage *inJson(QWidget *parent);
    static WhazingSendPage *location(QWidget *parent);
    static WhazingSendPage *contact(QWidget *parent);
    static WhazingSendPage *buttons(QWidget *parent);
    static WhazingSendPage *list(QWidget *parent);
    /// By the name that it has at WhatsApp, since Whazing lists no templates.
    static WhazingSendPage *byTemplate(QWidget *parent);
    static WhazingSendPage *pix(QWidget *parent);
    static WhazingSendPage *payment(QWidget *parent);
};

} // namespace gancho
