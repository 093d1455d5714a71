#include "ui/forms/newmessagecontent.h"

#include "ui/forms/templatefields.h"
#include "ui/forms/whazingsendform.h"
#include "ui/forms/whazingsendpages.h"
#include "ui/widgets/build.h"
#include "ui/widgets/filepick.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "moc_newmessagecontent.cpp"

namespace gancho {

namespace {

constexpr int textHeight = 96;
const QString kindKey = QStringLiteral("kind");
const QString textKey = QStringLiteral("text");
const QString pagesKey = QStringLiteral("pages");

} // namespace

NewMessageContent::NewMessageContent(QWidget *parent)
    : QWidget(parent)
    , m_kind(new QComboBox(parent))
    , m_text(new QPlainTextEdit(this))
    , m_template(new TemplateFields(QStringLiteral("new"), this))
    , m_filePart(new QWidget(this))
{
    identify(m_kind, QStringLiteral("newContent"), tr("What is sent"));
    identify(m_text, QStringLiteral("newText"), tr("Text of the message"));
    m_text->setPlaceholderText(tr("Write a message"));
    m_text->setFixedHeight(textHeight);
    m_text->document()->setDocumentMargin(8);
    m_text->setTabChangesFocus(true);
    auto *fileColumn = makeColumn(m_filePart, 0, 8);
    m_file = new FilePick(QStringLiteral("newFile"), m_filePart);
    m_caption = new QLineEdit(m_filePart);
    identify(m_caption, QStringLiteral("newCaption"), tr("Caption"));
    m_caption->setPlaceholderText(tr("Caption (may be empty)"));
    fileColumn->addWidget(m_file);
    fileColumn->addWidget(m_caption);
    auto *column = makeColumn(this, 0, 0);
    for (QWidget *part : {static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_template), m_filePart})
        column->addWidget(part);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &NewMessageContent::showKind);
    connect(m_text, &QPlainTextEdit::textChanged, this, &NewMessageContent::edited);
    setPlatform(PlatformKind::WtsChat);
}

void NewMessageContent::setPlatform(PlatformKind platform)
{
    if (platform == m_platform)
        return;
    m_platform = platform;
    const int before = kind();
    const QSignalBlocker blocker(m_kind);
    m_kind->clear();
    m_kind->addItem(tr("Text"), Text);
    if (platform == PlatformKind::Whazing) {
        m_kind->addItem(tr("File"), File);
        for (const auto special : WhazingSendForm::kinds())
            m_kind->addItem(WhazingSendForm::kindName(special), Special + int(special));
    } else {
        const QPair<QString, int> kinds[] = {{tr("Template"), Template},
                                             {tr("Image"), Image},
                                             {tr("Audio"), Audio},
                                             {tr("Video"), Video},
                                             {tr("Document"), Document}};
        for (const auto &[name, kind] : kinds)
            m_kind->addItem(name, kind);
    }
    // Made once somebody needs them.
    if (platform == PlatformKind::Whazing && m_pages.isEmpty())
        for (const auto special : WhazingSendForm::kinds()) {
            m_pages += WhazingSendForm::makePage(special, this);
            layout()->addWidget(m_pages.last());
            m_pages.last()->begin(QStringLiteral("new_"));
            connect(m_pages.last(), &WhazingSendPage::edited, this, &NewMessageContent::edited);
        }
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(before)));
    showKind();
}

int NewMessageContent::kind() const
{
    return m_kind->currentIndex() < 0 ? Text : m_kind->currentData().toInt();
}

WhazingSendPage *NewMessageContent::page() const
{
    const auto at = WhazingSendForm::kinds().indexOf(WhazingSendForm::Kind(kind() - Special));
    return kind() >= Special && at < m_pages.size() ? m_pages.at(at) : nullptr;
}

void NewMessageContent::showKind()
{
    const int now = kind();
    m_text->setVisible(now == Text);
    m_template->setVisible(now == Template);
    m_filePart->setVisible(now != Text && now != Template && now < Special);
    m_caption->setVisible(now != Audio);
    for (WhazingSendPage *each : std::as_const(m_pages))
        each->setVisible(each == page());
}

void NewMessageContent::setTemplates(const QList<MessageTemplate> &templates, const ChannelId &channel)
{
    m_template->setTemplates(templates, channel);
}

QString NewMessageContent::check()
{
    if (WhazingSendPage *special = page()) {
        const auto made = special->made();
        return made ? QString() : made.error().text;
    }
    switch (kind()) {
    case Text:
        return m_text->toPlainText().trimmed().isEmpty() ? tr("Write the text of the message.") : QString();
    case Template:
        return m_template->check();
    default:
        m_file->setInvalid(!m_file->problem().isEmpty());
        return m_file->problem();
    }
}

MessageDraft NewMessageContent::draft()
{
    if (WhazingSendPage *special = page()) {
        const auto made = special->made();
        return made ? made->draft : MessageDraft();
    }
    MessageDraft draft;
    if (kind() == Text) {
        draft.text = m_text->toPlainText().trimmed();
    } else if (kind() == Template) {
        draft = m_template->draft();
    } else {
        draft.text = kind() == Audio ? QString() : m_caption->text().trimmed();
        draft.fileUrl = m_file->url();
    }
    return draft;
}

QString NewMessageContent::filePath()
{
    if (WhazingSendPage *special = page()) {
        const auto made = special->made();
        return made ? made->filePath : QString();
    }
    if (kind() == Text)
        return {};
    return kind() == Template ? m_template->filePath() : m_file->path();
}

SendKind NewMessageContent::sendKind() const
{
    switch (kind()) {
    case Template:
        return SendKind::Template;
    case Image:
        return SendKind::Image;
    case Audio:
        return SendKind::Audio;
    case Video:
        return SendKind::Video;
    case Document:
    case File:
        return SendKind::Document;
    default:
        return SendKind::Text;
    }
}

void NewMessageContent::clear()
{
    if (WhazingSendPage *special = page()) {
        special->clear();
        return;
    }
    m_text->clear();
    m_caption->clear();
    m_file->clear();
}

void NewMessageContent::reset()
{
    for (WhazingSendPage *each : std::as_const(m_pages))
        each->clear();
    m_text->clear();
    m_caption->clear();
    m_file->clear();
}

QJsonObject NewMessageContent::typed() const
{
    QJsonObject typed, pages;
    if (!m_text->toPlainText().isEmpty())
        typed.insert(textKey, m_text->toPlainText());
    const auto kinds = WhazingSendForm::kinds();
    for (qsizetype at = 0; at < m_pages.size(); ++at)
        if (const QJsonObject one = m_pages.at(at)->typed(); !one.isEmpty())
            pages.insert(QString::number(int(kinds.at(at))), one);
    if (!pages.isEmpty())
        typed.insert(pagesKey, pages);
    if (!typed.isEmpty())
        typed.insert(kindKey, kind());
    return typed;
}

void NewMessageContent::setTyped(const QJsonObject &typed)
{
    if (m_text->toPlainText().isEmpty())
        m_text->setPlainText(typed[textKey].toString());
    const QJsonObject pages = typed[pagesKey].toObject();
    const auto kinds = WhazingSendForm::kinds();
    for (qsizetype at = 0; at < m_pages.size(); ++at)
        if (const QJsonObject one = pages[QString::number(int(kinds.at(at)))].toObject();
            !one.isEmpty() && m_pages.at(at)->typed().isEmpty())
            m_pages.at(at)->setTyped(one);
    if (const int at = m_kind->findData(typed[kindKey].toInt(-1)); at >= 0)
        m_kind->setCurrentIndex(at);
}

} // namespace gancho
