#include "ui/forms/sendercheckform.h"

#include "app/signing/signing.h"
#include "models/domain/inbox.h"
#include "models/domain/sendercheckcodec.h"
#include "models/items/sendercheckguide.h"
#include "models/items/verdicttext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/build.h"
#include "ui/widgets/clip.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace gancho {

namespace {
constexpr int mostTolerance = 24 * 60 * 60;
}

SenderCheckForm::SenderCheckForm(QWidget *parent)
    : QWidget(parent)
    , m_scheme(new QComboBox(this))
    , m_explanation(makeText({}, "caption", this))
    , m_placeLabel(makeLabel({}, "label", this))
    , m_place(new QLineEdit(this))
    , m_placeProblem(makeText({}, "error", this))
    , m_secretLabel(makeLabel({}, "label", this))
    , m_secret(new QLineEdit(this))
    , m_secretProblem(makeText({}, "error", this))
    , m_show(makeButton(QStringLiteral("secretShow"), tr("Show"), "link", this))
    , m_paste(makeButton(QStringLiteral("secretPaste"), tr("Paste"), "link", this))
    , m_generate(makeButton(QStringLiteral("secretGenerate"), tr("Generate"), "link", this))
    , m_copy(makeButton(QStringLiteral("secretCopy"), tr("Copy"), "link", this))
    , m_addPrevious(makeButton(QStringLiteral("secretAddPrevious"), tr("Take the previous one too"), "link", this))
    , m_previousLabel(makeLabel(tr("Pre&vious one, while senders change"), "label", this))
    , m_previous(new QLineEdit(this))
    , m_toleranceLabel(makeLabel(tr("Ti&me may be off by"), "label", this))
    , m_tolerance(new QSpinBox(this))
    , m_failureLabel(makeLabel(tr("When the check &fails"), "label", this))
    , m_failure(new QComboBox(this))
    , m_keychain(new Banner(Tone::Warn, this))
{
    for (const SenderScheme scheme : SenderCheckCodec::schemes())
        m_scheme->addItem(verdicttext::schemeName(scheme), int(scheme));
    identify(m_scheme, QStringLiteral("inboxScheme"), tr("Sender check"));
    identify(m_place, QStringLiteral("inboxCheckName"), tr("Header"));
    identify(m_secret, QStringLiteral("inboxSecret"), tr("Secret"));
    identify(m_previous, QStringLiteral("inboxPreviousSecret"), tr("Previous secret"));
    identify(m_tolerance, QStringLiteral("inboxTolerance"), tr("Tolerance of the time, in seconds"));
    identify(m_failure, QStringLiteral("inboxOnFailure"), tr("When the check fails"));
    m_placeProblem->setObjectName(QStringLiteral("inboxCheckNameProblem"));
    m_secretProblem->setObjectName(QStringLiteral("inboxSecretProblem"));
    m_explanation->setObjectName(QStringLiteral("inboxSchemeExplanation"));
    m_show->setAccessibleName(tr("Show the secret"));
    m_paste->setAccessibleName(tr("Paste the secret"));
    m_generate->setAccessibleName(tr("Generate a new secret"));
    m_copy->setAccessibleName(tr("Copy the secret"));
    m_show->setCheckable(true);
    for (QLineEdit *field : {m_place, m_secret, m_previous})
        field->setProperty("mono", true);
    for (QLineEdit *field : {m_secret, m_previous})
        field->setEchoMode(QLineEdit::Password);
    m_tolerance->setRange(0, mostTolerance);
    m_tolerance->setSingleStep(60);
    m_tolerance->setSuffix(tr(" s"));
    m_tolerance->setSpecialValueText(tr("any time"));
    m_tolerance->setFixedWidth(120);
    m_failure->addItem(tr("Answer 401, so that the sender learns of it"), int(SenderCheck::OnFailure::Refuse));
    m_failure->addItem(tr("Only mark the event and answer as always"), int(SenderCheck::OnFailure::Mark));
    m_keychain->setObjectName(QStringLiteral("inboxKeychain"));

    auto *column = makeColumn(this, 0, 6);
    const auto field = [this, column](QLabel *label, QWidget *input, QLabel *problem = nullptr) {
        label->setBuddy(input);
        column->addWidget(label);
        column->addWidget(input);
        if (problem)
            column->addWidget(problem);
    };
    field(makeLabel(tr("Sender c&heck"), "label", this), m_scheme);
    column->addWidget(m_explanation);
    field(m_placeLabel, m_place, m_placeProblem);
    field(m_secretLabel, m_secret, m_secretProblem);
    column->addWidget(makeSecretTools());
    field(m_previousLabel, m_previous);
    column->addWidget(m_keychain);
    field(m_toleranceLabel, m_tolerance);
    field(m_failureLabel, m_failure);
    column->addStretch(1);

    connect(m_scheme, &QComboBox::currentIndexChanged, this, [this] {
        showScheme();
        setProblem(inboxfield::secret, {});
        setProblem(inboxfield::checkName, {});
        Q_EMIT changed();
    });
    for (QLineEdit *edit : {m_place, m_secret, m_previous})
        connect(edit, &QLineEdit::textChanged, this, [this, edit] {
            setProblem(edit == m_place ? inboxfield::checkName : inboxfield::secret, {});
            m_copy->setEnabled(!m_secret->text().isEmpty());
            Q_EMIT changed();
        });
    connect(m_tolerance, &QSpinBox::valueChanged, this, &SenderCheckForm::changed);
    connect(m_failure, &QComboBox::currentIndexChanged, this, &SenderCheckForm::changed);
    connect(m_show, &QPushButton::toggled, this, [this](bool shown) {
        m_show->setText(shown ? tr("Hide") : tr("Show"));
        m_show->setAccessibleName(shown ? tr("Hide the secret") : tr("Show the secret"));
        for (QLineEdit *edit : {m_secret, m_previous})
            edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    });
    connect(m_paste, &QPushButton::clicked, this, &SenderCheckForm::paste);
    connect(m_generate, &QPushButton::clicked, this, &SenderCheckForm::generate);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        putOnClipboard(m_secret->text());
        Q_EMIT copied();
    });
    connect(m_addPrevious, &QPushButton::clicked, this, [this] {
        m_previousLabel->show();
        m_previous->show();
        m_addPrevious->hide();
        m_previous->setFocus(Qt::OtherFocusReason);
    });
    load({}, {});
}

