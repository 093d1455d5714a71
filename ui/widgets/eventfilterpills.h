#pragma once

#include "ui/widgets/eventfilterstate.h"

#include <QWidget>

class QPushButton;

namespace gancho {

/// The filters in force, each as a pill that takes it away: by a click, Enter or Delete.
class EventFilterPills : public QWidget
{
    Q_OBJECT

public:
    explicit EventFilterPills(QWidget *parent = nullptr);

    void setParts(const QList<EventFilterPart> &parts);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, 28}; }

Q_SIGNALS:
    void removed(const QString &key);
    void clearRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int place(int width, bool move) const;

    QList<QPushButton *> m_pills;
    QPushButton *m_clear;
};

} // namespace gancho
