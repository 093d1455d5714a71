#include "ui/widgets/xmllines.h"

#include <algorithm>
#include <cstring>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace gancho {

namespace {

using Text = std::string_view;

/// The elements of a text that are closed, as places of their first and last byte, inner ones first.
class ElementScan
{
public:
    struct Element
    {
        size_t start;
        size_t end; ///< behind its last byte
    };

    explicit ElementScan(Text text)
        : m_text(text)
    {
    }

    template <class F>
    void run(F found)
    {
        size_t at = 0;
        while ((at = m_text.find('<', at)) != Text::npos) {
            const size_t start = at++;
            if (startsAt(start, "<!--"))
                at = behind("-->", start + 4);
            else if (startsAt(start, "<![CDATA["))
                at = behind("]]>", start + 9);
            else if (startsAt(start, "<?"))
                at = behind("?>", start + 2);
            else if (startsAt(start, "</"))
                at = close(start, found);
            else if (at < m_text.size() && beginsName(m_text[at]))
                at = open(start);
            if (at == Text::npos)
                return;
        }
    }

private:
    struct Open
    {
        std::string name; ///< in small letters, as HTML takes them
        size_t start;
    };

    static bool beginsName(char c)
    {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == ':' || uchar(c) >= 0x80;
    }
    bool startsAt(size_t at, Text what) const { return m_text.substr(at, what.size()) == what; }
    size_t behind(Text what, size_t from) const
    {
        const size_t at = m_text.find(what, from);
        return at == Text::npos ? at : at + what.size();
    }
    std::string nameAt(size_t at) const
    {
        // A longer one would be none that a person reads.
        constexpr size_t longest = 200;
        const size_t end = std::min(m_text.find_first_of(" \t\r\n/><", at), m_text.size());
        std::string name(m_text.substr(at, std::min(end - at, longest)));
        for (char &c : name)
            c = c >= 'A' && c <= 'Z' ? char(c + 32) : c;
        return name;
    }
    /// Behind the '>' of a tag; at the next '<' where it has none.
    size_t tagEnd(size_t at) const
    {
        while ((at = m_text.find_first_of("\"'<>", at)) != Text::npos) {
            const char c = m_text[at];
            if (c == '<')
                return at;
            ++at;
            if (c == '>')
                return at;
            if ((at = behind(Text(&c, 1), at)) == Text::npos)
                return at;
        }
        return at;
    }

    size_t open(size_t start)
    {
        const size_t end = tagEnd(start + 1);
        if (end == Text::npos || m_text[end - 1] != '>' || m_text[end - 2] == '/')
            return end;
        std::string name = nameAt(start + 1);
        ++m_count[name];
        m_open.push_back({name, start});
        // What is in these is no markup.
        bool &unclosed = name == "script" ? m_scriptUnclosed : m_styleUnclosed;
        if ((name == "script" || name == "style") && !unclosed) {
            for (size_t at = end; (at = m_text.find("</", at)) != Text::npos; at += 2)
                if (nameAt(at + 2) == name)
                    return at;
            unclosed = true;
        }
        return end;
    }

    template <class F>
    size_t close(size_t start, F found)
    {
        const size_t end = tagEnd(start + 2);
        if (end == Text::npos || m_text[end - 1] != '>')
            return end;
        const std::string name = nameAt(start + 2);
        const auto count = m_count.find(name);
        if (count == m_count.end() || count->second == 0)
            return end;
        // Those that were left open on the way are closed by it, as <br> and <p> are.
        while (m_open.back().name != name) {
            --m_count[m_open.back().name];
            m_open.pop_back();
        }
        --count->second;
        found(Element{m_open.back().start, end});
        m_open.pop_back();
        return end;
    }

    Text m_text;
    std::vector<Open> m_open;
    std::unordered_map<std::string, qint64> m_count; ///< of the open ones by name
    bool m_scriptUnclosed = false;                   ///< none is closed from here on
    bool m_styleUnclosed = false;
};

} // namespace

XmlLines::XmlLines(const QByteArray &bytes)
    : TextLines(bytes, Language::Xml)
{
    const Text all(text().constData(), size_t(text().size()));
    // Elements end in the order of the text; where they begin has to be looked for.
    qint64 endRow = 0;
    ElementScan(all).run([&](const ElementScan::Element &element) {
        while (endRow + 1 < count() && startOf(endRow + 1) < qsizetype(element.end))
            ++endRow;
        if (startOf(endRow) <= qsizetype(element.start))
            return;
        const qint64 head = rowOf(qsizetype(element.start));
        // A row in which more follows stays in view.
        const QByteArray row = this->row(endRow);
        const qsizetype rest = qsizetype(element.end) - startOf(endRow);
        const bool alone = rest >= row.size() || row.mid(rest).trimmed().isEmpty();
        const qint64 last = alone ? endRow : endRow - 1;
        if (last > head)
            m_folds.append(Fold{quint32(head), quint32(last)});
    });
    std::sort(m_folds.begin(), m_folds.end(),
              [](const Fold &a, const Fold &b) { return a.head != b.head ? a.head < b.head : a.last > b.last; });
    m_folds.erase(
        std::unique(m_folds.begin(), m_folds.end(), [](const Fold &a, const Fold &b) { return a.head == b.head; }),
        m_folds.end());
}

} // namespace gancho
