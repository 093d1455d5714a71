#pragma once

#include <QGridLayout>
#include <QString>

class QWidget;

namespace gancho {

/// Fields under their captions, one or two to a line.
class FieldGrid : public QGridLayout
{
public:
    explicit FieldGrid(QWidget *parent);

    void add(const QString &caption, QWidget *field);
    void addPair(const QString &firstCaption, QWidget *first, const QString &secondCaption, QWidget *second);
    /// With its caption.
    void setShown(QWidget *field, bool shown);

private:
    void put(int column, int span, const QString &caption, QWidget *field);

    int m_line = 0;
};

} // namespace gancho
