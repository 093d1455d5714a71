#include "ui/forms/clintstatusform.h"

#include "models/domain/clintevents.h"
#include "ui/forms/eventchecks.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/build.h"
#include "ui/widgets/clip.h"
#include "ui/widgets/urltest.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSet>
#include <QVBoxLayout>

namespace gancho {

ClintStatusForm::ClintStatusForm(QWidget *parent)
    : QFrame(parent)
    , m_title(makeText(tr("SMS and voice status"), "section", this))
    , m_unsaved(makeLabel(tr("Unsaved changes"), "muted", this))
    , m_error(new Banner(Tone::Bad, this))
    , m_note(new Banner(Tone::Warn, this))
    , m_url(new QLineEdit(this))
    , m_urlProblem(makeText({}, "error", this))
    , m_here(makeButton(QStringLiteral("statusHere"), tr("Use this computer"), nullptr, this))
    , m_secret(new QLineEdit(this))
    , m_show(makeButton(QStringLiteral("statusSecretShow"), tr("Show"), "link", this))
    , m_copy(makeButton(QStringLiteral("statusSecretCopy"), tr("Copy"), "link", this))
    , m_secretNote(makeText({}, "caption", this))
    , m_events(new EventChecks(this))
    , m_save(makeButton(QStringLiteral("statusSave"), tr("Save in Clint"), "primary", this))
    , m_cancel(makeButton(QStringLiteral("statusCancel"), tr("Cancel"), nullptr, this))
    , m_delete(makeButton(QStringLiteral("statusDelete"), tr("Delete…"), "danger", this))
{
    setProperty("role", QStringLiteral("card"));
    identify(m_url, QStringLiteral("statusUrl"), tr("Url"), tr("Where Clint shall send the status of SMS and calls."));
    identify(m_secret, QStringLiteral("statusSecret"), tr("Secret of the signature"));
    m_url->setProperty("mono", true);
    m_secret->setReadOnly(true);
    m_secret->setEchoMode(QLineEdit::Password);
    m_urlProblem->setObjectName(QStringLiteral("statusUrlProblem"));
    m_error->setObjectName(QStringLiteral("statusError"));
    m_note->setObjectName(QStringLiteral("statusNote"));
    m_secretNote->setObjectName(QStringLiteral("statusSecretNote"));
    QList<EventType> types;
    for (EventType type : clintEventTypes())
        if (clintStatusEvents().contains(type.id)) {
            type.main = true;
            types += type;
        }
    m_events->setTypes(types);

    auto *inside = new QWidget;
    inside->setProperty("role", QStringLiteral("scrolled"));
    auto *halves = new QHBoxLayout(inside);
    halves->setContentsMargins(20, 12, 20, 8);
    halves->setSpacing(32);
    m_left = new QVBoxLayout;
    m_left->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_unsaved);
    m_left->addLayout(head);
    m_left->addWidget(m_error);
    m_left->addWidget(m_note);
    auto *urlLabel = makeLabel(tr("Ur&l"), "label", inside);
    urlLabel->setBuddy(m_url);
    m_left->addWidget(urlLabel);
    m_left->addWidget(m_url);
    m_left->addWidget(m_urlProblem);
    m_urlRow = new QHBoxLayout;
    m_urlRow->addWidget(m_here);
    m_urlRow->addStretch();
    m_left->addLayout(m_urlRow);
    auto *secretLabel = makeLabel(tr("Secre&t of the signature"), "label", inside);
    secretLabel->setBuddy(m_secret);
    m_left->addWidget(secretLabel);
    auto *secretRow = new QHBoxLayout;
    secretRow->setSpacing(12);
    secretRow->addWidget(m_secret, 1);
    secretRow->addWidget(m_show);
    secretRow->addWidget(m_copy);
    m_left->addLayout(secretRow);
    m_left->addWidget(m_secretNote);
    m_left->addStretch(1);
    m_right = new QVBoxLayout;
    m_right->setSpacing(8);
    m_right->addWidget(m_events);
    m_right->addStretch(1);
    halves->addLayout(m_left, 10);
    halves->addLayout(m_right, 11);
    auto *area = new QScrollArea(this);
    area->setWidget(inside);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(20, 8, 20, 12);
    foot->setSpacing(8);
    foot->addWidget(m_save);
    foot->addWidget(m_cancel);
    foot->addStretch();
    foot->addWidget(m_delete);
    auto *column = makeColumn(this, 1, 0);
    column->addWidget(area, 1);
    column->addLayout(foot);

    connect(m_url, &QLineEdit::textChanged, this, &ClintStatusForm::refresh);
    connect(m_url, &QLineEdit::returnPressed, this, &ClintStatusForm::saveRequested);
    connect(m_events, &EventChecks::changed, this, [this] {
        m_events->setProblem({});
        refresh();
    });
    connect(m_here, &QPushButton::clicked, this, &ClintStatusForm::useThisComputerRequested);
    connect(m_save, &QPushButton::clicked, this, &ClintStatusForm::saveRequested);
    connect(m_cancel, &QPushButton::clicked, this, &ClintStatusForm::cancelRequested);
    connect(m_delete, &QPushButton::clicked, this, &ClintStatusForm::deleteRequested);
    connect(m_show, &QPushButton::clicked, this, [this] {
        m_secret->setEchoMode(m_secret->echoMode() == QLineEdit::Normal ? QLineEdit::Password : QLineEdit::Normal);
        showSecret();
    });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        putOnClipboard(m_kept.reveal());
        Q_EMIT copied(tr("Secret copied."));
    });
    load({}, {});
}

