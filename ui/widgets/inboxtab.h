#pragma once

#include "models/domain/inbox.h"

#include <QWidget>

#include <functional>

namespace gancho {

/// A part of the inbox panel, in a tab of its own. Shows one inbox at a time, and may hold what is typed and not saved.
class InboxTab : public QWidget
{
public:
    using QWidget::QWidget;

    /// Null where none is chosen, and while a new one is not saved yet.
    virtual void setInbox(const Inbox *inbox) = 0;
    /// The tab has come into view.
    virtual void activated() {}
    virtual bool isDirty() const { return false; }
    /// Saves what is typed and calls `then`; where it cannot, it shows why and calls nothing.
    virtual void save(std::function<void()> then)
    {
        if (then)
            then();
    }
    virtual void discard() {}
};

} // namespace gancho
