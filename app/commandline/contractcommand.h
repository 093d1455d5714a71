#pragma once

#include "app/commandline/options.h"
#include "app/commandline/stopsignals.h"
#include "app/net/apiclient.h"
#include "app/platforms/contract.h"

namespace gancho {

/// What "list" and "api" have in common: a platform, where it is, as whom, and the parameters of an operation.
class ContractCommand
{
public:
    using Parameters = QList<QPair<QString, QString>>; ///< as given, in order

    explicit ContractCommand(const QString &command);

    Options options;

    /// Reads the words. Done when they are good; otherwise the exit code, with the line printed. `subject` is what the
    /// one word without a dash is: "RESOURCE".
    std::optional<int> read(const QStringList &words, const QString &subject);
    /// The word without a dash.
    QString subject() const;
    const Contract &contract() const { return *m_contract; }
    const ApiEndpoint &endpoint() const { return m_endpoint; }
    const Parameters &parameters() const { return m_parameters; }
    /// requestFor() with the parameters, for this platform.
    Result<ApiRequest> requestFor(const Operation &operation) const;

private:
    std::optional<int> readPlatform();
    std::optional<int> readEndpoint();
    std::optional<int> readParameters();

    PlatformKind m_kind = PlatformKind::None;
    std::shared_ptr<const Contract> m_contract;
    ApiEndpoint m_endpoint;
    Parameters m_parameters;
};

/// What can be listed, for the help: "wts-chat: contacts, …; whazing: …".
QString listsByPlatform();

/// The request that `parameters` make of `operation`: in its path and its query, named as the contract does. Errors:
/// Invalid (wrong use), for a name that the operation does not take, one that is missing, or two values where one
/// belongs.
Result<ApiRequest> requestFor(const Operation &operation, const ContractCommand::Parameters &parameters);

/// Prints what a platform refused and returns 1: its text, what is wrong with each field, and the id that its support
/// asks for. A cancelled request is told as one.
int complainOf(const Error &error);

/// Sends requests one after the other and ends the one under way at SIGINT and SIGTERM. To be made before any thread.
class InterruptibleClient : public QObject
{
public:
    explicit InterruptibleClient(const ApiEndpoint &endpoint);

    /// The answer goes to `done`, in the event loop.
    void send(const ApiRequest &request, std::function<void(const Result<ApiReply> &)> done);

private:
    StopSignals m_signals;
    ApiClient m_client;
    Future<ApiReply> m_underWay;
    bool m_stopped = false;
};

} // namespace gancho
