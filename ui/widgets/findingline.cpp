#include "ui/widgets/findingline.h"

#include "ui/widgets/build.h"
#include "ui/widgets/pill.h"

#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace gancho {

FindingLine::FindingLine(const QString &word, Tone tone, const QString &text, const QString &more, int pillWidth,
                         QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 3, 0, 3);
    m_row->setSpacing(12);
    auto *pill = new Pill(word, tone, this);
    auto *place = new QWidget(this);
    place->setFixedWidth(pillWidth);
    auto *inPlace = new QHBoxLayout(place);
    inPlace->setContentsMargins(0, 0, 0, 0);
    inPlace->addWidget(pill, 0, Qt::AlignLeft | Qt::AlignTop);
    m_row->addWidget(place, 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    QLabel *what = makeText(text, nullptr, this);
    what->setTextInteractionFlags(Qt::TextSelectableByMouse);
    texts->addWidget(what);
    if (!more.isEmpty())
        texts->addWidget(makeText(more, "caption", this));
    m_row->addLayout(texts, 1);
    setAccessibleName(more.isEmpty() ? QStringLiteral("%1: %2").arg(word, text)
                                     : QStringLiteral("%1: %2 %3").arg(word, text, more));
}

void FindingLine::addButton(QWidget *button)
{
    m_row->addWidget(button, 0, Qt::AlignTop);
}

int FindingLine::widthOf(const QStringList &words)
{
    int widest = 0;
    for (const QString &word : words)
        widest = std::max(widest, Pill::widthOf(word));
    return widest;
}

} // namespace gancho
