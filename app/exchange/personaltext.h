#pragma once

#include "app/exchange/aliasbook.h"
#include "app/exchange/fieldkinds.h"

#include <QHash>
#include <QString>

#include <array>

namespace gancho {

/// Finds what is personal in values and texts: everything that was met in a field, and what has the form of a phone, an
/// e-mail, a CPF or CNPJ, or stands where a name stands. Knows percent-encoding,
/// parameters of URLs, labelled lines and vCards.
class PersonalText
{
public:
    explicit PersonalText(AliasBook &book)
        : m_book(book)
    {
    }

    /// First over everything: the book meets what is in `value`.
    void meet(const QString &value, FieldKind kind);
    /// A name in a field of an event that is not replaced itself.
    void learnName(const QString &name);
    /// Then: with the stand-ins.
    QString replaced(const QString &value, FieldKind kind);

private:
    struct Hit
    {
        qsizetype begin = 0, length = 0;
        QString alias;
    };
    enum class Doing { Meeting, Replacing };

    QString anew(const QString &value, FieldKind kind);
    /// Free text. While meeting, what is returned means nothing.
    QString inText(const QString &text, Doing doing);
    /// The same where nothing in it has a name.
    QString inPlainText(const QString &text, Doing doing);
    QString inEncoded(const QString &text, Doing doing);
    void findSignedTexts(const QString &text, Doing doing, QList<Hit> &hits);
    void findAddresses(const QString &text, Doing doing, QList<Hit> &hits);
    void findMessengerAddresses(const QString &text, Doing doing, QList<Hit> &hits);
    void findMails(const QString &text, Doing doing, QList<Hit> &hits);
    void findDocuments(const QString &text, Doing doing, QList<Hit> &hits);
    void findKnownDocuments(const QString &text, QList<Hit> &hits);
    void findPhones(const QString &text, Doing doing, QList<Hit> &hits);
    void findHandles(const QString &text, QList<Hit> &hits);
    void findNames(const QString &text, QList<Hit> &hits);
    void meetNames(const QString &text);

    AliasBook &m_book;
    FieldKinds m_kinds; ///< of what has a name in a text
    // Events say the same short things again and again. Both are emptied when they have grown.
    QHash<QString, quint32> m_met;                           ///< bits of the kinds as which a value was met
    std::array<QHash<QString, QString>, fieldKinds> m_known; ///< what stands for a value of each kind
    qsizetype m_knownValues = 0;
};

} // namespace gancho
