#include "app/sandbox/sandboxcontext.h"

namespace gancho {

using namespace Qt::StringLiterals;

void SandboxContext::fire(const QString &type, const QJsonObject &content, const QJsonValue &changeMetadata)
{
    fired.append({type,
                  {{u"eventType"_s, type},
                   {u"date"_s, world.now()},
                   {u"content"_s, content},
                   {u"changeMetadata"_s, changeMetadata}}});
}

} // namespace gancho
