#pragma once

#include "app/sandbox/testevents.h"
#include "app/sending/sendsignature.h"
#include "models/base/result.h"
#include "models/domain/platformkind.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

namespace gancho {

/// A value to be put into the body of a test event.
struct FieldChange
{
    QString pointer;  ///< JSON Pointer (RFC 6901): "/content/contact/name"; "-" adds to an array
    QJsonValue value; ///< undefined: the field is removed

    /// "/content/name=Maria": the value as JSON, or as a text where it is none. Errors: Invalid.
    static Result<FieldChange> read(const QString &text);
};

/// What is sent for a test.
struct TestEventWish
{
    enum class Base {
        Invented, ///< what the invented company would send
        Example,  ///< the example of the platform's contract
        Real,     ///< `body`
        Story,    ///< several events that belong together
    };
    Base base = Base::Invented;
    PlatformKind platform = PlatformKind::WtsChat;
    QString type;      ///< of the event, or the id of the story
    QByteArray body;   ///< for Real
    bool fresh = true; ///< Example and Real: with a new id of their own, and as of now
    QList<FieldChange> changes;
};

/// Makes the bodies of test events, one turn after the other. One thread at a time.
class TestEventMaker
{
public:
    /// Errors: Invalid with what is wrong with the wish; NotFound for an event or a story that there is not.
    static Result<std::unique_ptr<TestEventMaker>> of(const TestEventWish &wish);

    /// The events of one turn in their order: one, or those of a story. Errors: Invalid for a pointer that leads
    /// nowhere.
    Result<QVector<InventedEvent>> next();

private:
    explicit TestEventMaker(TestEventWish wish);

    TestEventWish m_wish;
    QJsonObject m_base; ///< for Example and Real
    TestEvents m_events;
};

namespace testevent {

/// With these values. Errors: Invalid for a pointer that is none or leads through what is neither object nor array.
Result<QJsonObject> changed(const QJsonObject &body, const QList<FieldChange> &changes);
/// As if it had happened now: the thing that it is about ("content.id", and wherever that stands) gets a new id, and
/// all instants are moved by as much as takes "date" to `nowMs`, milliseconds since 1970.
QJsonObject fresh(const QJsonObject &body, qint64 nowMs);
/// Where an event of that type is sent to reach `url`: what Clint sends of a deal does not name its event, so the URL
/// does (reference/clint.md §3c).
QUrl urlFor(const QUrl &url, const QString &type);
/// The request that brings it, signed where the plan says so. `headers` replace the usual ones. Marked with
/// X-Gancho-Test where `mark`. Errors: Invalid.
Result<RawRequest> requestOf(const QUrl &url, const QByteArray &body, const HeaderList &headers,
                             const SignaturePlan &signature, bool mark, qint64 nowSeconds);

} // namespace testevent

} // namespace gancho
