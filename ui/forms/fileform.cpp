#include "ui/forms/fileform.h"

#include "ui/widgets/build.h"
#include "ui/widgets/filepick.h"

#include <QLineEdit>
#include <QPushButton>

#include "moc_fileform.cpp"

namespace gancho {

FileForm::FileForm(QWidget *parent)
    : ThreadPanel(QStringLiteral("fileForm"), tr("Send a file"), tr("Send file"), parent)
    , m_file(new FilePick(QStringLiteral("threadFile"), this))
    , m_caption(new QLineEdit(this))
{
    identify(m_caption, QStringLiteral("threadCaption"), tr("Caption"));
    addField(tr("File"), m_file);
    addField(tr("Caption (may be empty)"), m_caption);
    connect(m_file, &FilePick::changed, this, [this] { m_file->setInvalid(false); });
    connect(go(), &QPushButton::clicked, this, [this] {
        const QString problem = m_file->problem();
        m_file->setInvalid(!problem.isEmpty());
        showProblem(problem);
        if (!problem.isEmpty())
            return;
        MessageDraft draft;
        draft.text = m_caption->text().trimmed();
        draft.fileUrl = m_file->url();
        Q_EMIT sendRequested(draft, draft.text, m_file->path());
    });
}

void FileForm::begin(const QString &caption)
{
    showProblem({});
    m_file->clear();
    m_caption->setText(caption);
    m_file->setFocus();
}

} // namespace gancho
