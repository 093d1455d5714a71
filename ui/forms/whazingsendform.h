#pragma once

#include "models/domain/message.h"
#include "ui/forms/threadpanel.h"

class QComboBox;

namespace gancho {

class WhazingSendPage;

/// Sends into a conversation what only Whazing can send: stickers, places, contacts, buttons, lists, PIX and so on.
/// What is typed stays until clear(), so that a refused one is changed and sent again.
class WhazingSendForm : public ThreadPanel
{
    Q_OBJECT

public:
    enum class Kind { Template, Buttons, List, Pix, Payment, Location, Contact, Sticker, InJson };

    explicit WhazingSendForm(QWidget *parent = nullptr);

    void begin(Kind kind);
    /// With the kind that was chosen last.
    void begin();
    /// Another conversation: nothing of the former one.
    void clear();

    static QList<Kind> kinds();
    static QString kindName(Kind kind);

Q_SIGNALS:
    void sendRequested(const gancho::MessageDraft &draft, const QString &preview, const QString &filePath);

private:
    void showKind();

    QComboBox *m_kind;
    QList<WhazingSendPage *> m_pages; ///< in the order of kinds()
};

} // namespace gancho
