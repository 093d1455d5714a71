#include "ui/forms/whazinghookform.h"

#include "models/domain/whazingtoken.h"
#include "models/domain/whazingwebhooklint.h"
#include "models/items/whazinghookmodel.h"
#include "ui/forms/whazinghookguide.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/build.h"
#include "ui/widgets/clip.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/switch.h"
#include "ui/widgets/urltest.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QResizeEvent>
#include <QScrollArea>

namespace gancho {

namespace {
/// The width from which fields and guide stand beside each other.
constexpr int besideFrom = 680;
} // namespace

WhazingHookForm::WhazingHookForm(QWidget *parent)
    : QFrame(parent)
    , m_title(new ElidedLabel({}, "section", this))
    , m_unsaved(makeLabel(tr("Unsaved changes"), "muted", this))
    , m_kind(new QComboBox(this))
    , m_active(new Switch(tr("Integration active"), this))
    , m_nameLabel(makeLabel(tr("&Name"), "label", this))
    , m_name(new QLineEdit(this))
    , m_url(new QLineEdit(this))
    , m_key(new QLineEdit(this))
    , m_queuesLabel(makeLabel(tr("&Linked queues"), "label", this))
    , m_queues(new QLineEdit(this))
    , m_onTransfer(new Switch(tr("Starts when a ticket is transferred"), this))
    , m_replaced(new Banner(Tone::Warn, this))
    , m_outcome(new Banner(Tone::Info, this))
    , m_guide(new WhazingHookGuide(this))
    , m_copyKey(makeButton(QStringLiteral("whazingKeyCopy"), tr("Copy"), "link", this))
    , m_here(makeButton(QStringLiteral("useThisComputer"), tr("Use this computer"), nullptr, this))
    , m_check(makeButton(QStringLiteral("whazingCheckKey"), tr("Check this key at the inbox"), nullptr, this))
    , m_verify(makeButton(QStringLiteral("whazingVerify"), tr("Verify"), nullptr, this))
    , m_apply(makeButton(QStringLiteral("whazingApply"), tr("Apply in the sandbox"), nullptr, this))
    , m_save(makeButton(QStringLiteral("whazingSave"), tr("Save"), "primary", this))
    , m_cancel(makeButton(QStringLiteral("whazingCancel"), tr("Cancel"), nullptr, this))
    , m_duplicate(makeButton(QStringLiteral("whazingDuplicate"), tr("Duplicate"), nullptr, this))
    , m_delete(makeButton(QStringLiteral("whazingDelete"), tr("Delete"), "danger", this))
{
    setProperty("role", QStringLiteral("card"));
    identify(this, QStringLiteral("whazingForm"), tr("Webhook"));
    for (const char *field : {"active", "name", "url", "key", "switches", "queueIds"}) {
        auto *note = new Banner(Tone::Warn, this);
        note->setObjectName(QStringLiteral("whazingNote_") + QLatin1String(field));
        note->hide();
        m_notes.insert(QLatin1String(field), note);
    }
    m_outcome->setObjectName(QStringLiteral("whazingOutcome"));
    m_outcome->hide();

    auto *inside = new QWidget;
    inside->setProperty("role", QStringLiteral("scrolled"));
    m_halves = new QBoxLayout(QBoxLayout::LeftToRight, inside);
    m_halves->setContentsMargins(20, 16, 20, 8);
    m_halves->setSpacing(40);
    m_halves->addWidget(makeFields(), 1);
    m_halves->addWidget(makeRight(), 1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    auto *column = makeColumn(this, 1, 0);
    column->addWidget(scroll, 1);
    column->addWidget(makeFoot());

    for (QLineEdit *field : {m_name, m_url, m_key, m_queues}) {
        connect(field, &QLineEdit::textChanged, this, &WhazingHookForm::refresh);
        connect(field, &QLineEdit::returnPressed, this, &WhazingHookForm::saveRequested);
    }
    for (Switch *toggle : {m_active, m_onTransfer})
        connect(toggle, &Switch::toggled, this, &WhazingHookForm::refresh);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &WhazingHookForm::refresh);
    connect(m_guide, &WhazingHookGuide::copied, this, &WhazingHookForm::copied);
    connect(m_here, &QPushButton::clicked, this, &WhazingHookForm::useThisComputerRequested);
    connect(m_check, &QPushButton::clicked, this, &WhazingHookForm::checkRequested);
    connect(m_verify, &QPushButton::clicked, this, &WhazingHookForm::verifyRequested);
    connect(m_apply, &QPushButton::clicked, this, &WhazingHookForm::applyRequested);
    connect(m_save, &QPushButton::clicked, this, &WhazingHookForm::saveRequested);
    connect(m_cancel, &QPushButton::clicked, this, &WhazingHookForm::cancelRequested);
    connect(m_duplicate, &QPushButton::clicked, this, &WhazingHookForm::duplicateRequested);
    connect(m_delete, &QPushButton::clicked, this, &WhazingHookForm::deleteRequested);
    load({}, {});
}

QWidget *WhazingHookForm::makeFields()
{
    m_kind->addItem(tr("Of the channel (Integrações por Canal)"), int(WhazingHookKind::Channel));
    m_kind->addItem(tr("Of queues (Integrações por Fila)"), int(WhazingHookKind::Queue));
    identify(m_kind, QStringLiteral("whazingKind"), tr("Kind of webhook"));
    identify(m_active, QStringLiteral("whazingActive"), tr("Integration active"));
    identify(m_name, QStringLiteral("whazingName"), tr("Name"));
    identify(m_url, QStringLiteral("whazingUrl"), tr("URL"));
    identify(m_key, QStringLiteral("whazingKey"), tr("Key"));
    identify(m_queues, QStringLiteral("whazingQueues"), tr("Linked queues, their numbers separated by commas"));
    identify(m_onTransfer, QStringLiteral("whazingOnTransfer"), tr("Starts when a ticket is transferred"));
    m_url->setProperty("mono", true);
    m_key->setProperty("mono", true);
    m_key->setEchoMode(QLineEdit::Password);
    m_queues->setPlaceholderText(tr("Numbers of the queues: 3, 7"));
    m_onTransfer->setToolTip(whazingPanelWord(WhazingPanelWord::What::StartsOnTransfer, WhazingHookKind::Queue).now);

    auto *fields = new QWidget;
    m_fields = makeColumn(fields, 0, 6);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_unsaved);
    m_fields->addLayout(head);
    m_fields->addWidget(m_outcome);
    m_fields->addWidget(m_kind);
    m_fields->addWidget(m_active);
    m_fields->addWidget(m_notes[QStringLiteral("active")]);
    m_nameLabel->setBuddy(m_name);
    m_fields->addWidget(m_nameLabel);
    m_fields->addWidget(m_name);
    m_fields->addWidget(m_notes[QStringLiteral("name")]);
    auto *urlLabel = makeLabel(tr("&Url"), "label", fields);
    urlLabel->setBuddy(m_url);
    m_fields->addWidget(urlLabel);
    m_urlRow = new QHBoxLayout;
    m_urlRow->setSpacing(8);
    m_urlRow->addWidget(m_url, 1);
    m_fields->addLayout(m_urlRow);
    m_fields->addWidget(m_notes[QStringLiteral("url")]);
    m_fields->addWidget(m_here, 0, Qt::AlignLeft);
    auto *keyLabel = makeLabel(tr("&Key"), "label", fields);
    keyLabel->setBuddy(m_key);
    m_fields->addWidget(keyLabel);
    m_fields->addWidget(m_key);
    m_fields->addWidget(m_notes[QStringLiteral("key")]);
    m_replaced->setObjectName(QStringLiteral("whazingKeyReplaced"));
    auto *restore = makeButton(QStringLiteral("whazingKeyRestore"), tr("Bring back what was typed"), "link", fields);
    connect(restore, &QPushButton::clicked, this, [this] { m_key->setText(std::exchange(m_refusedKey, {})); });
    m_replaced->addWidget(restore);
    m_fields->addWidget(m_replaced);
    auto *show = makeButton(QStringLiteral("whazingKeyShow"), tr("Show"), "link", fields);
    auto *generate = makeButton(QStringLiteral("whazingKeyGenerate"), tr("Generate key"), "link", fields);
    show->setAccessibleName(tr("Show the key"));
    m_copyKey->setAccessibleName(tr("Copy the key"));
    show->setCheckable(true);
    connect(show, &QPushButton::toggled, this, [this, show](bool on) {
        m_key->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password);
        show->setText(on ? tr("Hide") : tr("Show"));
        show->setAccessibleName(on ? tr("Hide the key") : tr("Show the key"));
    });
    connect(m_copyKey, &QPushButton::clicked, this, [this] {
        putOnClipboard(key());
        Q_EMIT copied();
    });
    connect(generate, &QPushButton::clicked, this, [this] { m_key->setText(newWhazingKey()); });
    auto *tools = new QHBoxLayout;
    tools->setSpacing(16);
    for (QPushButton *button : {show, m_copyKey, generate})
        tools->addWidget(button);
    tools->addStretch();
    m_fields->addLayout(tools);
    m_fields->addWidget(m_check, 0, Qt::AlignLeft);
    m_queuesLabel->setBuddy(m_queues);
    m_fields->addWidget(m_queuesLabel);
    m_fields->addWidget(m_queues);
    m_fields->addWidget(m_notes[QStringLiteral("queueIds")]);
    m_fields->addWidget(m_onTransfer);
    m_fields->addStretch(1);
    return fields;
}

