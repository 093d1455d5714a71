#include "app/net/servercode.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace gancho {

namespace {

struct Row
{
    const char *code;
    ErrorKind kind;
    const char *text;
};

constexpr const char *tokenText =
    QT_TRANSLATE_NOOP("ApiError", "The platform refused the token. It may be wrong, expired or switched off. Copy it "
                                  "once more from the platform's settings, or create a new one.");

constexpr Row rows[] = {
    {"Token was not provided.", ErrorKind::Unauthorized, tokenText},
    {"Invalid token.", ErrorKind::Unauthorized, tokenText},
    {"ERR_SESSION_EXPIRED", ErrorKind::Unauthorized, tokenText},
    {"ERR_SESSION_NOT_AUTH_TOKEN", ErrorKind::Unauthorized,
     QT_TRANSLATE_NOOP("ApiError", "This token belongs to another channel than the address. Copy both, URL and token, "
                                   "from the same line of the platform's settings.")},
    {"ERR_NO_PERMISSION", ErrorKind::Forbidden,
     QT_TRANSLATE_NOOP("ApiError", "The account or its token may not do this. Ask an administrator of the platform.")},
    {"ERR_NO_CONTACT_FOUND", ErrorKind::NotFound,
     QT_TRANSLATE_NOOP("ApiError", "The platform knows no such contact. Check the number or the id.")},
    {"ERR_NO_TICKET_FOUND", ErrorKind::NotFound,
     QT_TRANSLATE_NOOP("ApiError", "The platform knows no such ticket. Check the number or the id.")},
    {"ERR_NO_USER_FOUND", ErrorKind::NotFound,
     QT_TRANSLATE_NOOP("ApiError", "The platform knows no such user. Check the id.")},
    {"ERR_NO_WAPP_FOUND", ErrorKind::NotFound,
     QT_TRANSLATE_NOOP("ApiError", "The platform knows no such channel. Check the base URL.")},
    {"ERR_NO_DEF_WAPP_FOUND", ErrorKind::Conflict,
     QT_TRANSLATE_NOOP("ApiError", "No channel is chosen as the default one. Choose one in the platform.")},
    {"ERR_WAPP_NOT_INITIALIZED", ErrorKind::Conflict,
     QT_TRANSLATE_NOOP("ApiError", "The channel is not connected. Connect it in the platform, then try again.")},
    {"ERR_WAPP_INVALID_CONTACT", ErrorKind::Invalid,
     QT_TRANSLATE_NOOP("ApiError", "This number is not on WhatsApp. Check it, with country and area code.")},
    {"ERR_WAPP_CHECK_CONTACT", ErrorKind::Invalid,
     QT_TRANSLATE_NOOP("ApiError", "This number is not on WhatsApp. Check it, with country and area code.")},
    {"ERR_SENDING_WAPP_MSG", ErrorKind::Server,
     QT_TRANSLATE_NOOP("ApiError", "WhatsApp did not take the message. See that the channel is connected, then try "
                                   "again.")},
    {"ERR_OTHER_OPEN_TICKET", ErrorKind::Conflict,
     QT_TRANSLATE_NOOP("ApiError", "This contact has an open ticket already. Use that one, or close it first.")},
    {"ERR_DUPLICATED_CONTACT", ErrorKind::Conflict,
     QT_TRANSLATE_NOOP("ApiError", "There is a contact with this number already.")},
};

const Row *rowOf(const QString &code)
{
    const auto *row = std::find_if(std::begin(rows), std::end(rows), [&code](const Row &each) {
        return code.compare(QLatin1String(each.code), Qt::CaseInsensitive) == 0;
    });
    return row == std::end(rows) ? nullptr : row;
}

} // namespace

bool isServerCode(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$"));
    return form.match(text).hasMatch();
}

std::optional<ErrorKind> serverCodeKind(const QString &code)
{
    const Row *row = rowOf(code);
    return row ? std::optional(row->kind) : std::nullopt;
}

QString serverCodeText(const QString &code)
{
    const Row *row = rowOf(code);
    return row ? QCoreApplication::translate("ApiError", row->text) : QString();
}

QString refusedTokenText()
{
    return QCoreApplication::translate("ApiError", tokenText);
}

} // namespace gancho
