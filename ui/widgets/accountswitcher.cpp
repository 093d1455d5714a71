#include "ui/widgets/accountswitcher.h"

#include "app/accounts/accountstore.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accounttile.h"

#include <QMenu>
#include <QPainter>

namespace gancho {

AccountSwitcher::AccountSwitcher(AccountStore &accounts, QWidget *parent)
    : QAbstractButton(parent)
    , m_accounts(accounts)
{
    setObjectName(QStringLiteral("accountSwitcher"));
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &AccountSwitcher::openMenu);
    connect(&accounts, &AccountStore::changed, this, &AccountSwitcher::refresh);
    connect(&accounts, &AccountStore::currentChanged, this, &AccountSwitcher::refresh);
    refresh();
}

void AccountSwitcher::setFolded(bool folded)
{
    m_folded = folded;
    updateGeometry();
    update();
}

QSize AccountSwitcher::sizeHint() const
{
    return {m_folded ? 44 : 184, 50};
}

QSize AccountSwitcher::minimumSizeHint() const
{
    return {44, 50};
}

void AccountSwitcher::refresh()
{
    const Account *current = m_accounts.current();
    const int count = int(m_accounts.accounts().size());
    if (!current) {
        m_name = count == 0 ? tr("No account") : tr("Choose an account");
        m_below = count == 0 ? tr("Add one…") : tr("%n account(s)", nullptr, count);
    } else {
        m_name = current->name;
        const QString first = current->sandbox ? tr("Sandbox") : platformName(current->platform);
        m_below = count > 1          ? tr("%1 · %2").arg(first, tr("%n account(s)", nullptr, count))
                  : current->sandbox ? tr("%1 · %2").arg(first, platformName(current->platform))
                                     : first;
    }
    setAccessibleName(tr("Account: %1, %2").arg(m_name, m_below));
    setToolTip(m_folded ? m_name : QString());
    update();
}

void AccountSwitcher::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Account *current = m_accounts.current();
    for (const Account &account : m_accounts.accounts()) {
        const QString text = account.sandbox ? tr("%1 — Sandbox").arg(account.name) : account.name;
        QAction *action = menu->addAction(accountTile(account, 16, devicePixelRatioF()),
                                          QString(text).replace(QLatin1String("&"), QLatin1String("&&")));
        QFont font = action->font();
        font.setBold(current && current->id == account.id);
        action->setFont(font);
        connect(action, &QAction::triggered, this, [this, id = account.id] { Q_EMIT chosen(id); });
    }
    if (!m_accounts.accounts().isEmpty())
        menu->addSeparator();
    connect(menu->addAction(tr("Add account…")), &QAction::triggered, this, &AccountSwitcher::addRequested);
    if (current) {
        QAction *edit = menu->addAction(tr("Edit “%1”…").arg(current->name));
        connect(edit, &QAction::triggered, this, [this, id = current->id] { Q_EMIT editRequested(id); });
    }
    menu->popup(mapToGlobal(QPoint(0, height() + 2)));
}

void AccountSwitcher::paintEvent(QPaintEvent *)
{
    const ThemeColours &c = theme().colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(c.accent, 2) : QPen(Qt::NoPen));
        painter.setBrush(underMouse() ? c.hover : QColor(Qt::transparent));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Theme::radius, Theme::radius);
    }
    const int tile = 28;
    const qreal left = m_folded ? (width() - tile) / 2.0 : 8;
    const QRectF box(left, (height() - tile) / 2.0, tile, tile);
    if (const Account *current = m_accounts.current()) {
        drawAccountTile(&painter, box, *current);
    } else {
        painter.setPen(QPen(c.muted, 1, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box, 6, 6);
        theme().icon(QStringLiteral("list-add"), c.muted).paint(&painter, box.adjusted(6, 6, -6, -6).toRect());
    }
    if (m_folded)
        return;
    const int x = int(box.right()) + 10;
    const int room = width() - x - 24;
    QFont strong = theme().font();
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(c.text);
    painter.drawText(QRect(x, 8, room, 18), Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(m_name, Qt::ElideRight, room));
    painter.setFont(theme().captionFont());
    painter.setPen(c.muted);
    painter.drawText(QRect(x, 26, room, 17), Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(m_below, Qt::ElideRight, room));
    theme().icon(QStringLiteral("go-down"), c.muted).paint(&painter, QRect(width() - 22, (height() - 16) / 2, 16, 16));
}

} // namespace gancho
