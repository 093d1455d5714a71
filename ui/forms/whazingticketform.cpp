#include "ui/forms/whazingticketform.h"

#include "app/accounts/accountsession.h"
#include "app/platforms/namebook.h"
#include "app/platforms/whazing/whazingplatform.h"
#include "models/domain/phonetext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/build.h"
#include "ui/widgets/fieldgrid.h"
#include "ui/widgets/pickerbox.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "moc_whazingticketform.cpp"

namespace gancho {

WhazingTicketForm::WhazingTicketForm(AccountSession &session, std::function<QString()> number, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_number(std::move(number))
    , m_check(makeButton(QStringLiteral("newCheckNumber"), tr("Is this number on WhatsApp?"), "link", this))
    , m_checked(makeText({}, "caption", this))
    , m_more(makeButton(QStringLiteral("newTicketMore"), tr("Open a ticket without a message"), "link", this))
    , m_box(new QWidget(this))
    , m_queue(new PickerBox(QStringLiteral("newTicketQueue"), tr("Queue of the ticket"), m_box))
    , m_user(new PickerBox(QStringLiteral("newTicketUser"), tr("User of the ticket"), m_box))
    , m_status(new PickerBox(QStringLiteral("newTicketStatus"), tr("Status of the ticket"), m_box))
    , m_open(makeButton(QStringLiteral("newTicketOpen"), tr("Open the ticket"), nullptr, m_box))
    , m_problem(new Banner(Tone::Bad, this))
{
    m_checked->setObjectName(QStringLiteral("newNumberState"));
    m_problem->setObjectName(QStringLiteral("newTicketProblem"));
    m_more->setCheckable(true);
    auto *asked = new QHBoxLayout;
    asked->setSpacing(8);
    asked->addWidget(m_check);
    asked->addWidget(m_checked, 1);
    auto *inside = makeColumn(m_box, 0, 4);
    auto *grid = new FieldGrid(nullptr);
    inside->addLayout(grid);
    grid->addPair(tr("Queue"), m_queue, tr("User"), m_user);
    grid->addPair(tr("Status"), m_status, {}, m_open);
    auto *column = makeColumn(this, 0, 4);
    column->addLayout(asked);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    column->addWidget(m_box);
    column->addWidget(m_problem);
    m_box->hide();
    m_status->setChoices(
        {{QString::number(int(ConversationStatus::Pending)), conversationStatusName(ConversationStatus::Pending)},
         {QString::number(int(ConversationStatus::InProgress)),
          conversationStatusName(ConversationStatus::InProgress)}});
    m_status->setKey(QString::number(int(ConversationStatus::Pending)));
    fill();
    connect(m_check, &QPushButton::clicked, this, &WhazingTicketForm::checkNumber);
    connect(m_more, &QPushButton::toggled, m_box, &QWidget::setVisible);
    connect(m_open, &QPushButton::clicked, this, &WhazingTicketForm::openTicket);
}

void WhazingTicketForm::setNames(NameBook *names)
{
    disconnect(m_namesChanged);
    m_names = names;
    if (names)
        m_namesChanged = connect(names, &NameBook::changed, this, &WhazingTicketForm::fill);
    forget();
    fill();
}

void WhazingTicketForm::fill()
{
    PickerBox::Choices queues, users;
    if (m_names) {
        for (const Department &queue : m_names->departments())
            queues += {queue.id.value, queue.name};
        for (const Agent &agent : m_names->agents())
            users += {agent.userId.value, agent.name};
    }
    m_queue->setChoices(queues, tr("No queue"));
    m_user->setChoices(users, tr("Nobody in particular"));
}

void WhazingTicketForm::forget()
{
    ++m_generation;
    m_checked->clear();
    m_problem->setMessage(Tone::Bad, {});
    m_check->setEnabled(true);
    m_open->setEnabled(true);
}

WhazingPlatform *WhazingTicketForm::ready()
{
    forget();
    if (!readPhone(m_number()).isValid()) {
        Q_EMIT numberRefused(tr("Enter a phone with its area code."));
        return nullptr;
    }
    auto *platform = qobject_cast<WhazingPlatform *>(m_session.platform());
    if (!platform)
        m_problem->setMessage(Tone::Bad, tr("The account is not connected. Try again once it is."));
    return platform;
}

void WhazingTicketForm::checkNumber()
{
    WhazingPlatform *platform = ready();
    if (!platform)
        return;
    m_check->setEnabled(false);
    m_checked->setText(tr("Asking…"));
    whenDone(platform->contactDesk().isOnWhatsApp(m_number()), this,
             [this, generation = m_generation](const Result<bool> &is) {
                 if (generation != m_generation)
                     return;
                 m_check->setEnabled(true);
                 m_check->setFocus(); // which a disabled button has lost
                 m_checked->setText(!is   ? QString()
                                    : *is ? tr("Yes, this number is on WhatsApp.")
                                          : tr("No, this number is not on WhatsApp."));
                 if (!is)
                     m_problem->setMessage(Tone::Bad, is.error().text, is.error().reference);
             });
}

void WhazingTicketForm::openTicket()
{
    WhazingPlatform *platform = ready();
    if (!platform)
        return;
    WhazingTicketDraft draft;
    draft.number = m_number();
    draft.status = ConversationStatus(m_status->key().toInt());
    draft.queue = DepartmentId(m_queue->key());
    draft.user = UserId(m_user->key());
    m_open->setEnabled(false);
    whenDone(platform->ticketDesk().open(draft), this,
             [this, generation = m_generation](const Result<Conversation> &ticket) {
                 if (generation != m_generation)
                     return;
                 m_open->setEnabled(true);
                 m_open->setFocus();
                 if (ticket)
                     Q_EMIT opened(ticket->id);
                 else
                     m_problem->setMessage(Tone::Bad, ticket.error().text, ticket.error().reference);
             });
}

} // namespace gancho
