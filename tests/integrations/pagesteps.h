#pragma once

#include "models/items/jsontreemodel.h"
#include "models/items/mappingmodel.h"
#include "models/items/routemodel.h"
#include "tests/integrations/routebench.h"
#include "ui/widgets/choicebutton.h"
#include "ui/widgets/jsonview.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

// What a person does on the page of integrations, by the widgets' names.

/// A text that contains the words is in view there.
inline bool says(QWidget &page, const char *name, const QString &words)
{
    const auto *widget = part<QWidget>(page, name);
    if (!widget || widget->isHidden())
        return false;
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text().contains(words);
    for (const QLabel *label : widget->findChildren<QLabel *>())
        if (label->text().contains(words))
            return true;
    return false;
}

/// Clicks a field in the tree of the event.
inline void clickField(QWidget &page, const QString &pointer)
{
    auto *tree = part<gancho::JsonView>(page, "routeEventTree");
    QTRY_VERIFY(tree->treeModel()->indexOf(pointer).isValid());
    const QModelIndex index = tree->treeModel()->indexOf(pointer);
    tree->expand(index.parent());
    tree->scrollTo(index);
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(index).center());
}

inline void setCell(gancho::MappingModel &model, int row, int column, const QVariant &value)
{
    QVERIFY(model.setData(model.index(row, column), value));
}

inline void chooseData(QWidget &page, const char *name, const QVariant &data)
{
    auto *box = part<QComboBox>(page, name);
    QVERIFY(box);
    QVERIFY2(box->findData(data) >= 0, name);
    box->setCurrentIndex(box->findData(data));
}

inline void chooseText(QWidget &page, const char *name, const QString &text)
{
    auto *box = part<QComboBox>(page, name);
    QVERIFY(box);
    QVERIFY2(box->findText(text) >= 0, name);
    box->setCurrentIndex(box->findText(text));
}

/// A new route from contacts of the inbox to an address, as far as the mapping.
inline void startRoute(RouteBench &bench, gancho::IntegrationsPage &page, const QString &name, const QString &url)
{
    newRoute(page, "emptyRoute");
    part<QLineEdit>(page, "routeName")->setText(name);
    auto *events = part<gancho::ChoiceButton>(page, "routeEvents");
    events->setChosen({QStringLiteral("wts-chat/CONTACT_NEW")});
    Q_EMIT events->chosenChanged();
    chooseData(page, "routeInbox", bench.inbox.id.value);
    part<QLineEdit>(page, "routeUrl")->setText(url);
}

/// Saves and waits until there are so many routes and nothing is unsaved.
inline void saveRoute(gancho::IntegrationsPage &page, int routes = 1)
{
    part<QPushButton>(page, "routeSave")->click();
    QTRY_COMPARE(page.findChild<gancho::RouteModel *>()->rowCount(), routes);
    QTRY_VERIFY(part<QLabel>(page, "routeUnsaved")->isHidden());
}

inline void switchOn(RouteBench &bench, gancho::IntegrationsPage &page)
{
    QTRY_VERIFY(part<QAbstractButton>(page, "routeOn")->isEnabled());
    part<QAbstractButton>(page, "routeOn")->click();
    QTRY_VERIFY(bench.routes->routes().last().enabled);
}
