#include "ui/forms/answerrulesform.h"

#include "app/drafts/draftstore.h"
#include "app/receiver/receiver.h"
#include "models/domain/answerrulecodec.h"
#include "models/domain/answerruletext.h"
#include "models/items/answerrulemodel.h"
#include "ui/delegates/answerruledelegate.h"
#include "ui/forms/answerinsight.h"
#include "ui/forms/answerruleeditor.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/build.h"
#include "ui/widgets/statepane.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace gancho {

namespace {

QScrollArea *scrolled(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    return area;
}

} // namespace

AnswerRulesForm::AnswerRulesForm(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new AnswerRuleModel(this))
{
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * Theme::grid);
    row->addWidget(makeList(), 3);
    row->addWidget(makeDetail(), 5);
    m_state = new StatePane(content, this);
    makeColumn(this, 0, 0)->addWidget(m_state);

    connect(m_model, &AnswerRuleModel::edited, this, &AnswerRulesForm::edited);
    connect(m_editor, &AnswerRuleEditor::edited, this, [this] {
        if (m_editor->rule().handshake)
            m_token = m_editor->token();
        if (chosen() >= 0)
            m_model->replace(chosen(), m_editor->rule());
        refresh();
    });
    connect(&m_services.receiver, &Receiver::inboxesChanged, this, &AnswerRulesForm::follow);
    load();
}

QWidget *AnswerRulesForm::makeList()
{
    auto *side = new QWidget;
    auto *column = makeColumn(side, 0, Theme::grid);
    m_list = new QListView;
    identify(m_list, QStringLiteral("answerRules"), tr("Rules in order"),
             tr("Space switches a rule on and off, Alt with the arrow keys moves it."));
    m_list->setProperty("role", QStringLiteral("card"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new AnswerRuleDelegate(m_list));
    m_list->setMinimumWidth(260);
    m_list->setMinimumHeight(110);
    m_list->setUniformItemSizes(true);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AnswerRulesForm::showChosen);

    m_add = makeButton(QStringLiteral("addRule"), tr("Add"));
    m_add->setProperty("menu", true);
    auto *menu = new QMenu(m_add);
    const auto presets = answertext::presets();
    for (const auto &preset : presets) {
        QAction *action = menu->addAction(preset.rule.name, this, [this, rule = preset.rule] { add(rule); });
        action->setObjectName(QStringLiteral("preset-") + preset.id);
    }
    m_add->setMenu(menu);
    const auto icon = [this](const char *name, const char *picture, const QString &text, auto slot) {
        auto *button = makeButton(QLatin1String(name), QString(), "mark");
        button->setIcon(theme().icon(QLatin1String(picture)));
        button->setAccessibleName(text);
        button->setToolTip(text);
        button->setFixedWidth(32);
        connect(button, &QPushButton::clicked, this, slot);
        return button;
    };
    m_up = icon("ruleUp", "go-up", tr("Move the rule up"), [this] { moveChosen(-1); });
    m_down = icon("ruleDown", "go-down", tr("Move the rule down"), [this] { moveChosen(1); });
    m_duplicate = icon("duplicateRule", "edit-copy", tr("Duplicate the rule"), [this] { duplicate(); });
    m_remove = icon("removeRule", "edit-delete", tr("Delete the rule"), [this] { removeChosen(); });
    const auto key = [this](const QKeySequence &keys, auto slot) {
        auto *action = new QAction(m_list);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_list->addAction(action);
        connect(action, &QAction::triggered, this, slot);
    };
    key(QKeySequence(Qt::ALT | Qt::Key_Up), [this] { moveChosen(-1); });
    key(QKeySequence(Qt::ALT | Qt::Key_Down), [this] { moveChosen(1); });
    key(QKeySequence(Qt::Key_Delete), [this] { removeChosen(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_D), [this] { duplicate(); });

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    buttons->addWidget(m_add);
    buttons->addStretch();
    for (QPushButton *button : {m_up, m_down, m_duplicate, m_remove})
        buttons->addWidget(button);
    column->addLayout(buttons);
    column->addWidget(m_list, 2);
    column->addWidget(makeText(tr("The first rule that fits answers. Where none does: 200."), "caption"));
    // In view beside the rule that is edited.
    auto *card = makeCard();
    m_insight = new AnswerInsight(m_services);
    makeColumn(card, 2 * Theme::grid, 0)->addWidget(m_insight);
    column->addWidget(scrolled(card), 3);
    return side;
}

QWidget *AnswerRulesForm::makeDetail()
{
    auto *side = new QWidget;
    auto *column = makeColumn(side, 0, Theme::grid);
    auto *card = makeCard();
    auto *within = makeColumn(card, 2 * Theme::grid, 2 * Theme::grid);
    m_editor = new AnswerRuleEditor;
    m_none = makeText(tr("This inbox answers every event with 200. Add a rule to answer otherwise, or to rehearse a "
                         "failure of the customer's system and see how the sender tries again."),
                      "muted");
    m_none->setObjectName(QStringLiteral("noRules"));
    within->addWidget(m_none);
    within->addWidget(m_editor);
    within->addStretch();
    column->addWidget(scrolled(card), 1);
    column->addWidget(makeFoot());
    return side;
}

QWidget *AnswerRulesForm::makeFoot()
{
    auto *foot = new QWidget;
    auto *column = makeColumn(foot, 0, Theme::grid);
    m_error = new Banner(Tone::Bad);
    m_error->setMessage(Tone::Bad, {});
    m_unsaved = makeLabel(tr("Changes not saved"), "muted");
    m_unsaved->setObjectName(QStringLiteral("answersUnsaved"));
    m_save = makeButton(QStringLiteral("saveAnswers"), tr("Save"), "primary");
    m_discard = makeButton(QStringLiteral("discardAnswers"), tr("Discard"));
    connect(m_save, &QPushButton::clicked, this, &AnswerRulesForm::save);
    connect(m_discard, &QPushButton::clicked, this, &AnswerRulesForm::discard);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::grid);
    buttons->addWidget(m_save);
    buttons->addWidget(m_discard);
    buttons->addStretch();
    buttons->addWidget(m_unsaved);
    column->addWidget(m_error);
    column->addLayout(buttons);
    return foot;
}

