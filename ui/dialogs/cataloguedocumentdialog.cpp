#include "ui/dialogs/cataloguedocumentdialog.h"

#include "app/catalogue/cataloguedocument.h"
#include "app/i18n/language.h"
#include "models/domain/eventtype.h"
#include "ui/dialogs/dialogsize.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/build.h"
#include "ui/widgets/statepane.h"

#include <QBuffer>
#include <QComboBox>
#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPdfWriter>
#include <QPushButton>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTextDocument>
#include <QTextEdit>
#include <QtConcurrentRun>
#include <QtPrintSupport/QPrintPreviewDialog>
#include <QtPrintSupport/QPrinter>

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<QTextDocument> documentOf(const QString &html)
{
    auto document = std::make_shared<QTextDocument>();
    document->setUndoRedoEnabled(false);
    document->setHtml(html);
    return document;
}

QByteArray pdfOf(const QString &html, const QString &title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setTitle(title);
        writer.setCreator(u"Gancho"_s);
        writer.setResolution(300);
        documentOf(html)->print(&writer);
    }
    return bytes;
}

QString ending(CatalogueDocumentDialog::Format format)
{
    return format == CatalogueDocumentDialog::Format::Pdf    ? u"pdf"_s
           : format == CatalogueDocumentDialog::Format::Html ? u"html"_s
                                                             : u"md"_s;
}

} // namespace

CatalogueDocumentDialog::CatalogueDocumentDialog(const CatalogueReader &reader, const QVector<CatalogueType> &types,
                                                 int chosen, QWidget *parent)
    : QDialog(parent, Qt::Window)
    , m_reader(reader)
    , m_types(types)
    , m_scope(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_print(makeButton(u"printCatalogue"_s, tr("Print…"), "primary", this))
    , m_save(makeButton(u"saveCatalogue"_s, tr("Save as"), nullptr, this))
    , m_problem(new Banner(Tone::Bad, this))
    , m_text(new QTextEdit(this))
    , m_pane(new StatePane(m_text, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"catalogueDocumentDialog"_s);
    setWindowTitle(tr("Documentation of events"));
    openAt(this, {860, 700});
    setMinimumSize(560, 400);
    identify(m_scope, u"documentScope"_s, tr("Which events are described"));
    m_scope->addItem(tr("All events"));
    for (const CatalogueType &type : types)
        m_scope->addItem(eventType(type.platform, type.type).label);
    m_scope->setCurrentIndex(chosen + 1);
    identify(m_language, u"documentLanguage"_s, tr("Language of the documentation"));
    m_language->addItem(u"Português"_s, u"pt_BR"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->setCurrentIndex(m_language->findData(currentLanguage()));
    identify(m_text, u"documentPreview"_s, tr("The documentation as it will be printed"));
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    // It is paper: white in the dark theme too, since that is how it is printed and saved.
    m_text->setStyleSheet(u"QTextEdit { background: #FFFFFF; color: #1A1E26; border: none; padding: 24px 32px; }"_s);
    m_problem->setMessage(Tone::Bad, {});

    auto *menu = new QMenu(this);
    for (const auto &[format, text] : {std::pair(Format::Pdf, tr("PDF")), std::pair(Format::Html, tr("HTML")),
                                       std::pair(Format::Markdown, tr("Markdown"))})
        menu->addAction(text, this, [this, format = format] { chooseFile(format); })
            ->setObjectName(u"save-"_s + ending(format));
    m_save->setMenu(menu);
    m_save->setProperty("menu", u"true"_s);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(8);
    tools->addWidget(m_scope, 1);
    tools->addWidget(m_language);
    tools->addStretch();
    tools->addWidget(m_print);
    tools->addWidget(m_save);
    auto *card = makeCard(this);
    makeColumn(card, 1, 0)->addWidget(m_pane);
    auto *column = makeColumn(this, 16, 12);
    column->addLayout(tools);
    column->addWidget(m_problem);
    column->addWidget(card, 1);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &CatalogueDocumentDialog::make);
    connect(m_language, &QComboBox::currentIndexChanged, this, &CatalogueDocumentDialog::make);
    connect(m_pane, &StatePane::retry, this, &CatalogueDocumentDialog::make);
    connect(m_print, &QPushButton::clicked, this, &CatalogueDocumentDialog::preview);
    chainTabs({m_scope, m_language, m_print, m_save, m_text});
    make();
}

CatalogueDocumentDialog::~CatalogueDocumentDialog()
{
    // The view must not hold a document that goes before it.
    m_text->setDocument(nullptr);
}

void CatalogueDocumentDialog::make()
{
    const int generation = ++m_generation;
    m_print->setEnabled(false);
    m_save->setEnabled(false);
    m_pane->showLoading();
    const int chosen = m_scope->currentIndex() - 1;
    const QVector<CatalogueType> types = chosen >= 0 ? QVector<CatalogueType>{m_types[chosen]} : m_types;
    const QString language = m_language->currentData().toString();
    QThread *here = thread();
    const auto made = andThen(m_reader.sheets(types), this, [language, here](const QVector<CatalogueSheet> &sheets) {
        return Future<Made>(QtConcurrent::run([sheets, language, here]() -> Result<Made> {
            const CatalogueDocument document(sheets, language, QDateTime::currentMSecsSinceEpoch() * 1000);
            Made written{document.title(), document.html(), document.markdown(), nullptr};
            written.document = documentOf(written.html);
            written.document->moveToThread(here);
            return written;
        }));
    });
    whenDone(made, this, [this, generation](const Result<Made> &done) {
        if (generation != m_generation)
            return;
        if (done)
            take(*done);
        else
            m_pane->showError(done.error().text);
    });
}

void CatalogueDocumentDialog::take(const Made &made)
{
    const auto former = m_made.document;
    m_made = made;
    m_text->setDocument(m_made.document.get());
    m_print->setEnabled(true);
    m_save->setEnabled(true);
    m_pane->showContent();
    Q_EMIT shown();
}

QString CatalogueDocumentDialog::fileName() const
{
    const int chosen = m_scope->currentIndex() - 1;
    QString name = chosen >= 0 ? m_types[chosen].type.toLower() : tr("events");
    for (QChar &c : name)
        if (!c.isLetterOrNumber())
            c = u'-';
    return name.left(60);
}

void CatalogueDocumentDialog::chooseFile(Format format)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *chooser = new QFileDialog(this, tr("Save the documentation"), folder);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(ending(format));
    chooser->selectFile(fileName() + u'.' + ending(format));
    connect(chooser, &QFileDialog::fileSelected, this, [this, format](const QString &file) { saveTo(file, format); });
    chooser->open();
}

