#pragma once

#include "app/receiver/tlsidentity.h"
#include "ui/services.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace gancho {

class Banner;

/// HTTPS on the receiver: the files of its certificate and key, what they hold, and where it is reached with them. What
/// is chosen here holds at once.
class TlsForm : public QWidget
{
    Q_OBJECT

public:
    explicit TlsForm(const Services &services, QWidget *parent = nullptr);

Q_SIGNALS:
    void toast(const QString &text);

private:
    struct Field
    {
        QLineEdit *path;
        QLabel *problem;
    };
    Field addFile(const QString &name, const QString &text, const QString &hint, const QString &chooserTitle);
    TlsFiles typed() const;
    TlsFiles stored() const;
    void keep(const TlsFiles &files);
    void use();
    void turnOff();
    void edited();
    void showButtons();
    void showState();
    void showProblems(const QHash<QString, QString> &fields);
    void usePublicly();

    Services m_services;
    QLabel *m_state;
    Banner *m_notice;
    Field m_certificate, m_key;
    QPushButton *m_use;
    QPushButton *m_off;
    QPushButton *m_publish;
};

} // namespace gancho
