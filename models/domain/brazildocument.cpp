#include "models/domain/brazildocument.h"

namespace gancho {

namespace {

constexpr int cpfLength = 11;
constexpr int cnpjLength = 14;

/// Weights run from 2 up, from the right; those of a CNPJ start again after 9. A letter counts as its ASCII code
/// less 48.
int checkDigit(QStringView text, int highestWeight)
{
    int sum = 0;
    int weight = 2;
    for (qsizetype i = text.size() - 1; i >= 0; --i) {
        sum += (text.at(i).unicode() - u'0') * weight;
        weight = weight == highestWeight ? 2 : weight + 1;
    }
    const int rest = sum % 11;
    return rest < 2 ? 0 : 11 - rest;
}

bool holds(QStringView text, int highestWeight)
{
    const qsizetype body = text.size() - 2;
    if (text.count(text.at(0)) == text.size())
        return false;
    return checkDigit(text.first(body), highestWeight) == text.at(body).digitValue() &&
           checkDigit(text.first(body + 1), highestWeight) == text.at(body + 1).digitValue();
}

} // namespace

BrazilDocument BrazilDocument::read(const QString &text)
{
    if (text.size() < cpfLength || text.size() > cnpjLength + 6)
        return {};
    QString plain;
    bool letters = false;
    for (const QChar c : text.trimmed()) {
        const QChar upper = c.toUpper();
        if ((c >= u'0' && c <= u'9') || (upper >= u'A' && upper <= u'Z')) {
            letters |= !(c >= u'0' && c <= u'9');
            plain += upper;
        } else if (!QStringView(u".-/ ").contains(c)) {
            return {};
        }
    }
    BrazilDocument document;
    if (plain.size() == cpfLength && !letters) {
        document.kind = Kind::Cpf;
        document.formatted = plain.left(3) + u'.' + plain.mid(3, 3) + u'.' + plain.mid(6, 3) + u'-' + plain.mid(9);
        document.isValid = holds(plain, cpfLength + 1);
    } else if (plain.size() == cnpjLength && plain.at(12).isDigit() && plain.at(13).isDigit()) {
        document.kind = Kind::Cnpj;
        document.formatted = plain.left(2) + u'.' + plain.mid(2, 3) + u'.' + plain.mid(5, 3) + u'/' + plain.mid(8, 4) +
                             u'-' + plain.mid(12);
        document.isValid = holds(plain, 9);
    }
    return document;
}

} // namespace gancho
