#pragma once

#include "app/sending/sendjob.h"

#include <QJsonObject>
#include <QWidget>

class QComboBox;
class QDoubleSpinBox;

namespace gancho {

/// How fast several events go out.
class PaceForm : public QWidget
{
    Q_OBJECT

public:
    enum class Offers { WithOriginal, WithoutOriginal };

    explicit PaceForm(Offers offers, QWidget *parent = nullptr);

    SendPace pace() const;
    QJsonObject draft() const;
    void restore(const QJsonObject &draft);

Q_SIGNALS:
    void changed();

private:
    enum Way { InOrder, Together, Rate, Original, TenTimes };

    QComboBox *m_way;
    QDoubleSpinBox *m_rate;
};

} // namespace gancho
