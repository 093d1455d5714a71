#pragma once

#include "models/items/messagemodel.h"

#include <QList>
#include <QRect>
#include <QString>
#include <QTextLayout>

#include <memory>

namespace gancho {

/// Where everything of a message goes within its row: computed from the texts and the width alone.
class BubbleLayout
{
public:
    enum class Kind { FromContact, ToContact, Note, Notice };
    enum class Part { Nothing, File, Retry, Edit, Discard };
    struct Hit
    {
        Part part = Part::Nothing;
        int file = -1;
    };
    struct Text
    {
        QRect rect;
        QString text;
    };

    BubbleLayout(const MessageModel &model, int row, int width);

    Hit hit(const QPoint &at) const;

    Kind kind = Kind::FromContact;
    int height = 0;
    QRect bubble;
    Text day, sender, body, transcription, problem, meta;
    QList<Text> files;   ///< name; size beside it
    QList<Text> actions; ///< retry, edit, discard
    bool ticks = false;  ///< the meta line ends with the sign of the status

    /// The parts of a text for painting; wraps at words, and within one that is too long.
    static std::unique_ptr<QTextLayout> laidOut(const QString &text, const QFont &font, int width);
    static QString fileSize(qint64 bytes);

    static constexpr int side = 16;
    static constexpr int pad = 12;
    static constexpr int fileHeight = 36;
    static constexpr int tickWidth = 22;
};

} // namespace gancho
