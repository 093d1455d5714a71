#pragma once

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <optional>

namespace gancho {

/// A webhook of a Clint account of any of the three kinds, as its list shows it (reference/clint.md §3).
struct ClintHook
{
    enum class Kind { Status, Receive, Send };
    QString id;
    Kind kind = Kind::Send;
    QString name;
    QString when; ///< what sets it off or what it does, translated
    QString url;  ///< without its secret
    bool operator==(const ClintHook &) const = default;
};

/// Translated, as the filter and the list call it.
QString clintHookKindName(ClintHook::Kind kind);

/// The webhooks of a Clint account as a table. Replacing the list keeps the rows that stay. GUI thread.
class ClintHookModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, KindColumn, WhenColumn, UrlColumn, ColumnCount };
    enum Role { IdRole = Qt::UserRole + 1, KindRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setHooks(const QList<ClintHook> &hooks);
    const QList<ClintHook> &hooks() const { return m_rows; }
    const ClintHook *find(const QString &id) const; ///< null where there is none; valid until the list changes
    int rowOf(const QString &id) const;             ///< -1 where there is none
    int countOf(ClintHook::Kind kind) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<ClintHook> m_rows;
};

/// Those of one kind, and with some words in any column.
class ClintHookFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setText(const QString &text);
    void setKind(std::optional<ClintHook::Kind> kind);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QString m_text;
    std::optional<ClintHook::Kind> m_kind;
};

} // namespace gancho
