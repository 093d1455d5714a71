#pragma once

#include "models/domain/answerrule.h"

#include <QAbstractListModel>

namespace gancho {

/// The rules of an inbox in their order, as they are edited. Ticking switches a rule on and off.
class AnswerRuleModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { WhenRole = Qt::UserRole + 1, WhatRole, ProblemRole };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    const QList<AnswerRule> &rules() const { return m_rules; }
    void setRules(const QList<AnswerRule> &rules);
    void insert(int row, const AnswerRule &rule);
    void replace(int row, const AnswerRule &rule);
    AnswerRule take(int row);
    /// False where there is no such place.
    bool move(int from, int to);

Q_SIGNALS:
    /// By any of the above but setRules().
    void edited();

private:
    QList<AnswerRule> m_rules;
};

} // namespace gancho
