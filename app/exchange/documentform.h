#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace gancho {

struct DocumentPlace
{
    qsizetype begin = 0;
    qsizetype length = 0;
};

/// What a document is without its punctuation, in capitals.
QString plainDocument(const QString &text);

/// The CPFs and CNPJs in a text: written with their dots or dashes, or with check digits that hold. Without
/// punctuation, `isPhone` is asked whether it is a phone that is known.
QList<DocumentPlace> documentsIn(const QString &text, const std::function<bool(const QString &)> &isPhone);

/// The words and numbers of a text for which `known` is true, asked with their plain form: documents of which only a
/// field has told that they are some. Shorter ones than six characters, and those of letters, are not asked for.
QList<DocumentPlace> knownDocumentsIn(const QString &text, const std::function<bool(const QString &)> &known);

} // namespace gancho
