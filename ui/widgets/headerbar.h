#pragma once

#include <QFrame>
#include <QPointer>

class QAction;
class QLabel;
class QPushButton;

namespace gancho {

class PaletteField;
class ReceiverPill;

/// Above the page: its title, the way to the palette, the receiver, and the page's one primary action.
class HeaderBar : public QFrame
{
    Q_OBJECT

public:
    explicit HeaderBar(QWidget *parent = nullptr);

    /// `primary` may be null.
    void setPage(const QString &title, QAction *primary);
    ReceiverPill *pill() const { return m_pill; }

Q_SIGNALS:
    void paletteRequested();
    void receiverRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showPrimary();

    QLabel *m_title;
    PaletteField *m_palette;
    ReceiverPill *m_pill;
    QPushButton *m_button;
    QPointer<QAction> m_primary;
    QMetaObject::Connection m_connection;
};

} // namespace gancho
