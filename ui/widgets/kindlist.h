#pragma once

#include "models/domain/directorykind.h"

#include <QListWidget>

namespace gancho {

/// The kinds of records of the directory, each with the number of its records.
class KindList : public QListWidget
{
    Q_OBJECT

public:
    explicit KindList(QWidget *parent = nullptr);

    DirectoryKind kind() const;
    void setKind(DirectoryKind kind);
    /// Which are offered; the chosen one may be another.
    void setKinds(const QList<DirectoryKind> &kinds);
    /// Negative: not known. `failed`: it could not be read.
    void setCount(DirectoryKind kind, int count, bool failed);

Q_SIGNALS:
    void kindChosen(gancho::DirectoryKind kind);
};

} // namespace gancho
