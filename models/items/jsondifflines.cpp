#include "models/items/jsondiff.h"

#include <QCoreApplication>

#include <algorithm>
#include <unordered_map>

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostCells = 9'000'000; ///< of the table of common lines, 18 MB

void addPlain(DiffSide &side, std::string_view key, std::string_view text)
{
    DiffNode node;
    node.kind = DiffNode::Kind::Plain;
    node.keyAt = quint32(side.pool.size());
    node.keySize = quint32(key.size());
    side.pool.append(key);
    node.textAt = quint32(side.pool.size());
    node.textSize = quint32(text.size());
    side.pool.append(text);
    side.nodes.push_back(node);
    side.nodes.back().end = quint32(side.nodes.size());
}

void addRoot(DiffSide &side)
{
    DiffNode root;
    root.kind = DiffNode::Kind::Array;
    root.end = 1;
    side.nodes.push_back(root);
}

std::vector<std::string_view> linesOf(const QByteArray &text)
{
    std::vector<std::string_view> lines;
    std::string_view rest(text.constData(), size_t(text.size()));
    while (!rest.empty() && lines.size() <= size_t(JsonDiff::mostLines)) {
        const size_t end = rest.find('\n');
        std::string_view line = rest.substr(0, end);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        lines.push_back(line);
        rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
    }
    return lines;
}

/// Steps of (left, right) through both lists; -1 where one side stands still.
std::vector<std::pair<int, int>> commonLines(const std::vector<std::string_view> &a,
                                             const std::vector<std::string_view> &b)
{
    size_t head = 0, tail = 0;
    const size_t least = std::min(a.size(), b.size());
    while (head < least && a[head] == b[head])
        ++head;
    while (tail < least - head && a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
        ++tail;
    const size_t rows = a.size() - head - tail, columns = b.size() - head - tail;
    std::vector<std::pair<int, int>> steps;
    for (size_t i = 0; i < head; ++i)
        steps.emplace_back(int(i), int(i));
    if ((rows + 1) * (columns + 1) > mostCells) {
        for (size_t i = 0; i < std::max(rows, columns); ++i)
            steps.emplace_back(i < rows ? int(head + i) : -1, i < columns ? int(head + i) : -1);
    } else {
        std::vector<quint16> best((rows + 1) * (columns + 1), 0);
        const auto at = [&](size_t r, size_t c) -> quint16 & {
            return best[r * (columns + 1) + c];
        };
        for (size_t r = rows; r-- > 0;)
            for (size_t c = columns; c-- > 0;)
                at(r, c) =
                    a[head + r] == b[head + c] ? quint16(at(r + 1, c + 1) + 1) : std::max(at(r + 1, c), at(r, c + 1));
        std::vector<int> onlyLeft, onlyRight;
        const auto flush = [&] {
            for (size_t i = 0; i < std::max(onlyLeft.size(), onlyRight.size()); ++i)
                steps.emplace_back(i < onlyLeft.size() ? onlyLeft[i] : -1, i < onlyRight.size() ? onlyRight[i] : -1);
            onlyLeft.clear();
            onlyRight.clear();
        };
        size_t r = 0, c = 0;
        while (r < rows || c < columns) {
            if (r < rows && c < columns && a[head + r] == b[head + c]) {
                flush();
                steps.emplace_back(int(head + r++), int(head + c++));
            } else if (c >= columns || (r < rows && at(r + 1, c) >= at(r, c + 1))) {
                onlyLeft.push_back(int(head + r++));
            } else {
                onlyRight.push_back(int(head + c++));
            }
        }
        flush();
    }
    for (size_t i = tail; i > 0; --i)
        steps.emplace_back(int(a.size() - i), int(b.size() - i));
    return steps;
}

} // namespace

void JsonDiff::compareFlat()
{
    for (size_t i = 1; i < m_rows.size(); ++i) {
        const DiffRow &row = m_rows[i];
        if (row.left < 0 || row.right < 0)
            markDifferent(int(i), row.left < 0 ? DiffState::Added : DiffState::Missing);
        else if (m_left.text(m_left.nodes[size_t(row.left)]) != m_right.text(m_right.nodes[size_t(row.right)]))
            markDifferent(int(i), DiffState::Changed);
    }
    m_rows.front().expanded = true;
    collect();
}