QWidget *WhazingHookForm::makeRight()
{
    auto *right = new QWidget;
    auto *column = makeColumn(right, 0, 6);
    column->addWidget(makeLabel(tr("Switches"), "section", right));
    for (const WhazingSwitch which : whazingSwitches(WhazingHookKind::Channel)) {
        auto *box = new QCheckBox(whazingSwitchLabel(which), right);
        identify(box, QStringLiteral("whazingSwitch_") + whazingSwitchId(which), whazingSwitchLabel(which),
                 whazingSwitchMeaning(which));
        box->setToolTip(whazingSwitchMeaning(which));
        connect(box, &QCheckBox::toggled, this, &WhazingHookForm::refresh);
        m_switches.insert(which, box);
        column->addWidget(box);
    }
    column->addWidget(m_notes[QStringLiteral("switches")]);
    column->addSpacing(8);
    column->addWidget(m_guide);
    column->addStretch(1);
    return right;
}

QWidget *WhazingHookForm::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(20, 8, 20, 16);
    row->setSpacing(8);
    for (QPushButton *button : {m_save, m_cancel, m_apply, m_verify})
        row->addWidget(button);
    row->addStretch();
    row->addWidget(m_duplicate);
    row->addWidget(m_delete);
    return foot;
}

void WhazingHookForm::setUrlTest(UrlTest *test)
{
    m_urlTest = test;
    m_urlRow->addWidget(test->button());
    m_fields->insertWidget(m_fields->indexOf(m_here), test);
    chainTabs({m_url, test->button(), m_here});
}

