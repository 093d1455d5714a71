#pragma once

#include "ui/widgets/jsontext.h"

namespace gancho {

/// JSON to write: as JsonText shows it, and the Tab key leads on all the same.
class JsonEditor : public JsonText
{
    Q_OBJECT

public:
    explicit JsonEditor(QWidget *parent = nullptr);

    void setJson(const QString &text);

Q_SIGNALS:
    /// By the user or by setJson().
    void textChanged();

private:
    QsciScintilla *m_editor;
};

} // namespace gancho
