#pragma once

#include "models/domain/directory.h"
#include "models/domain/message.h"
#include "models/domain/platformkind.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace gancho {

class FilePick;
class TemplateFields;
class WhazingSendPage;

/// What a new message says: a text, a template, a file, or what only the account's platform can send, each with its
/// fields.
class NewMessageContent : public QWidget
{
    Q_OBJECT

public:
    explicit NewMessageContent(QWidget *parent = nullptr);

    /// The choice of what is sent, which stands apart.
    QComboBox *kindBox() const { return m_kind; }
    /// Offers what the platform can send; what is typed stays.
    void setPlatform(PlatformKind platform);
    void setTemplates(const QList<MessageTemplate> &templates, const ChannelId &channel);

    /// Marks what is missing; translated, empty where it can be sent.
    QString check();
    MessageDraft draft();
    /// Of this computer, uploaded first; empty: none.
    QString filePath();
    /// As the endpoints of wts.chat and Clint know it.
    SendKind sendKind() const;
    /// What was sent is not typed any more.
    void clear();
    /// Nothing is typed, of any kind.
    void reset();

    /// What stands in the fields, for a draft; empty where nothing does.
    QJsonObject typed() const;
    void setTyped(const QJsonObject &typed);

Q_SIGNALS:
    void edited();

private:
    enum Kind { Text, Template, Image, Audio, Video, Document, File, Special = 100 };

    void showKind();
    int kind() const;
    WhazingSendPage *page() const;

    PlatformKind m_platform = PlatformKind::None;
    QComboBox *m_kind;
    QPlainTextEdit *m_text;
    TemplateFields *m_template;
    QWidget *m_filePart;
    FilePick *m_file;
    QLineEdit *m_caption;
    QList<WhazingSendPage *> m_pages; ///< in the order of WhazingSendForm::kinds()
};

} // namespace gancho
