#include "ui/delegates/bubblelayout.h"

#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QLocale>
#include <QTextOption>

#include <cmath>

namespace gancho {

namespace {

constexpr int gap = 4;
constexpr int between = 8; ///< two bubbles
constexpr int dayHeight = 28;
constexpr int narrowest = 96;
constexpr int actionGap = 14;

struct Extent
{
    int width = 0;
    int height = 0;
};

Extent extentOf(const QString &text, const QFont &font, int width)
{
    if (text.isEmpty())
        return {};
    const auto layout = BubbleLayout::laidOut(text, font, width);
    return {int(std::ceil(layout->maximumWidth())), int(std::ceil(layout->boundingRect().height()))};
}

QString metaOf(const MessageModel &model, int row)
{
    const MessageRow &here = *model.at(row);
    QStringList parts;
    if (here.message.isNote())
        parts += messageTypeName(here.message.type);
    if (here.message.at.isValid())
        parts += QLocale().toString(here.message.at.toLocalTime().time(), QLocale::ShortFormat);
    const bool worded = here.phase == MessageRow::Phase::Sending || here.phase == MessageRow::Phase::Refused ||
                        here.message.status == MessageStatus::Failed || here.message.status == MessageStatus::Deleted ||
                        here.message.status == MessageStatus::Unknown;
    if (const QString status = model.statusText(row); worded && !status.isEmpty())
        parts += status;
    return parts.join(QStringLiteral(" · "));
}

QString dayText(const QDateTime &at)
{
    const QDate day = at.toLocalTime().date();
    const QDate today = QDate::currentDate();
    if (day == today)
        return QCoreApplication::translate("Bubble", "Today");
    const QString format = day.year() == today.year()
                               ? QCoreApplication::translate("Bubble", "dddd, MMMM d", "as QLocale formats a date")
                               : QCoreApplication::translate("Bubble", "MMMM d, yyyy", "as QLocale formats a date");
    return QLocale().toString(day, format);
}

} // namespace

std::unique_ptr<QTextLayout> BubbleLayout::laidOut(const QString &text, const QFont &font, int width)
{
    QString lines = text;
    lines.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\n', QChar::LineSeparator);
    auto layout = std::make_unique<QTextLayout>(lines, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    layout->beginLayout();
    qreal y = 0;
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height();
    }
    layout->endLayout();
    return layout;
}

QString BubbleLayout::fileSize(qint64 bytes)
{
    return bytes <= 0 ? QString() : QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

BubbleLayout::BubbleLayout(const MessageModel &model, int row, int width)
{
    const MessageRow &here = *model.at(row);
    const Message &message = here.message;
    kind = message.isNotice()                                   ? Kind::Notice
           : message.isNote()                                   ? Kind::Note
           : message.direction == MessageDirection::FromContact ? Kind::FromContact
                                                                : Kind::ToContact;
    const QFont font = theme().font();
    const QFont caption = theme().captionFont();
    const QFontMetrics captions(caption);
    int y = between / 2;
    if (model.startsDay(row)) {
        day = {QRect(side, y, width - 2 * side, dayHeight), dayText(message.at)};
        y += dayHeight + gap;
    }
    const int room = width - 2 * side;
    if (kind == Kind::Notice) {
        const QString time = message.at.isValid()
                                 ? QLocale().toString(message.at.toLocalTime().time(), QLocale::ShortFormat)
                                 : QString();
        const QString text = message.text.isEmpty() ? message.type : message.text;
        body.text = time.isEmpty() ? text : text + QStringLiteral(" · ") + time;
        body.rect = QRect(side, y, room, extentOf(body.text, caption, room).height + 2);
        height = body.rect.bottom() + 1 + between / 2;
        return;
    }

    const int widest = qMax(narrowest, room * 7 / 10) - 2 * pad;
    int inner = narrowest - 2 * pad;
    int at = y + 8;
    const int line = captions.height();
    const auto block = [&](Text &part, const QString &text, const QFont &with) {
        if (text.isEmpty())
            return;
        const Extent extent = extentOf(text, with, widest);
        part = {QRect(0, at, extent.width, extent.height), text};
        inner = qMax(inner, extent.width);
        at += extent.height + gap;
    };
    block(sender, model.senderText(row), caption);
    for (const MessageFile &file : message.files) {
        const QString size = fileSize(file.size);
        const QString name = file.name.isEmpty() ? messageTypeName(message.type) : file.name;
        files += {QRect(0, at, widest, fileHeight), size.isEmpty() ? name : name + QStringLiteral(" · ") + size};
        inner = qMax(inner, qMin(widest, QFontMetrics(font).horizontalAdvance(files.last().text) + 48));
        at += fileHeight + gap;
    }
    QString text = message.text;
    if (text.isEmpty() && message.files.isEmpty() && message.transcription.isEmpty())
        text = messageTypeName(message.type);
    block(body, text, font);
    if (!message.transcription.isEmpty())
        block(transcription, QCoreApplication::translate("Bubble", "Transcription: %1").arg(message.transcription),
              caption);
    const QString reason = here.problem.isEmpty() ? message.failedReason : here.problem;
    block(problem, reason, caption);
    QStringList offered;
    if (here.phase == MessageRow::Phase::Refused || here.failedLater())
        offered += QCoreApplication::translate("Bubble", "Try again");
    if (here.phase == MessageRow::Phase::Refused)
        offered << QCoreApplication::translate("Bubble", "Edit") << QCoreApplication::translate("Bubble", "Discard");
    if (!offered.isEmpty()) {
        int x = 0;
        for (const QString &action : std::as_const(offered)) {
            const int each = captions.horizontalAdvance(action) + 2;
            actions += {QRect(x, at, each, line + 4), action};
            x += each + actionGap;
        }
        inner = qMax(inner, x - actionGap);
        at += line + 4 + gap;
    }
    ticks = kind == Kind::ToContact && here.phase != MessageRow::Phase::Refused &&
            message.status != MessageStatus::Unknown && message.status != MessageStatus::Failed &&
            message.status != MessageStatus::Deleted;
    meta.text = metaOf(model, row);
    const int metaWidth = captions.horizontalAdvance(meta.text) + 2 + (ticks ? tickWidth : 0);
    inner = qMin(widest, qMax(inner, metaWidth));
    meta.rect = QRect(0, at, inner, line);
    at += line;

    const int bubbleWidth = inner + 2 * pad;
    const int left = kind == Kind::ToContact ? width - side - bubbleWidth : side;
    bubble = QRect(left, y, bubbleWidth, at + 6 - y);
    for (Text *part : {&sender, &body, &transcription, &problem, &meta})
        part->rect.translate(left + pad, 0);
    for (Text &file : files) {
        file.rect.setWidth(inner);
        file.rect.translate(left + pad, 0);
    }
    for (Text &action : actions)
        action.rect.translate(left + pad, 0);
    height = bubble.bottom() + 1 + between / 2;
}

BubbleLayout::Hit BubbleLayout::hit(const QPoint &at) const
{
    for (int i = 0; i < int(files.size()); ++i)
        if (files[i].rect.contains(at))
            return {Part::File, i};
    for (int i = 0; i < int(actions.size()); ++i)
        if (actions[i].rect.adjusted(-2, -2, 2, 2).contains(at))
            return {i == 0 ? Part::Retry : i == 1 ? Part::Edit : Part::Discard, -1};
    return {};
}

} // namespace gancho
