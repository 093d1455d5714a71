#pragma once

#include "models/domain/message.h"
#include "ui/forms/threadpanel.h"

class QLineEdit;

namespace gancho {

class FilePick;

/// Sends a file into the conversation, with a caption.
class FileForm : public ThreadPanel
{
    Q_OBJECT

public:
    explicit FileForm(QWidget *parent = nullptr);
    void begin(const QString &caption);

Q_SIGNALS:
    void sendRequested(const gancho::MessageDraft &draft, const QString &preview, const QString &filePath);

private:
    FilePick *m_file;
    QLineEdit *m_caption;
};

} // namespace gancho
