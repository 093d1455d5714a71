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

} // namespace sandboxplay

} // namespace gancho
