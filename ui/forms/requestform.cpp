#include "ui/forms/requestform.h"

#include "app/platforms/operationtext.h"
#include "ui/delegates/requestdelegate.h"
#include "ui/forms/bodyform.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/build.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/pill.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

enum Page { ParametersPage, BodyPage, NothingPage };

/// The keys of a query are encoded but for the brackets, which the platform reads.
QString encoded(const QString &text, const QByteArray &except = {})
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text, except));
}

} // namespace

RequestForm::RequestForm(QWidget *parent)
    : QFrame(parent)
    , m_title(new ElidedLabel({}, "section", this))
    , m_method(new Pill({}, Tone::Neutral, this))
    , m_path(new ElidedLabel({}, "mono", this))
    , m_about(makeText({}, "caption", this))
    , m_writes(new Pill(tr("Changes the account"), Tone::Warn, this))
    , m_deprecated(new Pill(tr("Deprecated"), Tone::Neutral, this))
    , m_more(new QToolButton(this))
    , m_send(makeButton(u"sendRequest"_s, tr("Send"), "primary", this))
    , m_cancel(makeButton(u"cancelRequest"_s, tr("Cancel"), nullptr, this))
    , m_question(new Banner(Tone::Warn, this))
    , m_problem(new Banner(Tone::Warn, this))
    , m_anyway(makeButton(u"sendAnyway"_s, tr("Send anyway"), nullptr, this))
    , m_tabs(new QTabBar(this))
    , m_pages(new QStackedWidget(this))
    , m_parameters(new ParameterForm(this))
    , m_body(new BodyForm(this))
{
    setProperty("role", u"card"_s);
    setObjectName(u"request"_s);
    auto *scroll = new QScrollArea(this);
    auto *inner = new QWidget(scroll);
    inner->setProperty("role", u"scrolled"_s);
    auto *innerColumn = makeColumn(inner, 0, 0);
    innerColumn->setContentsMargins(16, 12, 16, 12);
    innerColumn->addWidget(m_parameters);
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QLabel *nothing = makeText(tr("This operation takes neither parameters nor a body."), "muted", this);
    nothing->setAlignment(Qt::AlignCenter);
    m_pages->addWidget(scroll);
    m_pages->addWidget(m_body);
    m_pages->addWidget(nothing);
    identify(m_tabs, u"requestTabs"_s, tr("Parts of the request"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);

    auto *column = makeColumn(this, 1, 0);
    column->addWidget(makeHead());
    auto *banners = new QVBoxLayout;
    banners->setContentsMargins(16, 0, 16, 4);
    banners->setSpacing(4);
    banners->addWidget(m_question);
    banners->addWidget(m_problem);
    column->addLayout(banners);
    auto *tabRow = new QHBoxLayout;
    tabRow->setContentsMargins(16, 0, 8, 0);
    tabRow->addWidget(m_tabs, 1);
    column->addLayout(tabRow);
    column->addWidget(makeLine(this));
    column->addWidget(m_pages, 1);

    m_question->setObjectName(u"writeQuestion"_s);
    m_problem->setObjectName(u"requestProblem"_s);
    auto *yes = makeButton(u"confirmWrite"_s, tr("Send"), "primary", this);
    yes->setAccessibleName(tr("Send: this changes the account"));
    auto *always = makeButton(u"confirmWriteAlways"_s, tr("Don't ask again for this account"), nullptr, this);
    m_question->addWidget(yes);
    m_question->addWidget(always);
    m_problem->addWidget(m_anyway);
    connect(yes, &QPushButton::clicked, this, [this] { Q_EMIT writeAllowed(false); });
    connect(always, &QPushButton::clicked, this, [this] { Q_EMIT writeAllowed(true); });
    connect(m_anyway, &QPushButton::clicked, this, &RequestForm::sendAnyway);
    connect(m_send, &QPushButton::clicked, this, &RequestForm::sendRequested);
    connect(m_cancel, &QPushButton::clicked, this, &RequestForm::cancelRequested);
    connect(m_tabs, &QTabBar::currentChanged, this, &RequestForm::showTab);
    // What was asked about is another request now.
    connect(m_parameters, &ParameterForm::changed, this, &RequestForm::settle);
    connect(m_body, &BodyForm::changed, this, &RequestForm::settle);
    setBusy(false);
}

QWidget *RequestForm::makeHead()
{
    auto *head = new QWidget(this);
    m_title->setObjectName(u"requestTitle"_s);
    m_path->setObjectName(u"requestPath"_s);
    m_path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_writes->setObjectName(u"requestWrites"_s);
    m_deprecated->setObjectName(u"requestDeprecated"_s);
    m_send->setToolTip(tr("Send (Ctrl+Enter)"));
    identify(m_more, u"requestMore"_s, tr("More for this request"));
    m_more->setToolTip(m_more->accessibleName());
    m_more->setIcon(theme().icon(u"gancho-more"_s));
    m_more->setFixedSize(32, 32);
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_title, 1);
    first->addWidget(m_deprecated);
    first->addWidget(m_writes);
    first->addWidget(m_more);
    first->addWidget(m_cancel);
    first->addWidget(m_send);
    auto *second = new QHBoxLayout;
    second->setSpacing(8);
    second->addWidget(m_method);
    second->addWidget(m_path, 1);
    auto *column = makeColumn(head, 0, 4);
    column->setContentsMargins(16, 10, 12, 8);
    column->addLayout(first);
    column->addLayout(second);
    column->addWidget(m_about);
    return head;
}

