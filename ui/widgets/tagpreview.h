#pragma once

#include "models/domain/directory.h"

#include <QWidget>

namespace gancho {

/// A tag as it looks on the platform: a pill in its colours.
class TagPreview : public QWidget
{
    Q_OBJECT

public:
    explicit TagPreview(QWidget *parent = nullptr);
    void setTag(const QString &name, const TagColour &colour);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    TagColour m_colour;
};

} // namespace gancho
