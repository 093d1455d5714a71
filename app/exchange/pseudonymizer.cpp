#include "app/exchange/pseudonymizer.h"

#include "app/exchange/eventcodecs.h"
#include "app/exchange/eventmask.h"
#include "app/exchange/jsonscan.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

namespace gancho {

namespace {

bool isUtf8(const QByteArray &bytes)
{
    return !bytes.contains('\0') && bytes.isValidUtf8();
}

bool isTextType(const QByteArray &contentType)
{
    const QByteArray type = contentType.toLower();
    return type.startsWith("text/") || type.contains("json") || type.contains("xml") || type.contains("urlencoded") ||
           type.contains("charset");
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

QByteArray boundaryOf(const QByteArray &contentType)
{
    static const QRegularExpression form(QStringLiteral("boundary=\"?([^\";]+)\"?"),
                                         QRegularExpression::CaseInsensitiveOption);
    return contentType.toLower().startsWith("multipart/")
               ? form.match(QString::fromLatin1(contentType)).captured(1).trimmed().toLatin1()
               : QByteArray();
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

QByteArray Pseudonymizer::body(const QByteArray &bytes, const QByteArray &contentType, const QString &type,
                               const Treat &treat)
{
    if (bytes.isEmpty())
        return bytes;
    if (const QByteArray boundary = boundaryOf(contentType); !boundary.isEmpty())
        return multipart(bytes, boundary, type, treat);
    const bool utf8 = isUtf8(bytes);
    if (!utf8 && (!isTextType(contentType) || bytes.contains('\0')))
        return removed(bytes.size());
    const QByteArray text = utf8 ? bytes : QString::fromLatin1(bytes).toUtf8();
    const QByteArray start = text.left(64).trimmed();
    QByteArray result;
    if (contentType.toLower().startsWith("application/x-www-form-urlencoded") && !start.startsWith('{'))
        result = form(text, type, treat);
    else if (start.startsWith('{') || start.startsWith('[') || start.startsWith('"') ||
             start.startsWith("\xEF\xBB\xBF"))
        result = json(text, type, treat);
    else
        result = markup(QString::fromUtf8(text), type, treat).toUtf8();
    return utf8 ? result : QString::fromUtf8(result).toLatin1();
}

QByteArray Pseudonymizer::json(const QByteArray &bytes, const QString &type, const Treat &treat)
{
    using exchange::JsonPart;
    QByteArray result;
    qsizetype done = 0, seen = 0;
    QString changedField;
    const auto put = [&](const JsonPart &part, const QByteArray &replacement) {
        result += QByteArrayView(bytes).sliced(done, part.begin - done);
        result += replacement;
        done = part.end;
    };
    const bool valid = exchange::scanJson(bytes, [&](const JsonPart &part) {
        seen = part.end;
        if (part.kind == JsonPart::Kind::Literal)
            return true;
        if (asksToStop())
            return false;
        const QByteArrayView token = QByteArrayView(bytes).sliced(part.begin, part.end - part.begin);
        if (part.kind == JsonPart::Kind::Number) {
            const FieldKind kind = m_kinds.of(part.path, type);
            const bool own = kind == FieldKind::Phone || kind == FieldKind::Document || kind == FieldKind::Place;
            if (token.size() < 4 || (token.size() < 8 && !own) || (kind != FieldKind::Place && token.contains('.')))
                return true;
            const QString before = QString::fromLatin1(token);
            const QString alias = treat(before, own ? kind : FieldKind::Text);
            if (alias != before)
                put(part, alias.toLatin1());
            return true;
        }
        if (token.size() < 4)
            return true;
        const QString before = exchange::fromJsonString(token);
        if (before.size() < 2)
            return true;
        FieldKind kind = FieldKind::Text;
        if (part.kind == JsonPart::Kind::String) {
            kind = m_kinds.of(part.path, type);
            const QString key = part.path.isEmpty() ? QString() : part.path.last();
            if (key == QLatin1String("field"))
                changedField = before;
            // What changed is told beside its two values.
            if (key == QLatin1String("oldValue") || key == QLatin1String("newValue"))
                kind = m_kinds.of({changedField}, type);
        } else if (!before.contains(u' ') && !before.contains(u'@') && before.size() < 8) {
            return true;
        }
        QString alias;
        const QChar first = before.front();
        if (before.startsWith(QLatin1String("data:")) && before.contains(QLatin1String(";base64,")))
            alias = QString::fromUtf8(removed(before.size()));
        else if ((first == u'{' || first == u'[') &&
                 exchange::scanJson(before.toUtf8(), [](const JsonPart &) { return true; }))
            alias = QString::fromUtf8(json(before.toUtf8(), type, treat));
        else
            alias = treat(before, kind);
        if (alias != before)
            put(part, exchange::toJsonString(alias));
        return true;
    });
    if (m_stopped)
        return {};
    if (valid)
        return done ? result + bytes.mid(done) : bytes;
    // From the mistake on it is text.
    result += QByteArrayView(bytes).sliced(done, seen - done);
    return result + markup(QString::fromUtf8(bytes.mid(seen)), type, treat).toUtf8();
}

QByteArray Pseudonymizer::form(const QByteArray &bytes, const QString &type, const Treat &treat)
{
    QByteArrayList parts = bytes.split('&');
    for (QByteArray &part : parts) {
        if (asksToStop())
            return {};
        const auto equals = part.indexOf('=');
        const auto decoded = [](QByteArray text) {
            return QString::fromUtf8(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
        };
        const QString name = decoded(part.left(equals < 0 ? part.size() : equals));
        const QString value = equals < 0 ? QString() : decoded(part.mid(equals + 1));
        static const QRegularExpression border(QStringLiteral("[.\\[\\]]+"));
        const QStringList path = name.split(border, Qt::SkipEmptyParts);
        QString alias;
        if (value.startsWith(u'{') || value.startsWith(u'['))
            alias = QString::fromUtf8(json(value.toUtf8(), type, treat));
        else
            alias = treat(equals < 0 ? name : value, equals < 0 ? FieldKind::Text : m_kinds.of(path, type));
        if (alias == (equals < 0 ? name : value))
            continue;
        part = part.left(equals + 1) + QUrl::toPercentEncoding(alias);
    }
    return parts.join('&');
}

QByteArray Pseudonymizer::multipart(const QByteArray &bytes, const QByteArray &boundary, const QString &type,
                                    const Treat &treat)
{
    const QByteArray border = "--" + boundary;
    QByteArray result;
    qsizetype at = 0;
    while (at < bytes.size()) {
        qsizetype next = bytes.indexOf(border, at + 1);
        next = next < 0 ? bytes.size() : next;
        const QByteArray part = bytes.mid(at, next - at);
        at = next;
        const auto blank = part.indexOf("\r\n\r\n");
        if (blank < 0 || !part.startsWith(border)) {
            result += part;
            continue;
        }
        QByteArray head = part.left(blank);
        QByteArray content = part.mid(blank + 4);
        const bool ended = content.endsWith("\r\n");
        content.chop(ended ? 2 : 0);
        const QString headText = QString::fromUtf8(head);
        static const QRegularExpression name(QStringLiteral("[; ]name=\"([^\"]*)\"")),
            file(QStringLiteral("filename\\*?=\"?[^\";\r\n]*\"?"));
        static const QRegularExpression contentType(QStringLiteral("content-type:\\s*([^\r\n]+)"),
                                                    QRegularExpression::CaseInsensitiveOption);
        if (headText.contains(file)) {
            head = QString(headText).replace(file, QStringLiteral("filename=\"removed\"")).toUtf8();
            content = removed(content.size());
        } else if (const QString own = contentType.match(headText).captured(1);
                   !isUtf8(content) || own.contains(QLatin1String("json"))) {
            content = body(content, own.toLatin1(), type, treat);
        } else {
            const QString text = QString::fromUtf8(content);
            const bool isJson = text.startsWith(u'{') || text.startsWith(u'[');
            content = isJson ? json(content, type, treat)
                             : treat(text, m_kinds.of({name.match(headText).captured(1)}, type)).toUtf8();
        }
        result += head + "\r\n\r\n" + content + (ended ? "\r\n" : "");
    }
    return result;
}

QString Pseudonymizer::markup(const QString &text, const QString &type, const Treat &treat)
{
    // What stands between tags or quotes behind a name is a field; the rest is text.
    static const QRegularExpression field(
        QStringLiteral(
            R"x(<([\w.:-]+)(?:\s[^<>]*)?>([^<>]+)</|"([\w.-]+)"\s*:\s*"((?:[^"\\]|\\.)*)"|(?:^|\n)\s*([\p{L}][\p{L} _-]{1,24}):[ \t]*([^\n\r]+))x"),
        QRegularExpression::UseUnicodePropertiesOption);
    QString result;
    qsizetype at = 0;
    for (auto found = field.globalMatch(text); found.hasNext() && !asksToStop();) {
        const auto match = found.next();
        const int group = match.capturedStart(2) >= 0 ? 2 : match.capturedStart(4) >= 0 ? 4 : 6;
        result += treat(text.mid(at, match.capturedStart(group) - at), FieldKind::Text);
        result += treat(match.captured(group), m_kinds.of({match.captured(group - 1).section(u':', -1)}, type));
        at = match.capturedEnd(group);
    }
    return result + treat(text.mid(at), FieldKind::Text);
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
        const FieldKind kind = m_kinds.of({key}, QString());
        const QString after =
            before.startsWith(u'{') ? QString::fromUtf8(json(before.toUtf8(), QString(), treat)) : treat(before, kind);
        if (after != before)
            value = after.toUtf8();
    }
    return result;
}

} // namespace gancho
