#pragma once

#include "ui/widgets/bodylines.h"

namespace gancho {

/// Offset, 16 bytes and their ASCII characters in each row. Costs nothing to make.
class HexLines : public BodyLines
{
public:
    explicit HexLines(const QByteArray &data)
        : m_data(data)
    {
    }

    qint64 count() const override { return (m_data.size() + perRow - 1) / perRow; }
    QByteArray row(qint64 row) const override;
    bool endsLine(qint64) const override { return true; }
    qint64 lineNumber(qint64) const override { return 0; }
    Language language() const override { return Language::Hex; }
    Place placeOf(qint64 offset) const override;

    static constexpr qsizetype perRow = 16;

private:
    QByteArray m_data;
};

} // namespace gancho
