#pragma once

#include "app/sandbox/sandboxcontext.h"

namespace gancho {

/// The happenings behind the sandbox's actions, each once and with invented people.
namespace sandboxplay {

void contactWrites(SandboxContext &context);
void attendantAnswers(SandboxContext &context);
void messageRead(SandboxContext &context);
void conversationStarted(SandboxContext &context);
void conversationChanged(SandboxContext &context);
void conversationCompleted(SandboxContext &context);
void contactCreated(SandboxContext &context);
void contactChanged(SandboxContext &context);
void tagsChanged(SandboxContext &context);
void paymentCreated(SandboxContext &context);
void paymentChanged(SandboxContext &context);
void cardCreated(SandboxContext &context);
void cardChanged(SandboxContext &context);
void cardMoved(SandboxContext &context);
void noteCreated(SandboxContext &context);
void noteChanged(SandboxContext &context);
void templateCreated(SandboxContext &context);
void templateChanged(SandboxContext &context);
/// The eleven main events, each once, about one new customer.
void everything(SandboxContext &context);
/// A stranger becomes a customer: contact, conversation, messages both ways, a card that moves, a payment that comes
/// in, and the end of the conversation.
void newLead(SandboxContext &context);
/// Somebody known asks for help: conversation, messages both ways, handed over, a tag, concluded.
void supportCase(SandboxContext &context);
/// A payment is asked for in a conversation and comes in.
void paidOrder(SandboxContext &context);

} // namespace sandboxplay

} // namespace gancho
