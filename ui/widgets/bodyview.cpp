#include "ui/widgets/bodyview.h"

#include "ui/theme/theme.h"
#include "ui/widgets/eventbody.h"
#include "ui/widgets/jsontext.h"

#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QVBoxLayout>

namespace gancho {

BodyView::BodyView(QWidget *parent)
    : QWidget(parent)
    , m_notice(new QLabel(this))
    , m_text(new JsonText(this))
    , m_search(new QLineEdit(this))
{
    m_notice->setObjectName(QStringLiteral("bodyNotice"));
    m_notice->setProperty("role", QStringLiteral("muted"));
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setWordWrap(true);
    m_notice->setContentsMargins(16, 8, 16, 8);
    m_notice->hide();
    m_text->setObjectName(QStringLiteral("bodyText"));
    m_text->setAccessibleName(tr("Body as text"));
    m_search->setObjectName(QStringLiteral("bodySearch"));
    m_search->setAccessibleName(tr("Search in this text"));
    m_search->setPlaceholderText(tr("Search in this text (Enter: next, Shift+Enter: previous)"));
    m_search->hide();
    setFocusProxy(m_text);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(m_text, 1);
    column->addWidget(m_search);
    connect(m_search, &QLineEdit::returnPressed, this,
            [this] { search(QGuiApplication::keyboardModifiers() & Qt::ShiftModifier); });
}

void BodyView::setBody(const EventBody &body)
{
    m_notice->setVisible(!body.notice.isEmpty() || body.kind == EventBody::Kind::Empty);
    m_notice->setText(body.kind == EventBody::Kind::Empty ? tr("This request had no body.") : body.notice);
    m_text->setText(body.text, body.kind == EventBody::Kind::Json  ? JsonText::Language::Json
                               : body.kind == EventBody::Kind::Xml ? JsonText::Language::Xml
                                                                   : JsonText::Language::Plain);
}

void BodyView::setPlainText(const QString &text)
{
    m_notice->hide();
    m_text->setText(text, JsonText::Language::Plain);
}

QString BodyView::text() const
{
    return m_text->text();
}

QString BodyView::selectedText() const
{
    return m_text->selectedText();
}

void BodyView::openSearch()
{
    m_search->show();
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool BodyView::closeSearch()
{
    if (m_search->isHidden())
        return false;
    m_search->hide();
    m_text->setFocus();
    return true;
}

void BodyView::search(bool backwards)
{
    const bool found = m_text->find(m_search->text(), backwards);
    m_search->setProperty("invalid", !found && !m_search->text().isEmpty());
    m_search->style()->unpolish(m_search);
    m_search->style()->polish(m_search);
}

} // namespace gancho
