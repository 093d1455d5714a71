#pragma once

#include <QTextEdit>

namespace gancho {

/// A text of somebody else, to read and copy, with what stands in {{double braces}} marked; as high as it needs to be.
class MarkedText : public QTextEdit
{
    Q_OBJECT

public:
    MarkedText(const QString &text, const QString &accessibleName, QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    void mark();
};

} // namespace gancho
