#include "app/store/answercodec.h"

namespace gancho {

QByteArray encodeHeaders(const HeaderList &headers)
{
    QByteArray bytes;
    for (const auto &[name, value] : headers)
        bytes += name + ": " + value + "\r\n";
    return bytes;
}

HeaderList decodeHeaders(const QByteArray &stored)
{
    return parseHeaders("\r\n" + stored);
}

} // namespace gancho
