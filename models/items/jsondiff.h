#pragma once

#include "models/domain/event.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace gancho {

/// How a row of a comparison stands, seen from left to right.
enum class DiffState : quint8 {
    Same,
    Changed,
    Notation, ///< the same number, written differently: 1 and 1.0
    Added,    ///< only on the right
    Missing,  ///< only on the left
};

/// A value of one side. Texts lie in the side's pool.
struct DiffNode
{
    enum class Kind : quint8 { Null, Bool, Number, String, Object, Array, Plain };

    quint64 hash = 0; ///< equal values have equal hashes, whatever the order of their keys
    quint32 keyAt = 0, keySize = 0;
    quint32 textAt = 0, textSize = 0;
    quint32 end = 0;     ///< index after the last node within
    quint32 members = 0; ///< of a container
    quint32 place = 0;   ///< among its neighbours
    Kind kind = Kind::Null;

    bool isContainer() const { return kind == Kind::Object || kind == Kind::Array; }
};

struct DiffSide
{
    std::vector<DiffNode> nodes; ///< preorder; [0] is the root
    std::string pool;

    std::string_view key(const DiffNode &node) const { return std::string_view(pool).substr(node.keyAt, node.keySize); }
    std::string_view text(const DiffNode &node) const
    {
        return std::string_view(pool).substr(node.textAt, node.textSize);
    }
};

/// A value of the left beside its counterpart on the right.
struct DiffRow
{
    int left = -1, right = -1; ///< nodes; -1: none
    int parent = -1;
    int differences = 0; ///< at or below it
    DiffState state = DiffState::Same;
    bool expanded = false;
    int hidden = 0; ///< this row stands for so many more that are not listed
    std::vector<int> children;
};

/// Two bodies beside each other. The order of keys does not count; elements of arrays belong together by their `id`
/// where all are objects with one of their own, by position otherwise; strings are compared exactly, numbers as they
/// are written. Made in any thread, then used by one at a time: what is alike is unfolded as it is looked at.
class JsonDiff
{
public:
    enum class Form { Tree, Lines, Statement };

    /// JSON where both are, lines of text where both are text of a bearable size, a statement otherwise.
    static std::shared_ptr<JsonDiff> ofBodies(const QByteArray &left, const QByteArray &right);
    /// Headers: names without regard to case, repeats in their order.
    static std::shared_ptr<JsonDiff> ofPairs(const HeaderList &left, const HeaderList &right);

    Form form() const { return m_form; }
    /// The first byte that differs; -1 where there is none.
    qint64 firstDifference() const { return m_firstDifference; }
    qint64 leftSize() const { return m_leftSize; }
    qint64 rightSize() const { return m_rightSize; }
    /// There are more differences than were listed.
    bool isTruncated() const { return m_truncated; }

    int changed() const { return m_changed; } ///< those in their notation included
    int added() const { return m_added; }     ///< a container counts once
    int missing() const { return m_missing; }
    int rowCount() const { return int(m_rows.size()); }
    const DiffRow &row(int row) const { return m_rows[size_t(row)]; }
    /// Row 0 is the body itself.
    const std::vector<int> &children(int row);
    bool hasChildren(int row) const;
    /// The rows that differ themselves, in order.
    const std::vector<int> &differences() const { return m_differences; }

    QString key(int row) const;
    /// "/content/tags/0"; the number of the line, the name of the header.
    QString path(int row) const;
    /// As it is written in JSON, at most `most` characters; "{3}" for a container; empty where there is none.
    QString leftText(int row, int most = 200) const { return textOf(m_left, m_rows[size_t(row)].left, most); }
    QString rightText(int row, int most = 200) const { return textOf(m_right, m_rows[size_t(row)].right, most); }
    DiffNode::Kind leftKind(int row) const { return kindOf(m_left, m_rows[size_t(row)].left); }
    DiffNode::Kind rightKind(int row) const { return kindOf(m_right, m_rows[size_t(row)].right); }

    /// All differences as a table of Markdown or as lines of text with tabs.
    QString report(bool markdown, const QString &leftTitle, const QString &rightTitle) const;

    static constexpr int mostRows = 400'000;
    static constexpr int mostAlike = 5'000; ///< members of a container that is alike or on one side only
    static constexpr int mostLines = 20'000;

private:
    void compareTrees();
    void compareLines(const QByteArray &left, const QByteArray &right);
    void compareFlat();
    void expand(int row);
    int addRow(int parent, int left, int right);
    void settle(int row);
    void markDifferent(int row, DiffState state);
    void collect();
    std::vector<std::pair<int, int>> aligned(const DiffRow &row) const;
    QString textOf(const DiffSide &side, int node, int most) const;
    static DiffNode::Kind kindOf(const DiffSide &side, int node);

    DiffSide m_left, m_right;
    std::vector<DiffRow> m_rows;
    std::vector<int> m_differences;
    Form m_form = Form::Tree;
    qint64 m_firstDifference = -1, m_leftSize = 0, m_rightSize = 0;
    int m_changed = 0, m_added = 0, m_missing = 0;
    bool m_truncated = false;
};

} // namespace gancho
