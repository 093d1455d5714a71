#include "app/exchange/n8nformat.h"

#include "app/exchange/n8nexpression.h"

#include <QTimeZone>

namespace gancho::exchange {

namespace {

// JavaScript, all of it within one expression: v is the value, a scalar that is not null. Of valueformat.cpp.

/// A number's literal of a text in Brazilian or English spelling, or null: valueformat::number().
const auto numberOf =
    QStringLiteral(R"js(((t) => { const n = t.trim().replace(/\u2212/g, "-"), neg = n[0] === "-"; )js"
                   R"js(let p = (/^[-+]/.test(n) ? n.slice(1) : n).trim())js"
                   R"js(.replace(/^(?:R\$|US\$|\$|€|BRL|USD|EUR)|(?:R\$|€|BRL|USD|EUR)$/g, "").trim(); )js"
                   R"js(if (p[0] === "+" || (neg && p[0] === "-")) return null; )js"
                   R"js(p = p.replace(/[ \u00a0\u202f]/g, ""); )js"
                   R"js(if (!/^[+-]?(?:\d+(?:[.,]\d+)*|[.,]\d+)(?:e[+-]?\d{1,4})?$/i.test(p)) return null; )js"
                   R"js(const minus = neg || p[0] === "-"; p = p.replace(/^[+-]/, ""); )js"
                   R"js(const at = p.search(/[.,]/), last = Math.max(p.lastIndexOf("."), p.lastIndexOf(",")); )js"
                   R"js(const d = at < 0 || (at === last && /^[1-9]\d{0,2}\.\d{3}$/.test(p)) )js"
                   R"js(|| (at !== last && !(p.includes(".") && p.includes(","))) ? "" : p[last]; )js"
                   R"js(if (d && p.split(d).length > 2) return null; )js"
                   R"js(p = p.replace(/[.,]/g, (c) => c === d ? "." : ""); )js"
                   R"js(return (minus ? "-" : "") + (p[0] === "." ? "0" : "") + p.replace(/^0+(?=\d)/, ""); }))js");

/// Sign and digits of a literal's hundredths, rounded half up, or null.
const auto centsOf = QStringLiteral(
    R"js(((l) => { const m = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i.exec(l ?? ""); )js"
    R"js(if (!m || Math.abs(m[4] ?? 0) > 60) return null; )js"
    R"js(const f = m[3] ?? "", e = Number(m[4] ?? 0) + 2 - f.length; let s = m[2] + f; )js"
    R"js(if (e >= 0) s += "0".repeat(e); )js"
    R"js(else { s = s.padStart(1 - e, "0"); const up = s.slice(e)[0] >= "5"; s = s.slice(0, e); )js"
    R"js(if (up) s = s.replace(/(^|[0-8])(9*)$/, (all, a, b) => Number(a) + 1 + "0".repeat(b.length)); } )js"
    R"js(return [m[1], s.replace(/^0+(?=\d)/, "")]; }))js");

/// Its digits with the country's code, or an empty text: valueformat::phoneDigits().
const auto phoneOf =
    QStringLiteral(R"js(((s) => { let p = s.trim(); if (/@(?:s\.whatsapp\.net|c\.us)$/i.test(p)) )js"
                   R"js(p = "+" + p.replace(/@.*$/, "").split(":")[0]; )js"
                   R"js(p = p.replace(/[\u00a0\/]/g, " ").replace(/[\u2011\u2013]/g, "-"); )js"
                   R"js(const n = p.replace(/\D/g, "").length; if (p.startsWith("00")) p = "+" + p.slice(2); )js"
                   R"js(else if (/^\(?0/.test(p) && (n === 11 || n === 12)) p = p.replace("0", ""); )js"
                   R"js(if (/[^\d+|(). -]/.test(p)) return ""; const d = p.replace(/\D/g, ""), plus = p[0] === "+"; )js"
                   R"js(if (d.length < (plus ? 8 : 10) || d.length > 15) return ""; )js"
                   R"js(return !plus && d.length < 12 ? "55" + d : d; })(String(v)))js");

/// A DateTime or null: valueformat::moment(). %1 is the zone.
const auto momentOf = QStringLiteral(
    R"js(((s) => { const b = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:[ T,]+(\d{1,2}):(\d\d)(?::(\d\d))?)?$/.exec(s); )js"
    R"js(if (b) return DateTime.fromObject({ year: +b[3], month: +b[2], day: +b[1], hour: +(b[4] ?? 0), )js"
    R"js(minute: +(b[5] ?? 0), second: +(b[6] ?? 0) }, { zone: %1 }); )js"
    R"js(if (/^\d{4}-\d\d-\d\d$/.test(s)) return DateTime.fromISO(s, { zone: %1 }); )js"
    R"js(const u = /^(\d{10,16})(\.\d*)?$/.exec(s), z = u ? u[1].length : 0; )js"
    R"js(const t = u ? DateTime.fromMillis(Math.floor(z < 12 ? s * 1000 : z < 15 ? +u[1] : u[1] / 1000)) )js"
    R"js(: /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d/.test(s) )js"
    R"js(? DateTime.fromISO(s.replace(" ", "T").toUpperCase(), { zone: "utc" }) : null; )js"
    R"js(return t && t.toUTC().year >= 2000 && t.toUTC().year < 2100 ? t : null; })(String(v).trim()))js");

QString zone()
{
    return n8nLiteral(QString::fromLatin1(QTimeZone::systemTimeZoneId()));
}

/// `then` with d, the digits of the phone.
QString phone(const QString &then)
{
    return QStringLiteral("((d) => d ? %1 : v)(%2)").arg(then, phoneOf);
}

/// `then` with m, the moment.
QString time(const QString &then)
{
    return QStringLiteral("((m) => m?.isValid ? %1 : v)(").arg(then) + momentOf.arg(zone()) + u')';
}

QString inZone(const char *format)
{
    return time(QStringLiteral("m.setZone(%1).toFormat(\"%2\")").arg(zone(), QLatin1String(format)));
}

QString onText(const QString &then)
{
    return QStringLiteral("typeof v === \"string\" ? %1 : v").arg(then);
}

/// `then` with c, the hundredths.
QString hundredths(const QString &then)
{
    return QStringLiteral("((c) => %1)(").arg(then) + centsOf +
           QStringLiteral("(typeof v === \"number\" ? String(v) : typeof v === \"string\" ? ") + numberOf +
           QStringLiteral("(v) : null))");
}

QString scalar(ValueFormat format)
{
    switch (format) {
    case ValueFormat::AsIs:
    case ValueFormat::Text:
        break;
    case ValueFormat::Number:
        return QStringLiteral("((l) => l === null ? (v === \"\" ? null : v) : "
                              "Number.isSafeInteger(Math.trunc(l)) ? Number(l) : l)"
                              "(typeof v === \"string\" ? ") +
               numberOf + QStringLiteral("(v) : null)");
    case ValueFormat::Upper:
        return onText(QStringLiteral("v.toUpperCase()"));
    case ValueFormat::Lower:
        return onText(QStringLiteral("v.toLowerCase()"));
    case ValueFormat::TitleCase:
        return onText(QStringLiteral(R"js(v.replace(/[\p{L}\p{N}']+/gu, (w, at) => { const l = w.toLowerCase(); )js"
                                     R"js(return v.slice(0, at).trim() && /^(?:d[ao]s?|d[eiu]|e)$/.test(l) ? l : )js"
                                     R"js(l[0].toUpperCase() + l.slice(1); }))js"));
    case ValueFormat::Trimmed:
        return onText(QStringLiteral("v.trim()"));
    case ValueFormat::DateTime:
        return inZone("dd/MM/yyyy HH:mm");
    case ValueFormat::Date:
        return inZone("dd/MM/yyyy");
    case ValueFormat::IsoDateTime:
        return time(QStringLiteral("m.toUTC().toFormat(\"yyyy-MM-dd'T'HH:mm:ss'Z'\")"));
    case ValueFormat::UnixSeconds:
        return QStringLiteral("v === \"\" ? null : ") + time(QStringLiteral("Math.floor(m.toSeconds())"));
    case ValueFormat::PhoneInternational:
        return phone(QStringLiteral("/^55\\d{10,11}$/.test(d) ? "
                                    "\"+55 \" + d.slice(2, 4) + \" \" + d.slice(4, -4) + \"-\" + d.slice(-4) : "
                                    "d[0] === \"1\" ? \"+1 \" + d.slice(1) : \"+\" + d"));
    case ValueFormat::PhoneE164:
        return phone(QStringLiteral("\"+\" + d"));
    case ValueFormat::PhoneDigits:
        return phone(QStringLiteral("d"));
    case ValueFormat::PhoneNational:
        return phone(QStringLiteral("/^55\\d{10,11}$/.test(d) ? d.slice(2) : d[0] === \"1\" ? d.slice(1) : \"+\" + d"));
    case ValueFormat::Money:
        return hundredths(QStringLiteral(R"js(c ? c[0] + "R$ " + c[1].padStart(3, "0").slice(0, -2))js"
                                         R"js(.replace(/\B(?=(\d{3})+$)/g, ".") + "," + )js"
                                         R"js(c[1].padStart(2, "0").slice(-2) : v)js"));
    case ValueFormat::Cents:
        return hundredths(QStringLiteral("c ? Number(c[1] === \"0\" ? 0 : c[0] + c[1]) : v === \"\" ? null : v"));
    case ValueFormat::Digits:
        return QStringLiteral("String(v).replace(/\\D/g, \"\") || v");
    }
    return QStringLiteral("v");
}

} // namespace

QString n8nFormatted(const QString &value, ValueFormat format)
{
    if (format == ValueFormat::AsIs)
        return value;
    if (format == ValueFormat::Text)
        return QStringLiteral("((v) => v === null || v === undefined || typeof v === \"string\" ? v : "
                              "typeof v === \"object\" ? JSON.stringify(v) : String(v))(%1)")
            .arg(value);
    return QStringLiteral("((f) => f(f, ") + value +
           QStringLiteral("))((f, v) => Array.isArray(v) ? v.map((e) => f(f, e)) : "
                          "v === null || v === undefined || typeof v === \"object\" ? v : (") +
           scalar(format) + QStringLiteral("))");
}

QString n8nText(const QString &value)
{
    return QStringLiteral("((v) => v === null || v === undefined ? \"\" : "
                          "typeof v === \"object\" ? JSON.stringify(v) : String(v))(%1)")
        .arg(value);
}

} // namespace gancho::exchange
