#pragma once

#include "models/domain/message.h"
#include "ui/forms/threadpanel.h"

class QComboBox;

namespace gancho {

class WhazingSendPage;

/// Sends into a conversation what only Whazing can send: stickers, places, contacts, buttons, lists, PIX and so on.
/// What is typed is told by edited(), to be kept; what is sent takes it along, so that a refused one is changed and
/// sent again.
class WhazingSendForm : public ThreadPanel
{
    Q_OBJECT

public:
    enum class Kind { Template, Buttons, List, Pix, Payment, Location, Contact, Sticker, InJson };

    explicit WhazingSendForm(QWidget *parent = nullptr);

    void begin(Kind kind);
    /// With the kind that was chosen last.
    void begin();
    /// What is typed in it, of all kinds, with the kind that is shown; empty where nothing is.
    QJsonObject typed() const;
    /// Another conversation: nothing of the former one.
    void setTyped(const QJsonObject &typed);
    /// What was sent and refused stands there again; what is typed of other kinds stays.
    void takeBack(const QJsonObject &sent);

    static QList<Kind> kinds();
    static QString kindName(Kind kind);
    /// The fields of one; begin() is still to be called.
    static WhazingSendPage *makePage(Kind kind, QWidget *parent);

Q_SIGNALS:
    void edited();
    void sendRequested(const gancho::MessageDraft &draft, const QString &preview, const QString &filePath);

private:
    void showKind();
    void submit();
    void fill(const QJsonObject &typed, bool others);

    QComboBox *m_kind;
    QList<WhazingSendPage *> m_pages; ///< in the order of kinds()
    bool m_filling = false;
};

} // namespace gancho
