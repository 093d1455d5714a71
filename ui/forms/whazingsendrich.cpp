// The pages of WhazingSendPage for what is clicked or paid.
#include "app/platforms/whazing/whazingsends.h"
#include "ui/forms/choicesedit.h"
#include "ui/forms/whazingsendpages.h"
#include "ui/widgets/build.h"
#include "ui/widgets/fieldgrid.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QLocale>

namespace gancho {

namespace {

using Gateway = WhazingSends::Gateway;

QComboBox *makeGateway(const QString &name, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    identify(box, name, QCoreApplication::translate("WhazingSendPage", "WhatsApp API of the channel"));
    box->addItem(QCoreApplication::translate("WhazingSendPage", "Official API"), int(Gateway::Official));
    box->addItem(QCoreApplication::translate("WhazingSendPage", "Unofficial API (Plus)"), int(Gateway::Plus));
    return box;
}

Gateway gatewayOf(const QComboBox *box)
{
    return Gateway(box->currentData().toInt());
}

QStringList textsOf(const QList<WhazingChoice> &choices)
{
    QStringList texts;
    for (const WhazingChoice &choice : choices)
        texts += choice.text;
    return texts;
}

/// Whether the field holds something; it is marked where it does not.
bool isFilled(QLineEdit *field)
{
    const bool filled = !field->text().trimmed().isEmpty();
    setInvalid(field, !filled);
    return filled;
}

class ButtonsPage : public WhazingSendPage
{
public:
    explicit ButtonsPage(QWidget *parent)
        : WhazingSendPage(parent)
        , m_gateway(makeGateway(QStringLiteral("specialButtonsGateway"), this))
        , m_text(new QLineEdit(this))
        , m_footer(new QLineEdit(this))
        , m_choices(new ChoicesEdit(ChoicesEdit::Of::Buttons, QStringLiteral("specialButton"), this))
    {
        const QString text = QCoreApplication::translate("WhazingSendPage", "Text");
        const QString footer = QCoreApplication::translate("WhazingSendPage", "Footer (may be empty)");
        identify(m_text, QStringLiteral("specialButtonsText"), text);
        identify(m_footer, QStringLiteral("specialButtonsFooter"), footer);
        auto *grid = new FieldGrid(this);
        grid->add(text, m_text);
        grid->addPair(m_gateway->accessibleName(), m_gateway, footer, m_footer);
        grid->add(QCoreApplication::translate("WhazingSendPage", "Buttons"), m_choices);
        setFocusProxy(m_text);
        connect(m_gateway, &QComboBox::currentIndexChanged, this,
                [this] { m_choices->setOfficial(gatewayOf(m_gateway) == Gateway::Official); });
        m_choices->setOfficial(true);
    }
    Result<SpecialSend> made() override
    {
        if (!isFilled(m_text))
            return fail(ErrorKind::Invalid,
                        QCoreApplication::translate("WhazingSendPage", "Write the text above the buttons."));
        const auto choices = m_choices->choices();
        const auto draft = WhazingSends::buttonsDraft(gatewayOf(m_gateway), m_text->text().trimmed(),
                                                      m_footer->text().trimmed(), choices);
        if (!draft)
            return fail(draft.error());
        return SpecialSend{*draft,
                           m_text->text().trimmed() + QStringLiteral("\n[") +
                               textsOf(choices).join(QStringLiteral("] [")) + u']',
                           {}};
    }
    void clear() override
    {
        m_text->clear();
        m_footer->clear();
        m_choices->clear();
    }

private:
    QComboBox *m_gateway;
    QLineEdit *m_text;
    QLineEdit *m_footer;
    ChoicesEdit *m_choices;
};

class ListPage : public WhazingSendPage
{
public:
    explicit ListPage(QWidget *parent)
        : WhazingSendPage(parent)
        , m_gateway(makeGateway(QStringLiteral("specialListGateway"), this))
        , m_text(new QLineEdit(this))
        , m_button(new QLineEdit(this))
        , m_section(new QLineEdit(this))
        , m_rows(new ChoicesEdit(ChoicesEdit::Of::Rows, QStringLiteral("specialRow"), this))
    {
        const QString text = QCoreApplication::translate("WhazingSendPage", "Text");
        const QString button = QCoreApplication::translate("WhazingSendPage", "Button that opens the list");
        const QString section = QCoreApplication::translate("WhazingSendPage", "Heading of the rows");
        identify(m_text, QStringLiteral("specialListText"), text);
        identify(m_button, QStringLiteral("specialListButton"), button);
        identify(m_section, QStringLiteral("specialListSection"), section);
        auto *grid = new FieldGrid(this);
        grid->addPair(text, m_text, m_gateway->accessibleName(), m_gateway);
        grid->addPair(button, m_button, section, m_section);
        grid->add(QCoreApplication::translate("WhazingSendPage", "Rows"), m_rows);
        setFocusProxy(m_text);
    }
    Result<SpecialSend> made() override
    {
        const bool filled = isFilled(m_text);
        if (!isFilled(m_button) || !filled)
            return fail(ErrorKind::Invalid, QCoreApplication::translate(
                                                "WhazingSendPage", "Write the text, and what the button is to say."));
        const auto rows = m_rows->choices();
        const auto draft = WhazingSends::listDraft(gatewayOf(m_gateway), m_text->text().trimmed(),
                                                   m_button->text().trimmed(), m_section->text().trimmed(), rows);
        if (!draft)
            return fail(draft.error());
        return SpecialSend{
            *draft, m_text->text().trimmed() + QStringLiteral("\n• ") + textsOf(rows).join(QStringLiteral("\n• ")), {}};
    }
    void clear() override
    {
        for (QLineEdit *field : {m_text, m_button, m_section})
            field->clear();
        m_rows->clear();
    }

private:
    QComboBox *m_gateway;
    QLineEdit *m_text;
    QLineEdit *m_button;
    QLineEdit *m_section;
    ChoicesEdit *m_rows;
};

/// The key that money goes to.
struct PixFields
{
    PixFields(const QString &name, QWidget *parent)
        : key(new QLineEdit(parent))
        , type(new QComboBox(parent))
        , owner(new QLineEdit(parent))
    {
        identify(key, name + QStringLiteral("Key"), QCoreApplication::translate("WhazingSendPage", "PIX key"));
        identify(type, name + QStringLiteral("Type"), QCoreApplication::translate("WhazingSendPage", "Kind of key"));
        identify(owner, name + QStringLiteral("Name"),
                 QCoreApplication::translate("WhazingSendPage", "Name of the receiver"));
        const QHash<QString, QString> names{
            {QStringLiteral("PHONE"), QCoreApplication::translate("WhazingSendPage", "Phone")},
            {QStringLiteral("EMAIL"), QCoreApplication::translate("WhazingSendPage", "E-mail")},
            {QStringLiteral("EVP"), QCoreApplication::translate("WhazingSendPage", "Random key")}};
        for (const QString &one : WhazingPix::types())
            type->addItem(names.value(one, one), one);
    }
    WhazingPix pix() const { return {key->text().trimmed(), owner->text().trimmed(), type->currentData().toString()}; }
    void clear() const
    {
        key->clear();
        owner->clear();
    }

