#pragma once

#include "app/integrators/integratoranswers.h"
#include "models/domain/route.h"
#include "ui/forms/webhooktest.h"
#include "ui/services.h"

#include <QByteArray>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace gancho {

class Banner;
class FlowSource;

/// What the forms of n8n and Make have in common: what the flow is made from, its file to be copied or saved, and where
/// is told what became of it. A column that scrolls, for a pane from 300 pixels on. Which rows come in which order is
/// the form's.
class FlowPane : public QWidget
{
    Q_OBJECT

public:
    /// As the form has them, translated.
    struct Words
    {
        QString title; ///< accessible name
        QString copied;
        QString saved;
        QString saveTitle;
        QString filter; ///< of the file dialog
        QString suffix; ///< of the file, ".json"
    };

    /// Takes name, inbox, event, fields and action of a route; `sample` is the event to pin, the newest that fits
    /// otherwise.
    virtual void setRoute(const Route &route, EventId sample = {});
    /// Writes the file; what goes wrong stands in the form.
    void saveTo(const QString &file);

Q_SIGNALS:
    void toast(const QString &text);

protected:
    /// `prefix` is that of the controls' object names.
    FlowPane(const Services &services, Integrator integrator, const QString &prefix, const Words &words,
             QWidget *parent);

    /// As it would be saved.
    virtual QByteArray file() const = 0;
    /// Why nothing can be made of it yet, translated; empty where it can.
    virtual QString problem() const;
    /// The headers of a test event beside the usual ones.
    virtual HeaderList testHeaders() const { return {}; }
    /// Tells the problem. True where there is none.
    bool isReady();
    /// Button and button, side by side.
    void addFiles();
    void addLine();
    QVBoxLayout &column() { return *m_column; }
    QWidget *inside() { return m_inside; }

    Services m_services;
    QWidget *m_inside;
    FlowSource *m_source;
    QPushButton *m_copy;
    QPushButton *m_save;
    Banner *m_banner;
    WebhookTest *m_test;

private:
    void copy();
    void save();

    Words m_words;
    QVBoxLayout *m_column;
};

} // namespace gancho
