#include "ui/pages/consolepage.h"

#include "app/accounts/accountsession.h"
#include "app/exchange/postman.h"
#include "app/exchange/requestcurl.h"
#include "app/platforms/namebook.h"
#include "app/platforms/operationtext.h"
#include "app/platforms/schemacheck.h"
#include "app/settings/settings.h"
#include "app/store/requesthistory.h"
#include "ui/widgets/accountgate.h"
#include "ui/widgets/answerview.h"
#include "ui/widgets/build.h"
#include "ui/widgets/operationlist.h"
#include "ui/widgets/quotameter.h"
#include "ui/widgets/statepane.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QResizeEvent>
#include <QSaveFile>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

constexpr SettingKey<const char *> lastOperation{"console/operation", "listContacts"};
/// From this width on the answer stands beside the request.
constexpr int besideFrom = 1400;
constexpr int listWidth = 300;
constexpr int leastWidth = 700;

/// Whether writes to an account are asked about.
QByteArray writeKey(const AccountId &account)
{
    return "console/writes-" + account.value.toLatin1();
}

OperationRow rowOf(const Operation &operation)
{
    return {operation.id,
            QString::fromLatin1(operation.method),
            operation.path,
            operationText(operation.summary),
            operationText(operation.group),
            operation.writes(),
            operation.deprecated};
}

} // namespace

ConsolePage::ConsolePage(const Services &services, QWidget *parent)
    : Page(entry(), parent)
    , m_services(services)
    , m_history(new RequestHistory(services.dataFolder, this))
    , m_list(new OperationList(
          [this](const AccountId &id) {
              const Account *account = m_services.accounts.find(id);
              return account ? account->name : QString();
          },
          this))
    , m_form(new RequestForm(this))
    , m_answer(new AnswerView(this))
    , m_meter(new QuotaMeter(this))
    , m_columns(new QSplitter(Qt::Horizontal, this))
    , m_work(new QSplitter(Qt::Vertical, this))
    , m_pane(new StatePane(m_columns, this))
{
    makeActions();
    m_pane->setObjectName(u"consolePane"_s);
    m_work->setObjectName(u"consoleWork"_s);
    m_work->addWidget(m_form);
    m_work->addWidget(m_answer);
    m_columns->addWidget(m_list);
    m_columns->addWidget(m_work);
    for (QSplitter *splitter : {m_work, m_columns}) {
        splitter->setChildrenCollapsible(false);
        splitter->setHandleWidth(12);
    }
    m_work->setStretchFactor(0, 11);
    m_work->setStretchFactor(1, 9);
    m_columns->setStretchFactor(0, 0);
    m_columns->setStretchFactor(1, 1);
    m_columns->setSizes({listWidth, 800});
    m_list->setMinimumWidth(220);
    m_form->setMinimumSize(380, 180);
    m_answer->setMinimumSize(320, 150);
    auto *column = makeColumn(this, 0, 8);
    column->setContentsMargins(20, 16, 20, 10);
    column->addWidget(m_pane, 1);
    column->addWidget(m_meter);

    connect(m_list, &OperationList::operationChosen, this, &ConsolePage::showOperation);
    connect(m_list, &OperationList::requestChosen, this, &ConsolePage::chooseAgain);
    connect(m_list, &OperationList::clearHistoryRequested, this, [this] {
        if (const auto cleared = m_history->clear(); !cleared)
            Q_EMIT toast(cleared.error().text, nullptr);
    });
    connect(m_history, &RequestHistory::changed, this, [this] { m_list->setHistory(m_history->records()); });
    connect(m_form, &RequestForm::sendRequested, this, [this] { trySend(false); });
    connect(m_form, &RequestForm::sendAnyway, this, [this] { trySend(true); });
    connect(m_form, &RequestForm::cancelRequested, this, [this] {
        m_cancelled = true;
        m_underWay.cancel();
    });
    connect(m_form, &RequestForm::writeAllowed, this, [this](bool always) {
        if (const Account *account = m_services.session.account()) {
            m_allowed += account->id.value;
            const QByteArray key = writeKey(account->id);
            if (always)
                m_services.settings.set(SettingKey<bool>{key.constData(), false}, true);
            send();
        }
    });
    connect(m_answer, &AnswerView::copied, this, [this](const QString &what) { Q_EMIT toast(what, nullptr); });
    connect(m_work, &QSplitter::splitterMoved, this, [this] { m_roomMade = true; });
    connect(m_pane, &StatePane::retry, &m_services.session, &AccountSession::reconnect);
    connect(&m_services.session, &AccountSession::platformChanged, this, &ConsolePage::platformChanged);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *keys = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        keys->setContext(Qt::WidgetWithChildrenShortcut);
        connect(keys, &QShortcut::activated, this, [this] { trySend(false); });
    }
    m_list->setHistory(m_history->records());
    platformChanged();
}

