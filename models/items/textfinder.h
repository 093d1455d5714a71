#pragma once

#include <QByteArray>
#include <QString>

namespace gancho {

/// Finds a text within others, case and accents ignored: "quiteria" in "Quitéria". Positions are those of the text as
/// it stands. May be used in any thread.
class TextFinder
{
public:
    explicit TextFinder(const QString &needle);

    bool isEmpty() const { return m_needle.isEmpty(); }
    qsizetype length() const { return m_needle.size(); }
    /// In UTF-16 units; -1 where it is not found. `folded` is a text that folded() made.
    qsizetype indexIn(const QString &folded, qsizetype from = 0) const { return folded.indexOf(m_needle, from); }
    /// Whether UTF-8 bytes hold it.
    bool isIn(QByteArrayView utf8) const;
    bool isIn(const QString &text) const { return indexIn(folded(text)) >= 0; }

    /// Lower case without accents, unit for unit.
    static QString folded(const QString &text);

private:
    QString m_needle;
    QByteArray m_ascii; ///< empty where the needle is not ASCII
};

} // namespace gancho
