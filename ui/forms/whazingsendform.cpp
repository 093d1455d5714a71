#include "ui/forms/whazingsendform.h"

#include "ui/forms/whazingsendpages.h"
#include "ui/widgets/build.h"

#include <QComboBox>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include "moc_whazingsendform.cpp"

namespace gancho {

namespace {

const QString kindKey = QStringLiteral("kind");
const QString pagesKey = QStringLiteral("pages");

} // namespace

WhazingSendPage *WhazingSendForm::makePage(Kind kind, QWidget *parent)
{
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
        m_pages.last()->begin();
        connect(m_pages.last(), &WhazingSendPage::edited, this, [this] {
            if (!m_filling)
                Q_EMIT edited();
        });
    }
    connect(m_kind, &QComboBox::currentIndexChanged, this, &WhazingSendForm::showKind);
    connect(go(), &QPushButton::clicked, this, &WhazingSendForm::submit);
    showKind();
}

void WhazingSendForm::submit()
{
    WhazingSendPage *page = m_pages.at(m_kind->currentIndex());
    auto made = page->made();
    showProblem(made ? QString() : made.error().text);
    if (!made)
        return;
    made->draft.typed = QJsonObject{{kindKey, m_kind->currentData().toInt()},
                                    {pagesKey, QJsonObject{{m_kind->currentData().toString(), page->typed()}}}};
    {
        const QScopedValueRollback<bool> filling(m_filling, true);
        page->clear();
    }
    Q_EMIT edited();
    Q_EMIT sendRequested(made->draft, made->preview, made->filePath);
}

QJsonObject WhazingSendForm::typed() const
{
    QJsonObject pages;
    for (int at = 0; at < m_pages.size(); ++at)
        if (const QJsonObject typed = m_pages.at(at)->typed(); !typed.isEmpty())
            pages.insert(m_kind->itemData(at).toString(), typed);
    return pages.isEmpty() ? pages : QJsonObject{{kindKey, m_kind->currentData().toInt()}, {pagesKey, pages}};
}

void WhazingSendForm::setTyped(const QJsonObject &typed)
{
    fill(typed, true);
}

void WhazingSendForm::takeBack(const QJsonObject &sent)
{
    fill(sent, false);
    Q_EMIT edited();
}

void WhazingSendForm::fill(const QJsonObject &typed, bool others)
{
    const QScopedValueRollback<bool> filling(m_filling, true);
    showProblem({});
    const QJsonObject pages = typed[pagesKey].toObject();
    for (int at = 0; at < m_pages.size(); ++at) {
        const QJsonObject page = pages[m_kind->itemData(at).toString()].toObject();
        if (others || !page.isEmpty())
            m_pages.at(at)->clear();
        if (!page.isEmpty())
            m_pages.at(at)->setTyped(page);
    }
    if (const int kind = m_kind->findData(typed[kindKey].toInt(-1)); kind >= 0)
        m_kind->setCurrentIndex(kind);
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

void WhazingSendForm::showKind()
{
    for (int i = 0; i < m_pages.size(); ++i)
        m_pages.at(i)->setVisible(i == m_kind->currentIndex());
    showProblem({});
}

} // namespace gancho
