#pragma once

#include "models/domain/route.h"
#include "ui/services.h"

#include <QByteArray>
#include <QWidget>

class QLabel;
class QPushButton;

namespace gancho {

class Banner;
class FlowSource;
class WebhookTest;

/// A scenario for Make: what it is made from, to be copied or saved as a blueprint; a test event to its webhook with
/// the answer in words; its limits and its queue explained. A column that scrolls, for a pane from 300 pixels on.
class MakeForm : public QWidget
{
    Q_OBJECT

public:
    explicit MakeForm(const Services &services, QWidget *parent = nullptr);

    /// As N8nForm::setRoute().
    void setRoute(const Route &route, EventId sample = {});
    /// The file as it would be saved.
    QByteArray blueprint() const;
    /// Writes the file; what goes wrong stands in the form.
    void saveTo(const QString &file);

Q_SIGNALS:
    void toast(const QString &text);

private:
    bool ready();
    void save();
    void showHints();

    FlowSource *m_source;
    QLabel *m_hints;
    QPushButton *m_copy;
    QPushButton *m_save;
    Banner *m_banner;
    WebhookTest *m_test;
};

} // namespace gancho
