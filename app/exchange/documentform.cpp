#include "app/exchange/documentform.h"

#include "app/exchange/brazildocuments.h"
#include "app/exchange/phoneform.h"

#include <QRegularExpression>

namespace gancho {

namespace {

bool isPlain(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
}

bool isPunctuation(QChar c)
{
    return c == u'.' || c == u'-' || c == u'/';
}

} // namespace

QString plainDocument(const QString &text)
{
    QString plain;
    for (const QChar c : text)
        if (isPlain(c))
            plain += c.toUpper();
    return plain;
}

QList<DocumentPlace> documentsIn(const QString &original, const std::function<bool(const QString &)> &isPhone)
{
    // The whole forms of both, of a CNPJ also with letters; then digits with some of the signs or none.
    static const QRegularExpression form(QStringLiteral(
        R"((?<![A-Za-z0-9.-])(?<whole>\d{3}\.\d{3}\.\d{3}[-/.]\d{2}|[0-9A-Z]{2}\.[0-9A-Z]{3}\.[0-9A-Z]{3}/[0-9A-Z]{4}-?\d{2}|[0-9A-Z]{8}/\d{4}-\d{2})(?![A-Za-z0-9-]))"
        R"(|(?<![A-Za-z0-9.-])(?:\d{3}[ .]?\d{3}[ .]?\d{3}[ ./-]{0,3}\d{2}|\d{2}[ .]?\d{3}[ .]?\d{3}[ ./]{0,3}\d{4}[ .-]{0,3}\d{2})(?![A-Za-z0-9-]))"
        R"(|(?<=cpf|CPF|cnpj|CNPJ)(?:\d{14}|\d{11})(?!\d))"));
    const QString text = withPlainSigns(original);
    QList<DocumentPlace> places;
    for (auto found = form.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        const QString plain = plainDocument(match.captured());
        if (match.capturedStart(QStringLiteral("whole")) < 0 &&
            (!(isCpf(plain) || isCnpj(plain)) || (match.capturedLength() == plain.size() && isPhone(plain))))
            continue;
        places += {match.capturedStart(), match.capturedLength()};
    }
    return places;
}

QList<DocumentPlace> knownDocumentsIn(const QString &original, const std::function<bool(const QString &)> &known)
{
    constexpr qsizetype shortest = 6, longest = 24;
    const QString text = withPlainSigns(original);
    QList<DocumentPlace> places;
    const auto consider = [&](qsizetype begin, qsizetype end) {
        while (end > begin && !isPlain(text[end - 1]))
            --end;
        bool digits = false;
        for (qsizetype at = begin; at < end && !digits; ++at)
            digits = text[at].isDigit();
        if (!digits || end - begin < shortest || end - begin > longest ||
            !known(plainDocument(text.mid(begin, end - begin))))
            return false;
        places += {begin, end - begin};
        return true;
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!isPlain(text[at]))
            continue;
        const qsizetype begin = at;
        while (at < text.size() && (isPlain(text[at]) || isPunctuation(text[at])))
            ++at;
        if (at - begin <= longest && consider(begin, at))
            continue;
        // A number in a path or a date beside it.
        for (qsizetype part = begin, end = begin; part < at; part = end + 1) {
            end = part;
            while (end < at && text[end] != u'/')
                ++end;
            if (end - part < at - begin)
                consider(part, end);
        }
    }
    return places;
}

} // namespace gancho
