#pragma once

#include <QFile>
#include <QList>
#include <QString>
#include <QTextStream>
#include <QVector>

#include <algorithm>

namespace gancho::bench {

/// A measured figure by its name in the table.
using Figures = QList<QPair<QString, QString>>;

inline double percentile(QVector<double> values, double p)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values[std::min<qsizetype>(values.size() - 1, qsizetype(double(values.size()) * p))];
}

/// Of this process, in megabytes.
inline double residentMb()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    return 0;
}

inline QString ms(double value)
{
    return QString::number(value, 'f', value < 10 ? 2 : value < 100 ? 1 : 0) + QStringLiteral(" ms");
}

} // namespace gancho::bench
