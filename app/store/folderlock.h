#pragma once

#include "models/base/result.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace gancho {

/// Sees to it that one process receives per data folder. Released by the destructor, and by the system when the process
/// dies.
class FolderLock
{
public:
    /// Errors: Conflict, naming the process that holds the folder; Storage where the folder cannot be written.
    static Result<std::unique_ptr<FolderLock>> take(const QString &folder);

private:
    explicit FolderLock(const QString &file);
    QLockFile m_file;
};

} // namespace gancho
