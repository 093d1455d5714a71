#pragma once

#include <QWidget>

class QVBoxLayout;

namespace gancho {

class Settings;

/// What a new user sees: try it, connect an account, or only receive. Language and style at the foot.
class FirstRunPage : public QWidget
{
    Q_OBJECT

public:
    explicit FirstRunPage(Settings &settings, QWidget *parent = nullptr);

Q_SIGNALS:
    void sandboxRequested();
    void connectRequested();
    void receiveRequested();

private:
    QWidget *makeCardFor(const QString &name, const QString &title, const QString &text, const QString &button,
                         bool primary, void (FirstRunPage::*signal)());
    QWidget *makeChoosers();

    Settings &m_settings;
};

} // namespace gancho
