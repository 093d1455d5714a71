#pragma once

#include <QImage>
#include <QWidget>

class QLabel;

namespace gancho {

/// A picture that a body or a part of it is: read in another thread, scaled down where it is large, never animated and
/// never one that is drawn by a program (SVG).
class BodyImage : public QWidget
{
    Q_OBJECT

public:
    explicit BodyImage(QWidget *parent = nullptr);

    void setImage(const QByteArray &bytes, const QByteArray &format);
    void clear();
    const QImage &image() const { return m_image; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QLabel *m_picture;
    QLabel *m_facts;
    QImage m_image;
    quint64 m_generation = 0;
};

} // namespace gancho
