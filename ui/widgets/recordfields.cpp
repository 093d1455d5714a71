#include "ui/widgets/recordfields.h"

#include "ui/theme/theme.h"
#include "ui/widgets/build.h"
#include "ui/widgets/markedtext.h"

#include <QApplication>
#include <QClipboard>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace gancho {

namespace {
constexpr int labelWidth = 120;
constexpr int linkWidth = 210;
constexpr int shortText = 24; ///< characters that fit on one line

QLabel *selectable(const QString &text, const char *role, QWidget *parent)
{
    QLabel *label = makeText(text, role, parent);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // A wrapping label asks for the height of its narrowest form, which a date on one line does not need.
    label->setWordWrap(text.size() > shortText);
    // A long id without a space must not make the detail wider.
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    label->setMinimumWidth(40);
    return label;
}
} // namespace

RecordFields::RecordFields(QWidget *parent)
    : QWidget(parent)
    , m_more(makeButton(QStringLiteral("moreFields"), tr("More fields"), "link", this))
{
    auto *column = makeColumn(this, 0, 12);
    m_more->setCheckable(true);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QPushButton::toggled, this, [this](bool open) {
        if (m_moreBody)
            m_moreBody->setVisible(open);
        m_more->setText((open ? QStringLiteral("▾ ") : QStringLiteral("▸ ")) + tr("More fields"));
    });
    m_more->hide();
}

void RecordFields::setRecord(const DirectoryRecord &record, const DirectoryNames &names, bool edited)
{
    const auto fields = directoryFields(record, names, edited);
    const auto others = otherFields(record);
    if (m_body && fields == m_shown && others == m_others)
        return;
    m_shown = fields;
    m_others = others;
    rebuild();
}

void RecordFields::rebuild()
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    delete m_body;
    delete m_moreBody;
    const auto makeGrid = [this] {
        auto *body = new QWidget(this);
        auto *grid = new QGridLayout(body);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setHorizontalSpacing(12);
        grid->setVerticalSpacing(8);
        grid->setColumnMinimumWidth(0, labelWidth);
        grid->setColumnStretch(1, 1);
        return std::pair(body, grid);
    };
    const auto [body, grid] = makeGrid();
    m_body = body;
    for (const DirectoryField &field : m_shown) {
        QWidget *value = valueOf(field);
        if (field.look == DirectoryField::Look::Message) {
            grid->addWidget(value, grid->rowCount(), 0, 1, 2);
            continue;
        }
        addRow(grid, field.label, value);
    }
    column->insertWidget(0, m_body);
    const auto [more, moreGrid] = makeGrid();
    m_moreBody = more;
    for (const auto &[name, text] : m_others)
        addRow(moreGrid, name, selectable(text, "mono", more));
    column->addWidget(m_moreBody);
    m_more->setVisible(!m_others.isEmpty());
    m_moreBody->setVisible(!m_others.isEmpty() && m_more->isChecked());
    m_more->setText((m_more->isChecked() ? QStringLiteral("▾ ") : QStringLiteral("▸ ")) + tr("More fields"));
}

void RecordFields::addRow(QGridLayout *grid, const QString &label, QWidget *value)
{
    const int row = grid->rowCount();
    QLabel *name = makeText(label, "muted", value->parentWidget());
    name->setFixedWidth(labelWidth);
    grid->addWidget(name, row, 0, Qt::AlignTop);
    grid->addWidget(value, row, 1, Qt::AlignTop);
}

QWidget *RecordFields::valueOf(const DirectoryField &field)
{
    if (field.look == DirectoryField::Look::Message)
        return new MarkedText(field.text, field.label, m_body);
    if (field.links.isEmpty() && field.look == DirectoryField::Look::Text)
        return selectable(field.text, nullptr, m_body);
    auto *box = new QWidget(m_body);
    if (field.look == DirectoryField::Look::Code) {
        auto *row = new QHBoxLayout(box);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(4);
        QLabel *text = selectable(field.text, "mono", box);
        text->setWordWrap(true);
        row->addWidget(text, 1);
        auto *copy = new QToolButton(box);
        identify(copy, QStringLiteral("copyField"), tr("Copy: %1").arg(field.label));
        copy->setToolTip(copy->accessibleName());
        copy->setIcon(theme().icon(QStringLiteral("edit-copy")));
        copy->setFixedSize(24, 24);
        connect(copy, &QToolButton::clicked, this, [text = field.text] { QApplication::clipboard()->setText(text); });
        row->addWidget(copy, 0, Qt::AlignTop);
        return box;
    }
    auto *column = makeColumn(box, 0, 2);
    for (const DirectoryLink &link : field.links) {
        const QString shown = fontMetrics().elidedText(link.text, Qt::ElideRight, linkWidth);
        QPushButton *button =
            makeButton(QStringLiteral("recordLink"), QString(shown).replace(u'&', QLatin1String("&&")), "link", box);
        button->setAccessibleName(tr("Go to “%1”").arg(link.text));
        button->setToolTip(link.text);
        button->setCursor(Qt::PointingHandCursor);
        // The click may take this very button away.
        connect(
            button, &QPushButton::clicked, this, [this, link] { Q_EMIT recordRequested(link.kind, link.id); },
            Qt::QueuedConnection);
        column->addWidget(button, 0, Qt::AlignLeft);
    }
    return box;
}

} // namespace gancho
