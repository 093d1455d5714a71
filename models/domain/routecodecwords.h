#pragma once

#include "models/domain/route.h"

#include <array>
#include <optional>

/// The words that stand for the choices of a route in its JSON; for routecodec.cpp alone.
namespace gancho::routecodecwords {

template <class T>
struct Word
{
    T value;
    const char *word;
};
using Test = RouteCondition::Test;
inline constexpr std::array testWords{
    Word{Test::Equals, "equals"},   Word{Test::Differs, "differs"}, Word{Test::Contains, "contains"},
    Word{Test::Matches, "matches"}, Word{Test::Exists, "exists"},   Word{Test::Missing, "missing"},
    Word{Test::Changed, "changed"}, Word{Test::Greater, "greater"}, Word{Test::Less, "less"},
};
inline constexpr std::array formatWords{
    Word{ValueFormat::AsIs, "as-is"},
    Word{ValueFormat::Text, "text"},
    Word{ValueFormat::Number, "number"},
    Word{ValueFormat::Upper, "upper"},
    Word{ValueFormat::Lower, "lower"},
    Word{ValueFormat::TitleCase, "title"},
    Word{ValueFormat::Trimmed, "trimmed"},
    Word{ValueFormat::DateTime, "date-time"},
    Word{ValueFormat::Date, "date"},
    Word{ValueFormat::IsoDateTime, "iso-date-time"},
    Word{ValueFormat::UnixSeconds, "unix-seconds"},
    Word{ValueFormat::PhoneInternational, "phone-international"},
    Word{ValueFormat::PhoneE164, "phone-e164"},
    Word{ValueFormat::PhoneDigits, "phone-digits"},
    Word{ValueFormat::PhoneNational, "phone-national"},
    Word{ValueFormat::Money, "money"},
    Word{ValueFormat::Cents, "cents"},
    Word{ValueFormat::Digits, "digits"},
};
inline constexpr std::array sourceWords{
    Word{MappedField::Source::Field, "field"},
    Word{MappedField::Source::Constant, "constant"},
};
inline constexpr std::array bodyWords{
    Word{UrlTarget::Body::Unchanged, "unchanged"},
    Word{UrlTarget::Body::Json, "json"},
    Word{UrlTarget::Body::Form, "form"},
    Word{UrlTarget::Body::Query, "query"},
};
using Action = ActionTarget::Action;
inline constexpr std::array actionWords{
    Word{Action::CreateContact, "create-contact"}, Word{Action::UpdateContact, "update-contact"},
    Word{Action::UpsertContact, "upsert-contact"}, Word{Action::CreateCard, "create-card"},
    Word{Action::UpdateCard, "update-card"},       Word{Action::UpsertCard, "upsert-card"},
    Word{Action::MoveCard, "move-card"},           Word{Action::AddTag, "add-tag"},
    Word{Action::SendMessage, "send-message"},     Word{Action::SendTemplate, "send-template"},
    Word{Action::StartChatbot, "start-chatbot"},   Word{Action::AddToSequence, "add-to-sequence"},
};
inline constexpr std::array matchWords{
    Word{ActionTarget::Match::Phone, "phone"},
    Word{ActionTarget::Match::Email, "email"},
    Word{ActionTarget::Match::PhoneOrEmail, "phone-or-email"},
};
inline constexpr std::array kindWords{
    Word{RouteTarget::Kind::Url, "url"},
    Word{RouteTarget::Kind::Action, "action"},
};

struct ActionPart
{
    const char *word;
    QString ActionTarget::*part;
};
inline constexpr std::array actionParts{
    ActionPart{"panel", &ActionTarget::panel},
    ActionPart{"step", &ActionTarget::step},
    ActionPart{"tag", &ActionTarget::tag},
    ActionPart{"status", &ActionTarget::status},
    ActionPart{"template", &ActionTarget::templateId},
    ActionPart{"chatbot", &ActionTarget::chatbot},
    ActionPart{"sequence", &ActionTarget::sequence},
    ActionPart{"channel", &ActionTarget::channel},
};

template <class T, std::size_t size>
QString wordOf(const std::array<Word<T>, size> &words, T value)
{
    for (const auto &one : words)
        if (one.value == value)
            return QLatin1String(one.word);
    return {};
}

template <class T, std::size_t size>
std::optional<T> valueOf(const std::array<Word<T>, size> &words, const QString &word)
{
    for (const auto &one : words)
        if (word == QLatin1String(one.word))
            return one.value;
    return {};
}

template <class T, std::size_t size>
QList<T> allOf(const std::array<Word<T>, size> &words)
{
    QList<T> all;
    for (const auto &one : words)
        all += one.value;
    return all;
}

} // namespace gancho::routecodecwords
