#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace gancho {

/// A placeholder of an answer's body.
struct Placeholder
{
    enum class Kind { Text, Id, ReceivedAt, Method, Path, Event, Query, Header, Body, Unknown };
    Kind kind = Kind::Text;
    QString name; ///< of the parameter, header or field; for Text and Unknown what is written

    bool operator==(const Placeholder &) const = default;
};

/// The body of an answer with its placeholders: {{id}} (of the event in the log), {{received_at}}, {{method}},
/// {{path}}, {{event}}, {{query.x}}, {{header.x}}, {{body.a.b}}. Spaces within the braces do not count; braces that are
/// not closed are text. Pure.
class AnswerTemplate
{
public:
    explicit AnswerTemplate(const QString &text);

    const QList<Placeholder> &parts() const { return m_parts; }
    bool uses(Placeholder::Kind kind) const;
    /// What stands in braces and is no placeholder.
    QStringList unknown() const;

    /// `valueOf` is asked for each placeholder in turn. In a JSON text the values are written so that it stays one
    /// within quotation marks.
    QByteArray render(const std::function<QByteArray(const Placeholder &)> &valueOf) const;

private:
    QList<Placeholder> m_parts;
    bool m_json = false;
};

/// As they are written, in the order in which they are offered: "{{id}}", "{{body.…}}".
QStringList placeholderForms();

} // namespace gancho
