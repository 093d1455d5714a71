#pragma once

#include "models/base/result.h"
#include "models/domain/catalogue.h"

namespace gancho {

/// The fields of a type of event out of the index file, held against the contract of its platform. Any thread; reads
/// from the disk. Errors: Storage.
Result<QVector<CatalogueField>> readFields(const QString &indexFile, PlatformKind platform, const QString &type);

} // namespace gancho