void ClintStatusForm::setUrlTest(UrlTest *test)
{
    m_urlTest = test;
    m_urlRow->insertWidget(0, test->button());
    m_left->insertWidget(m_left->indexOf(m_urlRow) + 1, test);
}

void ClintStatusForm::setVerify(QWidget *verify)
{
    m_right->insertWidget(1, verify);
}

void ClintStatusForm::load(const Subscription &webhook, const Secret &secret)
{
    m_original = webhook;
    m_error->setMessage(Tone::Bad, {});
    m_note->setMessage(Tone::Warn, {});
    m_events->setProblem({});
    if (m_urlTest)
        m_urlTest->clear();
    m_url->setText(webhook.url);
    m_url->setCursorPosition(0);
    m_events->setChecked(webhook.id.isValid() ? webhook.events : clintStatusEvents());
    m_delete->setVisible(webhook.id.isValid());
    m_secret->setEchoMode(QLineEdit::Password);
    setSecret(secret);
    refresh();
}

void ClintStatusForm::setSecret(const Secret &secret)
{
    m_kept = secret;
    m_secret->setText(secret.reveal());
    showSecret();
}

void ClintStatusForm::showSecret()
{
    const bool kept = !m_kept.isEmpty();
    const bool shown = m_secret->echoMode() == QLineEdit::Normal;
    m_show->setText(shown ? tr("Hide") : tr("Show"));
    m_show->setAccessibleName(shown ? tr("Hide the secret") : tr("Show the secret"));
    m_copy->setAccessibleName(tr("Copy the secret"));
    m_show->setEnabled(kept);
    m_copy->setEnabled(kept);
    m_secretNote->setText(
        kept      ? tr("Clint signs with it, in X-Clint-Signature. It is kept in the keychain of this computer.")
        : isNew() ? tr("Clint shows it once, when the webhook is first saved. Gancho keeps it in the keychain.")
                  : tr("This webhook was set up elsewhere, so its secret is not known here: Clint shows it only once, "
                       "and does not say whether deleting and saving the webhook again gives a new one."));
}

Subscription ClintStatusForm::edited() const
{
    Subscription now = m_original;
    now.url = m_url->text().trimmed();
    now.events = m_events->checked();
    now.enabled = true;
    return now;
}

bool ClintStatusForm::isDirty() const
{
    const Subscription now = edited();
    if (isNew())
        return !now.url.isEmpty();
    return now.url != m_original.url || QSet<QString>(now.events.begin(), now.events.end()) !=
                                            QSet<QString>(m_original.events.begin(), m_original.events.end());
}

void ClintStatusForm::refresh()
{
    const QString url = m_url->text().trimmed();
    const QString wrong = url.isEmpty() ? QString() : checkWebhookUrl(url);
    m_urlProblem->setText(wrong);
    m_urlProblem->setVisible(!wrong.isEmpty());
    setInvalid(m_url, !wrong.isEmpty());
    m_url->setAccessibleDescription(wrong.isEmpty() ? tr("Where Clint shall send the status of SMS and calls.")
                                                    : wrong);
    m_unsaved->setVisible(isDirty());
    m_save->setEnabled(!m_busy && (isDirty() || isNew()));
    Q_EMIT changed();
}

bool ClintStatusForm::validate()
{
    m_error->setMessage(Tone::Bad, {});
    const Subscription now = edited();
    const QString wrong = checkWebhookUrl(now.url);
    if (now.events.isEmpty())
        m_events->setProblem(tr("Choose at least one event."));
    if (!wrong.isEmpty()) {
        m_urlProblem->setText(wrong);
        m_urlProblem->show();
        setInvalid(m_url, true);
        m_url->setFocus();
    }
    return wrong.isEmpty() && !now.events.isEmpty();
}

void ClintStatusForm::setBusy(bool busy)
{
    m_busy = busy;
    for (QWidget *input : QList<QWidget *>{m_url, m_here, m_events, m_delete})
        input->setEnabled(!busy);
    m_save->setText(busy ? tr("Saving…") : tr("Save in Clint"));
    m_save->setAccessibleName(m_save->text());
    refresh();
}

void ClintStatusForm::showError(const Error &error)
{
    m_error->setMessage(Tone::Bad, error.text, error.reference);
}

void ClintStatusForm::setUrl(const QString &url)
{
    m_url->setText(url);
    m_url->setCursorPosition(0);
}

void ClintStatusForm::setNote(const QString &text)
{
    m_note->setMessage(Tone::Warn, text);
}

void ClintStatusForm::focusUrl()
{
    m_url->setFocus(Qt::OtherFocusReason);
}

void ClintStatusForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_busy) {
        Q_EMIT cancelRequested();
        event->accept();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace gancho
