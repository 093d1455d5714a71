#pragma once

#include <QFrame>

namespace gancho {

/// Explains the language of the search by examples; a click puts one into the field.
class EventQueryHelp : public QFrame
{
    Q_OBJECT

public:
    explicit EventQueryHelp(QWidget *parent = nullptr);
    void openUnder(const QWidget *anchor);

Q_SIGNALS:
    void exampleChosen(const QString &example);
};

} // namespace gancho
