#include "models/items/answerrulemodel.h"

#include "models/domain/answerruletext.h"

namespace gancho {

int AnswerRuleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rules.size());
}

QVariant AnswerRuleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AnswerRule &rule = m_rules[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return answertext::title(rule);
    case Qt::CheckStateRole:
        return rule.enabled ? Qt::Checked : Qt::Unchecked;
    case WhenRole:
        return answertext::when(rule);
    case WhatRole:
        return answertext::what(rule);
    case ProblemRole:
        return problemsOf(rule).isEmpty() ? QString() : problemsOf(rule).cbegin().value();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        QString text =
            tr("%1: %2, answers %3").arg(answertext::title(rule), answertext::when(rule), answertext::what(rule));
        return rule.enabled ? text : text + u' ' + tr("(off)");
    }
    default:
        return {};
    }
}

bool AnswerRuleModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid())
        return false;
    AnswerRule rule = m_rules[index.row()];
    rule.enabled = value.toInt() == Qt::Checked;
    replace(index.row(), rule);
    return true;
}

Qt::ItemFlags AnswerRuleModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractListModel::flags(index);
    return index.isValid() ? usual | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren : usual;
}

void AnswerRuleModel::setRules(const QList<AnswerRule> &rules)
{
    beginResetModel();
    m_rules = rules;
    endResetModel();
}

void AnswerRuleModel::insert(int row, const AnswerRule &rule)
{
    beginInsertRows({}, row, row);
    m_rules.insert(row, rule);
    endInsertRows();
    Q_EMIT edited();
}

void AnswerRuleModel::replace(int row, const AnswerRule &rule)
{
    if (m_rules[row] == rule)
        return;
    m_rules[row] = rule;
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT edited();
}

AnswerRule AnswerRuleModel::take(int row)
{
    beginRemoveRows({}, row, row);
    AnswerRule rule = m_rules.takeAt(row);
    endRemoveRows();
    Q_EMIT edited();
    return rule;
}

bool AnswerRuleModel::move(int from, int to)
{
    if (from == to || from < 0 || to < 0 || from >= m_rules.size() || to >= m_rules.size())
        return false;
    beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    m_rules.move(from, to);
    endMoveRows();
    Q_EMIT edited();
    return true;
}

} // namespace gancho