void JsonDiff::compareLines(const QByteArray &left, const QByteArray &right)
{
    const auto isText = [](const QByteArray &bytes) {
        return !bytes.contains('\0') && bytes.size() < 4'000'000 && bytes.isValidUtf8();
    };
    const auto leftLines = linesOf(left);
    const auto rightLines = linesOf(right);
    if (!isText(left) || !isText(right) || leftLines.size() > size_t(mostLines) ||
        rightLines.size() > size_t(mostLines)) {
        m_form = Form::Statement;
        return;
    }
    m_form = Form::Lines;
    addRoot(m_left);
    addRoot(m_right);
    m_left.nodes.front().kind = m_right.nodes.front().kind = DiffNode::Kind::Object;
    addRow(-1, 0, 0);
    for (const auto &[l, r] : commonLines(leftLines, rightLines)) {
        const std::string number = std::to_string((l >= 0 ? l : r) + 1);
        if (l >= 0)
            addPlain(m_left, number, leftLines[size_t(l)]);
        if (r >= 0)
            addPlain(m_right, number, rightLines[size_t(r)]);
        addRow(0, l >= 0 ? int(m_left.nodes.size()) - 1 : -1, r >= 0 ? int(m_right.nodes.size()) - 1 : -1);
    }
    compareFlat();
}

std::shared_ptr<JsonDiff> JsonDiff::ofPairs(const HeaderList &left, const HeaderList &right)
{
    auto diff = std::make_shared<JsonDiff>();
    diff->m_form = Form::Lines;
    addRoot(diff->m_left);
    addRoot(diff->m_right);
    diff->m_left.nodes.front().kind = diff->m_right.nodes.front().kind = DiffNode::Kind::Object;
    diff->addRow(-1, 0, 0);
    std::unordered_map<std::string, std::vector<int>> byName;
    for (qsizetype i = right.size(); i-- > 0;)
        byName[right[i].first.toLower().toStdString()].push_back(int(i));
    const auto add = [](DiffSide &side, const QPair<QByteArray, QByteArray> &pair) {
        addPlain(side, pair.first.toStdString(), pair.second.toStdString());
        return int(side.nodes.size()) - 1;
    };
    QList<bool> taken(right.size(), false);
    for (const auto &pair : left) {
        auto &others = byName[pair.first.toLower().toStdString()];
        int partner = -1;
        if (!others.empty()) {
            partner = others.back();
            others.pop_back();
            taken[partner] = true;
        }
        const int l = add(diff->m_left, pair);
        diff->addRow(0, l, partner >= 0 ? add(diff->m_right, right[partner]) : -1);
    }
    for (qsizetype i = 0; i < right.size(); ++i)
        if (!taken[i])
            diff->addRow(0, -1, add(diff->m_right, right[i]));
    diff->compareFlat();
    return diff;
}

QString JsonDiff::report(bool markdown, const QString &leftTitle, const QString &rightTitle) const
{
    constexpr int most = 2000;
    const auto word = [](DiffState state) {
        switch (state) {
        case DiffState::Added:
            return QCoreApplication::translate("JsonDiff", "Added");
        case DiffState::Missing:
            return QCoreApplication::translate("JsonDiff", "Missing");
        case DiffState::Notation:
            return QCoreApplication::translate("JsonDiff", "Notation");
        default:
            return QCoreApplication::translate("JsonDiff", "Changed");
        }
    };
    QList<QStringList> table{{QCoreApplication::translate("JsonDiff", "Field"), leftTitle, rightTitle,
                              QCoreApplication::translate("JsonDiff", "State")}};
    for (const int row : m_differences)
        table += {path(row), leftText(row, most), rightText(row, most), word(m_rows[size_t(row)].state)};
    QString text;
    for (qsizetype i = 0; i < table.size(); ++i) {
        QStringList cells = table[i];
        for (QString &cell : cells)
            cell = markdown ? cell.replace(u'|', "\\|"_L1).replace(u'\n', u' ') : cell.replace(u'\t', u' ');
        text += markdown ? u"| "_s + cells.join(" | "_L1) + u" |\n"_s : cells.join(u'\t') + u'\n';
        if (markdown && i == 0)
            text += u"| --- | --- | --- | --- |\n"_s;
    }
    return text;
}

} // namespace gancho
