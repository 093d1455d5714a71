#include "ui/widgets/bodyimage.h"

#include "models/base/future.h"
#include "ui/widgets/build.h"

#include <QBuffer>
#include <QImageReader>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>
#include <QtConcurrent/QtConcurrentRun>

namespace gancho {

namespace {

constexpr int largestSide = 1600;
constexpr int allocationMb = 128;

struct Picture
{
    QImage image;
    QSize size; ///< of the original
};

Result<Picture> readPicture(QByteArray bytes, const QByteArray &format)
{
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    reader.setDecideFormatFromContent(false);
    reader.setAutoTransform(true);
    Picture picture;
    picture.size = reader.size();
    if (picture.size.width() > largestSide || picture.size.height() > largestSide)
        reader.setScaledSize(picture.size.scaled(largestSide, largestSide, Qt::KeepAspectRatio));
    picture.image = reader.read();
    if (picture.image.isNull())
        return fail(ErrorKind::Protocol, BodyImage::tr("This picture cannot be shown: it is damaged or too large."));
    if (picture.image.width() > largestSide || picture.image.height() > largestSide)
        picture.image = picture.image.scaled(largestSide, largestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    return picture;
}

} // namespace

BodyImage::BodyImage(QWidget *parent)
    : QWidget(parent)
    , m_picture(makeLabel({}, nullptr, this))
    , m_facts(makeText({}, "muted", this))
{
    identify(m_picture, QStringLiteral("bodyPicture"), tr("Picture in the body"));
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setMinimumSize(1, 1);
    m_picture->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_facts->setObjectName(QStringLiteral("pictureFacts"));
    m_facts->setAlignment(Qt::AlignCenter);
    auto *column = makeColumn(this, 16, 8);
    column->addWidget(m_picture, 1);
    column->addWidget(m_facts);
}

void BodyImage::clear()
{
    ++m_generation;
    m_image = {};
    m_picture->clear();
    m_facts->clear();
}

void BodyImage::setImage(const QByteArray &bytes, const QByteArray &format)
{
    clear();
    QImageReader::setAllocationLimit(allocationMb);
    const auto read = QtConcurrent::run([bytes, format] { return readPicture(bytes, format); });
    whenDone(read, this, [this, format, generation = m_generation](const Result<Picture> &picture) {
        if (generation != m_generation)
            return;
        if (!picture) {
            m_facts->setText(picture.error().text);
            return;
        }
        m_image = picture->image;
        const QLocale locale;
        m_facts->setText(QStringLiteral("%1 · %2 × %3")
                             .arg(QString::fromLatin1(format).toUpper(), locale.toString(picture->size.width()),
                                  locale.toString(picture->size.height())));
        fit();
    });
}

void BodyImage::fit()
{
    if (m_image.isNull())
        return;
    const QSize room = m_picture->size() * devicePixelRatioF();
    const bool larger = m_image.width() > room.width() || m_image.height() > room.height();
    QPixmap shown = QPixmap::fromImage(
        larger ? m_image.scaled(room.expandedTo({1, 1}), Qt::KeepAspectRatio, Qt::FastTransformation) : m_image);
    shown.setDevicePixelRatio(devicePixelRatioF());
    m_picture->setPixmap(shown);
}

void BodyImage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace gancho
