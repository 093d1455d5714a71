#pragma once

#include "models/domain/noticerule.h"

namespace gancho {

class Settings;

/// The saved views of the events as rules of notifications look at them, in the language of the moment.
QList<NoticeView> noticeViews(Settings &settings);

} // namespace gancho
