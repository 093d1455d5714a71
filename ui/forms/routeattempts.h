#pragma once

#include "models/domain/delivery.h"

#include <QVector>
#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace gancho {

class BodyView;
class ElidedLabel;
class JsonEditor;

/// The attempts of a delivery, oldest first, each with what went out and what came back; and the body to be corrected
/// and sent again.
class RouteAttempts : public QWidget
{
    Q_OBJECT

public:
    explicit RouteAttempts(QWidget *parent = nullptr);

    void showNothing();
    void setAttempts(const Delivery &delivery, const QVector<DeliveryAttempt> &attempts);
    /// The body of the last attempt, to be written anew.
    void mend();
    bool isMending() const;
    void stopMending();

Q_SIGNALS:
    void mended(const QByteArray &body);

private:
    void showAttempt();

    QVector<DeliveryAttempt> m_attempts;
    ElidedLabel *m_reason;
    QListWidget *m_list;
    QTabBar *m_tabs;
    BodyView *m_text;
    JsonEditor *m_editor;
    QLabel *m_problem;
    QStackedWidget *m_pages;
};

} // namespace gancho
