#pragma once

#include <QLocalServer>
#include <QObject>

namespace gancho {

/// How a second start reaches the window of the first one: a local socket per data folder, for this user alone. Main
/// thread.
class InstanceChannel : public QObject
{
    Q_OBJECT

public:
    explicit InstanceChannel(const QString &dataFolder, QObject *parent = nullptr);

    /// Asks the program that holds the folder to come forward; false when none with a window answers.
    static bool raiseOther(const QString &dataFolder);

Q_SIGNALS:
    void raiseRequested();

private:
    QLocalServer m_server;
};

} // namespace gancho
