#pragma once

#include "app/secrets/secret.h"
#include "models/domain/sendercheck.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;

namespace gancho {

/// How the requests of a route are signed. A secret that is stored is not shown: another one may be typed in its place.
class RouteSignature : public QWidget
{
    Q_OBJECT

public:
    explicit RouteSignature(QWidget *parent = nullptr);

    void load(const SenderCheck &check);
    SenderCheck check() const;
    /// What was typed; nothing where the stored one stays.
    std::optional<Secret> typed() const;
    /// True when all is well; what is not is said beneath.
    bool validate();

Q_SIGNALS:
    void changed();

private:
    void showFields();
    SenderScheme scheme() const;

    SenderCheck m_original;
    QComboBox *m_scheme;
    QLineEdit *m_name;
    QLineEdit *m_secret;
    QLabel *m_problem;
};

} // namespace gancho
