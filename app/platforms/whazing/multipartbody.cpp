#include "app/platforms/whazing/multipartbody.h"

#include <QUuid>

namespace gancho {

namespace {

/// As browsers write it: the three characters that would end the value, percent-encoded.
QByteArray quoted(const QString &text)
{
    QString safe = text;
    safe.replace(u'"', QLatin1String("%22")).replace(u'\r', QLatin1String("%0D")).replace(u'\n', QLatin1String("%0A"));
    return '"' + safe.toUtf8() + '"';
}

} // namespace

MultipartBody::MultipartBody()
    : m_boundary("gancho-" + QUuid::createUuid().toByteArray(QUuid::Id128))
{
}

void MultipartBody::addField(const QByteArray &name, const QString &value)
{
    m_body += "--" + m_boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value.toUtf8() +
              "\r\n";
}

void MultipartBody::addFile(const QByteArray &name, const QString &fileName, const QByteArray &type,
                            const QByteArray &bytes)
{
    m_body += "--" + m_boundary + "\r\nContent-Disposition: form-data; name=\"" + name +
              "\"; filename=" + quoted(fileName) + "\r\nContent-Type: " + type + "\r\n\r\n" + bytes + "\r\n";
}

QByteArray MultipartBody::contentType() const
{
    return "multipart/form-data; boundary=" + m_boundary;
}

QByteArray MultipartBody::body() const
{
    return m_body + "--" + m_boundary + "--\r\n";
}

} // namespace gancho
