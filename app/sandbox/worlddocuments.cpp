#include "app/sandbox/worlddocuments.h"

#include "app/exchange/brazildocuments.h"

namespace gancho::worlddocument {

using namespace Qt::StringLiterals;

namespace {

/// Neighbours look unlike: a step through all numbers that is coprime to how many there are.
QString digits(int number, qint64 step, qint64 numbers, int places)
{
    return QString::number((qint64(number) + 1) * step % numbers).rightJustified(places, u'0');
}

QString own(const QJsonObject &contact, QLatin1StringView field)
{
    return contact.value("customFields"_L1).toObject().value(field).toString();
}

} // namespace

QString cpf(int number)
{
    const QString plain = withCpfDigits(digits(number, 274'876'859, 1'000'000'000, 9) + u"00"_s);
    return u"%1.%2.%3-%4"_s.arg(plain.left(3), plain.mid(3, 3), plain.mid(6, 3), plain.right(2));
}

QString cnpj(int number)
{
    const QString plain = withCnpjDigits(digits(number, 15'485'863, 100'000'000, 8) + u"000100"_s);
    return u"%1.%2.%3/%4-%5"_s.arg(plain.left(2), plain.mid(2, 3), plain.mid(5, 3), plain.mid(8, 4), plain.right(2));
}

QString given(const QString &text, const QJsonObject &contact)
{
    const int number = contact.value("phoneNumber"_L1).toString().right(6).toInt();
    const auto asks = [&](auto... words) {
        return (text.contains(words) || ...);
    };
    if (asks("nota fiscal"_L1, "boleto ainda"_L1, "atrasado"_L1, "Preciso trocar"_L1)) {
        const QString known = own(contact, "cpf"_L1);
        return text + u" Meu CPF é "_s + (known.isEmpty() ? cpf(number) : known);
    }
    if (asks("Pix agora"_L1)) {
        const QString known = own(contact, "cnpj"_L1);
        return text + u" É da empresa, CNPJ "_s + (known.isEmpty() ? cnpj(number) : known);
    }
    return text;
}

} // namespace gancho::worlddocument
