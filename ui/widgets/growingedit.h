#pragma once

#include <QPlainTextEdit>

namespace gancho {

/// A field for a message: as high as its text, up to some lines. Enter submits, Shift+Enter begins a line.
class GrowingEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit GrowingEdit(QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {80, heightFor(1)}; }

Q_SIGNALS:
    void submitted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int heightFor(int lines) const;
    void fit();
};

} // namespace gancho