    QLineEdit *key;
    QComboBox *type;
    QLineEdit *owner;
};

class PixPage : public WhazingSendPage
{
public:
    explicit PixPage(QWidget *parent)
        : WhazingSendPage(parent)
        , m_pix(QStringLiteral("specialPix"), this)
    {
        auto *grid = new FieldGrid(this);
        grid->addPair(m_pix.key->accessibleName(), m_pix.key, m_pix.type->accessibleName(), m_pix.type);
        grid->add(m_pix.owner->accessibleName(), m_pix.owner);
        setFocusProxy(m_pix.key);
    }
    Result<SpecialSend> made() override
    {
        const bool named = isFilled(m_pix.owner);
        if (!isFilled(m_pix.key) || !named)
            return fail(ErrorKind::Invalid, QCoreApplication::translate(
                                                "WhazingSendPage", "Enter the PIX key and who receives the money."));
        const auto draft = WhazingSends::pixDraft(m_pix.pix());
        if (!draft)
            return fail(draft.error());
        return SpecialSend{
            *draft, QCoreApplication::translate("WhazingSendPage", "PIX key of %1").arg(m_pix.pix().name), {}};
    }
    void clear() override { m_pix.clear(); }

private:
    PixFields m_pix;
};

class PaymentPage : public WhazingSendPage
{
public:
    explicit PaymentPage(QWidget *parent)
        : WhazingSendPage(parent)
        , m_amount(new QLineEdit(this))
        , m_item(new QLineEdit(this))
        , m_text(new QLineEdit(this))
        , m_link(new QLineEdit(this))
        , m_pix(QStringLiteral("specialPayment"), this)
    {
        const QString amount = QCoreApplication::translate("WhazingSendPage", "Amount in reais");
        const QString item = QCoreApplication::translate("WhazingSendPage", "What is paid");
        const QString text = QCoreApplication::translate("WhazingSendPage", "Text (may be empty)");
        const QString link = QCoreApplication::translate("WhazingSendPage", "Payment link (may be empty)");
        identify(m_amount, QStringLiteral("specialPaymentAmount"), amount);
        identify(m_item, QStringLiteral("specialPaymentItem"), item);
        identify(m_text, QStringLiteral("specialPaymentText"), text);
        identify(m_link, QStringLiteral("specialPaymentLink"), link);
        m_amount->setPlaceholderText(QLocale().toString(150.0, 'f', 2));
        m_link->setPlaceholderText(QStringLiteral("https://…"));
        auto *grid = new FieldGrid(this);
        grid->addPair(amount, m_amount, item, m_item);
        grid->addPair(m_pix.key->accessibleName(), m_pix.key, m_pix.type->accessibleName(), m_pix.type);
        grid->addPair(m_pix.owner->accessibleName(), m_pix.owner, link, m_link);
        grid->add(text, m_text);
        setFocusProxy(m_amount);
    }
    Result<SpecialSend> made() override
    {
        WhazingPayment payment;
        bool good = false;
        payment.amount = QLocale().toDouble(m_amount->text().remove(QStringLiteral("R$")).trimmed(), &good);
        setInvalid(m_amount, !good || payment.amount <= 0);
        if (!good)
            return fail(ErrorKind::Invalid,
                        QCoreApplication::translate("WhazingSendPage", "Enter an amount such as %1.")
                            .arg(m_amount->placeholderText()));
        payment.itemName = m_item->text().trimmed();
        payment.text = m_text->text().trimmed();
        payment.link = m_link->text().trimmed();
        payment.pix = m_pix.pix();
        if (payment.pix.key.isEmpty())
            payment.pix = {};
        const auto draft = WhazingSends::paymentDraft(payment);
        if (!draft)
            return fail(draft.error());
        const QString amount = QLocale().toCurrencyString(payment.amount, QStringLiteral("R$"));
        return SpecialSend{
            *draft,
            payment.itemName.isEmpty()
                ? QCoreApplication::translate("WhazingSendPage", "Payment of %1").arg(amount)
                : QCoreApplication::translate("WhazingSendPage", "Payment of %1: %2").arg(amount, payment.itemName),
            {}};
    }
    void clear() override
    {
        for (QLineEdit *field : {m_amount, m_item, m_text, m_link})
            field->clear();
        m_pix.clear();
    }

private:
    QLineEdit *m_amount;
    QLineEdit *m_item;
    QLineEdit *m_text;
    QLineEdit *m_link;
    PixFields m_pix;
};

} // namespace

WhazingSendPage *WhazingSendPage::buttons(QWidget *parent)
{
    return new ButtonsPage(parent);
}

WhazingSendPage *WhazingSendPage::list(QWidget *parent)
{
    return new ListPage(parent);
}

WhazingSendPage *WhazingSendPage::pix(QWidget *parent)
{
    return new PixPage(parent);
}

WhazingSendPage *WhazingSendPage::payment(QWidget *parent)
{
    return new PaymentPage(parent);
}

} // namespace gancho
