#pragma once

#include "models/domain/eventtype.h"

#include <QListView>
#include <QWidget>

class QStandardItemModel;

namespace gancho {

class StatePane;

/// Something that leads elsewhere.
struct LinkRow
{
    QString id;
    QString title;
    QString detail; ///< second line, muted; may be empty
    QString pill;   ///< may be empty
    Tone tone = Tone::Neutral;
    QString right; ///< at the right end: a time, an amount
};

/// A short list of things that can be opened: the conversations, cards and events of a contact. Loading, empty and
/// error in its place.
class LinkList : public QWidget
{
    Q_OBJECT

public:
    LinkList(const QString &objectName, const QString &accessibleName, QWidget *parent = nullptr);

    void showLoading();
    void showError(const QString &text, const QString &reference = {});
    /// No rows: `emptyTitle` and `emptyText` instead.
    void setRows(const QList<LinkRow> &rows, const QString &emptyTitle, const QString &emptyText);
    int count() const;

Q_SIGNALS:
    void opened(const QString &id);
    void retry();

private:
    QStandardItemModel *m_model;
    QListView *m_view;
    StatePane *m_pane;
};

} // namespace gancho
