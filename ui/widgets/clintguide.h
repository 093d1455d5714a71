#pragma once

#include "models/domain/clintintegration.h"

#include <QWidget>

class QVBoxLayout;

namespace gancho {

/// What to do in Clint's panel for an integration, as numbered steps in plain words, with the labels that stand there
/// today and the older ones, and every value to enter with a button that copies it (reference/clint.md §3b, §3c).
class ClintGuide : public QWidget
{
    Q_OBJECT

public:
    explicit ClintGuide(QWidget *parent = nullptr);

    struct Values
    {
        ClintIntegration integration;
        QString originName, stageName;
        QString url;      ///< with marker and token: what is copied
        QString shownUrl; ///< the same, its token as dots
    };
    void setValues(const Values &values);

Q_SIGNALS:
    void copied(const QString &what);

private:
    void add(const QString &text, const QString &name = {}, const QString &shown = {}, const QString &whole = {});

    QVBoxLayout *m_steps;
    QWidget *m_body = nullptr;
    int m_count = 0;
};

} // namespace gancho