ConsolePage::~ConsolePage() = default;

void ConsolePage::makeActions()
{
    const auto make = [this](const QString &name, const QString &text) {
        auto *action = new QAction(text, this);
        action->setObjectName(name);
        return action;
    };
    m_addAccount = make(u"addAccount"_s, tr("Add account…"));
    m_curl = make(u"copyCurl"_s, tr("Copy as cURL"));
    m_clear = make(u"clearRequest"_s, tr("Empty the form"));
    m_postman = make(u"exportPostman"_s, tr("Export all operations for Postman…"));
    m_search = make(u"searchOperations"_s, tr("Search operations of the API"));
    m_search->setShortcut(QKeySequence::Find);
    m_search->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_search);
    auto *menu = new QMenu(this);
    menu->addActions({m_curl, m_clear});
    menu->addSeparator();
    menu->addAction(m_postman);
    m_form->setMenu(menu);
    connect(m_addAccount, &QAction::triggered, this, &ConsolePage::addAccountRequested);
    connect(m_curl, &QAction::triggered, this, &ConsolePage::copyCurl);
    connect(m_clear, &QAction::triggered, this, &ConsolePage::clearForm);
    connect(m_postman, &QAction::triggered, this, &ConsolePage::choosePostmanFile);
    connect(m_search, &QAction::triggered, m_list, &OperationList::focusSearch);
}

QList<QAction *> ConsolePage::paletteActions() const
{
    return {m_search, m_curl, m_postman};
}

void ConsolePage::activated()
{
    // Reading the contract takes a moment, which the start of the program does not wait for.
    m_active = true;
    showState();
}

void ConsolePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    // A splitter shares out what room it has when it is first shown; the list is to keep its width from there on.
    if (!event->oldSize().isValid() || event->oldSize().width() < leastWidth)
        m_columns->setSizes({listWidth, event->size().width() - listWidth});
    m_work->setOrientation(event->size().width() >= besideFrom ? Qt::Horizontal : Qt::Vertical);
}

void ConsolePage::platformChanged()
{
    Platform *platform = m_services.session.platform();
    m_meter->setClient(platform ? &platform->client() : nullptr);
    m_form->settle();
    if (platform && platform->names())
        connect(platform->names(), &NameBook::changed, m_form, &RequestForm::refreshNames);
    if (m_active)
        showState();
}

void ConsolePage::showState()
{
    const Account *account = m_services.session.account();
    const bool offered = account && Contract::of(account->platform).has_value();
    m_meter->setVisible(m_services.session.platform() != nullptr);
    if (!passAccountGate(*m_pane, m_services.session, offered, tr("API operations"), m_addAccount))
        return;
    takeContract();
    m_form->refreshNames();
    m_pane->showContent();
}

void ConsolePage::takeContract()
{
    const auto contract = Contract::of(m_services.session.account()->platform);
    if (!contract || *contract == m_contract)
        return;
    m_contract = *contract;
    m_check = std::make_unique<SchemaCheck>(*m_contract);
    m_drafts.clear();
    QList<OperationRow> rows;
    for (const Operation &operation : m_contract->operations())
        rows += rowOf(operation);
    m_list->setOperations(rows);
    QString wanted = std::exchange(m_wanted, QString());
    if (!m_contract->find(wanted))
        wanted = m_services.settings.get(lastOperation);
    if (!m_contract->find(wanted) && !m_contract->operations().isEmpty())
        wanted = m_contract->operations().first().id;
    showOperation(wanted);
}

SchemaFormContext ConsolePage::context()
{
    return {m_contract.get(),
            [this](NameKind kind) {
                Platform *platform = m_services.session.platform();
                NameBook *names = platform ? platform->names() : nullptr;
                return names ? namesOf(kind, *names) : QList<Choice>();
            },
            QString()};
}

void ConsolePage::openOperation(const QString &id)
{
    m_wanted = id;
    if (m_contract)
        showOperation(std::exchange(m_wanted, QString()));
}

void ConsolePage::showOperation(const QString &id)
{
    const Operation *operation = m_contract ? m_contract->find(id) : nullptr;
    if (!operation)
        return;
    const QString former = m_form->operation().id;
    if (former == operation->id)
        return;
    if (!former.isEmpty()) {
        const RequestForm::Draft draft = m_form->draft();
        draft.isEmpty() ? void(m_drafts.remove(former)) : void(m_drafts.insert(former, draft));
    }
    m_form->setOperation(context(), *operation);
    if (m_drafts.contains(operation->id))
        m_form->setDraft(m_drafts.value(operation->id));
    m_list->select(operation->id);
    m_services.settings.set(lastOperation, operation->id);
}

void ConsolePage::clearForm()
{
    m_form->setDraft({});
}

