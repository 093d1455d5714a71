#include "app/sandbox/sandboxfault.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

QString statusWord(int status)
{
    switch (status) {
    case 400:
        return u"BADREQUEST"_s;
    case 401:
        return u"UNAUTHORIZED"_s;
    case 404:
        return u"NOTFOUND"_s;
    case 429:
        return u"TOOMANYREQUESTS"_s;
    default:
        return u"INTERNALSERVERERROR"_s;
    }
}

tl::unexpected<SandboxFault> refuse(SandboxFault fault)
{
    return tl::unexpected<SandboxFault>(std::move(fault));
}

} // namespace

tl::unexpected<SandboxFault> formError(const QString &text)
{
    return refuse({500, 0, u"FORM_ERROR"_s, text, SandboxFault::Shape::InternalException});
}

tl::unexpected<SandboxFault> requiredField(const QString &name)
{
    return formError(u"The %1 field is required."_s.arg(name));
}

tl::unexpected<SandboxFault> unauthorized()
{
    return refuse({401, 0, u"ERROR_UNAUTHORIZED"_s, u"Acesso negado"_s, SandboxFault::Shape::InternalException});
}

tl::unexpected<SandboxFault> unknownRoute()
{
    return refuse(
        {401, 404, u"ERROR_NOT_FOUND"_s, u"Recurso não encontrado"_s, SandboxFault::Shape::InternalException});
}

tl::unexpected<SandboxFault> tooManyRequests()
{
    return refuse({429, 0, u"ERROR_TOO_MANY_REQUESTS"_s, u"Limite de requisições excedido"_s,
                   SandboxFault::Shape::InternalException});
}

tl::unexpected<SandboxFault> problem(int status, const QString &title)
{
    return refuse({status, 0, QString(), title, SandboxFault::Shape::ProblemDetails});
}

QByteArray faultBody(const SandboxFault &fault, quint64 ordinal, const QString &id, const QString &now)
{
    const int told = fault.told ? fault.told : fault.status;
    QJsonObject body;
    if (fault.shape == SandboxFault::Shape::ProblemDetails)
        body = {{u"type"_s, u"https://tools.ietf.org/html/rfc7231#section-6.5.1"_s},
                {u"title"_s, fault.text},
                {u"status"_s, told},
                {u"detail"_s, QJsonValue::Null},
                {u"instance"_s, QJsonValue::Null}};
    else
        body = {{u"id"_s, QJsonObject{{u"value"_s, id}, {u"shortValue"_s, id.left(8)}}},
                {u"httpStatusCode"_s, ordinal % 2 == 0 ? QJsonValue(told) : QJsonValue(statusWord(told))},
                {u"version"_s, QJsonValue::Null},
                {u"environment"_s, QJsonValue::Null},
                {u"error"_s, true},
                {u"date"_s, now},
                {u"key"_s, fault.key},
                {u"text"_s, fault.text},
                {u"isUnsolvableError"_s, false},
                {u"details"_s, QJsonValue::Null}};
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

} // namespace gancho
