#include "ui/widgets/eventanswer.h"

#include "models/domain/event.h"
#include "models/items/eventtext.h"
#include "ui/widgets/bodyview.h"
#include "ui/widgets/eventpairs.h"

#include <QLabel>
#include <QVBoxLayout>

namespace gancho {

EventAnswer::EventAnswer(QWidget *parent)
    : QWidget(parent)
    , m_line(new QLabel(this))
    , m_headers(new EventPairs("answerHeaders", tr("Headers of the answer"), this))
    , m_body(new BodyView(this, tr("Body of the answer")))
{
    m_line->setObjectName(QStringLiteral("answerLine"));
    m_line->setProperty("role", QStringLiteral("strong"));
    m_line->setTextFormat(Qt::PlainText);
    m_line->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_line->setContentsMargins(16, 10, 16, 8);
    m_body->setObjectName(QStringLiteral("answerBody"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_line);
    column->addWidget(m_headers, 1);
    column->addWidget(m_body, 2);
}

void EventAnswer::setRecord(const EventRecord &record)
{
    QStringList facts{record.summary.status > 0 ? tr("Status %1").arg(record.summary.status) : tr("Not answered"),
                      eventtext::duration(record.summary.durationUs)};
    facts.removeAll(QString());
    m_line->setText(facts.join(QStringLiteral(" · ")));
    m_headers->setPairs(record.answerHeaders);
    m_body->setBytes(record.answerBody);
}

} // namespace gancho
