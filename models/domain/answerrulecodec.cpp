#include "models/domain/answerrulecodec.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace gancho {

namespace {

using Kind = Rehearsal::Kind;

struct NamedKind
{
    Kind kind;
    const char *name;
};
constexpr std::array kindNames{
    NamedKind{Kind::Status, "status"},
    NamedKind{Kind::NoAnswer, "no-answer"},
    NamedKind{Kind::Drip, "drip"},
    NamedKind{Kind::Reset, "reset"},
};

const QString metaHandshake = QStringLiteral("meta");

struct MatchPart
{
    const char *name;
    QString AnswerMatch::*part;
};
constexpr std::array matchParts{
    MatchPart{"method", &AnswerMatch::method}, MatchPart{"path", &AnswerMatch::path},
    MatchPart{"header", &AnswerMatch::header}, MatchPart{"headerPattern", &AnswerMatch::headerPattern},
    MatchPart{"field", &AnswerMatch::field},   MatchPart{"fieldPattern", &AnswerMatch::fieldPattern},
    MatchPart{"event", &AnswerMatch::event},
};

struct RehearsalNumber
{
    const char *name;
    int Rehearsal::*part;
};
constexpr std::array rehearsalNumbers{
    RehearsalNumber{"times", &Rehearsal::times},
    RehearsalNumber{"status", &Rehearsal::status},
    RehearsalNumber{"retryAfter", &Rehearsal::retryAfterSeconds},
    RehearsalNumber{"everyMs", &Rehearsal::everyMs},
    RehearsalNumber{"holdSeconds", &Rehearsal::holdSeconds},
};

/// Takes an object apart and notes what it could not make anything of.
class Part
{
public:
    Part(const QJsonObject &object, const QString &place, QStringList &complaints)
        : m_object(object)
        , m_place(place)
        , m_complaints(complaints)
    {
    }
    ~Part()
    {
        const QStringList keys = m_object.keys();
        for (const QString &key : keys)
            if (!m_seen.contains(key))
                m_complaints += QCoreApplication::translate("AnswerRule", "%1 is not known. Known are %2.")
                                    .arg(at(key), m_seen.join(QStringLiteral(", ")));
    }

