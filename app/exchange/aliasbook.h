#pragma once

#include "app/exchange/addressaliases.h"
#include "app/exchange/namealiases.h"
#include "app/exchange/wordfilter.h"

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>

namespace gancho {

/// What stands for whom in one pseudonymised export. Everything that is personal is met first; then each thing has a
/// stand-in of the same form, the same wherever it occurs, drawn by HMAC-SHA256 with a key that nobody keeps, and never
/// one that was met itself. Not for use in two threads at once.
class AliasBook
{
public:
    enum class Kind { Person, Phone, Mail, Document, Handle, Value, Address };

    /// `key`: 32 random bytes; the same key and the same things met give the same aliases.
    explicit AliasBook(QByteArray key = randomKey());
    static QByteArray randomKey();

    /// First: what there is.
    void meetName(const QString &name) { m_names.meet(name); }
    /// One that stands in a text, where it may be a part of a person's name: counts as nobody new.
    void meetMention(const QString &name) { m_names.meetMention(name); }
    void meetPhone(const QString &digits);
    void meetMail(const QString &address);
    void meetDocument(const QString &text);
    void meetHandle(const QString &handle);

    /// Then: what stands for it. `name` is a whole name; particles stay.
    QString name(const QString &name) { return m_names.alias(name); }
    /// For a word of a text: empty where it is part of no name that was met.
    QString nameInText(QStringView word) { return m_names.aliasInText(word); }
    /// For one of two letters between the words beside it (NameAliases::aliasOfShort).
    QString shortNameInText(QStringView before, QStringView word, QStringView after)
    {
        return m_names.aliasOfShort(before, word, after);
    }
    bool knowsShortNames() const { return m_names.knowsShort(); }
    /// Keeps country, area and spelling: "+55|11999990000" -> "+55|11964203318".
    QString phone(const QString &spelling);
    bool knowsPhone(const QString &digits) const;
    /// At example.com or exemplo.com.br, names in it as they are called elsewhere.
    QString mail(const QString &address);
    /// CPF and CNPJ with valid check digits, others digit by digit; the punctuation stays.
    QString document(const QString &text);
    bool knowsDocument(const QString &text) const;
    QString handle(const QString &handle);
    bool knowsHandle(QStringView handle) const;
    AddressAliases &addresses() { return m_addresses; }
    /// Letters for letters and digits for digits.
    QString value(const QString &text);
    /// Another day in the same spelling.
    QString date(const QString &text);
    /// Sixteen hexadecimal digits that stand for `text`, for links and file names.
    QString token(const QString &text);
    /// The same, not counted: for what each event has one of.
    QString digest(const QString &text) const;

    /// How many different ones there are.
    int count(Kind kind) const;

private:
    QString phoneKey(const QString &digits) const;
    QString scrambledWord(const QString &letters, const QString &salt);

    QByteArray m_key;
    AddressAliases m_addresses{m_key};
    NameAliases m_names{m_key};
    WordFilter m_handleFilter;
    QHash<QString, QString> m_phones, m_mails, m_documents, m_handles,
        m_values;                     ///< original in its plainest form -> alias
    QHash<QString, QString> m_locals; ///< last eight digits of a phone -> its plainest form
    QSet<QString> m_used;
};

} // namespace gancho
