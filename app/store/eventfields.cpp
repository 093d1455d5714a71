#include "app/store/eventfields.h"

#include "app/store/bodytext.h"
#include "app/store/jsonwalk.h"
#include "models/domain/event.h"
#include "models/domain/foldedtext.h"

#include <string>
#include <string_view>
#include <vector>

namespace gancho {

namespace {

constexpr std::string_view headerPrefix = "header.";

struct Wanted
{
    std::string path; ///< folded
    QStringList values;
};

bool walkJson(const QByteArray &body, std::vector<Wanted> &wanted)
{
    return JsonWalk([&wanted](const FieldPath &path, std::string_view text) {
               for (Wanted &field : wanted)
                   if (path.endsWith(field.path))
                       field.values += QString::fromUtf8(text.data(), qsizetype(text.size()));
           })
        .body(body);
}

void addPairs(const QList<QPair<QByteArray, QByteArray>> &pairs, std::vector<Wanted> &wanted)
{
    std::string path;
    for (const auto &[name, value] : pairs) {
        FieldPath::foldName({name.constData(), size_t(name.size())}, path);
        for (Wanted &field : wanted)
            if (path == field.path || path.ends_with('.' + field.path))
                field.values += QString::fromUtf8(value);
    }
}

} // namespace

QVector<QStringList> fieldValues(const QStringList &paths, const QByteArray &head, const QByteArray &body)
{
    std::vector<Wanted> wanted;
    for (const QString &path : paths)
        wanted.push_back({folded(path).toStdString(), {}});
    const BodyForm form = bodyForm(head, body);
    if (form == BodyForm::Json && !walkJson(body, wanted))
        for (Wanted &field : wanted)
            field.values.clear();
    if (form == BodyForm::Form)
        addPairs(formPairs(body), wanted);
    const QByteArray target = targetOf(head);
    if (const qsizetype query = target.indexOf('?'); query >= 0)
        addPairs(formPairs(target.mid(query + 1)), wanted);

    HeaderList headers;
    for (Wanted &field : wanted) {
        if (!field.path.starts_with(headerPrefix))
            continue;
        if (headers.isEmpty())
            headers = parseHeaders(head);
        const QByteArray name = QByteArray::fromStdString(field.path.substr(headerPrefix.size()));
        for (const auto &[key, value] : headers)
            if (key.compare(name, Qt::CaseInsensitive) == 0)
                field.values += QString::fromUtf8(value);
    }
    QVector<QStringList> all;
    for (const Wanted &field : wanted)
        all += field.values;
    return all;
}

QStringList fieldValues(const QString &path, const QByteArray &head, const QByteArray &body)
{
    return fieldValues(QStringList{path}, head, body).first();
}

} // namespace gancho