void WhazingHookForm::load(const WhazingWebhook &webhook, const QString &key)
{
    m_original = webhook;
    m_originalKey = key;
    setOutcome(Tone::Info, {});
    fill(webhook, key);
}

void WhazingHookForm::fill(const WhazingWebhook &contents, const QString &key)
{
    m_filling = true;
    if (m_urlTest && contents.url != m_url->text())
        m_urlTest->clear();
    m_kind->setCurrentIndex(m_kind->findData(int(contents.kind)));
    m_active->setChecked(contents.active);
    m_name->setText(contents.name);
    m_url->setText(contents.url);
    m_url->setCursorPosition(0);
    m_key->setText(key);
    m_refusedKey.clear();
    m_queues->setText(contents.queueIds.join(QStringLiteral(", ")));
    m_onTransfer->setChecked(contents.startsOnTransfer);
    for (auto it = m_switches.cbegin(); it != m_switches.cend(); ++it)
        it.value()->setChecked(contents.isOn(it.key()));
    m_filling = false;
    refresh();
}

WhazingWebhook WhazingHookForm::edited() const
{
    WhazingWebhook now = m_original;
    now.kind = WhazingHookKind(m_kind->currentData().toInt());
    const bool queue = now.kind == WhazingHookKind::Queue;
    now.active = queue || m_active->isChecked();
    now.name = queue ? m_name->text().trimmed() : QString();
    now.url = m_url->text().trimmed();
    now.queueIds.clear();
    if (queue)
        now.queueIds = m_queues->text().split(QRegularExpression(QStringLiteral("[,;\\s]+")), Qt::SkipEmptyParts);
    now.startsOnTransfer = !queue || m_onTransfer->isChecked();
    now.switches.clear();
    for (const WhazingSwitch which : whazingSwitches(now.kind))
        if (m_switches[which]->isChecked())
            now.switches += which;
    return now;
}

