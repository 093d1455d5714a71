#pragma once

#include "models/domain/eventtype.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace gancho {

class Pill;

/// A line of a diagnosis: a pill with its word, what is so, and under it what to do or more about it. Buttons stand at
/// its end.
class FindingLine : public QWidget
{
    Q_OBJECT

public:
    /// `pillWidth`: of all pills of a list, so that the texts stand under each other; see widthOf().
    FindingLine(const QString &word, Tone tone, const QString &text, const QString &more, int pillWidth,
                QWidget *parent = nullptr);
    void addButton(QWidget *button);
    /// The width that the widest of these words needs as a pill.
    static int widthOf(const QStringList &words);

private:
    QHBoxLayout *m_row;
};

} // namespace gancho
