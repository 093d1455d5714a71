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

/// The fields of one kind of message that only Whazing sends.
class WhazingSendPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Errors: Invalid, with what to do.
    virtual Result<SpecialSend> made() = 0;
    virtual void clear() = 0;
    /// What stands in its fields, for a draft; empty as long as it is as it was made.
    QJsonObject typed() const;
    void setTyped(const QJsonObject &typed);
    /// To be called once its fields are there. `prefix` stands before their objectNames, as the page is in more than
    /// one place.
    void begin(const QString &prefix = {});

Q_SIGNALS:
    void edited();

public:
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

private:
    QJsonObject all() const;

    QJsonObject m_blank;
};

} // namespace gancho
