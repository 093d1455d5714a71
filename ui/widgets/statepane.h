#pragma once

#include <QStackedWidget>

class QAction;
class QLabel;
class QPushButton;

namespace gancho {

/// The four states of a page or a part of it: loading (skeleton rows), empty (what this is, and the one button that
/// fills it), error (what happened, *Try again*), content.
class StatePane : public QStackedWidget
{
    Q_OBJECT

public:
    enum class State { Loading, Empty, Error, Content };

    explicit StatePane(QWidget *content, QWidget *parent = nullptr);

    State state() const { return m_state; }
    void showLoading();
    /// `fill` may be null; its text becomes the button's. Must outlive its being shown.
    void showEmpty(const QString &title, const QString &text, QAction *fill = nullptr);
    void showError(const QString &text, const QString &reference = {});
    void showContent();

Q_SIGNALS:
    void retry();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeMessage();
    void fit();

    State m_state = State::Content;
    QWidget *m_content;
    QWidget *m_skeleton;
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    QPushButton *m_button = nullptr;
    QWidget *m_message;
    QMetaObject::Connection m_fill;
};

} // namespace gancho
