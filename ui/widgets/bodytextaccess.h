#pragma once

#include <QAccessibleWidget>

namespace gancho {

class BodyTextView;

/// What a screen reader is told of a BodyTextView: the text that can be seen of it.
class BodyTextAccess : public QAccessibleWidget
{
public:
    explicit BodyTextAccess(BodyTextView *view);

    QString text(QAccessible::Text what) const override;
    QAccessible::State state() const override;

    /// Makes Qt use it; doing so again does nothing.
    static void install();

private:
    BodyTextView *m_view;
};

} // namespace gancho
