#pragma once

#include <QString>
#include <QStringView>

#include <array>

namespace gancho {

/// What invented Brazilian people, places and talk are made of.
namespace worldname {

extern const std::array<QStringView, 56> firstNames;
extern const std::array<QStringView, 48> surnames;
/// Area codes (DDD), large towns more often.
extern const std::array<QStringView, 32> areaCodes;
extern const std::array<QStringView, 12> towns;
extern const std::array<QStringView, 12> annotations;
extern const std::array<QStringView, 18> contactSays;
extern const std::array<QStringView, 14> attendantSays;
extern const std::array<QStringView, 16> products;

/// "Júlia Araújo" -> "julia.araujo": what a mail address is made of.
QString plainName(const QString &name);

} // namespace worldname

} // namespace gancho
