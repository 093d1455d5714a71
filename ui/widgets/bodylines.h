#pragma once

#include <QByteArray>
#include <QString>
#include <QVector>

#include <limits>
#include <memory>

namespace gancho {

/// A text as lines that are made when they are looked at, so that one of 30 MB shows at once. What is longer than
/// `longestRow` bytes is cut into rows. Never changes once it is made; may be read in any thread.
class BodyLines
{
public:
    enum class Language { Plain, Json, Xml, Hex };
    /// Rows that can be hidden together: those behind `head` up to `last`.
    struct Fold
    {
        quint32 head = 0;
        quint32 last = 0;
    };
    /// A place between two units of a row.
    struct Place
    {
        qint64 row = 0;
        int column = 0; ///< UTF-16 units of rowText()
        bool operator==(const Place &) const = default;
        auto operator<=>(const Place &) const = default;
    };

    static constexpr qsizetype longestRow = 512;

    virtual ~BodyLines() = default;
    virtual qint64 count() const = 0;
    /// The bytes of a row, without a line end.
    virtual QByteArray row(qint64 row) const = 0;
    /// Whether a line end follows the row; false where the row is cut and goes on.
    virtual bool endsLine(qint64 row) const = 0;
    /// Number of the line from 1; 0 for a row that continues one.
    virtual qint64 lineNumber(qint64 row) const = 0;
    virtual Language language() const = 0;
    /// In the order of their heads.
    virtual const QVector<Fold> &folds() const;
    /// The fold that begins in a row; null where none does.
    const Fold *foldAt(qint64 row) const;
    /// The place of a byte of the body; the first one where the lines are not made of its bytes.
    virtual Place placeOf(qint64 offset) const;
    /// The bytes from one place to another, with line ends as they stand. Takes its time for much.
    virtual QByteArray bytes(Place from, Place to) const;

    /// The row as it is shown: unit for unit, bytes that are no UTF-8 as U+FFFD, control characters as pictures.
    QString rowText(qint64 row) const { return shown(this->row(row)); }
    static QString shown(QByteArrayView bytes);
    /// The byte in which a column of shown() begins.
    static qsizetype byteAt(QByteArrayView bytes, int column);
    static int columnOf(QByteArrayView bytes, qsizetype byte);
    Place end() const;
};

using BodyLinesPtr = std::shared_ptr<const BodyLines>;

} // namespace gancho
