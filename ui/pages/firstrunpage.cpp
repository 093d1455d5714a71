#include "ui/pages/firstrunpage.h"

#include "app/settings/settings.h"
#include "ui/theme/theme.h"
#include "ui/widgets/build.h"
#include "ui/widgets/logo.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

namespace gancho {

namespace {
constexpr int cardWidth = 260;
}

FirstRunPage::FirstRunPage(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
{
    setProperty("surface", QStringLiteral("window"));
    auto *column = makeColumn(this, 24, 0);
    column->addStretch(10);
    column->addWidget(new Logo(56, this), 0, Qt::AlignHCenter);
    column->addSpacing(20);
    auto *title = makeLabel(tr("Welcome to Gancho"), "hero", this);
    title->setAlignment(Qt::AlignHCenter);
    column->addWidget(title);
    column->addSpacing(10);
    auto *text = makeLabel(tr("Set up webhooks, receive the events here, and see what came."), "muted", this);
    text->setAlignment(Qt::AlignHCenter);
    column->addWidget(text);
    column->addSpacing(30);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(16);
    cards->addStretch();
    cards->addWidget(makeCardFor(QStringLiteral("firstRunSandbox"), tr("Try it out"),
                                 tr("An invented company, real webhooks. Nothing leaves this computer."),
                                 tr("Open the sandbox"), true, &FirstRunPage::sandboxRequested));
    cards->addWidget(makeCardFor(QStringLiteral("firstRunConnect"), tr("Connect an account"),
                                 tr("wts.chat, with the customer's token. It is kept in the system's keychain."),
                                 tr("Connect…"), false, &FirstRunPage::connectRequested));
    cards->addWidget(makeCardFor(QStringLiteral("firstRunReceive"), tr("Only receive"),
                                 tr("A URL on this computer for any system that sends webhooks."),
                                 tr("Start receiving"), false, &FirstRunPage::receiveRequested));
    cards->addStretch();
    column->addLayout(cards);
    column->addSpacing(28);
    column->addWidget(makeChoosers(), 0, Qt::AlignHCenter);
    column->addStretch(11);
}

QWidget *FirstRunPage::makeCardFor(const QString &name, const QString &title, const QString &text,
                                   const QString &button, bool primary, void (FirstRunPage::*signal)())
{
    QFrame *card = makeCard(this);
    card->setFixedWidth(cardWidth);
    auto *column = makeColumn(card, 20, 8);
    column->addWidget(makeLabel(title, "section", card));
    column->addWidget(makeText(text, "muted", card));
    column->addStretch();
    column->addSpacing(4);
    QPushButton *made = makeButton(name, button, primary ? "primary" : nullptr, card);
    made->setAccessibleDescription(text);
    column->addWidget(made, 0, Qt::AlignLeft);
    connect(made, &QPushButton::clicked, this, signal);
    return card;
}

QWidget *FirstRunPage::makeChoosers()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    const auto chooser = [this, row](const QString &name, const QString &accessible,
                                     const SettingKey<const char *> &key, const QString &now,
                                     const QList<QPair<QString, QString>> &choices) {
        QPushButton *button = makeButton(name, {}, "quiet", row);
        auto *menu = new QMenu(button);
        for (const auto &[value, label] : choices) {
            QAction *action = menu->addAction(label);
            action->setCheckable(true);
            action->setChecked(value == now);
            if (value == now)
                button->setText(label);
            connect(action, &QAction::triggered, this, [this, key, value = value] { m_settings.set(key, value); });
        }
        button->setAccessibleName(tr("%1: %2").arg(accessible, button->text()));
        button->setProperty("menu", true);
        button->setMenu(menu);
        return button;
    };
    layout->addWidget(chooser(QStringLiteral("firstRunLanguage"), tr("Language"), setting::language,
                              m_settings.get(setting::language),
                              {{QString(), tr("System language")},
                               {QStringLiteral("pt_BR"), QStringLiteral("Português")},
                               {QStringLiteral("en"), QStringLiteral("English")}}));
    layout->addWidget(makeLabel(QStringLiteral("·"), "muted", row));
    layout->addWidget(chooser(QStringLiteral("firstRunStyle"), tr("Style"), setting::style,
                              m_settings.get(setting::style),
                              {{QStringLiteral("system"), tr("System style")},
                               {QStringLiteral("light"), tr("Light")},
                               {QStringLiteral("dark"), tr("Dark")}}));
    return row;
}

} // namespace gancho