QString WhazingHookForm::key() const
{
    return m_key->text().trimmed();
}

bool WhazingHookForm::isDirty() const
{
    return edited() != m_original || key() != m_originalKey;
}

bool WhazingHookForm::validate()
{
    if (!keyIsRefused())
        return true;
    m_refusedKey = m_key->text();
    m_key->setText(newWhazingKey());
    m_key->setFocus(Qt::OtherFocusReason);
    return false;
}

bool WhazingHookForm::keyIsRefused() const
{
    return WhazingToken::looksLikeJwt(key());
}

void WhazingHookForm::setUrl(const QString &url)
{
    m_url->setText(url);
}

void WhazingHookForm::setSandbox(bool sandbox)
{
    m_apply->setVisible(sandbox);
}

void WhazingHookForm::setCheckOffered(bool offered)
{
    m_check->setVisible(offered);
}

void WhazingHookForm::setVerifying(bool verifying)
{
    m_verify->setText(verifying ? tr("Stop waiting") : tr("Verify"));
    m_verify->setAccessibleName(m_verify->text());
}

void WhazingHookForm::setOutcome(Tone tone, const QString &text, const QString &reference)
{
    m_outcome->setMessage(tone, text, reference);
}

void WhazingHookForm::showKind()
{
    const bool queue = m_kind->currentData().toInt() == int(WhazingHookKind::Queue);
    m_kind->setEnabled(isNew());
    m_active->setVisible(!queue);
    for (QWidget *part : QList<QWidget *>{m_nameLabel, m_name, m_queuesLabel, m_queues, m_onTransfer})
        part->setVisible(queue);
    const auto offered = whazingSwitches(queue ? WhazingHookKind::Queue : WhazingHookKind::Channel);
    for (auto it = m_switches.cbegin(); it != m_switches.cend(); ++it)
        it.value()->setVisible(offered.contains(it.key()));
}

void WhazingHookForm::refresh()
{
    if (m_filling)
        return;
    showKind();
    const WhazingWebhook now = edited();
    QHash<QString, QStringList> texts;
    QHash<QString, Tone> tones;
    for (const WhazingFinding &finding : lintWhazingWebhook(now, key())) {
        // What is still to be filled in is no fault of a webhook that has just been begun.
        const Tone tone = isNew() && finding.isMissing() ? Tone::Info : finding.tone;
        if (!texts.contains(finding.field))
            tones.insert(finding.field, tone);
        texts[finding.field] += finding.text();
    }
    for (auto it = m_notes.cbegin(); it != m_notes.cend(); ++it)
        it.value()->setMessage(tones.value(it.key(), Tone::Warn), texts.value(it.key()).join(u'\n'));
    const bool dirty = isDirty();
    m_title->setText(isNew() ? tr("New webhook") : WhazingHookModel::title(m_original));
    m_unsaved->setVisible(dirty);
    m_save->setEnabled(dirty || isNew());
    m_delete->setVisible(!isNew());
    m_duplicate->setVisible(!isNew());
    m_replaced->setMessage(Tone::Warn, m_refusedKey.isEmpty() ? QString()
                                                              : tr("What looks like a token was not used. There is a "
                                                                   "new key in its place: copy it into Whazing's "
                                                                   "panel, and go on here."));
    m_copyKey->setEnabled(!keyIsRefused());
    // What must not be given to another server is not offered to be copied there.
    m_guide->show(now, keyIsRefused() ? QString() : key());
    Q_EMIT changed();
}

void WhazingHookForm::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    const bool narrow = event->size().width() < besideFrom;
    m_halves->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_halves->setSpacing(narrow ? 16 : 40);
}

void WhazingHookForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT cancelRequested();
        event->accept();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace gancho
