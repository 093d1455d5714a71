#include "ui/forms/templateform.h"

#include "ui/forms/templatefields.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "moc_templateform.cpp"

namespace gancho {

TemplateForm::TemplateForm(QWidget *parent)
    : ThreadPanel(QStringLiteral("templateForm"), tr("Send a template"), tr("Send template"), parent)
    , m_fields(new TemplateFields(QStringLiteral("thread"), this))
{
    body()->addWidget(m_fields);
    connect(go(), &QPushButton::clicked, this, [this] {
        const QString problem = m_fields->check();
        showProblem(problem);
        if (problem.isEmpty())
            Q_EMIT sendRequested(m_fields->draft(), m_fields->preview(), m_fields->filePath());
    });
}

void TemplateForm::setTemplates(const QList<MessageTemplate> &templates, const ChannelId &channel)
{
    m_fields->setTemplates(templates, channel);
}

void TemplateForm::begin()
{
    showProblem({});
    m_fields->focusFirst();
}

} // namespace gancho