void CatalogueDocumentDialog::saveTo(const QString &file, Format format)
{
    m_problem->setMessage(Tone::Bad, {});
    const Future<QString> written = QtConcurrent::run(
        [file, format, title = m_made.title, html = m_made.html, markdown = m_made.markdown]() -> Result<QString> {
            const QByteArray bytes = format == Format::Pdf    ? pdfOf(html, title)
                                     : format == Format::Html ? html.toUtf8()
                                                              : markdown.toUtf8();
            QSaveFile out(file);
            if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.commit())
                return fail(ErrorKind::Storage, out.errorString());
            return file;
        });
    whenDone(written, this, [this, file](const Result<QString> &done) {
        const QString shown = QDir::toNativeSeparators(file);
        if (done)
            Q_EMIT saved(tr("Saved as %1.").arg(shown));
        else
            m_problem->setMessage(Tone::Bad, tr("%1 cannot be written: %2").arg(shown, done.error().text));
    });
}

void CatalogueDocumentDialog::preview()
{
    auto *dialog = new QPrintPreviewDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->printer()->setPageSize(QPageSize(QPageSize::A4));
    dialog->printer()->setDocName(m_made.title);
    connect(dialog, &QPrintPreviewDialog::paintRequested, this,
            [html = m_made.html](QPrinter *printer) { documentOf(html)->print(printer); });
    dialog->open();
}

} // namespace gancho
