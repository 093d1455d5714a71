#include "ui/dialogs/comparedialog.h"

#include "app/platforms/contract.h"
#include "models/base/future.h"
#include "models/items/jsondiff.h"
#include "models/items/jsondiffmodel.h"
#include "ui/dialogs/dialogsize.h"
#include "ui/widgets/build.h"
#include "ui/widgets/diffview.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/statepane.h"
#include "ui/widgets/switch.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QTabWidget>
#include <QtConcurrentRun>

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

/// With more fields than this only those that differ are shown at first.
constexpr int manyRows = 40;

} // namespace

CompareDialog::CompareDialog(const CompareSide &left, const CompareSide &right, QWidget *parent)
    : QDialog(parent, Qt::Window)
    , m_left(left)
    , m_right(right)
    , m_leftTitle(new ElidedLabel({}, "strong", this))
    , m_rightTitle(new ElidedLabel({}, "strong", this))
    , m_statement(makeText({}, "muted", this))
    , m_copied(makeLabel({}, "caption", this))
    , m_changed(new Pill({}, Tone::Warn, this))
    , m_added(new Pill({}, Tone::Ok, this))
    , m_missing(new Pill({}, Tone::Bad, this))
    , m_only(new Switch(tr("Only differences"), this))
    , m_next(makeButton(u"nextDifference"_s, tr("Next"), nullptr, this))
    , m_previous(makeButton(u"previousDifference"_s, tr("Previous"), nullptr, this))
    , m_swap(makeButton(u"swapSides"_s, tr("Swap sides"), nullptr, this))
    , m_copy(makeButton(u"copyComparison"_s, tr("Copy"), nullptr, this))
    , m_bodyView(new DiffView(u"bodyComparison"_s, tr("Bodies compared"), this))
    , m_headersView(new DiffView(u"headerComparison"_s, tr("Headers compared"), this))
    , m_tabs(new QTabWidget(this))
    , m_pane(new StatePane(m_tabs, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"compareDialog"_s);
    setWindowTitle(tr("Compare"));
    openAt(this, {1040, 640});
    setMinimumSize(640, 360);
    identify(m_only, u"onlyDifferences"_s, tr("Show only what differs"));
    m_tabs->setObjectName(u"compareTabs"_s);
    m_tabs->addTab(makeBodyTab(), tr("Body"));
    m_tabs->addTab(m_headersView, tr("Headers"));
    m_tabs->setDocumentMode(true);
    auto *card = makeCard(this);
    auto *inner = makeColumn(card, 1, 0);
    inner->addWidget(m_pane);
    auto *column = makeColumn(this, 16, 12);
    column->addWidget(makeTop());
    column->addWidget(card, 1);

    m_next->setToolTip(tr("Next difference (F7)"));
    m_previous->setToolTip(tr("Previous difference (Shift+F7)"));
    for (const bool forward : {true, false}) {
        auto *key = new QShortcut(forward ? QKeySequence(Qt::Key_F7) : QKeySequence(Qt::SHIFT | Qt::Key_F7), this);
        connect(key, &QShortcut::activated, this, [this, forward] { go(forward); });
    }
    auto *menu = new QMenu(this);
    menu->addAction(tr("Differences as text"), this, [this] { copy(false); })->setObjectName(u"copyText"_s);
    menu->addAction(tr("Differences as Markdown"), this, [this] { copy(true); })->setObjectName(u"copyMarkdown"_s);
    m_copy->setMenu(menu);
    m_copy->setProperty("menu", u"true"_s);
    connect(m_next, &QPushButton::clicked, this, [this] { go(true); });
    connect(m_previous, &QPushButton::clicked, this, [this] { go(false); });
    connect(m_swap, &QPushButton::clicked, this, &CompareDialog::swapSides);
    connect(m_only, &QAbstractButton::toggled, this, [this](bool only) {
        m_bodyView->setOnlyDifferences(only);
        m_headersView->setOnlyDifferences(only);
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, &CompareDialog::showCounts);
    chainTabs({m_only, m_previous, m_next, m_swap, m_copy, m_tabs, m_bodyView, m_headersView});
    compare();
}

CompareDialog::~CompareDialog() = default;

QWidget *CompareDialog::makeTop()
{
    auto *top = new QWidget(this);
    auto *column = makeColumn(top, 0, 10);
    auto *titles = new QHBoxLayout;
    titles->setSpacing(8);
    titles->addWidget(makeLabel(tr("Left:"), "muted", top));
    titles->addWidget(m_leftTitle, 1);
    titles->addSpacing(16);
    titles->addWidget(makeLabel(tr("Right:"), "muted", top));
    titles->addWidget(m_rightTitle, 1);
    column->addLayout(titles);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(8);
    for (Pill *pill : {m_changed, m_added, m_missing})
        tools->addWidget(pill);
    tools->addWidget(m_copied, 1);
    tools->addWidget(m_only);
    tools->addSpacing(8);
    for (QPushButton *button : {m_previous, m_next, m_swap, m_copy})
        tools->addWidget(button);
    column->addLayout(tools);
    return top;
}

QWidget *CompareDialog::makeBodyTab()
{
    auto *tab = new QWidget(this);
    auto *column = makeColumn(tab, 0, 0);
    m_statement->setObjectName(u"comparisonStatement"_s);
    m_statement->setContentsMargins(16, 12, 16, 12);
    column->addWidget(m_statement);
    column->addWidget(m_bodyView, 1);
    return tab;
}

CompareSide CompareDialog::exampleOf(const Contract &contract, const QString &event)
{
    CompareSide side;
    side.title = tr("Example of the contract · %1").arg(event);
    if (const QJsonObject example = contract.eventExample(event); !example.isEmpty())
        side.body = QJsonDocument(example).toJson(QJsonDocument::Compact);
    return side;
}

void CompareDialog::compare()
{
    m_leftTitle->setText(m_left.title);
    m_rightTitle->setText(m_right.title);
    m_pane->showLoading();
    for (QPushButton *button : {m_next, m_previous, m_swap, m_copy})
        button->setEnabled(false);
    const int generation = ++m_generation;
    const Future<Made> made = QtConcurrent::run([left = m_left, right = m_right]() -> Result<Made> {
        return Made{JsonDiff::ofBodies(left.body, right.body), JsonDiff::ofPairs(left.headers, right.headers)};
    });
    whenDone(made, this, [this, generation](const Result<Made> &done) {
        if (done && generation == m_generation)
            present(*done);
    });
}

void CompareDialog::present(const Made &made)
{
    const bool first = m_body == nullptr;
    m_body = made.body;
    if (first)
        m_only->setChecked(m_body->rowCount() > manyRows && !m_body->differences().empty());
    m_bodyView->diffModel()->setOnlyDifferences(m_only->isChecked());
    m_headersView->diffModel()->setOnlyDifferences(m_only->isChecked());
    m_bodyView->setDiff(made.body);
    m_headersView->setDiff(made.headers);
    const QLocale locale;
    QStringList says;
    if (m_body->form() == JsonDiff::Form::Statement)
        says += m_body->firstDifference() < 0
                    ? tr("Both are the same, byte for byte: %1 bytes.").arg(locale.toString(m_body->leftSize()))
                    : tr("They differ from byte %1 on: %2 bytes on the left, %3 on the right.")
                          .arg(locale.toString(m_body->firstDifference() + 1), locale.toString(m_body->leftSize()),
                               locale.toString(m_body->rightSize()));
    else if (m_body->form() == JsonDiff::Form::Lines)
        says += tr("Not both are objects or lists in JSON, so they are compared line by line.");
    if (m_body->isTruncated())
        says += tr("There are more differences than can be listed.");
    if (m_body->form() != JsonDiff::Form::Statement && m_body->differences().empty())
        says += m_body->firstDifference() < 0 ? tr("Both are the same, byte for byte.")
                                              : tr("No field differs; only the order of keys or the spacing does.");
    m_statement->setText(says.join(u' '));
    m_statement->setVisible(!says.isEmpty());
    m_bodyView->setVisible(m_body->form() != JsonDiff::Form::Statement);
    m_tabs->setTabText(1, made.headers->differences().empty()
                              ? tr("Headers")
                              : tr("Headers (%1)").arg(locale.toString(int(made.headers->differences().size()))));
    m_swap->setEnabled(true);
    m_pane->showContent();
    showCounts();
    Q_EMIT ready();
}

DiffView *CompareDialog::currentView() const
{
    return m_tabs->currentIndex() == 1 ? m_headersView : m_bodyView;
}

void CompareDialog::showCounts()
{
    const JsonDiff *diff = currentView()->diffModel()->diff();
    if (!diff)
        return;
    m_changed->setText(tr("%n changed", nullptr, diff->changed()));
    m_added->setText(tr("%n added", nullptr, diff->added()));
    m_missing->setText(tr("%n missing", nullptr, diff->missing()));
    m_changed->setTone(diff->changed() ? Tone::Warn : Tone::Neutral);
    m_added->setTone(diff->added() ? Tone::Ok : Tone::Neutral);
    m_missing->setTone(diff->missing() ? Tone::Bad : Tone::Neutral);
    for (QPushButton *button : {m_next, m_previous, m_copy})
        button->setEnabled(!diff->differences().empty());
    m_copied->clear();
}

void CompareDialog::go(bool forward)
{
    currentView()->goToDifference(forward);
}

void CompareDialog::swapSides()
{
    std::swap(m_left, m_right);
    compare();
}

void CompareDialog::copy(bool markdown)
{
    const JsonDiff *diff = currentView()->diffModel()->diff();
    if (!diff)
        return;
    QGuiApplication::clipboard()->setText(diff->report(markdown, m_left.title, m_right.title));
    m_copied->setText(tr("Copied"));
}

} // namespace gancho
