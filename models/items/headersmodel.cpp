#include "models/items/headersmodel.h"

#include <QStringDecoder>

namespace gancho {

namespace {

/// Header bytes have no encoding of their own; most are ASCII, many senders write UTF-8, the old ones Latin-1.
QString readable(const QByteArray &bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8(bytes);
    return utf8.hasError() ? QString::fromLatin1(bytes) : text;
}

} // namespace

void HeadersModel::setPairs(HeaderList pairs)
{
    beginResetModel();
    m_pairs = std::move(pairs);
    endResetModel();
}

HeaderList HeadersModel::decodeForm(const QByteArray &text)
{
    const auto decode = [](QByteArray part) {
        return QByteArray::fromPercentEncoding(part.replace('+', ' '));
    };
    HeaderList pairs;
    for (const QByteArray &part : text.split('&')) {
        if (part.isEmpty())
            continue;
        const auto equals = part.indexOf('=');
        pairs.append(
            {decode(equals < 0 ? part : part.left(equals)), equals < 0 ? QByteArray() : decode(part.mid(equals + 1))});
    }
    return pairs;
}

int HeadersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_pairs.size());
}

int HeadersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HeadersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &[name, value] = m_pairs.at(index.row());
    if (role == Qt::AccessibleTextRole)
        return QStringLiteral("%1: %2").arg(readable(name), readable(value));
    if (role == Qt::DisplayRole)
        return readable(index.column() == Name ? name : value);
    return {};
}

QVariant HeadersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Name") : tr("Value");
}

} // namespace gancho