QWidget *SenderCheckForm::makeSecretTools()
{
    m_tools = new QWidget(this);
    auto *row = new QHBoxLayout(m_tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    for (QPushButton *button : {m_show, m_paste, m_generate, m_copy})
        row->addWidget(button);
    row->addStretch();
    row->addWidget(m_addPrevious);
    return m_tools;
}

void SenderCheckForm::load(const SenderCheck &check, const QList<Secret> &secrets)
{
    m_original = check;
    m_stored = secrets;
    m_scheme->setCurrentIndex(m_scheme->findData(int(check.scheme)));
    m_place->setText(check.name);
    m_secret->setText(secrets.value(0).reveal());
    m_previous->setText(secrets.value(1).reveal());
    m_tolerance->setValue(check.toleranceSeconds);
    m_failure->setCurrentIndex(m_failure->findData(int(check.onFailure)));
    m_show->setChecked(false);
    m_copy->setEnabled(!m_secret->text().isEmpty());
    showScheme();
    setProblem(inboxfield::secret, {});
    setProblem(inboxfield::checkName, {});
}

void SenderCheckForm::showScheme()
{
    const SenderCheck now = check();
    m_explanation->setText(sendercheckguide::explanation(now.scheme));
    const QString place = sendercheckguide::placeName(now.scheme);
    for (QWidget *part : QList<QWidget *>{m_placeLabel, m_place})
        part->setVisible(!place.isEmpty());
    m_placeLabel->setText(place);
    m_place->setAccessibleName(place.isEmpty() ? tr("Header") : place);
    m_place->setPlaceholderText(defaultName(now.scheme));
    const bool active = now.isActive();
    for (QWidget *part : QList<QWidget *>{m_secretLabel, m_secret, m_tools, m_failureLabel, m_failure})
        part->setVisible(active);
    m_secretLabel->setText(sendercheckguide::secretName(now.scheme));
    const bool previous = active && !m_previous->text().isEmpty();
    m_previousLabel->setVisible(previous);
    m_previous->setVisible(previous);
    m_addPrevious->setVisible(active && !previous);
    for (QWidget *part : QList<QWidget *>{m_toleranceLabel, m_tolerance})
        part->setVisible(now.signsTime());
    m_keychain->setVisible(active && !m_keychain->text().isEmpty());
}

void SenderCheckForm::setPersistent(bool persistent)
{
    m_keychain->setMessage(Tone::Warn, persistent ? QString()
                                                  : tr("This system has no keychain that works: the secret is kept "
                                                       "until the program ends and must be entered again next time."));
    showScheme();
}

SenderCheck SenderCheckForm::check() const
{
    SenderCheck now = m_original;
    now.scheme = SenderScheme(m_scheme->currentData().toInt());
    now.name = m_place->text().trimmed();
    now.toleranceSeconds = m_tolerance->value();
    now.onFailure = SenderCheck::OnFailure(m_failure->currentData().toInt());
    // What is not shown keeps its value.
    if (sendercheckguide::placeName(now.scheme).isEmpty())
        now.name = now.scheme == m_original.scheme ? m_original.name : QString();
    if (!now.isActive()) {
        now = SenderCheck();
        now.keychainKey = m_original.keychainKey;
    }
    return now;
}

QList<Secret> SenderCheckForm::secrets() const
{
    QList<Secret> now;
    for (const QLineEdit *field : {m_secret, m_previous})
        if (!field->text().trimmed().isEmpty())
            now += Secret(field->text().trimmed());
    return now + m_stored.mid(2);
}

bool SenderCheckForm::secretsChanged() const
{
    return check().isActive() && secrets() != m_stored;
}

void SenderCheckForm::setProblem(const QString &field, const QString &text)
{
    if (field != inboxfield::secret && field != inboxfield::checkName)
        return;
    const bool isSecret = field == inboxfield::secret;
    QLineEdit *edit = isSecret ? m_secret : m_place;
    QLabel *problem = isSecret ? m_secretProblem : m_placeProblem;
    problem->setText(text);
    problem->setVisible(!text.isEmpty());
    setInvalid(edit, !text.isEmpty());
    edit->setAccessibleDescription(text);
}

QList<QWidget *> SenderCheckForm::inputs() const
{
    return {m_scheme, m_place,       m_secret,   m_show,      m_paste,  m_generate,
            m_copy,   m_addPrevious, m_previous, m_tolerance, m_failure};
}

void SenderCheckForm::focusSecret()
{
    m_secret->setFocus(Qt::OtherFocusReason);
}

void SenderCheckForm::generate()
{
    const QString before = m_secret->text();
    m_secret->setText(QString::fromUtf8(signing::newSecret(check().scheme)));
    // Senders still have the one that is stored.
    if (!before.isEmpty() && before == m_stored.value(0).reveal() && m_previous->text().isEmpty()) {
        m_previous->setText(before);
        showScheme();
    }
    m_show->setChecked(true);
}

void SenderCheckForm::paste()
{
    m_secret->setText(QGuiApplication::clipboard()->text().trimmed());
    m_secret->setFocus(Qt::OtherFocusReason);
}

} // namespace gancho
