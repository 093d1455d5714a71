#include "app/diagnosis/arrivalexamination.h"

#include "app/accounts/accountsession.h"
#include "app/net/eventposter.h"
#include "app/settings/settings.h"
#include "app/signing/signing.h"
#include "app/store/eventstore.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

namespace gancho {

namespace {

const QString markField = QStringLiteral("header.x-gancho-test");
/// Among so many of the newest events there is one that is no probe, or there is none.
constexpr int looked = 60;

QByteArray newMark()
{
    return QByteArray::number(QRandomGenerator::system()->generate64(), 16);
}

} // namespace

ArrivalExamination::ArrivalExamination(ArrivalDoctor &doctor, const Inbox &inbox,
                                       std::function<void(ArrivalStep::Check)> began)
    : QObject(&doctor)
    , m_doctor(doctor)
    , m_began(std::move(began))
{
    m_promise.start();
    m_facts.inbox = inbox;
}

void ArrivalExamination::enter(ArrivalStep::Check check)
{
    if (m_began && !m_promise.isCanceled())
        m_began(check);
}

void ArrivalExamination::begin()
{
    enter(ArrivalStep::Check::Receiver);
    const Receiver &receiver = m_doctor.m_receiver;
    m_facts.receiver = receiver.state();
    m_facts.hasSecret = receiver.hasSecret(m_facts.inbox.id);
    m_facts.publicBase = m_doctor.m_settings.get(setting::publicBaseUrl).trimmed();
    m_facts.localUrl = receiver.senderUrl(m_facts.inbox);
    if (!m_facts.publicBase.isEmpty())
        m_facts.publicUrl = ArrivalDoctor::senderUrl(receiver, m_doctor.m_settings, m_facts.inbox);
    whenDone(m_doctor.m_receiver.secretsOf(m_facts.inbox.id), this, [this](const Result<QList<Secret>> &secrets) {
        m_secrets = secrets.value_or(QList<Secret>());
        probeHere();
    });
}

void ArrivalExamination::probeHere()
{
    if (m_facts.receiver.phase != ReceiverState::Phase::Running)
        return listSubscriptions();
    enter(ArrivalStep::Check::Port);
    probe(m_facts.localUrl, m_facts.local, [this] { probeRound(); });
}

void ArrivalExamination::probeRound()
{
    if (m_facts.publicUrl.isEmpty())
        return listSubscriptions();
    enter(ArrivalStep::Check::PublicUrl);
    probe(m_facts.publicUrl, m_facts.outside, [this] { listSubscriptions(); });
}

void ArrivalExamination::probe(const QString &url, ArrivalProbe &outcome, const std::function<void()> &then)
{
    const QByteArray mark = newMark();
    const QByteArray body = QJsonDocument(QJsonObject{{QStringLiteral("origin"), QStringLiteral("gancho-probe")},
                                                      {QStringLiteral("test"), true}})
                                .toJson(QJsonDocument::Compact);
    HeaderList headers{{"User-Agent", "Gancho/" GANCHO_VERSION}, {"X-Gancho-Test", "probe " + mark}};
    if (!m_secrets.isEmpty())
        headers += signing::sign(m_facts.inbox.check, m_secrets.first().reveal().toUtf8(), "probe_" + mark,
                                 QDateTime::currentSecsSinceEpoch(), body)
                       .value_or(HeaderList());
    outcome.sent = true;
    whenDone(m_doctor.m_poster->post(QUrl(url), headers, body), this,
             [this, mark, &outcome, then](const Result<PostOutcome> &answer) {
                 if (answer)
                     outcome.status = answer->status;
                 else
                     outcome.problem = answer.error().text;
                 answer ? lookFor(mark, outcome, then) : then();
             });
}

void ArrivalExamination::lookFor(const QByteArray &mark, ArrivalProbe &outcome, const std::function<void()> &then)
{
    EventFilter filter;
    filter.inboxes = {m_facts.inbox.id};
    filter.text = markField + u':' + QString::fromLatin1(mark);
    whenDone(m_doctor.m_store.ids(filter, 0, 0, 1), this, [&outcome, then](const Result<QVector<qint64>> &ids) {
        outcome.seen = ids && !ids->isEmpty();
        then();
    });
}

void ArrivalExamination::listSubscriptions()
{
    enter(ArrivalStep::Check::Subscription);
    const Account *account = m_doctor.m_session.account();
    const AccountId wanted = m_facts.inbox.account;
    m_facts.account = account ? account->name : QString();
    m_facts.sandbox = account && account->sandbox && (!wanted.isValid() || wanted == account->id);
    using Listing = ArrivalFacts::Listing;
    if (wanted.isValid() && (!account || account->id != wanted)) {
        m_facts.listing = Listing::OtherAccount;
        const Account *own = m_doctor.m_accounts.find(wanted);
        m_facts.account = own ? own->name : QString();
        return findFailure();
    }
    if (!account)
        return findFailure();
    Platform *platform = m_doctor.m_session.platform();
    if (!platform || !platform->subscriptions()) {
        m_facts.listing = Listing::NotConnected;
        m_facts.listingProblem = m_doctor.m_session.problem();
        return findFailure();
    }
    whenDone(platform->subscriptions()->subscriptions(), this, [this](const Result<QList<Subscription>> &list) {
        m_facts.listing = list ? Listing::Known : Listing::Failed;
        if (list)
            m_facts.subscriptions = *list;
        else
            m_facts.listingProblem = list.error().text;
        findFailure();
    });
}

void ArrivalExamination::findFailure()
{
    if (!m_facts.inbox.check.isActive())
        return findLast();
    enter(ArrivalStep::Check::Sender);
    EventFilter filter;
    filter.verifications = {Verification::Failed};
    newestReal(filter, 0, [this](EventId failed) {
        if (!failed.isValid())
            return findLast();
        whenDone(m_doctor.m_store.record(failed), this, [this, failed](const Result<EventRecord> &record) {
            if (record)
                m_facts.lastFailed = *record;
            EventFilter passed;
            passed.verifications = {Verification::Passed};
            newestReal(passed, failed.value, [this](EventId since) {
                m_facts.passedSince = since.isValid();
                findLast();
            });
        });
    });
}

void ArrivalExamination::findLast()
{
    enter(ArrivalStep::Check::LastDelivery);
    newestReal({}, 0, [this](EventId id) {
        if (!id.isValid())
            return conclude();
        whenDone(m_doctor.m_store.summaries({id.value}), this, [this](const Result<QVector<EventSummary>> &rows) {
            if (rows && !rows->isEmpty())
                m_facts.last = rows->first();
            conclude();
        });
    });
}

void ArrivalExamination::newestReal(EventFilter filter, qint64 after, const std::function<void(EventId)> &then)
{
    filter.inboxes = {m_facts.inbox.id};
    whenDone(m_doctor.m_store.ids(filter, after, 0, looked), this, [this, then](const Result<QVector<qint64>> &ids) {
        if (!ids || ids->isEmpty())
            return then({});
        whenDone(m_doctor.m_store.fieldValues(*ids, {markField}), this,
                 [ids = *ids, then](const Result<QVector<QStringList>> &marks) {
                     for (qsizetype i = 0; i < ids.size(); ++i)
                         if (!marks || i >= marks->size() || marks->at(i).value(0).isEmpty())
                             return then(EventId(ids[i]));
                     then({});
                 });
    });
}

void ArrivalExamination::conclude()
{
    m_promise.addResult(
        Result<ArrivalReport>({m_facts.inbox.name, QDateTime::currentDateTimeUtc(), arrivalSteps(m_facts)}));
    m_promise.finish();
    deleteLater();
}

} // namespace gancho
