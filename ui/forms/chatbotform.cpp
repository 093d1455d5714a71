#include "ui/forms/chatbotform.h"

#include "ui/widgets/build.h"
#include "ui/widgets/pickerbox.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

#include "moc_chatbotform.cpp"

namespace gancho {

ChatbotForm::ChatbotForm(QWidget *parent)
    : ThreadPanel(QStringLiteral("chatbotForm"), tr("Start a chatbot"), tr("Start chatbot"), parent)
    , m_pick(new PickerBox(QStringLiteral("threadChatbot"), tr("Chatbot"), this))
    , m_skipRunning(new QCheckBox(tr("Not while another chatbot is running"), this))
    , m_skipInProgress(new QCheckBox(tr("Not while somebody attends to the contact"), this))
{
    identify(m_skipRunning, QStringLiteral("chatbotSkipRunning"), m_skipRunning->text());
    identify(m_skipInProgress, QStringLiteral("chatbotSkipInProgress"), m_skipInProgress->text());
    m_skipRunning->setChecked(true);
    addField(tr("Chatbot"), m_pick);
    body()->addWidget(m_skipRunning);
    body()->addWidget(m_skipInProgress);
    connect(go(), &QPushButton::clicked, this, [this] {
        if (m_pick->key().isEmpty()) {
            showProblem(tr("Choose a chatbot."));
            return;
        }
        showProblem({});
        ChatbotSend send;
        send.key = ChatbotKey(m_pick->key());
        send.skipIfBotInExecution = m_skipRunning->isChecked();
        send.skipIfInProgress = m_skipInProgress->isChecked();
        Q_EMIT sendRequested(send);
    });
}

void ChatbotForm::setChatbots(const QList<Chatbot> &chatbots)
{
    PickerBox::Choices choices;
    for (const Chatbot &bot : chatbots)
        if (!bot.archived && (bot.publishStatus.isEmpty() ||
                              bot.publishStatus.compare(QLatin1String("READY"), Qt::CaseInsensitive) == 0))
            choices += {bot.key.value, bot.name};
    m_pick->setChoices(choices);
}

void ChatbotForm::begin()
{
    showProblem({});
    m_pick->setFocus();
}

} // namespace gancho
