#include "ui/widgets/choicebutton.h"

#include "ui/theme/theme.h"
#include "ui/widgets/build.h"

#include <QFrame>
#include <QIcon>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

namespace gancho {

namespace {
constexpr int popupWidth = 280;
constexpr int mostRows = 10;
/// Below this a line to narrow them down is in the way.
constexpr int searchFrom = 8;
} // namespace

ChoiceButton::ChoiceButton(const QString &objectName, const QString &what, QWidget *parent)
    : QPushButton(parent)
    , m_what(what)
    , m_popup(new QFrame(this, Qt::Popup))
    , m_search(new QLineEdit(m_popup))
    , m_list(new QListWidget(m_popup))
{
    identify(this, objectName, what);
    setProperty("menu", true);
    setAutoDefault(false);
    m_popup->setProperty("role", QStringLiteral("popup"));
    identify(m_search, objectName + QStringLiteral("Search"), tr("Narrow down: %1").arg(what));
    m_search->setPlaceholderText(tr("Search…"));
    m_search->setClearButtonEnabled(true);
    identify(m_list, objectName + QStringLiteral("List"), what);
    auto *column = makeColumn(m_popup, 8, 8);
    column->addWidget(m_search);
    column->addWidget(m_list);
    connect(this, &QPushButton::clicked, this, &ChoiceButton::open);
    connect(m_search, &QLineEdit::textChanged, this, &ChoiceButton::narrow);
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) {
        if (m_filling)
            return;
        const QString id = item->data(Qt::UserRole).toString();
        m_chosen.removeAll(id);
        if (item->checkState() == Qt::Checked) {
            if (m_single)
                m_chosen.clear();
            m_chosen += id;
        }
        if (m_single) {
            fill();
            m_popup->hide();
        }
        showChosen();
        Q_EMIT chosenChanged();
    });
    // A click on the text ticks too, not on the box alone.
    connect(m_list, &QListWidget::itemActivated, this, [](QListWidgetItem *item) {
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    });
    showChosen();
}

void ChoiceButton::setField(bool field)
{
    m_field = field;
    setLook(this, "kind", field ? "field" : "");
    setSizePolicy(field ? QSizePolicy::Ignored : QSizePolicy::Minimum, QSizePolicy::Fixed);
    showChosen();
}

void ChoiceButton::resizeEvent(QResizeEvent *event)
{
    QPushButton::resizeEvent(event);
    if (m_field)
        showChosen();
}

void ChoiceButton::paintEvent(QPaintEvent *event)
{
    QPushButton::paintEvent(event);
    // The indicator of the style belongs to buttons with a menu.
    QPainter painter(this);
    const QIcon chevron(theme().isDark() ? QStringLiteral(":/icons/chevron-dark.svg")
                                         : QStringLiteral(":/icons/chevron-light.svg"));
    chevron.paint(&painter, QRect(width() - 22, (height() - 12) / 2, 12, 12));
}

void ChoiceButton::setChoices(const QList<Choice> &choices)
{
    if (choices == m_choices)
        return;
    m_choices = choices;
    fill();
    showChosen();
}

void ChoiceButton::setChosen(const QStringList &ids)
{
    m_chosen = ids;
    fill();
    showChosen();
}

QStringList ChoiceButton::chosenTexts() const
{
    QStringList texts;
    for (const QString &id : m_chosen) {
        QString text = id;
        for (const Choice &choice : m_choices)
            if (choice.id == id)
                text = choice.text;
        texts += text;
    }
    return texts;
}

void ChoiceButton::fill()
{
    m_filling = true;
    m_list->clear();
    for (const Choice &choice : m_choices) {
        auto *item = new QListWidgetItem(choice.text, m_list);
        item->setData(Qt::UserRole, choice.id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_chosen.contains(choice.id) ? Qt::Checked : Qt::Unchecked);
        item->setSizeHint({0, Theme::rowHeight});
    }
    m_filling = false;
}

void ChoiceButton::open()
{
    m_search->clear();
    m_search->setVisible(m_choices.size() >= searchFrom);
    const int rows = qBound(1, int(m_choices.size()), mostRows);
    m_list->setFixedHeight(rows * Theme::rowHeight + 4);
    m_popup->setFixedWidth(qMax(popupWidth, width()));
    m_popup->adjustSize();
    QPoint at = mapToGlobal(QPoint(0, height() + 4));
    if (const QScreen *where = screen()) {
        const QRect free = where->availableGeometry();
        at.setX(qBound(free.left(), at.x(), qMax(free.left(), free.right() - m_popup->width())));
        if (at.y() + m_popup->height() > free.bottom())
            at.setY(qMax(free.top(), mapToGlobal(QPoint(0, 0)).y() - m_popup->height() - 4));
    }
    m_popup->move(at);
    m_popup->show();
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
    m_search->isVisible() ? m_search->setFocus() : m_list->setFocus();
}

void ChoiceButton::narrow(const QString &text)
{
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setHidden(!m_list->item(row)->text().contains(text, Qt::CaseInsensitive));
}

void ChoiceButton::setNothing(const QString &text)
{
    m_nothing = text;
    showChosen();
}

void ChoiceButton::showChosen()
{
    const QStringList texts = chosenTexts();
    QString text = m_what;
    if (m_field)
        text = texts.isEmpty()
                   ? (m_nothing.isEmpty() ? tr("None") : m_nothing)
                   : fontMetrics().elidedText(texts.join(QLatin1String(", ")), Qt::ElideRight, width() - 44);
    else if (texts.size() == 1)
        text = tr("%1: %2").arg(m_what, fontMetrics().elidedText(texts.first(), Qt::ElideRight, 140));
    else if (texts.size() > 1)
        text = tr("%1: %2").arg(m_what).arg(texts.size());
    setText(text.replace(u'&', QLatin1String("&&")));
    setAccessibleName(texts.isEmpty() ? m_what : tr("%1: %2").arg(m_what, texts.join(QLatin1String(", "))));
    setToolTip(texts.size() > 1 || m_field ? texts.join(u'\n') : QString());
}

} // namespace gancho
