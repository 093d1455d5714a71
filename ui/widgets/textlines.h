#pragma once

#include "ui/widgets/bodylines.h"

#include <vector>

namespace gancho {

/// The lines of a text as it stands. Long lines of XML are cut before tags, others after so many bytes.
class TextLines : public BodyLines
{
public:
    /// Looks at every byte, so it belongs in another thread for a large text.
    explicit TextLines(const QByteArray &text, Language language = Language::Plain);

    qint64 count() const override { return qint64(m_starts.size()); }
    QByteArray row(qint64 row) const override;
    bool endsLine(qint64 row) const override;
    qint64 lineNumber(qint64 row) const override;
    Language language() const override { return m_language; }
    Place placeOf(qint64 offset) const override;
    QByteArray bytes(Place from, Place to) const override;

protected:
    /// The byte in which a row begins.
    qsizetype startOf(qint64 row) const { return m_starts[size_t(row)]; }
    /// The row in which a byte stands.
    qint64 rowOf(qsizetype offset) const;
    const QByteArray &text() const { return m_text; }

private:
    bool startsLine(qint64 row) const { return row == 0 || m_text.at(m_starts[size_t(row)] - 1) == '\n'; }
    qsizetype endOf(qint64 row) const;
    qint64 offsetOf(Place place) const;

    QByteArray m_text;
    Language m_language;
    std::vector<quint32> m_starts;   ///< of each row
    std::vector<quint32> m_numbered; ///< lines before every 1024th row
};

} // namespace gancho
