#pragma once

#include "models/domain/directory.h"
#include "models/domain/message.h"
#include "ui/forms/threadpanel.h"

namespace gancho {

class TemplateFields;

/// Sends a template into the conversation.
class TemplateForm : public ThreadPanel
{
    Q_OBJECT

public:
    explicit TemplateForm(QWidget *parent = nullptr);
    void setTemplates(const QList<MessageTemplate> &templates, const ChannelId &channel);
    void begin();

Q_SIGNALS:
    void sendRequested(const gancho::MessageDraft &draft, const QString &preview, const QString &filePath);

private:
    TemplateFields *m_fields;
};

} // namespace gancho
