#include "ui/widgets/eventqueryhelp.h"

#include "ui/widgets/build.h"
#include "ui/widgets/linebutton.h"

#include <QLabel>
#include <QVBoxLayout>

namespace gancho {

EventQueryHelp::EventQueryHelp(QWidget *parent)
    : QFrame(parent, Qt::Popup)
{
    identify(this, QStringLiteral("queryHelp"), tr("What can be searched for"));
    setProperty("role", QStringLiteral("popup"));
    setFixedWidth(480);
    auto *column = makeColumn(this, 16, 4);
    column->addWidget(makeLabel(tr("What can be searched for"), "strong", this));
    column->addWidget(makeText(
        tr("In names, bodies and headers. Accents and case do not matter; all conditions must hold."), "muted", this));
    column->addSpacing(4);
    const QList<QPair<QString, QString>> examples{
        {QStringLiteral("maria pagamento"), tr("both words, or longer ones that begin so")},
        {QStringLiteral("\"bom dia\""), tr("exactly these words, one after the other")},
        {QStringLiteral("pag*"), tr("a word that begins so")},
        {QStringLiteral("-teste"), tr("not with this word")},
        {QStringLiteral("contact.name:maria"), tr("this word in a field of the body")},
        {QStringLiteral("contact.phonenumber:11*"), tr("a value that begins so")},
        {QStringLiteral("header.user-agent:n8n"), tr("in a header of the request")},
        {QStringLiteral("-status:\"em aberto\""), tr("not with these words in that field")},
    };
    for (const auto &[example, meaning] : examples) {
        auto *line = new LineButton(this);
        line->setObjectName(QStringLiteral("queryExample%1").arg(column->count() - 3));
        line->setLine(meaning, {}, example);
        connect(line, &QAbstractButton::clicked, this, [this, example = example] {
            hide();
            Q_EMIT exampleChosen(example);
        });
        column->addWidget(line);
    }
}

void EventQueryHelp::openUnder(const QWidget *anchor)
{
    adjustSize();
    move(anchor->mapToGlobal(QPoint(0, anchor->height() + 4)));
    show();
    if (auto *first = findChild<LineButton *>())
        first->setFocus();
}

} // namespace gancho
