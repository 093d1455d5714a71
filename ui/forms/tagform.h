#pragma once

#include "ui/forms/recordform.h"

namespace gancho {

class ColourPicker;
class TagPreview;

/// Creates and edits a tag of contacts: its name and its colour of the platform's palette.
class TagForm : public RecordForm
{
    Q_OBJECT

public:
    explicit TagForm(QWidget *parent = nullptr);
    void setColours(const QList<TagColour> &colours);
    DirectoryRecord edited() const override;
    static Tag fresh();

protected:
    void fill(const DirectoryRecord &record) override;
    QHash<QString, QString> problems() const override;

private:
    void showPreview();

    QList<TagColour> m_colours;
    QLineEdit *m_name;
    ColourPicker *m_colour;
    TagPreview *m_preview;
};

} // namespace gancho
