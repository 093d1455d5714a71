#pragma once

#include "models/domain/eventtype.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace gancho {

/// A message in its place: beside what caused it, in a tone, with words.
class Banner : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(Tone tone = Tone::Info, QWidget *parent = nullptr);

    /// An empty text hides the banner. `reference` is the short id that support asks for; it can be selected and
    /// copied.
    void setMessage(Tone tone, const QString &text, const QString &reference = {});
    QString text() const;
    /// Puts a widget at the right end.
    void addWidget(QWidget *widget);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
    QLabel *m_icon;
    QLabel *m_label;
    QHBoxLayout *m_row;
};

} // namespace gancho
