#pragma once

#include "app/exchange/aliasbook.h"
#include "app/exchange/fieldkinds.h"
#include "app/exchange/personaltext.h"
#include "models/domain/event.h"

#include <functional>

namespace gancho {

/// How much was replaced in a pseudonymised export: how many different ones.
struct AliasCounts
{
    int persons = 0, phones = 0, mails = 0, documents = 0, handles = 0, values = 0, filesDropped = 0, addresses = 0;
    bool operator==(const AliasCounts &) const = default;
};

/// Events for third parties (LGPD): people's names, phones, e-mails, documents, IP addresses, addresses on the web and
/// off it, dates of birth, pictures and the platform's own fields are replaced by stand-ins of the same form, the same
/// person by the same one everywhere: path, headers, body, answer, subject and note, in JSON (also within texts),
/// forms, URLs, multipart, XML, vCards and text. UUIDs and the ids of groups stay, so what belongs together still does.
/// Bytes that hold nothing personal stay as they came, and Content-Length is right. Files, also in base64, and what is
/// compressed or not text, are dropped with a note in their place.
///
/// Two rounds: meet() over all events, then replaced(). What free text says about a person in other words is not found,
/// nor a name that stands in no field and follows no usual given name. One thread.
class Pseudonymizer
{
public:
    explicit Pseudonymizer(QByteArray key = AliasBook::randomKey());

    /// Asked now and then within large events; once it says true, what comes of them means nothing.
    void setStop(std::function<bool()> stop) { m_stop = std::move(stop); }
    bool isStopped() const { return m_stopped; }

    void meet(const EventRecord &event);
    /// How people are called in an event that is not replaced itself; they are not counted.
    void learnNames(const EventRecord &event);
    EventRecord replaced(const EventRecord &event);

    AliasCounts counts() const;

private:
    /// Called with each value and what it is; its result is put in its place.
    using Treat = std::function<QString(const QString &, FieldKind)>;

    QByteArray body(const QByteArray &bytes, const QByteArray &contentType, const QString &type, const Treat &treat);
    /// A value, which may be a file or JSON itself.
    QString fieldValue(const QString &before, FieldKind kind, const QString &type, const Treat &treat);
    QByteArray json(const QByteArray &bytes, const QString &type, const Treat &treat);
    QByteArray form(const QByteArray &bytes, const QString &type, const Treat &treat);
    QByteArray multipart(const QByteArray &bytes, const QByteArray &boundary, const QString &type, const Treat &treat);
    QString markup(const QString &text, const QString &type, const Treat &treat);
    QByteArray target(const QByteArray &bytes, const Treat &treat);
    QString withoutFileName(const QString &header, const Treat &treat);
    HeaderList headers(const HeaderList &list, const Treat &treat);
    QByteArray removed(qsizetype size);
    /// Goes through all of the event.
    EventRecord through(const EventRecord &event, const Treat &treat);
    static FieldKind subjectKind(const EventRecord &event);
    bool asksToStop();

    AliasBook m_book;
    PersonalText m_text{m_book};
    FieldKinds m_kinds;
    int m_filesDropped = 0;
    std::function<bool()> m_stop;
    int m_sinceAsked = 0;
    bool m_stopped = false;
};

} // namespace gancho
