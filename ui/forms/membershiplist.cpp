#include "ui/forms/membershiplist.h"

#include "ui/theme/theme.h"
#include "ui/widgets/build.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace gancho {

namespace {
constexpr int nameWidth = 130;
}

MembershipList::MembershipList(DirectoryKind kind, const QString &objectName, const QString &addText, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_column(makeColumn(this, 0, 4))
    , m_add(new ChoiceButton(objectName, addText, this))
{
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &ChoiceButton::chosenChanged, this, [this] {
        const QStringList chosen = m_add->chosen();
        QList<Entry> now;
        for (const Entry &entry : std::as_const(m_entries))
            if (chosen.contains(entry.id))
                now += entry;
        for (const QString &id : chosen)
            if (std::none_of(now.cbegin(), now.cend(), [&id](const Entry &entry) { return entry.id == id; }))
                now += Entry{id};
        m_entries = now;
        rebuild();
        Q_EMIT changed();
    });
}

void MembershipList::setChoices(const QList<Choice> &choices)
{
    if (choices == m_choices)
        return;
    m_choices = choices;
    m_add->setChoices(choices);
    rebuild();
}

void MembershipList::setEntries(const QList<Entry> &entries)
{
    m_entries = entries;
    QStringList ids;
    for (const Entry &entry : entries)
        ids += entry.id;
    m_add->setChosen(ids);
    rebuild();
}

QString MembershipList::nameOf(const QString &id) const
{
    for (const Choice &choice : m_choices)
        if (choice.id == id)
            return choice.text;
    return id;
}

void MembershipList::rebuild()
{
    if (m_rows) {
        m_rows->hide();
        // A row's own button may be what led here.
        m_rows->deleteLater();
    }
    m_rows = new QWidget(this);
    auto *column = makeColumn(m_rows, 0, 2);
    for (qsizetype i = 0; i < m_entries.size(); ++i)
        column->addWidget(makeRow(i));
    m_column->insertWidget(0, m_rows);
    m_rows->setVisible(!m_entries.isEmpty());
}

QWidget *MembershipList::makeRow(qsizetype index)
{
    const Entry entry = m_entries.at(index);
    const QString name = nameOf(entry.id);
    auto *box = new QWidget(m_rows);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    QPushButton *link = makeButton(
        QStringLiteral("memberLink"),
        fontMetrics().elidedText(name, Qt::ElideRight, nameWidth).replace(u'&', QLatin1String("&&")), "link", box);
    link->setAccessibleName(tr("Go to “%1”").arg(name));
    link->setToolTip(name);
    link->setCursor(Qt::PointingHandCursor);
    connect(
        link, &QPushButton::clicked, this, [this, entry] { Q_EMIT recordRequested(m_kind, entry.id); },
        Qt::QueuedConnection);
    row->addWidget(link);
    row->addStretch();
    const auto tick = [&](const QString &objectName, const QString &text, bool Entry::*part) {
        auto *box1 = new QCheckBox(text, box);
        identify(box1, objectName, tr("%1: %2").arg(name, text));
        box1->setChecked(entry.*part);
        connect(box1, &QCheckBox::toggled, this, [this, index, part](bool on) {
            m_entries[index].*part = on;
            Q_EMIT changed();
        });
        row->addWidget(box1);
    };
    tick(QStringLiteral("memberAgent"), tr("Agent"), &Entry::isAgent);
    tick(QStringLiteral("memberSupervisor"), tr("Supervisor"), &Entry::isSupervisor);
    auto *remove = new QToolButton(box);
    identify(remove, QStringLiteral("memberRemove"), tr("Take out “%1”").arg(name));
    remove->setToolTip(remove->accessibleName());
    remove->setIcon(theme().icon(QStringLiteral("window-close")));
    remove->setFixedSize(24, 24);
    connect(remove, &QToolButton::clicked, this, [this, index] {
        QList<Entry> now = m_entries;
        now.removeAt(index);
        setEntries(now);
        Q_EMIT changed();
    });
    row->addWidget(remove);
    return box;
}

} // namespace gancho
