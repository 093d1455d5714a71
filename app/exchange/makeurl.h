#pragma once

#include <QString>
#include <QUrl>

namespace gancho::exchange {

/// The address of a webhook of Make (reference/integrators.md §2). Pure.
struct MakeUrl
{
    QString zone; ///< "us1", "eu2" …; "integromat" for those of before; empty for a URL that is none of Make's
    QString token;

    bool isMake() const { return !zone.isEmpty(); }
    /// hook.<zone>.make.com of any zone, hook.<zone>.make.celonis.com, and hook.integromat.com.
    static MakeUrl of(const QUrl &url);
    /// Larger bodies are refused, bytes.
    static constexpr qint64 largestBody = 5 * 1024 * 1024;
};

/// Why Make would not take a body of that size, translated; empty where it would.
QString makeSizeProblem(qint64 bytes);
/// How Make's queue works and which states a webhook has, in paragraphs, translated.
QString makeQueueText();

} // namespace gancho::exchange
