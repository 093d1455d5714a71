#include "ui/widgets/filepick.h"

#include "ui/widgets/build.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>

#include "moc_filepick.cpp"

namespace gancho {

FilePick::FilePick(const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
{
    identify(m_field, objectName, tr("File of this computer, or a link"));
    m_field->setPlaceholderText(tr("File of this computer, or a link (https://…)"));
    QPushButton *button = makeButton(objectName + QStringLiteral("Choose"), tr("Choose…"), nullptr, this);
    button->setAccessibleName(tr("Choose a file of this computer"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_field, 1);
    row->addWidget(button);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textChanged, this, &FilePick::changed);
    connect(button, &QPushButton::clicked, this, &FilePick::choose);
}

QString FilePick::path() const
{
    const QString text = m_field->text().trimmed();
    return url().isEmpty() ? text : QString();
}

QString FilePick::url() const
{
    const QString text = m_field->text().trimmed();
    const bool link = text.startsWith(QLatin1String("http://"), Qt::CaseInsensitive) ||
                      text.startsWith(QLatin1String("https://"), Qt::CaseInsensitive);
    return link ? text : QString();
}

QString FilePick::name() const
{
    return url().isEmpty() ? QFileInfo(path()).fileName() : url();
}

QString FilePick::problem() const
{
    if (isEmpty())
        return tr("Choose a file or enter a link to it.");
    if (!url().isEmpty())
        return QUrl(url()).host().isEmpty() ? tr("The link is not complete.") : QString();
    const QFileInfo file(path());
    return file.isFile() && file.isReadable() ? QString() : tr("There is no such file on this computer.");
}

void FilePick::setText(const QString &text)
{
    m_field->setText(text);
}

void FilePick::setInvalid(bool invalid)
{
    gancho::setInvalid(m_field, invalid);
}

void FilePick::choose()
{
    auto *dialog = new QFileDialog(this, tr("Choose a file to send"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &FilePick::setText);
    dialog->open();
}

} // namespace gancho
