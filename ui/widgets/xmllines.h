#pragma once

#include "ui/widgets/textlines.h"

namespace gancho {

/// XML or HTML as it stands, with its elements to fold. Nothing is checked: elements that are not closed have no fold.
class XmlLines : public TextLines
{
public:
    /// Looks at every byte, so it belongs in another thread for a large text.
    explicit XmlLines(const QByteArray &text);

    const QVector<Fold> &folds() const override { return m_folds; }

private:
    QVector<Fold> m_folds;
};

} // namespace gancho
