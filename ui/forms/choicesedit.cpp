#include "ui/forms/choicesedit.h"

#include "ui/theme/theme.h"
#include "ui/widgets/build.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

#include "moc_choicesedit.cpp"

namespace gancho {

namespace {

constexpr qsizetype mostButtons = 3; ///< of the official API
constexpr qsizetype mostLines = 10;  ///< of a list

using Kind = WhazingChoice::Kind;

} // namespace

ChoicesEdit::ChoicesEdit(Of of, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_of(of)
    , m_name(name)
    , m_rows(new QVBoxLayout)
    , m_add(makeButton(name + QStringLiteral("Add"), of == Of::Buttons ? tr("Add a button") : tr("Add a row"), "quiet",
                       this))
{
    // Its lines come and go.
    setProperty("ownDraft", true);
    m_rows->setSpacing(4);
    auto *column = makeColumn(this, 0, 4);
    column->addLayout(m_rows);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] {
        add();
        m_lines.last().text->setFocus();
    });
    add();
}

void ChoicesEdit::add()
{
    const QString number = QString::number(++m_made);
    Line line{new QWidget(this), nullptr, nullptr, nullptr, nullptr};
    line.kind = new QComboBox(line.row);
    line.text = new QLineEdit(line.row);
    line.value = new QLineEdit(line.row);
    line.remove = new QToolButton(line.row);
    identify(line.kind, m_name + QStringLiteral("Kind") + number, tr("What button %1 does").arg(number));
    identify(line.text, m_name + QStringLiteral("Text") + number,
             m_of == Of::Buttons ? tr("Text of button %1").arg(number) : tr("Text of row %1").arg(number));
    identify(line.value, m_name + QStringLiteral("Value") + number,
             m_of == Of::Buttons ? tr("Value of button %1").arg(number) : tr("Second line of row %1").arg(number));
    identify(line.remove, m_name + QStringLiteral("Remove") + number,
             m_of == Of::Buttons ? tr("Remove button %1").arg(number) : tr("Remove row %1").arg(number));
    line.kind->addItem(tr("Reply"), int(Kind::Reply));
    line.kind->addItem(tr("Copy"), int(Kind::Copy));
    line.kind->addItem(tr("Call"), int(Kind::Call));
    line.kind->addItem(tr("Link"), int(Kind::Link));
    line.text->setPlaceholderText(tr("Text"));
    line.remove->setIcon(theme().icon(QStringLiteral("edit-delete")));
    line.remove->setToolTip(line.remove->accessibleName());
    line.remove->setFixedSize(28, 28);
    line.remove->setFocusPolicy(Qt::StrongFocus);
    auto *fields = new QHBoxLayout(line.row);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(4);
    fields->addWidget(line.text, 2);
    fields->addWidget(line.kind);
    fields->addWidget(line.value, 2);
    fields->addWidget(line.remove);
    m_rows->addWidget(line.row);
    m_lines += line;
    connect(line.kind, &QComboBox::currentIndexChanged, this, &ChoicesEdit::refresh);
    connect(line.kind, &QComboBox::currentIndexChanged, this, &ChoicesEdit::changed);
    connect(line.text, &QLineEdit::textChanged, this, &ChoicesEdit::changed);
    connect(line.value, &QLineEdit::textChanged, this, &ChoicesEdit::changed);
    connect(line.remove, &QToolButton::clicked, this, [this, row = line.row] { remove(row); });
    refresh();
}

void ChoicesEdit::remove(const QWidget *row)
{
    const auto gone = std::find_if(m_lines.begin(), m_lines.end(), [row](const Line &line) { return line.row == row; });
    if (gone == m_lines.end() || m_lines.size() == 1)
        return;
    gone->row->deleteLater();
    m_lines.erase(gone);
    m_lines.last().text->setFocus();
    refresh();
    Q_EMIT changed();
}

void ChoicesEdit::clear()
{
    while (m_lines.size() > 1)
        m_lines.takeLast().row->deleteLater();
    m_lines.first().text->clear();
    m_lines.first().value->clear();
    refresh();
}

QJsonArray ChoicesEdit::typed() const
{
    QJsonArray lines;
    bool some = false;
    for (const Line &line : m_lines) {
        some = some || !line.text->text().isEmpty() || !line.value->text().isEmpty();
        lines += QJsonArray{line.kind->currentIndex(), line.text->text(), line.value->text()};
    }
    return some ? lines : QJsonArray();
}

void ChoicesEdit::setTyped(const QJsonArray &lines)
{
    clear();
    for (qsizetype at = 0; at < lines.size() && at < mostLines; ++at) {
        if (at > 0)
            add();
        const QJsonArray line = lines[at].toArray();
        m_lines.last().kind->setCurrentIndex(qBound(0, line[0].toInt(), m_lines.last().kind->count() - 1));
        m_lines.last().text->setText(line[1].toString());
        m_lines.last().value->setText(line[2].toString());
    }
    refresh();
}

void ChoicesEdit::setOfficial(bool official)
{
    m_official = official;
    refresh();
}

void ChoicesEdit::refresh()
{
    const bool kinds = m_of == Of::Buttons && !m_official;
    for (const Line &line : std::as_const(m_lines)) {
        const auto kind = Kind(line.kind->currentData().toInt());
        line.kind->setVisible(kinds);
        line.value->setVisible(m_of == Of::Rows || (kinds && kind != Kind::Reply));
        line.value->setPlaceholderText(m_of == Of::Rows     ? tr("Second line (optional)")
                                       : kind == Kind::Copy ? tr("Text to copy")
                                       : kind == Kind::Call ? tr("Phone")
                                                            : QStringLiteral("https://…"));
        line.remove->setEnabled(m_lines.size() > 1);
    }
    m_add->setEnabled(m_lines.size() < (m_of == Of::Buttons ? mostButtons : mostLines));
}

QList<WhazingChoice> ChoicesEdit::choices() const
{
    QList<WhazingChoice> all;
    for (const Line &line : m_lines) {
        WhazingChoice choice;
        if (m_of == Of::Buttons && !m_official)
            choice.kind = Kind(line.kind->currentData().toInt());
        choice.text = line.text->text().trimmed();
        if (m_of == Of::Rows || choice.kind != Kind::Reply)
            choice.value = line.value->text().trimmed();
        if (!choice.text.isEmpty() || !choice.value.isEmpty())
            all += choice;
    }
    return all;
}

} // namespace gancho
