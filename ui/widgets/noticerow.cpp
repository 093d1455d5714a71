#include "ui/widgets/noticerow.h"

#include "ui/widgets/build.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/switch.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace gancho {

namespace {

QString sentence(const NoticeRule &rule, const QString &place)
{
    switch (rule.what) {
    case NoticeRule::What::FailedCheck:
        return QCoreApplication::translate("NoticeRow", "The check of a sender fails · %1").arg(place);
    case NoticeRule::What::Silence:
        return QCoreApplication::translate("NoticeRow", "Nothing for %n minute(s) · %1", nullptr, rule.silentMinutes)
            .arg(place);
    case NoticeRule::What::Event:
        break;
    }
    return QCoreApplication::translate("NoticeRow", "An event arrives · %1").arg(place);
}

} // namespace

NoticeRow::NoticeRow(const NoticeRule &rule, const QString &place, const QString &problem, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("noticeRow_") + rule.id);
    auto *on = new Switch(QString(), this);
    identify(on, QStringLiteral("noticeOn_") + rule.id, tr("Notification “%1”").arg(rule.name));
    on->setCheckable(true);
    on->setChecked(rule.enabled);
    auto *name = new ElidedLabel(rule.name, "strong", this);
    name->setTextFormat(Qt::PlainText);
    auto *what = new ElidedLabel(problem.isEmpty() ? sentence(rule, place) : problem,
                                 problem.isEmpty() ? "caption" : "error", this);
    what->setObjectName(QStringLiteral("noticeWhat_") + rule.id);
    what->setTextFormat(Qt::PlainText);
    auto *edit = makeButton(QStringLiteral("noticeEdit_") + rule.id, tr("Edit"), "link", this);
    edit->setAccessibleName(tr("Edit the notification “%1”").arg(rule.name));
    auto *remove = makeButton(QStringLiteral("noticeRemove_") + rule.id, tr("Remove"), "link", this);
    remove->setAccessibleName(tr("Remove the notification “%1”").arg(rule.name));

    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(name);
    words->addWidget(what);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 6, 0, 6);
    row->setSpacing(8);
    row->addWidget(on);
    row->addLayout(words, 1);
    row->addWidget(edit);
    row->addSpacing(8);
    row->addWidget(remove);
    connect(on, &QAbstractButton::toggled, this, &NoticeRow::switched);
    connect(edit, &QPushButton::clicked, this, &NoticeRow::editRequested);
    connect(remove, &QPushButton::clicked, this, &NoticeRow::removeRequested);
}

} // namespace gancho