QString AnswerRulesForm::draftKey() const
{
    return QStringLiteral("answers-%1").arg(m_inbox.value);
}

void AnswerRulesForm::setInbox(InboxId inbox)
{
    if (inbox == m_inbox)
        return;
    m_inbox = inbox;
    load();
}

void AnswerRulesForm::load()
{
    const Inbox *known = m_services.receiver.inbox(m_inbox);
    m_saved = known ? known->answers : QList<AnswerRule>();
    m_token.reset();
    m_error->setMessage(Tone::Bad, {});
    const QJsonObject draft = m_inbox.isValid() ? m_services.drafts.value(draftKey()) : QJsonObject();
    m_model->setRules(draft.isEmpty() ? m_saved
                                      : AnswerRuleCodec::read(draft[QLatin1String("rules")].toString().toUtf8()));
    m_insight->setInbox(known ? m_inbox : InboxId());
    choose(0);
    refresh();
}

void AnswerRulesForm::follow()
{
    const Inbox *known = m_services.receiver.inbox(m_inbox);
    const bool shown = m_state->state() == StatePane::State::Content;
    if (m_saving > 0 || (known && shown && known->answers == m_saved))
        return;
    if (!isDirty())
        return load();
    m_saved = known ? known->answers : QList<AnswerRule>();
    refresh();
}

bool AnswerRulesForm::isDirty() const
{
    return m_token || m_model->rules() != m_saved;
}

int AnswerRulesForm::chosen() const
{
    return m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
}

void AnswerRulesForm::choose(int row)
{
    m_list->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1)));
    showChosen();
}

