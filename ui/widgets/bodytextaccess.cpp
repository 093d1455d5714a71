#include "ui/widgets/bodytextaccess.h"

#include "ui/widgets/bodytextview.h"

namespace gancho {

BodyTextAccess::BodyTextAccess(BodyTextView *view)
    : QAccessibleWidget(view, QAccessible::Document)
    , m_view(view)
{
}

QString BodyTextAccess::text(QAccessible::Text what) const
{
    return what == QAccessible::Value ? m_view->visibleText() : QAccessibleWidget::text(what);
}

QAccessible::State BodyTextAccess::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    state.multiLine = true;
    state.selectableText = true;
    return state;
}

void BodyTextAccess::install()
{
    static const bool installed = [] {
        QAccessible::installFactory([](const QString &, QObject *object) -> QAccessibleInterface * {
            auto *view = qobject_cast<BodyTextView *>(object);
            return view ? new BodyTextAccess(view) : nullptr;
        });
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace gancho
