#pragma once

#include "models/domain/directory.h"
#include "models/domain/message.h"
#include "ui/forms/threadpanel.h"

class QCheckBox;

namespace gancho {

class PickerBox;

/// Starts a chatbot in the conversation.
class ChatbotForm : public ThreadPanel
{
    Q_OBJECT

public:
    explicit ChatbotForm(QWidget *parent = nullptr);
    /// Those that are published and not archived.
    void setChatbots(const QList<Chatbot> &chatbots);
    void begin();

Q_SIGNALS:
    /// Without the conversation.
    void sendRequested(const gancho::ChatbotSend &send);

private:
    PickerBox *m_pick;
    QCheckBox *m_skipRunning;
    QCheckBox *m_skipInProgress;
};

} // namespace gancho