void AnswerRulesForm::showChosen()
{
    const int row = chosen();
    m_editor->setVisible(row >= 0);
    m_none->setVisible(row < 0);
    if (row >= 0)
        m_editor->load(m_model->rules()[row],
                       !m_model->rules()[row].tokenKey.isEmpty() && m_services.receiver.hasVerifyToken(m_inbox));
    refresh();
}

void AnswerRulesForm::add(const AnswerRule &rule)
{
    const int row = chosen() + 1;
    m_model->insert(row, rule);
    choose(row);
    m_editor->focusFirst();
}

void AnswerRulesForm::duplicate()
{
    if (chosen() < 0)
        return;
    AnswerRule copy = m_model->rules()[chosen()];
    copy.name = tr("%1 (copy)").arg(answertext::title(copy));
    add(copy);
}

void AnswerRulesForm::removeChosen()
{
    const int row = chosen();
    if (row < 0)
        return;
    const AnswerRule rule = m_model->take(row);
    choose(row);
    auto *undo = new QAction(tr("Undo"), this);
    connect(undo, &QAction::triggered, this, [this, rule, row, inbox = m_inbox] {
        if (inbox != m_inbox)
            return;
        m_model->insert(std::min(row, m_model->rowCount()), rule);
        choose(row);
    });
    Q_EMIT toast(tr("Rule \"%1\" deleted").arg(answertext::title(rule)), undo);
}

void AnswerRulesForm::moveChosen(int by)
{
    if (m_model->move(chosen(), chosen() + by))
        m_list->scrollTo(m_list->currentIndex());
    refresh();
}

void AnswerRulesForm::edited()
{
    if (isDirty())
        m_services.drafts.put(draftKey(),
                              {{QStringLiteral("rules"), QString::fromUtf8(AnswerRuleCodec::write(m_model->rules()))}});
    else
        m_services.drafts.remove(draftKey());
    // The switch in the list is of the same rule.
    if (chosen() >= 0 && m_editor->rule() != m_model->rules()[chosen()])
        showChosen();
    refresh();
}

void AnswerRulesForm::refresh()
{
    const int row = chosen();
    const bool dirty = isDirty(), sound = problemsOf(m_model->rules()).isEmpty();
    for (QPushButton *button : {m_duplicate, m_remove})
        button->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_model->rowCount());
    m_save->setEnabled(dirty && sound && m_saving == 0);
    m_discard->setEnabled(dirty && m_saving == 0);
    m_unsaved->setVisible(dirty);
    m_insight->setRules(m_model->rules());
    if (!m_services.receiver.inbox(m_inbox))
        m_state->showEmpty(tr("No inbox chosen"), tr("Choose an inbox to say how it answers."));
    else
        m_state->showContent();
    if (std::exchange(m_dirty, dirty) != dirty)
        Q_EMIT dirtyChanged(dirty);
}

void AnswerRulesForm::save()
{
    if (!m_save->isEnabled())
        return;
    const QList<AnswerRule> rules = m_model->rules();
    ++m_saving;
    refresh();
    whenDone(m_services.receiver.saveAnswers(m_inbox, rules, m_token), this,
             [this, inbox = m_inbox, key = draftKey()](const Result<Inbox> &saved) {
                 --m_saving;
                 if (saved)
                     m_services.drafts.remove(key);
                 if (inbox != m_inbox)
                     return;
                 m_error->setMessage(Tone::Bad, saved ? QString() : saved.error().text);
                 if (saved) {
                     m_saved = saved->answers;
                     m_token.reset();
                     const int row = chosen();
                     m_model->setRules(m_saved);
                     choose(std::max(0, row));
                     Q_EMIT toast(tr("Answers saved"), nullptr);
                 }
                 refresh();
             });
}

void AnswerRulesForm::discard()
{
    m_services.drafts.remove(draftKey());
    load();
}

} // namespace gancho
