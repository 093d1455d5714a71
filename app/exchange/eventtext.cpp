#include "app/exchange/eventtext.h"

#include "app/exchange/curl.h"
#include "app/exchange/eventcodecs.h"
#include "app/exchange/shelltext.h"
#include "models/domain/eventtype.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace gancho::exchange {

namespace {

constexpr qsizetype hexBytes = 512;

QString fence(const QString &text)
{
    qsizetype longest = 2, run = 0;
    for (const QChar c : text) {
        run = c == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return QString(longest + 1, u'`');
}

QString block(const QString &text, const QString &language)
{
    const QString border = fence(text);
    return border + language + u'\n' + text + (text.endsWith(u'\n') ? QString() : QStringLiteral("\n")) + border +
           u'\n';
}

QString inTable(QString text)
{
    text.replace(u'\\', QLatin1String("\\\\")).replace(u'|', QLatin1String("\\|"));
    return text.replace(u'\n', u' ').replace(u'\r', u' ').replace(u'<', QLatin1String("&lt;"));
}

QString languageOf(const QByteArray &contentType)
{
    const QByteArray type = contentType.toLower();
    for (const char *language : {"json", "xml", "html"})
        if (type.contains(language))
            return QLatin1String(language);
    return QStringLiteral("text");
}

QString hexOf(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes.left(hexBytes).toHex(' '));
    for (qsizetype at = 47; at < text.size(); at += 48)
        text[at] = u'\n';
    return bytes.size() > hexBytes ? text + QStringLiteral("\n…") : text;
}

QString shownMethodAndTarget(const EventSummary &s)
{
    return s.method + u' ' + s.target;
}

} // namespace

QByteArray rawRequest(const EventRecord &original, bool withSecrets)
{
    const EventRecord event = withSecrets ? original : masked(original);
    HeaderList headers = parseHeaders(event.head);
    bool chunked = false;
    for (auto &[name, value] : headers)
        if (name.compare("transfer-encoding", Qt::CaseInsensitive) == 0) {
            name = "Content-Length";
            value = QByteArray::number(event.body.size());
            chunked = true;
        }
    return (chunked ? headOf(requestLine(event.head), headers) : event.head) + event.body;
}

QString markdownOf(const EventRecord &original, bool withSecrets)
{
    const EventRecord event = withSecrets ? original : masked(original);
    const EventSummary &s = event.summary;
    const auto word = [](const char *text) {
        return QCoreApplication::translate("EventText", text);
    };
    const QLocale locale;
    const QString what = eventType(s.platform, s.type).label;
    QString text = QStringLiteral("### ") +
                   inTable(s.type.isEmpty() || what == s.type ? what : what + QStringLiteral(" (`%1`)").arg(s.type));
    text += s.subject.isEmpty() ? QStringLiteral("\n\n") : QStringLiteral(" · %1\n\n").arg(inTable(s.subject));
    QList<QPair<QString, QString>> facts{
        {word(QT_TRANSLATE_NOOP("EventText", "Received")),
         locale.toString(QDateTime::fromMSecsSinceEpoch(s.receivedUs / 1000), QLocale::ShortFormat) +
             QStringLiteral(" (%1)").arg(isoTime(s.receivedUs))},
        {word(QT_TRANSLATE_NOOP("EventText", "Request")),
         QStringLiteral("`%1`").arg(inTable(shownMethodAndTarget(s)).remove(u'`'))},
        {word(QT_TRANSLATE_NOOP("EventText", "Answer")), QString::number(s.status)},
        {word(QT_TRANSLATE_NOOP("EventText", "Inbox")), inTable(s.inboxName)},
        {word(QT_TRANSLATE_NOOP("EventText", "Sender")), inTable(s.sender)},
        {word(QT_TRANSLATE_NOOP("EventText", "Size")), locale.formattedDataSize(event.body.size())},
        {word(QT_TRANSLATE_NOOP("EventText", "Note")), inTable(s.mark.note)},
    };
    text += QStringLiteral("| | |\n|---|---|\n");
    for (const auto &[name, value] : std::as_const(facts))
        if (!value.isEmpty())
            text += QStringLiteral("| %1 | %2 |\n").arg(name, value);
    const HeaderList headers = parseHeaders(event.head);
    QString lines;
    for (const auto &[name, value] : headers)
        lines += QString::fromUtf8(name) + QStringLiteral(": ") + QString::fromUtf8(value) + u'\n';
    text += QStringLiteral("\n**%1**\n\n").arg(word(QT_TRANSLATE_NOOP("EventText", "Headers"))) +
            block(lines, QStringLiteral("http"));
    text += QStringLiteral("\n**%1**\n\n").arg(word(QT_TRANSLATE_NOOP("EventText", "Body")));
    if (event.body.isEmpty())
        return text + word(QT_TRANSLATE_NOOP("EventText", "(empty)")) + u'\n';
    if (const auto body = exactText(event.body))
        return text + block(*body, languageOf(headerValue(headers, "content-type")));
    return text + word(QT_TRANSLATE_NOOP("EventText", "Not text; its first bytes in hexadecimal:")) +
           QStringLiteral("\n\n") + block(hexOf(event.body), QStringLiteral("text"));
}

QByteArray copied(const QVector<EventRecord> &events, CopyFormat format, const QString &origin, bool withSecrets)
{
    QByteArray all;
    for (const EventRecord &event : events) {
        switch (format) {
        case CopyFormat::Curl:
            all += (all.isEmpty() ? "" : "\n\n") + curlCommand(event, origin, withSecrets).toUtf8();
            break;
        case CopyFormat::Httpie:
            all += (all.isEmpty() ? "" : "\n\n") + httpieCommand(event, origin, withSecrets).toUtf8();
            break;
        case CopyFormat::Raw:
            all += (all.isEmpty() ? "" : "\r\n\r\n") + rawRequest(event, withSecrets);
            break;
        case CopyFormat::Markdown:
            all += (all.isEmpty() ? "" : "\n---\n\n") + markdownOf(event, withSecrets).toUtf8();
            break;
        case CopyFormat::Ndjson:
            all += eventToNdjson(withSecrets ? event : masked(event));
            break;
        }
    }
    return all;
}

} // namespace gancho::exchange
