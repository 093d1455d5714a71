#include "ui/dialogs/questions.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace gancho {

namespace {

QMessageBox *makeBox(QWidget *parent, const QString &title, const QString &text)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setIcon(QMessageBox::NoIcon);
    box->setWindowTitle(title);
    box->setText(title);
    box->setInformativeText(text);
    box->setWindowModality(Qt::WindowModal);
    return box;
}

} // namespace

void askUnsaved(QWidget *parent, const QString &what, std::function<void()> save, std::function<void()> discard)
{
    QMessageBox *box = makeBox(parent, QCoreApplication::translate("Questions", "Save the changes to “%1”?").arg(what),
                               QCoreApplication::translate("Questions", "They are lost if you leave without saving."));
    box->setObjectName(QStringLiteral("askUnsaved"));
    QPushButton *saving = box->addButton(QCoreApplication::translate("Questions", "Save"), QMessageBox::AcceptRole);
    QPushButton *discarding =
        box->addButton(QCoreApplication::translate("Questions", "Discard"), QMessageBox::DestructiveRole);
    QPushButton *staying = box->addButton(QCoreApplication::translate("Questions", "Stay"), QMessageBox::RejectRole);
    saving->setObjectName(QStringLiteral("askSave"));
    discarding->setObjectName(QStringLiteral("askDiscard"));
    staying->setObjectName(QStringLiteral("askStay"));
    saving->setProperty("kind", QStringLiteral("primary"));
    box->setDefaultButton(saving);
    box->setEscapeButton(staying);
    QObject::connect(box, &QMessageBox::buttonClicked, parent,
                     [=, save = std::move(save), discard = std::move(discard)](QAbstractButton *clicked) {
                         if (clicked == saving)
                             save();
                         else if (clicked == discarding)
                             discard();
                     });
    box->open();
}

void askDestroy(QWidget *parent, const QString &title, const QString &text, const QString &verb,
                std::function<void()> destroy)
{
    QMessageBox *box = makeBox(parent, title, text);
    box->setObjectName(QStringLiteral("askDestroy"));
    QPushButton *destroying = box->addButton(verb, QMessageBox::DestructiveRole);
    QPushButton *keeping = box->addButton(QCoreApplication::translate("Questions", "Keep"), QMessageBox::RejectRole);
    destroying->setObjectName(QStringLiteral("askDestroyYes"));
    keeping->setObjectName(QStringLiteral("askDestroyNo"));
    destroying->setProperty("kind", QStringLiteral("danger"));
    box->setDefaultButton(keeping);
    box->setEscapeButton(keeping);
    QObject::connect(box, &QMessageBox::buttonClicked, parent,
                     [=, destroy = std::move(destroy)](QAbstractButton *clicked) {
                         if (clicked == destroying)
                             destroy();
                     });
    box->open();
}

void askSend(QWidget *parent, const QString &title, const QString &text, const QString &verb,
             std::function<void()> send)
{
    QMessageBox *box = makeBox(parent, title, text);
    box->setObjectName(QStringLiteral("askSend"));
    QPushButton *sending = box->addButton(verb, QMessageBox::AcceptRole);
    QPushButton *leaving = box->addButton(QCoreApplication::translate("Questions", "Cancel"), QMessageBox::RejectRole);
    sending->setObjectName(QStringLiteral("askSendYes"));
    leaving->setObjectName(QStringLiteral("askSendNo"));
    sending->setProperty("kind", QStringLiteral("primary"));
    box->setDefaultButton(leaving);
    box->setEscapeButton(leaving);
    QObject::connect(box, &QMessageBox::buttonClicked, parent, [=, send = std::move(send)](QAbstractButton *clicked) {
        if (clicked == sending)
            send();
    });
    box->open();
}

} // namespace gancho
