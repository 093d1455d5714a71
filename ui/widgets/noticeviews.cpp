#include "ui/widgets/noticeviews.h"

#include "ui/widgets/savedviews.h"

namespace gancho {

QList<NoticeView> noticeViews(Settings &settings)
{
    QList<NoticeView> views;
    const auto all = SavedViews(settings).all();
    for (const SavedView &view : all)
        views += {view.id, view.name, view.state.filter};
    return views;
}

} // namespace gancho
