// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/linesmodel.h"

#include <QStringList>

#include <algorithm>

namespace tandem {

namespace {

template<class T>
QVariant asInt(const std::optional<T> &value)
{
    return value ? QVariant(static_cast<int>(*value)) : QVariant();
}

QVariant orNothing(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

/// All of a line, for those who hear it.
QString toldText(const Line &line)
{
    QStringList parts{line.text};
    if (!line.detail.isEmpty())
        parts.append(line.detail);
    if (line.count)
        parts.append(QString::number(*line.count));
    return parts.join(QStringLiteral(", "));
}

} // namespace

LinesModel::LinesModel(QObject *parent) : QAbstractListModel(parent) { }

void LinesModel::setLines(std::vector<Line> lines)
{
    if (lines == m_lines)
        return;
    const auto shared = std::min(lines.size(), m_lines.size());
    if (m_lines.size() > shared) {
        beginRemoveRows({}, static_cast<int>(shared), static_cast<int>(m_lines.size()) - 1);
        m_lines.resize(shared);
        endRemoveRows();
    }
    std::copy_n(lines.begin(), shared, m_lines.begin());
    if (shared > 0)
        Q_EMIT dataChanged(index(0), index(static_cast<int>(shared) - 1));
    if (lines.size() > shared) {
        beginInsertRows({}, static_cast<int>(shared), static_cast<int>(lines.size()) - 1);
        m_lines = std::move(lines);
        endInsertRows();
    }
}

const Line *LinesModel::lineAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < rowCount() ? &m_lines[static_cast<std::size_t>(index.row())] : nullptr;
}

int LinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant LinesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return line.text;
    case Qt::ToolTipRole:
        return line.tip.isEmpty() ? QStringLiteral("%1\n%2").arg(line.text, line.detail).trimmed() : line.tip;
    case Qt::AccessibleTextRole:
        return toldText(line);
    case SecondLineRole:
        return orNothing(line.detail);
    case HeadingRole:
        return line.heading;
    case UnseenRole:
        return line.unseen;
    case SideRole:
        return asInt(line.side);
    case SideStateRole:
        return asInt(line.sideState);
    case SeverityRole:
        return asInt(line.severity);
    case ContentTypeRole:
        return asInt(line.content);
    case RuleRole:
        return asInt(line.rule);
    case ObjectTypeRole:
        return line.object ? QVariant(static_cast<int>(line.object->type)) : QVariant();
    case CountRole:
        return line.count ? QVariant(static_cast<qlonglong>(*line.count)) : QVariant();
    default:
        return {};
    }
}

Qt::ItemFlags LinesModel::flags(const QModelIndex &index) const
{
    const Line *line = lineAt(index);
    if (!line || line->heading)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace tandem
