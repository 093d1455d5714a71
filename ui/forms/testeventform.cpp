#include "ui/forms/testeventform.h"

#include "app/accounts/accountstore.h"
#include "app/drafts/draftstore.h"
#include "app/platforms/contract.h"
#include "app/receiver/receiver.h"
#include "models/domain/eventtype.h"
#include "models/items/eventtext.h"
#include "ui/forms/paceform.h"
#include "ui/forms/signatureform.h"
#include "ui/forms/targetfield.h"
#include "ui/widgets/build.h"
#include "ui/widgets/switch.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace gancho {

namespace {

const QString draftKey = QStringLiteral("sending/test");
constexpr int baseRole = Qt::UserRole + 1;
constexpr int platformRole = Qt::UserRole + 2;

/// All of them, that of the chosen account first.
QList<PlatformKind> platformsFor(const Account *account)
{
    QList<PlatformKind> kinds{PlatformKind::WtsChat, PlatformKind::Whazing, PlatformKind::Clint};
    if (account && kinds.removeOne(account->platform))
        kinds.prepend(account->platform);
    return kinds;
}
constexpr int mostTimes = 100'000;

Switch *makeSwitch(const char *name, const QString &text, QWidget *parent)
{
    auto *made = new Switch(text, parent);
    made->setCheckable(true);
    identify(made, QLatin1String(name), text);
    return made;
}

} // namespace

