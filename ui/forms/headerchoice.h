#pragma once

#include "models/domain/event.h"

#include <QStringList>
#include <QWidget>

class QTableWidget;

namespace gancho {

/// Which headers go along: those of the original to keep or leave out, and others to add. A value that is changed
/// replaces the original's.
class HeaderChoice : public QWidget
{
    Q_OBJECT

public:
    explicit HeaderChoice(QWidget *parent = nullptr);

    /// Of the original; what has been chosen for headers of the same names stays.
    void setHeaders(const HeaderList &headers);
    QStringList dropped() const;
    /// Added ones and changed ones.
    HeaderList added() const;

Q_SIGNALS:
    void changed();

private:
    void addRow(const QByteArray &name, const QByteArray &value, bool original);

    QTableWidget *m_table;
    HeaderList m_original;
};

} // namespace gancho
