#pragma once

#include "app/integrators/n8nclient.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace gancho {

class Banner;

/// The last executions of a workflow in n8n: when, what became of it, why it failed, and its page in the browser.
class N8nRuns : public QWidget
{
    Q_OBJECT

public:
    struct Source
    {
        std::function<Future<QList<N8nExecution>>(int limit)> list; ///< newest first
        std::function<Future<N8nExecution>(const QString &id)> whole;
        std::function<QUrl(const N8nExecution &)> page;
    };

    explicit N8nRuns(const Source &source, QWidget *parent = nullptr);

    /// Asks for them anew.
    void refresh();
    QList<QWidget *> inputs() const;

    static constexpr int most = 5;

private:
    void show(const QList<N8nExecution> &runs);
    void addRow(const N8nExecution &run, int index);
    void explain(const N8nExecution &run, QLabel *label);

    Source m_source;
    QPushButton *m_refresh;
    QLabel *m_state;
    Banner *m_problem;
    QWidget *m_rows = nullptr;
    QVBoxLayout *m_column;
    int m_generation = 0;
};

} // namespace gancho
