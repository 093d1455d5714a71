#include "ui/forms/whazingsendpages.h"

#include "app/platforms/whazing/whazingsends.h"
#include "models/domain/phonetext.h"
#include "ui/forms/choicesedit.h"
#include "ui/widgets/build.h"
#include "ui/widgets/fieldgrid.h"
#include "ui/widgets/filepick.h"
#include "ui/widgets/typedfields.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QRegularExpression>

#include "moc_whazingsendpages.cpp"

namespace gancho {

namespace {

constexpr int parametersHeight = 56;

/// A file, as a sticker or within the JSON.
class FilePage : public WhazingSendPage
{
public:
    FilePage(const QString &special, QWidget *parent)
        : WhazingSendPage(parent)
        , m_special(special)
        , m_file(new FilePick(QStringLiteral("special_%1_file").arg(special), this))
        , m_caption(new QLineEdit(this))
    {
        auto *grid = new FieldGrid(this);
        grid->add(special == WhazingSpecial::sticker ? QCoreApplication::translate("WhazingSendPage", "Picture")
                                                     : QCoreApplication::translate("WhazingSendPage", "File"),
                  m_file);
        identify(m_caption, QStringLiteral("special_%1_caption").arg(special),
                 QCoreApplication::translate("WhazingSendPage", "Caption"));
        if (special == WhazingSpecial::sticker)
            m_caption->hide();
        else
            grid->add(QCoreApplication::translate("WhazingSendPage", "Caption (may be empty)"), m_caption);
        setFocusProxy(m_file);
    }
    Result<SpecialSend> made() override
    {
        QString problem = m_file->problem();
        if (problem.isEmpty() && m_file->path().isEmpty())
            problem = QCoreApplication::translate("WhazingSendPage", "Choose a file of this computer. A link is sent "
                                                                     "by “File…”.");
        m_file->setInvalid(!problem.isEmpty());
        if (!problem.isEmpty())
            return fail(ErrorKind::Invalid, problem);
        SpecialSend send;
        send.draft.special = m_special;
        send.draft.text = m_caption->text().trimmed();
        send.preview = send.draft.text;
        send.filePath = m_file->path();
        return send;
    }
    void clear() override
    {
        m_file->clear();
        m_caption->clear();
    }

private:
    const QString m_special;
    FilePick *m_file;
    QLineEdit *m_caption;
};

class LocationPage : public WhazingSendPage
{
public:
    explicit LocationPage(QWidget *parent)
        : WhazingSendPage(parent)
        , m_latitude(new QLineEdit(this))
        , m_longitude(new QLineEdit(this))
        , m_name(new QLineEdit(this))
        , m_address(new QLineEdit(this))
    {
        const QString latitude = QCoreApplication::translate("WhazingSendPage", "Latitude");
        const QString longitude = QCoreApplication::translate("WhazingSendPage", "Longitude");
        const QString name = QCoreApplication::translate("WhazingSendPage", "Name of the place");
        const QString address = QCoreApplication::translate("WhazingSendPage", "Address");
        identify(m_latitude, QStringLiteral("specialLatitude"), latitude);
        identify(m_longitude, QStringLiteral("specialLongitude"), longitude);
        identify(m_name, QStringLiteral("specialPlaceName"), name);
        identify(m_address, QStringLiteral("specialAddress"), address);
        m_latitude->setPlaceholderText(QLocale().toString(-23.561399, 'f', 6));
        m_longitude->setPlaceholderText(QLocale().toString(-46.655881, 'f', 6));
        auto *grid = new FieldGrid(this);
        grid->addPair(latitude, m_latitude, longitude, m_longitude);
        grid->addPair(name, m_name, address, m_address);
        setFocusProxy(m_latitude);
    }
    Result<SpecialSend> made() override
    {
        WhazingPlace place;
        bool good[2];
        place.latitude = degrees(m_latitude, good[0]);
        place.longitude = degrees(m_longitude, good[1]);
        if (!good[0] || !good[1])
            return fail(ErrorKind::Invalid,
                        QCoreApplication::translate("WhazingSendPage", "Enter latitude and longitude in degrees, such "
                                                                       "as %1.")
                            .arg(m_latitude->placeholderText()));
        place.name = m_name->text().trimmed();
        place.address = m_address->text().trimmed();
        const auto draft = WhazingSends::locationDraft(place);
        if (!draft)
            return fail(draft.error());
        const QString where = QLocale().toString(place.latitude, 'f', 6) + QStringLiteral("; ") +
                              QLocale().toString(place.longitude, 'f', 6);
        return SpecialSend{*draft,
                           QCoreApplication::translate("WhazingSendPage", "Location: %1")
                               .arg(place.name.isEmpty() ? where : place.name),
                           {}};
    }
    void clear() override
    {
        for (QLineEdit *field : {m_latitude, m_longitude, m_name, m_address})
            field->clear();
    }

private:
    /// With a point or as people write it.
    static double degrees(QLineEdit *field, bool &good)
    {
        const QString text = field->text().trimmed();
        double value = text.toDouble(&good);
        if (!good)
            value = QLocale().toDouble(text, &good);
        setInvalid(field, !good);
        return value;
    }

