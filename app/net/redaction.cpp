#include "app/net/redaction.h"

#include <QRegularExpression>
#include <QUrl>

namespace gancho {

namespace {

struct Rule
{
    QRegularExpression pattern;
    QString put;
};

const QList<Rule> &rules()
{
    const auto rule = [](const char *pattern, const char *put) {
        return Rule{QRegularExpression(QLatin1String(pattern), QRegularExpression::CaseInsensitiveOption),
                    QString::fromUtf8(put)};
    };
    static const QList<Rule> all = {
        rule(R"(\b(bearer|basic)\s+[^\s"',;]+)", R"(\1 …)"),
        rule(R"(\bpn_[A-Za-z0-9_\-]+)", "pn_…"),
        rule(R"(\beyJ[\w-]{5,}\.[\w-]+(?:\.[\w-]*)?)", "eyJ…"),
        // What connects a channel of Whazing to a phone, as JSON and as a query's or a log's words.
        rule(R"((["']?\b(?:qrcode|pairingCode)["']?\s*[:=]\s*)(?!null\b)(?:"[^"]*"?|'[^']*'?|[^\s,;&}"']+))", R"(\1…)"),
        rule(R"((://)[^/?#@\s]*@)", R"(\1…@)"),
        rule(R"(([?&][^=&#\s"']{1,64}=)[^&#\s"']*)", R"(\1…)"),
        rule(R"(\b([0-9a-f]{8})-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b)", R"(\1-…)"),
        rule(R"((?:\+|%2B)\d{1,3}(?:\||%7C|[\s.-])?\d[\d\s.()-]{6,}\d)", "☎…"),
        rule(R"(\(\d{2}\)\s?\d{4,5}[-\s]?\d{4}\b)", "☎…"),
        rule(R"((?<![\w.])\d{10,15}(?![\w.]\d|\w))", "☎…"),
    };
    return all;
}

} // namespace

QString redacted(QString text, const Secret &token)
{
    if (!token.isEmpty()) {
        text.replace(QString::fromLatin1(QUrl::toPercentEncoding(token.reveal())), QStringLiteral("…"));
        text.replace(token.reveal(), QStringLiteral("…"));
    }
    for (const Rule &rule : rules())
        text.replace(rule.pattern, rule.put);
    return text;
}

} // namespace gancho
