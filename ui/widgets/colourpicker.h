#pragma once

#include "models/domain/directory.h"

#include <QWidget>

namespace gancho {

/// The platform's palette of tag colours: a family per column, its shades below one another. Arrow keys walk, a click
/// chooses.
class ColourPicker : public QWidget
{
    Q_OBJECT

public:
    ColourPicker(const QString &objectName, QWidget *parent = nullptr);

    void setColours(const QList<TagColour> &colours);
    /// Name of a colour; one that the palette lacks is none.
    void setChosen(const QString &name);
    QString chosen() const { return m_chosen; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// By the user.
    void chosenChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRect cell(int index) const;
    int indexAt(const QPoint &at) const;
    int chosenIndex() const;
    void choose(int index);
    void describe();

    QList<TagColour> m_colours;
    QString m_chosen;
};

} // namespace gancho
