#include "app/platforms/schemacheck.h"

#include "app/platforms/schemadraft.h"

// Otherwise it ends the program on a schema that it cannot read.
#define VALIJSON_USE_EXCEPTIONS 1
#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include <QHash>
#include <QJsonArray>

#include <algorithm>
#include <stdexcept>

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostProblems = 100;

/// The validator's path, "<root>", "[name]", "[0]", as a JSON Pointer.
QString pointerOf(const std::vector<std::string> &context)
{
    QString pointer;
    for (const std::string &step : context) {
        QString part = QString::fromStdString(step);
        if (part == "<root>"_L1)
            continue;
        if (part.startsWith(u'[') && part.endsWith(u']'))
            part = part.mid(1, part.size() - 2);
        if (part.size() > 1 && part.startsWith(u'"') && part.endsWith(u'"'))
            part = part.mid(1, part.size() - 2);
        pointer += u'/' + part.replace("~"_L1, "~0"_L1).replace("/"_L1, "~1"_L1);
    }
    return pointer;
}

/// The validator's words, but for a pattern, which it does not show.
QString textOf(const std::string &description)
{
    const QString text = QString::fromStdString(description);
    return text.startsWith("Failed to match regex"_L1) ? u"The text does not have the form that is asked for."_s : text;
}

/// The validator reports every schema above the one that was broken; that one alone says something.
bool isEcho(const SchemaProblem &problem)
{
    return problem.text.startsWith("Failed to validate against child schema"_L1) ||
           problem.text.startsWith("Failed to validate against schema associated with property"_L1) ||
           problem.text.startsWith("Failed to validate item #"_L1);
}

QList<SchemaProblem> withoutEchoes(const QList<SchemaProblem> &all)
{
    QList<SchemaProblem> told;
    for (const SchemaProblem &problem : all) {
        const bool echo = isEcho(problem) && std::any_of(all.begin(), all.end(), [&](const SchemaProblem &other) {
                              return !isEcho(other) && other.pointer.startsWith(problem.pointer);
                          });
        if (!echo && !told.contains(problem))
            told += problem;
    }
    return told;
}

} // namespace

class SchemaCheck::Impl
{
public:
    explicit Impl(const Contract &held)
        : contract(held)
    {
        QJsonObject schemas;
        const QJsonObject own = contract.components().value("schemas"_L1).toObject();
        for (auto it = own.begin(); it != own.end(); ++it)
            schemas.insert(it.key(), asDraft7(it.value()));
        components = {{u"schemas"_s, schemas}};
    }

    /// Throws what the validator throws about a schema that it cannot read.
    const valijson::Schema &compiled(const QJsonObject &schema)
    {
        if (const auto it = known.find(schema); it != known.end())
            return **it;
        const QJsonValue document =
            QJsonObject{{u"allOf"_s, QJsonArray{asDraft7(schema)}}, {u"components"_s, components}};
        auto made = std::make_shared<valijson::Schema>();
        const valijson::adapters::QtJsonAdapter adapter(document);
        valijson::SchemaParser(valijson::SchemaParser::kDraft7).populateSchema(adapter, *made);
        return **known.insert(schema, made);
    }

    Contract contract;
    QJsonObject components;
    valijson::Validator validator; ///< keeps the patterns that it has read
    QHash<QJsonObject, std::shared_ptr<valijson::Schema>> known;
};

SchemaCheck::SchemaCheck(const Contract &contract)
    : m_impl(std::make_unique<Impl>(contract))
{
}

SchemaCheck::~SchemaCheck() = default;

QList<SchemaProblem> SchemaCheck::check(const QJsonValue &value, const QJsonObject &schema)
{
    QList<SchemaProblem> problems;
    try {
        valijson::ValidationResults results;
        if (m_impl->validator.validate(m_impl->compiled(schema), valijson::adapters::QtJsonAdapter(value), &results))
            return {};
        valijson::ValidationResults::Error error;
        while (problems.size() < mostProblems && results.popError(error))
            problems += {pointerOf(error.context), textOf(error.description)};
    } catch (const std::exception &unreadable) {
        return {{QString(), u"The schema cannot be read: "_s + QString::fromUtf8(unreadable.what())}};
    }
    problems = withoutEchoes(problems);
    if (problems.isEmpty())
        problems += {QString(), u"The value does not fit its schema."_s};
    return problems;
}

QList<SchemaProblem> SchemaCheck::checkEvent(const QJsonObject &body, const QString &event)
{
    const QJsonObject schema = m_impl->contract.eventSchema(event);
    if (schema.isEmpty())
        return {{u"/eventType"_s, u"The contract does not know this event."_s}};
    return check(body, schema);
}

QList<SchemaProblem> check(const QJsonValue &value, const QJsonObject &schema, const Contract &contract)
{
    return SchemaCheck(contract).check(value, schema);
}

} // namespace gancho
