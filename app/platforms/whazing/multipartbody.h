#pragma once

#include <QByteArray>
#include <QString>

namespace gancho {

/// A multipart/form-data body in the making, for uploads. Pure.
class MultipartBody
{
public:
    MultipartBody();

    void addField(const QByteArray &name, const QString &value);
    void addFile(const QByteArray &name, const QString &fileName, const QByteArray &type, const QByteArray &bytes);

    QByteArray contentType() const;
    /// With its end.
    QByteArray body() const;

private:
    QByteArray m_boundary;
    QByteArray m_body;
};

} // namespace gancho
