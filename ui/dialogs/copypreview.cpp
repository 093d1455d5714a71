#include "ui/dialogs/copypreview.h"

#include "ui/dialogs/dialogsize.h"
#include "ui/theme/theme.h"
#include "ui/widgets/build.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>

namespace gancho {

CopyPreview::CopyPreview(const QString &title, const Clip &clip, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("copyPreview"));
    setWindowTitle(title);
    auto *text = new QPlainTextEdit(this);
    identify(text, QStringLiteral("copyPreviewText"), tr("What will be copied"));
    text->setReadOnly(true);
    text->setFont(theme().monospaceFont());
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setPlainText(clip.text.left(mostShown));
    QPushButton *copy = makeButton(QStringLiteral("copyPreviewTake"), tr("Copy"), "primary", this);
    QPushButton *cancel = makeButton(QStringLiteral("copyPreviewCancel"), tr("Cancel"), nullptr, this);
    copy->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::grid);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(copy);
    auto *column = makeColumn(this, 20, 12);
    column->addWidget(makeLabel(title, "section", this));
    column->addWidget(
        makeText(tr("Read it through before you hand it over: names, phones, e-mails and documents are "
                    "replaced by stand-ins, and what no field and no form gives away can have been missed."),
                 nullptr, this));
    column->addWidget(text, 1);
    if (clip.text.size() > mostShown)
        column->addWidget(
            makeText(tr("The first %1 of %2 are shown; all of it is copied.")
                         .arg(QLocale().formattedDataSize(mostShown), QLocale().formattedDataSize(clip.text.size())),
                     "caption", this));
    column->addLayout(buttons);
    openAt(this, {720, 560});
    connect(copy, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

} // namespace gancho
