#pragma once

#include <QString>
#include <QStringView>

namespace gancho::aliaswords {

/// Lower case without accents: how names are compared.
QString folded(QStringView word);

/// Invented people's names, rare ones, so that they are seldom anybody's. By number, round and round.
QString givenName(quint32 number);
QString familyName(quint32 number);
int givenNames();
int familyNames();
/// A made-up word that sounds like a name, for when the lists do not suffice.
QString soundingName(quint64 number);

/// Names that are so usual in Brazil that a capitalised word of a text is taken for one (folded).
bool isUsualGivenName(const QString &foldedWord);
bool isUsualFamilyName(const QString &foldedWord);
/// "de", "da", "e": not a name by themselves, and left alone within one.
bool isParticle(const QString &foldedWord);
/// Words that people write into the name of a contact and that mean nobody: "loja", "cliente".
bool isPlainWord(const QString &foldedWord);

} // namespace gancho::aliaswords