    QJsonValue value(const char *name)
    {
        m_seen += QLatin1String(name);
        return m_object.value(QLatin1String(name));
    }
    void read(const char *name, QString &text)
    {
        const QJsonValue found = value(name);
        if (found.isString())
            text = found.toString();
        else
            expect(found, name, QCoreApplication::translate("AnswerRule", "a text"));
    }
    void read(const char *name, int &number)
    {
        const QJsonValue found = value(name);
        if (found.isDouble() && found.toDouble() == found.toInt())
            number = found.toInt();
        else
            expect(found, name, QCoreApplication::translate("AnswerRule", "a whole number"));
    }
    void read(const char *name, bool &truth)
    {
        const QJsonValue found = value(name);
        if (found.isBool())
            truth = found.toBool();
        else
            expect(found, name, QCoreApplication::translate("AnswerRule", "true or false"));
    }
    QJsonObject object(const char *name)
    {
        const QJsonValue found = value(name);
        if (!found.isObject())
            expect(found, name, QCoreApplication::translate("AnswerRule", "an object"));
        return found.toObject();
    }
    void expect(const QJsonValue &found, const char *name, const QString &what)
    {
        if (!found.isUndefined())
            m_complaints +=
                QCoreApplication::translate("AnswerRule", "%1 must be %2.").arg(at(QLatin1String(name)), what);
    }
    QString at(const QString &name) const { return m_place + u'.' + name; }

private:
    QJsonObject m_object;
    QString m_place;
    QStringList &m_complaints;
    QStringList m_seen;
};

HeaderList headersFrom(const QJsonValue &value, Part &part)
{
    const QString what = QCoreApplication::translate("AnswerRule", "an array of [name, value]");
    HeaderList headers;
    if (!value.isArray())
        part.expect(value, "headers", what);
    const QJsonArray list = value.toArray();
    for (const QJsonValue &pair : list) {
        const QJsonArray two = pair.toArray();
        if (two.size() == 2 && two[0].isString() && two[1].isString())
            headers.append({two[0].toString().toUtf8(), two[1].toString().toUtf8()});
        else
            part.expect(pair, "headers", what);
    }
    return headers;
}

bool readRehearsal(const QJsonObject &object, const QString &place, Rehearsal &rehearsal, QStringList &complaints)
{
    if (object.isEmpty())
        return true;
    Part part(object, place, complaints);
    QString kind, per;
    part.read("kind", kind);
    part.read("per", per);
    for (const RehearsalNumber &number : rehearsalNumbers)
        part.read(number.name, rehearsal.*number.part);
    if (per == QLatin1String("all"))
        rehearsal.per = Rehearsal::Per::AllRequests;
    else if (!per.isEmpty() && per != QLatin1String("delivery"))
        complaints += QCoreApplication::translate("AnswerRule", "%1 must be %2.")
                          .arg(part.at(QStringLiteral("per")), QStringLiteral("delivery, all"));
    QStringList known;
    for (const NamedKind &one : kindNames) {
        known += QLatin1String(one.name);
        if (kind == QLatin1String(one.name)) {
            rehearsal.kind = one.kind;
            return true;
        }
    }
    complaints += QCoreApplication::translate("AnswerRule", "%1 must be %2.")
                      .arg(part.at(QStringLiteral("kind")), known.join(QStringLiteral(", ")));
    return false;
}

AnswerRule ruleFrom(const QJsonObject &object, const QString &place, QStringList &complaints)
{
    AnswerRule rule;
    Part part(object, place, complaints);
    part.read("name", rule.name);
    part.read("enabled", rule.enabled);
    part.read("keychain", rule.tokenKey);
    QString handshake;
    part.read("handshake", handshake);
    rule.handshake = !handshake.isEmpty();
    bool known = handshake.isEmpty() || handshake == metaHandshake;
    if (!known)
        complaints += QCoreApplication::translate("AnswerRule", "%1 must be %2.")
                          .arg(part.at(QStringLiteral("handshake")), metaHandshake);
    {
        Part when(part.object("when"), part.at(QStringLiteral("when")), complaints);
        for (const MatchPart &one : matchParts)
            when.read(one.name, rule.match.*one.part);
    }
    {
        Part answer(part.object("answer"), part.at(QStringLiteral("answer")), complaints);
        answer.read("status", rule.answer.status);
        answer.read("body", rule.answer.body);
        answer.read("delayMs", rule.answer.delayMs);
        rule.answer.headers = headersFrom(answer.value("headers"), answer);
    }
    known = readRehearsal(part.object("rehearsal"), part.at(QStringLiteral("rehearsal")), rule.rehearsal, complaints) &&
            known;
    if (!known)
        rule.enabled = false;
    return rule;
}

QList<AnswerRule> rulesFrom(const QJsonDocument &document, QStringList &complaints)
{
    QList<AnswerRule> rules;
    const QJsonArray list = document.isObject() ? QJsonArray{document.object()} : document.array();
    for (const QJsonValue &one : list) {
        const QString place = QString::number(rules.size() + 1);
        if (!one.isObject())
            complaints += QCoreApplication::translate("AnswerRule", "%1 must be %2.")
                              .arg(place, QCoreApplication::translate("AnswerRule", "an object"));
        rules += ruleFrom(one.toObject(), place, complaints);
    }
    return rules;
}

void put(QJsonObject &object, const char *name, const QString &text)
{
    if (!text.isEmpty())
        object.insert(QLatin1String(name), text);
}

QJsonObject written(const Rehearsal &rehearsal)
{
    const Rehearsal usual;
    QJsonObject object;
    for (const NamedKind &one : kindNames)
        if (one.kind == rehearsal.kind)
            object.insert(QStringLiteral("kind"), QLatin1String(one.name));
    for (const RehearsalNumber &number : rehearsalNumbers)
        if (rehearsal.*number.part != usual.*number.part)
            object.insert(QLatin1String(number.name), rehearsal.*number.part);
    if (rehearsal.per == Rehearsal::Per::AllRequests)
        object.insert(QStringLiteral("per"), QStringLiteral("all"));
    return object;
}

QJsonObject written(const AnswerRule &rule)
{
    QJsonObject object, when, answer;
    put(object, "name", rule.name);
    if (!rule.enabled)
        object.insert(QStringLiteral("enabled"), false);
    if (rule.handshake)
        object.insert(QStringLiteral("handshake"), metaHandshake);
    put(object, "keychain", rule.tokenKey);
    for (const MatchPart &one : matchParts)
        put(when, one.name, rule.match.*one.part);
    if (!when.isEmpty())
        object.insert(QStringLiteral("when"), when);
    if (rule.answer.status != RuleAnswer().status)
        answer.insert(QStringLiteral("status"), rule.answer.status);
    QJsonArray headers;
    for (const auto &[name, value] : rule.answer.headers)
        headers += QJsonArray{QString::fromUtf8(name), QString::fromUtf8(value)};
    if (!headers.isEmpty())
        answer.insert(QStringLiteral("headers"), headers);
    put(answer, "body", rule.answer.body);
    if (rule.answer.delayMs != 0)
        answer.insert(QStringLiteral("delayMs"), rule.answer.delayMs);
    if (!answer.isEmpty())
        object.insert(QStringLiteral("answer"), answer);
    // What was chosen for one that is not played is not worth keeping.
    if (rule.rehearsal.isActive())
        object.insert(QStringLiteral("rehearsal"), written(rule.rehearsal));
    return object;
}

tl::unexpected<Error> invalid(const QString &text)
{
    return fail(ErrorKind::Invalid, text);
}

} // namespace

QByteArray AnswerRuleCodec::write(const QList<AnswerRule> &rules)
{
    if (rules.isEmpty())
        return {};
    QJsonArray list;
    for (const AnswerRule &rule : rules)
        list += written(rule);
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

QList<AnswerRule> AnswerRuleCodec::read(const QByteArray &json)
{
    QStringList complaints;
    return json.isEmpty() ? QList<AnswerRule>() : rulesFrom(QJsonDocument::fromJson(json), complaints);
}

Result<QList<AnswerRule>> AnswerRuleCodec::parse(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        const qsizetype line = json.left(error.offset).count('\n') + 1;
        return invalid(QCoreApplication::translate("AnswerRule", "This is not valid JSON: line %1.").arg(line));
    }
    QStringList complaints;
    QList<AnswerRule> rules = rulesFrom(document, complaints);
    if (!complaints.isEmpty())
        return invalid(QCoreApplication::translate("AnswerRule", "Rule %1").arg(complaints.first()));
    for (qsizetype i = 0; i < rules.size(); ++i) {
        // A place in the keychain is for the program itself to say.
        rules[i].tokenKey.clear();
        const auto problems = problemsOf(rules[i]);
        if (!problems.isEmpty())
            return invalid(QCoreApplication::translate("AnswerRule", "Rule %1, %2: %3")
                               .arg(QString::number(i + 1), problems.cbegin().key(), problems.cbegin().value()));
    }
    return rules;
}

} // namespace gancho