void ConsolePage::chooseAgain(const RequestRecord &record)
{
    const Operation *operation = m_contract ? m_contract->find(record.operation) : nullptr;
    if (!operation) {
        Q_EMIT toast(tr("This platform does not offer this operation."), nullptr);
        return;
    }
    showOperation(operation->id);
    m_form->setDraft({record.parameters, record.body});
}

bool ConsolePage::mayWrite() const
{
    const Account *account = m_services.session.account();
    if (!m_form->operation().writes() || !account || account->sandbox || m_allowed.contains(account->id.value))
        return true;
    const QByteArray key = writeKey(account->id);
    return m_services.settings.get(SettingKey<bool>{key.constData(), false});
}

void ConsolePage::trySend(bool anyway)
{
    if (m_busy || !m_services.session.platform() || m_form->operation().id.isEmpty())
        return;
    if (!anyway && !m_form->check(*m_check))
        return;
    if (mayWrite())
        send();
    else
        m_form->askWrite(m_services.session.account()->name);
}

void ConsolePage::send()
{
    Platform *platform = m_services.session.platform();
    if (m_busy || !platform)
        return;
    m_form->settle();
    ApiClient &client = platform->client();
    const ApiRequest request = m_form->request();
    const RequestForm::Draft draft = m_form->draft();
    const Secret &token = client.endpoint().token;
    RequestRecord record;
    record.at = QDateTime::currentDateTimeUtc();
    record.account = m_services.session.account()->id;
    record.operation = m_form->operation().id;
    record.method = request.method;
    record.path = exchange::withoutToken(request.path, token);
    for (const auto &[name, value] : draft.values)
        record.parameters += {name, exchange::withoutToken(value, token)};
    record.body = exchange::withoutToken(draft.body, token);

    const QString title = u"%1 %2"_s.arg(QString::fromLatin1(request.method), record.path);
    m_busy = true;
    m_cancelled = false;
    m_form->setBusy(true);
    m_answer->showWaiting(title);
    m_underWay = client.send(request);
    whenDone(m_underWay, this,
             [this, record, title](const Result<ApiReply> &reply) { answered(record, title, reply); });
}

void ConsolePage::answered(const RequestRecord &sent, const QString &title, const Result<ApiReply> &reply)
{
    m_busy = false;
    m_form->setBusy(false);
    RequestRecord record = sent;
    if (reply) {
        record.status = reply->status;
        record.elapsedMs = reply->elapsedMs;
        m_answer->showReply(title, *reply);
    } else if (reply.error().isCancelled()) {
        const Operation *operation = m_contract ? m_contract->find(sent.operation) : nullptr;
        QString text = m_cancelled ? tr("You cancelled it.") : tr("It was broken off, since the account changed.");
        if (!operation || operation->writes())
            text += u' ' + tr("Whether the platform carried it out is not known.");
        m_answer->showFailure(title, text, Tone::Warn);
    } else {
        m_answer->showFailure(title, reply.error().text, Tone::Bad);
    }
    makeRoom();
    if (const auto kept = m_history->add(record); !kept)
        Q_EMIT toast(kept.error().text, nullptr);
}

void ConsolePage::makeRoom()
{
    // Until the first answer the form has the room, from then on the answer has the larger part.
    if (std::exchange(m_roomMade, true) || m_work->orientation() != Qt::Vertical)
        return;
    const int whole = m_work->height();
    m_work->setSizes({whole * 42 / 100, whole * 58 / 100});
}

void ConsolePage::copyCurl()
{
    Platform *platform = m_services.session.platform();
    if (!platform || m_form->operation().id.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(exchange::curlCommand(m_form->request(), platform->client().endpoint()));
    Q_EMIT toast(tr("Command copied. It reads the token from the variable GANCHO_TOKEN."), nullptr);
}

void ConsolePage::choosePostmanFile()
{
    auto *dialog = new QFileDialog(window(), tr("Export for Postman"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->setNameFilter(tr("Postman collection (*.json)"));
    const Account *account = m_services.session.account();
    dialog->selectFile(platformSlug(account ? account->platform : PlatformKind::None) + u".postman_collection.json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ConsolePage::exportPostman);
    dialog->open();
}

void ConsolePage::exportPostman(const QString &file)
{
    const Platform *platform = m_services.session.platform();
    if (!m_contract || !platform)
        return;
    const Account *account = m_services.session.account();
    const QByteArray collection = exchange::postmanCollection(*m_contract, platformName(account->platform),
                                                              m_services.session.platform()->client().endpoint());
    QSaveFile out(file);
    if (out.open(QIODevice::WriteOnly) && out.write(collection) == collection.size() && out.commit())
        Q_EMIT toast(tr("Saved as %1.").arg(QDir::toNativeSeparators(file)), nullptr);
    else
        Q_EMIT toast(tr("%1 cannot be written: %2").arg(QDir::toNativeSeparators(file), out.errorString()), nullptr);
}

} // namespace gancho
