#include "ui/widgets/eventcopymenu.h"

#include "app/exchange/eventmask.h"
#include "app/exchange/pseudonymizer.h"
#include "ui/dialogs/copypreview.h"
#include "ui/widgets/clip.h"

#include <QtConcurrent/QtConcurrentRun>

namespace gancho {

using exchange::CopyFormat;

namespace {

QVector<EventRecord> pseudonymised(const QVector<EventRecord> &records)
{
    Pseudonymizer pseudonymizer;
    for (const EventRecord &record : records)
        pseudonymizer.meet(record);
    QVector<EventRecord> result;
    for (const EventRecord &record : records)
        result += pseudonymizer.replaced(exchange::masked(record));
    return result;
}

} // namespace

EventCopyMenu::EventCopyMenu(std::function<QString()> origin, QWidget *parent)
    : QMenu(parent)
    , m_origin(std::move(origin))
{
    setObjectName(QStringLiteral("eventCopyMenu"));
    setTitle(tr("Copy as"));
    const auto addAll = [this](QMenu *menu, const QString &suffix, Manner manner) {
        addEntry(menu, QStringLiteral("copyCurl") + suffix, tr("cURL"), CopyFormat::Curl, manner);
        addEntry(menu, QStringLiteral("copyHttpie") + suffix, tr("HTTPie"), CopyFormat::Httpie, manner);
        addEntry(menu, QStringLiteral("copyRaw") + suffix, tr("Raw HTTP"), CopyFormat::Raw, manner);
        if (manner == Manner::WithSecrets)
            return;
        addEntry(menu, QStringLiteral("copyMarkdown") + suffix, tr("Markdown, for a ticket"), CopyFormat::Markdown,
                 manner);
        addEntry(menu, QStringLiteral("copyNdjson") + suffix, tr("JSON lines"), CopyFormat::Ndjson, manner);
    };
    addAll(this, QString(), Manner::Masked);
    addSeparator();
    QMenu *aliased = addMenu(tr("Pseudonymised"));
    aliased->setToolTip(tr("People's names, phones, e-mails and documents are replaced by stand-ins"));
    addAll(aliased, QStringLiteral("Pseudonymised"), Manner::Pseudonymised);
    addAll(addMenu(tr("With secrets")), QStringLiteral("WithSecrets"), Manner::WithSecrets);
}

void EventCopyMenu::addEntry(QMenu *menu, const QString &name, const QString &text, CopyFormat format, Manner manner)
{
    QAction *action = menu->addAction(text);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, [this, text, format, manner] { copy(format, manner, text); });
}

void EventCopyMenu::setRecords(const QVector<EventRecord> &records)
{
    m_source = [records] {
        return ready<QVector<EventRecord>>(records);
    };
}

void EventCopyMenu::setSource(Source source)
{
    m_source = std::move(source);
}

void EventCopyMenu::copy(CopyFormat format, Manner manner, const QString &what)
{
    if (!m_source)
        return;
    const QString origin = m_origin ? m_origin() : QString();
    const auto made =
        andThen(m_source(), this, [format, manner, origin](const QVector<EventRecord> &records) -> Future<Clip> {
            return QtConcurrent::run([records, format, manner, origin]() -> Result<Clip> {
                Clip clip = clipOf(exchange::copied(manner == Manner::Pseudonymised ? pseudonymised(records) : records,
                                                    format, origin, manner == Manner::WithSecrets));
                // Text loses what is not text.
                if (format == CopyFormat::Raw && clip.bytes.isEmpty())
                    clip.bytes = clip.text.toUtf8();
                return clip;
            });
        });
    whenDone(made, this, [this, manner, what](const Result<Clip> &clip) {
        if (!clip) {
            if (!clip.error().isCancelled())
                Q_EMIT failed(clip.error().text);
            return;
        }
        if (manner == Manner::Pseudonymised) {
            preview(*clip, what);
            return;
        }
        putOnClipboard(*clip);
        Q_EMIT copied(manner == Manner::WithSecrets ? tr("%1 copied, with its secrets").arg(what)
                                                    : tr("%1 copied; secrets are masked").arg(what));
    });
}

void EventCopyMenu::preview(const Clip &clip, const QString &what)
{
    auto *dialog = new CopyPreview(tr("%1, pseudonymised").arg(what), clip, parentWidget());
    connect(dialog, &QDialog::accepted, this, [this, clip, what] {
        putOnClipboard(clip);
        Q_EMIT copied(tr("%1 copied, pseudonymised").arg(what));
    });
    dialog->open();
}

} // namespace gancho