    QLineEdit *m_latitude;
    QLineEdit *m_longitude;
    QLineEdit *m_name;
    QLineEdit *m_address;
};

class ContactPage : public WhazingSendPage
{
public:
    explicit ContactPage(QWidget *parent)
        : WhazingSendPage(parent)
        , m_name(new QLineEdit(this))
        , m_phone(new QLineEdit(this))
    {
        const QString name = QCoreApplication::translate("WhazingSendPage", "Name of the contact");
        const QString phone = QCoreApplication::translate("WhazingSendPage", "Phone");
        identify(m_name, QStringLiteral("specialContactName"), name);
        identify(m_phone, QStringLiteral("specialContactPhone"), phone);
        (new FieldGrid(this))->addPair(name, m_name, phone, m_phone);
        setFocusProxy(m_name);
    }
    Result<SpecialSend> made() override
    {
        const QString name = m_name->text().trimmed();
        const bool reachable = readPhone(m_phone->text()).isValid();
        setInvalid(m_name, name.isEmpty());
        setInvalid(m_phone, !reachable);
        if (name.isEmpty() || !reachable)
            return fail(ErrorKind::Invalid, QCoreApplication::translate(
                                                "WhazingSendPage", "Enter a name, and a phone with its area code."));
        const auto draft = WhazingSends::contactDraft(name, m_phone->text());
        if (!draft)
            return fail(draft.error());
        return SpecialSend{*draft,
                           QCoreApplication::translate("WhazingSendPage", "Contact: %1, %2")
                               .arg(name, phoneForPeople(m_phone->text())),
                           {}};
    }
    void clear() override
    {
        m_name->clear();
        m_phone->clear();
    }

private:
    QLineEdit *m_name;
    QLineEdit *m_phone;
};

class TemplatePage : public WhazingSendPage
{
public:
    explicit TemplatePage(QWidget *parent)
        : WhazingSendPage(parent)
        , m_name(new QLineEdit(this))
        , m_language(new QLineEdit(this))
        , m_parameters(new QPlainTextEdit(this))
    {
        const QString name = QCoreApplication::translate("WhazingSendPage", "Name of the template at WhatsApp");
        const QString language = QCoreApplication::translate("WhazingSendPage", "Language");
        const QString parameters =
            QCoreApplication::translate("WhazingSendPage", "Parameters, one per line (for named ones: name=value)");
        identify(m_name, QStringLiteral("specialTemplateName"), name);
        identify(m_language, QStringLiteral("specialTemplateLanguage"), language);
        identify(m_parameters, QStringLiteral("specialTemplateParameters"), parameters);
        m_name->setPlaceholderText(QStringLiteral("boas_vindas"));
        m_parameters->setTabChangesFocus(true);
        m_parameters->setFixedHeight(parametersHeight);
        auto *grid = new FieldGrid(this);
        grid->addPair(name, m_name, language, m_language);
        grid->add(parameters, m_parameters);
        setFocusProxy(m_name);
        TemplatePage::clear();
    }
    Result<SpecialSend> made() override
    {
        const QString name = m_name->text().trimmed();
        const QString language = m_language->text().trimmed();
        setInvalid(m_name, name.isEmpty());
        setInvalid(m_language, language.isEmpty());
        if (name.isEmpty() || language.isEmpty())
            return fail(ErrorKind::Invalid,
                        QCoreApplication::translate("WhazingSendPage", "Enter the template's name, as WhatsApp knows "
                                                                       "it, and its language."));
        SpecialSend send;
        send.draft.templateId = TemplateId(name + u':' + language);
        int at = 0;
        QStringList values;
        for (const QString &line : m_parameters->toPlainText().split(u'\n')) {
            if (line.trimmed().isEmpty())
                continue;
            const qsizetype equals = line.indexOf(u'=');
            const QString key = equals > 0 ? line.left(equals).trimmed() : QString::number(++at);
            values += line.mid(equals > 0 ? equals + 1 : 0).trimmed();
            send.draft.parameters.insert(key, values.last());
        }
        send.preview = QCoreApplication::translate("WhazingSendPage", "Template %1").arg(name);
        if (!values.isEmpty())
            send.preview += u'\n' + values.join(QStringLiteral(" · "));
        return send;
    }
    void clear() override
    {
        m_name->clear();
        m_language->setText(QStringLiteral("pt_BR"));
        m_parameters->clear();
    }

private:
    QLineEdit *m_name;
    QLineEdit *m_language;
    QPlainTextEdit *m_parameters;
};

const QString choicesKey = QStringLiteral("choices");

} // namespace

QJsonObject WhazingSendPage::all() const
{
    QJsonObject typed = typedfields::read(*this);
    if (const auto *choices = findChild<ChoicesEdit *>(); choices && !choices->typed().isEmpty())
        typed.insert(choicesKey, choices->typed());
    return typed;
}

QJsonObject WhazingSendPage::typed() const
{
    const QJsonObject now = all();
    return now == m_blank ? QJsonObject() : now;
}

void WhazingSendPage::setTyped(const QJsonObject &typed)
{
    typedfields::write(*this, typed);
    if (auto *choices = findChild<ChoicesEdit *>())
        choices->setTyped(typed[choicesKey].toArray());
}

void WhazingSendPage::begin(const QString &prefix)
{
    if (!prefix.isEmpty())
        for (QWidget *each : findChildren<QWidget *>(QRegularExpression(QStringLiteral("^special"))))
            each->setObjectName(prefix + each->objectName());
    if (auto *choices = findChild<ChoicesEdit *>())
        choices->setNamePrefix(prefix);
    m_blank = all();
    typedfields::watch(*this, *this, [this] { Q_EMIT edited(); });
    if (auto *choices = findChild<ChoicesEdit *>())
        connect(choices, &ChoicesEdit::changed, this, &WhazingSendPage::edited);
}

WhazingSendPage *WhazingSendPage::sticker(QWidget *parent)
{
    return new FilePage(WhazingSpecial::sticker, parent);
}

WhazingSendPage *WhazingSendPage::inJson(QWidget *parent)
{
    return new FilePage(WhazingSpecial::base64, parent);
}

WhazingSendPage *WhazingSendPage::location(QWidget *parent)
{
    return new LocationPage(parent);
}

WhazingSendPage *WhazingSendPage::contact(QWidget *parent)
{
    return new ContactPage(parent);
}

WhazingSendPage *WhazingSendPage::byTemplate(QWidget *parent)
{
    return new TemplatePage(parent);
}

} // namespace gancho
