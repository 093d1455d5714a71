#include "app/exchange/pseudonymizer.h"

#include "app/exchange/eventcodecs.h"
#include "app/exchange/eventmask.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

namespace gancho {

namespace {

bool isUtf8(const QByteArray &bytes)
{
    return !bytes.contains('\0') && bytes.isValidUtf8();
}

bool isSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/// Whether `wanted` stands in the text behind a quotation mark; any space for each of its own.
bool isQuoted(QByteArrayView text, QByteArrayView wanted)
{
    for (qsizetype quote = text.indexOf('"'); quote >= 0; quote = text.indexOf('"', quote + 1)) {
        qsizetype at = quote + 1, fits = 0;
        for (; fits < wanted.size() && at < text.size(); ++fits) {
            if (wanted[fits] == ' ' && isSpace(text[at])) {
                while (at < text.size() && isSpace(text[at]))
                    ++at;
            } else if (text[at++] != wanted[fits]) {
                break;
            }
        }
        if (fits == wanted.size())
            return true;
    }
    return false;
}

/// Headers that say how, not who.
bool isProtocol(const QByteArray &name)
{
    static const QByteArrayList names{
        "host",       "content-length", "content-type",    "content-encoding", "transfer-encoding",
        "connection", "accept",         "accept-encoding", "accept-language",  "user-agent",
        "date",       "expect",         "keep-alive",      "traceparent",      "server"};
    return names.contains(name.toLower());
}

} // namespace

Pseudonymizer::Pseudonymizer(QByteArray key)
    : m_book(std::move(key))
{
}

void Pseudonymizer::meet(const EventRecord &event)
{
    const int dropped = m_filesDropped;
    through(event, [this](const QString &value, FieldKind kind) {
        m_text.meet(value, kind);
        return value;
    });
    m_filesDropped = dropped;
}

void Pseudonymizer::learnNames(const EventRecord &event)
{
    const int dropped = m_filesDropped;
    through(event, [this](const QString &value, FieldKind kind) {
        if (kind == FieldKind::Name)
            m_text.learnName(value);
        return value;
    });
    m_filesDropped = dropped;
}

EventRecord Pseudonymizer::replaced(const EventRecord &event)
{
    return through(event, [this](const QString &value, FieldKind kind) { return m_text.replaced(value, kind); });
}

AliasCounts Pseudonymizer::counts() const
{
    using Kind = AliasBook::Kind;
    return {
        m_book.count(Kind::Person), m_book.count(Kind::Phone), m_book.count(Kind::Mail), m_book.count(Kind::Document),
        m_book.count(Kind::Handle), m_book.count(Kind::Value), m_filesDropped,           m_book.count(Kind::Address)};
}

bool Pseudonymizer::asksToStop()
{
    constexpr int partsBetween = 1024;
    if (++m_sinceAsked >= partsBetween) {
        m_sinceAsked = 0;
        m_stopped = m_stopped || (m_stop && m_stop());
    }
    return m_stopped;
}

FieldKind Pseudonymizer::subjectKind(const EventRecord &event)
{
    // The receiver writes the contact's name there; of cards their title, and of a message of nobody known its
    // beginning.
    const EventSummary &s = event.summary;
    if (s.type.startsWith(QLatin1String("CONTACT_")) || s.type.startsWith(QLatin1String("SESSION_")))
        return FieldKind::Name;
    const bool ofCard = s.type.startsWith(QLatin1String("PANEL_CARD_")) && s.subject.contains(QStringLiteral(" · "));
    const bool isText = ofCard || s.subject.count(u' ') > 5 || isQuoted(event.body, s.subject.left(40).toUtf8());
    return isText ? FieldKind::Text : FieldKind::Name;
}

EventRecord Pseudonymizer::through(const EventRecord &event, const Treat &treat)
{
    EventRecord result = event;
    EventSummary &s = result.summary;
    const HeaderList list = parseHeaders(event.head);
    const QByteArray contentType = headerValue(list, "Content-Type"),
                     coding = headerValue(list, "Content-Encoding").toLower();
    const bool packed = !coding.isEmpty() && coding != "identity" && !event.body.isEmpty();
    result.body = packed ? removed(event.body.size()) : body(event.body, contentType, s.type, treat);
    result.answerBody = body(event.answerBody, headerValue(event.answerHeaders, "Content-Type"), QString(), treat);
    s.size = result.body.size();

    const QByteArray line = requestLine(event.head), before = requestTarget(event.head);
    HeaderList changed = headers(list, treat);
    for (auto header = changed.begin(); header != changed.end();) {
        if (packed && header->first.compare("content-encoding", Qt::CaseInsensitive) == 0) {
            header = changed.erase(header);
            continue;
        }
        if (header->first.compare("content-length", Qt::CaseInsensitive) == 0 && result.body != event.body)
            header->second = QByteArray::number(result.body.size());
        ++header;
    }
    const QByteArray after = target(before, treat);
    if (changed != list || after != before)
        result.head = exchange::headOf(
            before.isEmpty() ? line : line.left(line.indexOf(' ') + 1) + after + line.mid(line.lastIndexOf(' ')),
            changed);
    result.answerHeaders = headers(event.answerHeaders, treat);
    s.target = QString::fromUtf8(target(s.target.toUtf8(), treat));
    s.subject = treat(s.subject, subjectKind(event));
    s.sender = treat(s.sender, FieldKind::Address);
    s.inboxName = treat(s.inboxName, FieldKind::Text);
    s.mark.note = treat(s.mark.note, FieldKind::Text);
    for (QString *id : {&result.contactId, &result.sessionId, &result.cardId, &result.entityId})
        *id = treat(*id, FieldKind::Text);
    return result;
}

QByteArray Pseudonymizer::removed(qsizetype size)
{
    ++m_filesDropped;
    return QCoreApplication::translate("Pseudonymizer", "[%n bytes removed by the pseudonymisation]", nullptr,
                                       int(size))
        .toUtf8();
}

QByteArray Pseudonymizer::target(const QByteArray &bytes, const Treat &treat)
{
    const auto query = bytes.indexOf('?');
    QByteArrayList steps = bytes.left(query < 0 ? bytes.size() : query).split('/');
    for (QByteArray &step : steps) {
        const QString before = QString::fromUtf8(QByteArray::fromPercentEncoding(step));
        const QString after = treat(before, FieldKind::Text);
        if (after != before)
            step = QUrl::toPercentEncoding(after);
    }
    return query < 0 ? steps.join('/') : steps.join('/') + '?' + form(bytes.mid(query + 1), QString(), treat);
}

QString Pseudonymizer::withoutFileName(const QString &header, const Treat &treat)
{
    static const QRegularExpression file(QStringLiteral(R"x(\bfilename\*?\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\r\n]*)))x"),
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = file.match(header);
    if (!match.hasMatch())
        return treat(header, FieldKind::Text);
    const QString name = match.captured(1) + match.captured(2);
    QString rest = header;
    rest.replace(file, QStringLiteral("filename=\"%1\"").arg(treat(name, FieldKind::FileName)));
    return rest;
}

HeaderList Pseudonymizer::headers(const HeaderList &list, const Treat &treat)
{
    HeaderList result = list;
    for (auto &[name, value] : result) {
        if (isProtocol(name) || value == "***")
            continue;
        const QString before = isUtf8(value) ? QString::fromUtf8(value) : QString::fromLatin1(value);
        QString key = QString::fromLatin1(name);
        if (key.startsWith(QLatin1String("x-"), Qt::CaseInsensitive))
            key.remove(0, 2);
        const QString after = key.compare(QLatin1String("content-disposition"), Qt::CaseInsensitive) == 0
                                  ? withoutFileName(before, treat)
                                  : fieldValue(before, m_kinds.of({key}, QString()), QString(), treat);
        if (after != before)
            value = after.toUtf8();
    }
    return result;
}

} // namespace gancho
