#pragma once

#include "models/domain/directory.h"
#include "models/domain/message.h"

#include <QHash>
#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;

namespace gancho {

class FilePick;
class PickerBox;

/// A template, its parameters, its file where it needs one, and what the contact will read.
class TemplateFields : public QWidget
{
    Q_OBJECT

public:
    explicit TemplateFields(const QString &namePrefix, QWidget *parent = nullptr);

    /// Those that can be sent by `channel` (empty: by any): not archived, approved.
    void setTemplates(const QList<MessageTemplate> &templates, const ChannelId &channel = {});
    /// Without a file of this computer, which filePath() names.
    MessageDraft draft() const;
    QString filePath() const;
    QString preview() const;
    /// Marks what is missing; translated, empty where it can be sent.
    QString check();
    void focusFirst();

private:
    void chosen();
    void showPreview();
    const MessageTemplate *current() const;

    QString m_prefix;
    QList<MessageTemplate> m_templates;
    PickerBox *m_pick;
    QWidget *m_parameterArea;
    QFormLayout *m_parameters;
    QHash<QString, QLineEdit *> m_fields;
    FilePick *m_file;
    QLabel *m_preview;
};

} // namespace gancho
