#pragma once

#include "ui/forms/flowpane.h"

class QLabel;

namespace gancho {

/// A scenario for Make: what it is made from, to be copied or saved as a blueprint; a test event to its webhook with
/// the answer in words; its limits and its queue explained.
class MakeForm : public FlowPane
{
    Q_OBJECT

public:
    explicit MakeForm(const Services &services, QWidget *parent = nullptr);

    /// The file as it would be saved.
    QByteArray blueprint() const { return file(); }

protected:
    QByteArray file() const override;

private:
    void showHints();

    QLabel *m_hints;
};

} // namespace gancho
