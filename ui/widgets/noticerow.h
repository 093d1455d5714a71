#pragma once

#include "models/domain/noticerule.h"

#include <QWidget>

namespace gancho {

/// A rule of the notifications in the list: on or off, its name, what it tells of, to change and to remove.
class NoticeRow : public QWidget
{
    Q_OBJECT

public:
    /// `problem`: why it tells of nothing, in the place of what it tells of; may be empty.
    NoticeRow(const NoticeRule &rule, const QString &place, const QString &problem, QWidget *parent = nullptr);

Q_SIGNALS:
    void switched(bool on);
    void editRequested();
    void removeRequested();
};

} // namespace gancho