TestEventForm::TestEventForm(const Services &services, const std::optional<EventRecord> &real, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_real(real)
    , m_what(new QComboBox(this))
    , m_example(makeSwitch("testExample", tr("The documented example, not an invented one"), this))
    , m_target(new TargetField(services.drafts, this))
    , m_changes(new QPlainTextEdit(this))
    , m_changesProblem(makeText({}, "error", this))
    , m_signature(new SignatureForm(services.receiver, SignatureForm::Original::None, this))
    , m_count(new QSpinBox(this))
    , m_pace(new PaceForm(PaceForm::Offers::WithoutOriginal, this))
    , m_mark(makeSwitch("testMark", tr("Marked with X-Gancho-Test"), this))
{
    identify(m_what, QStringLiteral("testWhat"), tr("Event or story to send"));
    m_what->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_what->setMaxVisibleItems(24);
    identify(m_changes, QStringLiteral("testChanges"), tr("Values to put into the event, one a line"));
    m_changes->setProperty("mono", true);
    m_changes->setTabChangesFocus(true);
    m_changes->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_changes->setFixedHeight(88);
    m_changesProblem->setObjectName(QStringLiteral("testChangesProblem"));
    m_changesProblem->hide();
    identify(m_count, QStringLiteral("testCount"), tr("How many times"));
    m_count->setRange(1, mostTimes);
    m_count->setGroupSeparatorShown(true);

    auto *column = makeColumn(this, 0, 6);
    const auto add = [&](const QString &label, QWidget *field) {
        if (column->count() > 0)
            column->addSpacing(8);
        auto *text = makeLabel(label, "label", this);
        text->setBuddy(field);
        column->addWidget(text);
        column->addWidget(field);
    };
    add(tr("What"), m_what);
    column->addWidget(m_example);
    add(tr("To"), m_target);
    add(tr("Values to put into it"), m_changes);
    column->addWidget(m_changesProblem);
    column->addWidget(makeText(tr("A place and its value, one a line."), "caption", this));
    add(tr("Signature"), m_signature);
    add(tr("How many times"), m_count);
    add(tr("How fast"), m_pace);
    column->addSpacing(4);
    column->addWidget(m_mark);
    column->addStretch(1);

    fillWhat();
    offerInboxes();
    restore();
    showFields();
    connect(&m_services.receiver, &Receiver::inboxesChanged, this, &TestEventForm::offerInboxes);
    connect(&m_services.receiver, &Receiver::changed, this, &TestEventForm::offerInboxes);
    connect(m_target, &TargetField::changed, this, [this] {
        m_signature->setTarget(m_target->text());
        touched();
    });
    connect(m_what, &QComboBox::currentIndexChanged, this, &TestEventForm::touched);
    connect(m_example, &Switch::toggled, this, &TestEventForm::touched);
    connect(m_mark, &Switch::toggled, this, &TestEventForm::touched);
    connect(m_changes, &QPlainTextEdit::textChanged, this, &TestEventForm::touched);
    connect(m_signature, &SignatureForm::changed, this, &TestEventForm::touched);
    connect(m_count, &QSpinBox::valueChanged, this, &TestEventForm::touched);
    connect(m_pace, &PaceForm::changed, this, &TestEventForm::touched);
}

void TestEventForm::fillWhat()
{
    const auto add = [this](PlatformKind platform, const QString &label, TestEventWish::Base base, const QString &id) {
        m_what->addItem(label, id);
        m_what->setItemData(m_what->count() - 1, int(base), baseRole);
        m_what->setItemData(m_what->count() - 1, int(platform), platformRole);
    };
    if (m_real) {
        add(m_real->summary.platform, tr("This event: %1").arg(eventtext::label(m_real->summary)),
            TestEventWish::Base::Real, m_real->summary.type);
        m_what->insertSeparator(m_what->count());
    }
    for (const PlatformKind platform : platformsFor(m_services.accounts.current())) {
        for (const EventStory &story : TestEvents::stories(platform))
            add(platform, story.label, TestEventWish::Base::Story, story.id);
        m_what->insertSeparator(m_what->count());
        const auto contract = Contract::of(platform);
        for (const QString &type : contract ? (*contract)->events() : QStringList())
            add(platform,
                QStringLiteral("%1 · %2 · %3").arg(platformName(platform), eventType(platform, type).label, type),
                TestEventWish::Base::Invented, type);
        m_what->insertSeparator(m_what->count());
    }
    // The one after the last of them.
    m_what->removeItem(m_what->count() - 1);
}

void TestEventForm::offerInboxes()
{
    QVector<TargetField::Offer> offers;
    for (const Inbox &inbox : m_services.receiver.inboxes())
        offers += {tr("Inbox %1 of this computer").arg(inbox.name), m_services.receiver.inboxUrl(inbox)};
    m_target->setOffers(offers);
}

Result<TestEventWish> TestEventForm::wish()
{
    TestEventWish wish;
    wish.base = TestEventWish::Base(m_what->currentData(baseRole).toInt());
    wish.type = m_what->currentData().toString();
    if (const auto platform = PlatformKind(m_what->currentData(platformRole).toInt()); platform != PlatformKind::None)
        wish.platform = platform;
    if (wish.base == TestEventWish::Base::Invented && m_example->isChecked())
        wish.base = TestEventWish::Base::Example;
    if (wish.base == TestEventWish::Base::Real)
        wish.body = m_real->body;
    QString problem;
    for (const QString &line : m_changes->toPlainText().split(u'\n')) {
        if (line.trimmed().isEmpty())
            continue;
        if (const auto change = FieldChange::read(line.trimmed()))
            wish.changes += *change;
        else
            problem = change.error().text;
    }
    m_changesProblem->setText(problem);
    m_changesProblem->setVisible(!problem.isEmpty());
    if (!problem.isEmpty())
        return fail(ErrorKind::Invalid, problem);
    return wish;
}

Result<SignaturePlan> TestEventForm::signature()
{
    return m_signature->plan();
}

SendPace TestEventForm::pace() const
{
    return m_pace->pace();
}

int TestEventForm::count() const
{
    return m_count->value();
}

bool TestEventForm::isMarked() const
{
    return m_mark->isChecked();
}

void TestEventForm::showFields()
{
    m_example->setVisible(TestEventWish::Base(m_what->currentData(baseRole).toInt()) == TestEventWish::Base::Invented);
    const auto platform = PlatformKind(m_what->currentData(platformRole).toInt());
    m_changes->setPlaceholderText(platform == PlatformKind::Whazing ? QStringLiteral("/contact/name=Maria Souza")
                                  : platform == PlatformKind::Clint ? QStringLiteral("/contact_name=Maria Souza")
                                                                    : QStringLiteral("/content/name=Maria Souza"));
}

void TestEventForm::touched()
{
    showFields();
    if (m_restoring)
        return;
    QJsonObject draft{
        {QStringLiteral("url"), m_target->text()},          {QStringLiteral("example"), m_example->isChecked()},
        {QStringLiteral("mark"), m_mark->isChecked()},      {QStringLiteral("changes"), m_changes->toPlainText()},
        {QStringLiteral("count"), m_count->value()},        {QStringLiteral("pace"), m_pace->draft()},
        {QStringLiteral("signature"), m_signature->draft()}};
    draft.insert(QStringLiteral("what"), m_real ? m_services.drafts.value(draftKey).value(QLatin1String("what"))
                                                : QJsonValue(m_what->currentData().toString()));
    m_services.drafts.put(draftKey, draft);
    Q_EMIT changed();
}

void TestEventForm::restore()
{
    m_restoring = true;
    const QJsonObject draft = m_services.drafts.value(draftKey);
    const int what = m_real ? 0 : m_what->findData(draft.value(QLatin1String("what")).toString());
    m_what->setCurrentIndex(std::max(0, what));
    m_example->setChecked(draft.value(QLatin1String("example")).toBool());
    QString url = draft.value(QLatin1String("url")).toString(TargetField::lastOf(m_services.drafts));
    if (url.isEmpty() && !m_services.receiver.inboxes().isEmpty())
        url = m_services.receiver.inboxUrl(m_services.receiver.inboxes().first());
    m_target->setUrl(url);
    m_changes->setPlainText(draft.value(QLatin1String("changes")).toString());
    m_count->setValue(draft.value(QLatin1String("count")).toInt(1));
    m_mark->setChecked(draft.value(QLatin1String("mark")).toBool(true));
    m_pace->restore(draft.value(QLatin1String("pace")).toObject());
    m_signature->restore(draft.value(QLatin1String("signature")).toObject());
    m_signature->setTarget(m_target->text());
    m_restoring = false;
}

} // namespace gancho
