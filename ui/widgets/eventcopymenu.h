#pragma once

#include "app/exchange/eventtext.h"
#include "models/base/future.h"

#include <QMenu>
#include <QVector>

#include <functional>

namespace gancho {

struct Clip;

/// What can be copied of one or several events: cURL, HTTPie, raw HTTP, Markdown, JSON lines; with secrets where a
/// request is to be sent again, and pseudonymised. The text is made in another thread.
class EventCopyMenu : public QMenu
{
    Q_OBJECT

public:
    using Source = std::function<Future<QVector<EventRecord>>()>;

    /// `origin` says where the commands send to: "http://127.0.0.1:8787".
    explicit EventCopyMenu(std::function<QString()> origin, QWidget *parent = nullptr);

    /// What is copied.
    void setRecords(const QVector<EventRecord> &records);
    /// The same, asked for when something is chosen.
    void setSource(Source source);

Q_SIGNALS:
    /// It is in the clipboard. `what` is translated, for a toast.
    void copied(const QString &what);
    void failed(const QString &problem);

private:
    enum class Manner { Masked, WithSecrets, Pseudonymised };
    void addEntry(QMenu *menu, const QString &name, const QString &text, exchange::CopyFormat format, Manner manner);
    void copy(exchange::CopyFormat format, Manner manner, const QString &what);
    /// Copies it once it was looked at.
    void preview(const Clip &clip, const QString &what);

    std::function<QString()> m_origin;
    Source m_source;
};

} // namespace gancho
