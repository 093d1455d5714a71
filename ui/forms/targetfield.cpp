#include "ui/forms/targetfield.h"

#include "app/drafts/draftstore.h"
#include "app/sending/sendguard.h"
#include "models/domain/subscription.h"
#include "ui/widgets/build.h"

#include <QComboBox>
#include <QCompleter>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>

namespace gancho {

namespace {

const QString draftKey = QStringLiteral("sending/targets");
constexpr int mostRemembered = 10;

QStringList remembered(const DraftStore &drafts)
{
    QStringList urls;
    for (const QJsonValue url : drafts.value(draftKey).value(QLatin1String("urls")).toArray())
        urls += url.toString();
    return urls;
}

} // namespace

TargetField::TargetField(DraftStore &drafts, QWidget *parent)
    : QWidget(parent)
    , m_drafts(drafts)
    , m_box(new QComboBox(this))
    , m_problem(makeText({}, "error", this))
{
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(20);
    m_box->setCompleter(nullptr);
    identify(m_box, QStringLiteral("sendTarget"), tr("URL to send to"));
    m_box->lineEdit()->setObjectName(QStringLiteral("sendTargetUrl"));
    m_box->lineEdit()->setAccessibleName(m_box->accessibleName());
    m_box->lineEdit()->setProperty("mono", true);
    m_box->lineEdit()->setPlaceholderText(QStringLiteral("https://"));
    m_problem->setObjectName(QStringLiteral("sendTargetProblem"));
    m_problem->hide();
    setFocusProxy(m_box);
    auto *column = makeColumn(this, 0, 4);
    column->addWidget(m_box);
    column->addWidget(m_problem);
    connect(m_box, &QComboBox::activated, this, [this](int index) { setUrl(m_box->itemData(index).toString()); });
    connect(m_box->lineEdit(), &QLineEdit::textChanged, this, [this] {
        m_problem->hide();
        setInvalid(m_box, false);
        Q_EMIT changed();
    });
    fill();
}

void TargetField::setOffers(const QVector<Offer> &offers)
{
    m_offers = offers;
    fill();
}

void TargetField::fill()
{
    const QString typed = text();
    const QSignalBlocker quiet(m_box), still(m_box->lineEdit());
    m_box->clear();
    for (const QString &url : remembered(m_drafts))
        m_box->addItem(url, url);
    if (m_box->count() > 0 && !m_offers.isEmpty())
        m_box->insertSeparator(m_box->count());
    for (const Offer &offer : m_offers)
        m_box->addItem(offer.label, offer.url);
    m_box->setEditText(typed);
}

void TargetField::setUrl(const QString &url)
{
    m_box->setEditText(url);
    m_box->lineEdit()->setCursorPosition(0);
}

QString TargetField::text() const
{
    return m_box->currentText().trimmed();
}

QUrl TargetField::url(Tell tell)
{
    QString problem = checkWebhookUrl(text());
    const QUrl url(text());
    if (problem.isEmpty())
        if (const auto refusal = sendguard::refusal(url))
            problem = sendguard::refusalText(*refusal);
    if (tell == Tell::Aloud) {
        m_problem->setText(problem);
        m_problem->setVisible(!problem.isEmpty());
        setInvalid(m_box, !problem.isEmpty());
    }
    return problem.isEmpty() ? url : QUrl();
}

void TargetField::remember()
{
    QStringList urls = remembered(m_drafts);
    urls.removeAll(text());
    urls.prepend(text());
    m_drafts.put(draftKey, {{QStringLiteral("urls"), QJsonArray::fromStringList(urls.mid(0, mostRemembered))}});
    fill();
}

QString TargetField::lastOf(const DraftStore &drafts)
{
    return remembered(drafts).value(0);
}

} // namespace gancho
