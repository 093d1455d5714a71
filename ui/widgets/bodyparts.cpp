#include "ui/widgets/bodyparts.h"

#include "models/base/future.h"
#include "models/items/eventtext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bodyimage.h"
#include "ui/widgets/bodyview.h"
#include "ui/widgets/build.h"
#include "ui/widgets/eventbody.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTableWidget>
#include <QVBoxLayout>
#include <QtConcurrent/QtConcurrentRun>

namespace gancho {

namespace {

enum Column { Name, File, Type, Size, ColumnCount };

Result<QString> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorKind::Storage, BodyParts::tr("The file could not be saved: %1").arg(file.errorString()));
    return path;
}

} // namespace

BodyParts::BodyParts(QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableWidget(0, ColumnCount, this))
    , m_pages(new QStackedWidget(this))
    , m_view(new BodyView(m_pages, tr("Content of the part")))
    , m_image(new BodyImage(m_pages))
    , m_problem(makeText({}, "error", this))
    , m_save(makeButton(QStringLiteral("savePart"), tr("Save file…"), nullptr, this))
{
    identify(m_table, QStringLiteral("bodyParts"), tr("Parts of the body"));
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("File"), tr("Type"), tr("Size")});
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(Theme::rowHeight);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(File, QHeaderView::Stretch);
    m_view->setObjectName(QStringLiteral("partBody"));
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_image);
    m_problem->setObjectName(QStringLiteral("partProblem"));
    m_problem->hide();

    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 8, 16, 8);
    row->addWidget(m_problem, 1);
    row->addStretch();
    row->addWidget(m_save);
    auto *column = makeColumn(this, 0, 0);
    column->addWidget(m_table, 2);
    column->addWidget(makeLine(this));
    column->addWidget(m_pages, 3);
    column->addLayout(row);
    setFocusProxy(m_table);
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int now, int, int before, int) {
        if (now != before)
            showPart();
    });
    connect(m_save, &QPushButton::clicked, this, &BodyParts::chooseFile);
}

void BodyParts::setParts(const QByteArray &body, const QList<FormPart> &parts)
{
    {
        const QSignalBlocker quiet(m_table);
        m_body = body;
        m_parts = parts;
        m_table->setRowCount(int(parts.size()));
        for (int row = 0; row < m_table->rowCount(); ++row) {
            const FormPart &part = parts.at(row);
            const QStringList cells{part.name, part.fileName, QString::fromLatin1(part.type.left(100)),
                                    eventtext::size(part.size)};
            for (int column = 0; column < ColumnCount; ++column)
                m_table->setItem(row, column, new QTableWidgetItem(cells.at(column).left(300)));
        }
        for (const int column : {Name, Type, Size})
            m_table->setColumnWidth(column, column == Name ? 130 : column == Type ? 140 : 80);
        m_table->setCurrentCell(parts.isEmpty() ? -1 : 0, 0);
    }
    showPart();
}

void BodyParts::showPart()
{
    const quint64 generation = ++m_generation;
    const int row = m_table->currentRow();
    m_problem->hide();
    m_save->setEnabled(row >= 0);
    if (row < 0 || row >= m_parts.size())
        return;
    const FormPart part = m_parts.at(row);
    const auto rendered = QtConcurrent::run([body = m_body, part]() -> Result<EventBody> {
        return EventBody::render(body.mid(part.offset, part.size), part.headers);
    });
    whenDone(rendered, this, [this, generation](const Result<EventBody> &body) {
        if (generation != m_generation || !body)
            return;
        const bool picture = body->kind == EventBody::Kind::Image;
        m_pages->setCurrentWidget(picture ? static_cast<QWidget *>(m_image) : m_view);
        if (picture) {
            m_image->setImage(body->bytes, body->imageFormat);
            return;
        }
        m_image->clear();
        EventBody shown = *body;
        if (shown.kind == EventBody::Kind::Empty) {
            shown.kind = EventBody::Kind::Text;
            shown.notice = tr("This part is empty.");
        }
        m_view->setBody(shown);
    });
}

void BodyParts::chooseFile()
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= m_parts.size())
        return;
    const FormPart &part = m_parts.at(row);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    auto *chooser = new QFileDialog(this, tr("Save file"), folder);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->selectFile(safeFileName(part.fileName.isEmpty() ? part.name : part.fileName));
    connect(chooser, &QFileDialog::fileSelected, this, &BodyParts::saveTo);
    chooser->open();
}

void BodyParts::saveTo(const QString &file)
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= m_parts.size())
        return;
    const auto written = QtConcurrent::run(
        [file, body = m_body, part = m_parts.at(row)] { return writeFile(file, body.mid(part.offset, part.size)); });
    whenDone(written, this, [this](const Result<QString> &path) {
        m_problem->setVisible(!path);
        if (path)
            Q_EMIT saved(tr("%1 saved").arg(QFileInfo(*path).fileName()));
        else
            m_problem->setText(path.error().text);
    });
}

} // namespace gancho
