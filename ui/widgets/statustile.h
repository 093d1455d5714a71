#pragma once

#include "models/domain/eventtype.h"

#include <QFrame>

#include <optional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace gancho {

class ElidedLabel;

/// A tile of the home page: caption, one big word or number, a line below, and a link that does something about it.
class StatusTile : public QFrame
{
    Q_OBJECT

public:
    StatusTile(const QString &name, const QString &caption, QWidget *parent = nullptr);

    /// `beside` stands muted after the figure.
    void setFigure(const QString &figure, const QString &beside = {}, std::optional<Tone> dot = {});
    void setDetail(const QString &text, bool fixedFont = false);
    /// An empty text hides the link.
    void setLink(const QString &text);
    /// In place of detail and link.
    void setContent(QWidget *content);

Q_SIGNALS:
    void linkActivated();

private:
    void describe();

    QLabel *m_caption;
    QLabel *m_dot;
    ElidedLabel *m_figure;
    QLabel *m_beside;
    ElidedLabel *m_detail;
    QPushButton *m_link;
    QVBoxLayout *m_column;
    std::optional<Tone> m_tone;
};

} // namespace gancho