void RequestForm::setMenu(QMenu *menu)
{
    m_more->setMenu(menu);
}

void RequestForm::setOperation(const SchemaFormContext &context, const Operation &operation)
{
    m_operation = operation;
    settle();
    m_title->setText(operation.summary.isEmpty() ? operation.id : operationText(operation.summary));
    m_title->setToolTip(operation.id);
    const QString method = QString::fromLatin1(operation.method);
    m_method->setText(method);
    m_method->setTone(methodTone(method, operation.writes()));
    m_path->setText(operation.path);
    m_about->setText(operationText(operation.description));
    m_about->setVisible(!operation.description.isEmpty());
    m_writes->setVisible(operation.writes());
    m_deprecated->setVisible(operation.deprecated);

    SchemaFormContext parameters = context;
    parameters.prefix = u"param"_s;
    m_parameters->setOperation(parameters, operation);
    SchemaFormContext body = context;
    body.prefix = u"body"_s;
    m_body->setOperation(body, operation);
    const QSignalBlocker quiet(m_tabs);
    while (m_tabs->count() > 0)
        m_tabs->removeTab(0);
    if (!operation.parameters.isEmpty())
        m_tabs->setTabData(m_tabs->addTab(tr("Parameters (%1)").arg(operation.parameters.size())), ParametersPage);
    if (operation.takesBody)
        m_tabs->setTabData(m_tabs->addTab(tr("Body")), BodyPage);
    m_tabs->setVisible(m_tabs->count() > 0);
    showTab(0);
}

void RequestForm::showTab(int tab)
{
    m_pages->setCurrentIndex(m_tabs->count() > 0 ? m_tabs->tabData(tab).toInt() : static_cast<int>(NothingPage));
}

RequestForm::Draft RequestForm::draft() const
{
    return {m_parameters->values(), m_operation.takesBody ? QString::fromUtf8(m_body->body()) : QString()};
}

void RequestForm::setDraft(const Draft &draft)
{
    m_parameters->setValues(draft.values);
    if (m_operation.takesBody)
        m_body->setBody(draft.body.isEmpty() ? u"{}"_s : draft.body);
    settle();
}

ApiRequest RequestForm::request() const
{
    ApiRequest request;
    request.method = m_operation.method;
    QHash<QString, QString> path;
    for (const auto &[name, value] : m_parameters->values()) {
        const OperationParameter *parameter = m_operation.parameter(name);
        if (parameter && parameter->place == OperationParameter::Place::Path)
            path.insert(parameter->name, value);
        else
            request.query.addQueryItem(encoded(name, "[]"), encoded(value));
    }
    request.path = m_operation.pathWith(path);
    if (m_operation.takesBody)
        request.body = m_body->body();
    request.anyAnswer = true;
    request.readsOnly = !m_operation.writes();
    // Each of these has a quota of its own (reference/wts-chat.md §1.7).
    if (m_operation.writes() && m_operation.path.startsWith("/chat/v1/send/"_L1))
        request.quotaGroup = m_operation.path.toLatin1();
    return request;
}

bool RequestForm::check(SchemaCheck &checker)
{
    settle();
    QWidget *first = nullptr;
    int found = m_parameters->check(checker, &first);
    const bool inParameters = found > 0;
    if (m_operation.takesBody)
        found += m_body->check(checker, &first);
    if (found == 0)
        return true;
    const bool possible = m_parameters->hasPath();
    m_problem->setMessage(Tone::Warn, possible ? tr("%n values do not fit the contract.", nullptr, found)
                                               : tr("The path is not complete: fill what is marked."));
    m_anyway->setVisible(possible);
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        if (m_tabs->tabData(tab).toInt() == (inParameters ? ParametersPage : BodyPage))
            m_tabs->setCurrentIndex(tab);
    if (first) {
        first->setFocus();
        for (auto *area : findChildren<QScrollArea *>())
            if (area->isAncestorOf(first))
                area->ensureWidgetVisible(first, 0, 40);
    }
    return false;
}

void RequestForm::askWrite(const QString &account)
{
    m_problem->setMessage(Tone::Warn, {});
    m_question->setMessage(Tone::Warn, tr("This changes data in %1.").arg(account));
    if (auto *yes = m_question->findChild<QPushButton *>(u"confirmWrite"_s))
        yes->setFocus();
}

void RequestForm::setBusy(bool busy)
{
    m_send->setEnabled(!busy);
    m_send->setText(busy ? tr("Sending…") : tr("Send"));
    m_cancel->setVisible(busy);
}

void RequestForm::settle()
{
    m_question->setMessage(Tone::Warn, {});
    m_problem->setMessage(Tone::Warn, {});
}

void RequestForm::refreshNames()
{
    for (NamePick *pick : findChildren<NamePick *>())
        pick->refresh();
}

} // namespace gancho
