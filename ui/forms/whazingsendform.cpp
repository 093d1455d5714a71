#include "ui/forms/whazingsendform.h"

#include "ui/forms/whazingsendpages.h"
#include "ui/widgets/build.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

#include "moc_whazingsendform.cpp"

namespace gancho {

namespace {

WhazingSendPage *makePage(WhazingSendForm::Kind kind, QWidget *parent)
{
    using Kind = WhazingSendForm::Kind;
    switch (kind) {
    case Kind::Template:
        return WhazingSendPage::byTemplate(parent);
    case Kind::Buttons:
        return WhazingSendPage::buttons(parent);
    case Kind::List:
        return WhazingSendPage::list(parent);
    case Kind::Pix:
        return WhazingSendPage::pix(parent);
    case Kind::Payment:
        return WhazingSendPage::payment(parent);
    case Kind::Location:
        return WhazingSendPage::location(parent);
    case Kind::Contact:
        return WhazingSendPage::contact(parent);
    case Kind::Sticker:
        return WhazingSendPage::sticker(parent);
    case Kind::InJson:
        break;
    }
    return WhazingSendPage::inJson(parent);
}

} // namespace

WhazingSendForm::WhazingSendForm(QWidget *parent)
    : ThreadPanel(QStringLiteral("specialForm"), tr("Send something else"), tr("Send"), parent)
    , m_kind(new QComboBox(this))
{
    identify(m_kind, QStringLiteral("specialKind"), tr("What to send"));
    body()->addWidget(m_kind);
    body()->addSpacing(4);
    for (const Kind kind : kinds()) {
        m_kind->addItem(kindName(kind), int(kind));
        m_pages += makePage(kind, this);
        body()->addWidget(m_pages.last());
    }
    connect(m_kind, &QComboBox::currentIndexChanged, this, &WhazingSendForm::showKind);
    connect(go(), &QPushButton::clicked, this, [this] {
        const auto made = m_pages.at(m_kind->currentIndex())->made();
        showProblem(made ? QString() : made.error().text);
        if (made)
            Q_EMIT sendRequested(made->draft, made->preview, made->filePath);
    });
    showKind();
}

QList<WhazingSendForm::Kind> WhazingSendForm::kinds()
{
    return {Kind::Template, Kind::Buttons, Kind::List,    Kind::Pix,   Kind::Payment,
            Kind::Location, Kind::Contact, Kind::Sticker, Kind::InJson};
}

QString WhazingSendForm::kindName(Kind kind)
{
    switch (kind) {
    case Kind::Template:
        return tr("Template");
    case Kind::Buttons:
        return tr("Buttons");
    case Kind::List:
        return tr("List");
    case Kind::Pix:
        return tr("PIX key");
    case Kind::Payment:
        return tr("Payment request");
    case Kind::Location:
        return tr("Location");
    case Kind::Contact:
        return tr("Contact");
    case Kind::Sticker:
        return tr("Sticker");
    case Kind::InJson:
        break;
    }
    return tr("File as base64");
}

void WhazingSendForm::begin(Kind kind)
{
    m_kind->setCurrentIndex(m_kind->findData(int(kind)));
    begin();
}

void WhazingSendForm::begin()
{
    showProblem({});
    m_pages.at(m_kind->currentIndex())->setFocus();
}

void WhazingSendForm::clear()
{
    showProblem({});
    for (WhazingSendPage *page : std::as_const(m_pages))
        page->clear();
}

void WhazingSendForm::showKind()
{
    for (int i = 0; i < m_pages.size(); ++i)
        m_pages.at(i)->setVisible(i == m_kind->currentIndex());
    showProblem({});
}

} // namespace gancho
