#include "ui/widgets/bodysearch.h"

#include "models/items/textfinder.h"

namespace gancho {

namespace {

bool holds(const JsonTree &tree, int node, const TextFinder &finder)
{
    const QByteArrayView key = tree.rawKey(node);
    if (key.size() > 2) {
        const QByteArrayView inner = key.sliced(1, key.size() - 2);
        if (inner.contains('\\') ? finder.isIn(jsonUnescaped(inner)) : finder.isIn(inner))
            return true;
    }
    const JsonNode &one = tree.node(node);
    if (one.isContainer())
        return false;
    if (!one.plain)
        return finder.isIn(tree.text(node));
    const QByteArrayView value = tree.raw(node);
    return finder.isIn(one.kind == JsonKind::String ? value.sliced(1, value.size() - 2) : value);
}

} // namespace

SearchRun::Search searchInLines(BodyLinesPtr lines, const QString &text)
{
    return [lines = std::move(lines), finder = TextFinder(text)](SearchSink &sink) {
        const qsizetype length = finder.length();
        QString carried; // the end of the rows before, where the line goes on
        for (qint64 row = 0; row < lines->count(); ++row) {
            if (sink.isCancelled())
                return;
            const QString own = TextFinder::folded(lines->rowText(row));
            const QString searched = carried + own;
            qsizetype found = -1;
            qsizetype behind = 0;
            while ((found = finder.indexIn(searched, behind)) >= 0) {
                behind = found + length;
                SearchHit hit{row, int(found - carried.size()), int(length)};
                while (hit.column < 0)
                    hit.column += int(lines->rowText(--hit.row).size());
                if (!sink.add(hit))
                    return;
            }
            const qsizetype kept = qMin(length - 1, searched.size() - behind);
            carried = lines->endsLine(row) ? QString() : searched.right(kept);
        }
    };
}

SearchRun::Search searchInTree(const JsonTree &tree, const QString &text)
{
    return [tree, finder = TextFinder(text)](SearchSink &sink) {
        for (int node = 0; node < tree.size(); ++node) {
            if ((node & 1023) == 0 && sink.isCancelled())
                return;
            if (holds(tree, node, finder) && !sink.add({node, 0, 0}))
                return;
        }
    };
}

} // namespace gancho
