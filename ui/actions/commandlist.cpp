// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/commandlist.h"

#include "ui/actions/fuzzymatch.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Grantscope
{

CommandList::CommandList(QObject *parent)
    : QAbstractListModel(parent)
{
}

void CommandList::setCommands(QList<Command> commands)
{
    m_commands = std::move(commands);
    filter();
}

void CommandList::setTyped(const QString &typed)
{
    m_typed = typed;
    filter();
}

void CommandList::filter()
{
    beginResetModel();
    m_shown.clear();
    QList<std::pair<int, qsizetype>> found;
    for (qsizetype i = 0; i < m_commands.size(); ++i) {
        const Command &command = m_commands.at(i);
        const auto title = fuzzyScore(m_typed, command.title);
        const auto detail = fuzzyScore(m_typed, command.detail);
        // What stands in the title counts before what stands beside it.
        if (title)
            found.append({*title * 2, i});
        else if (detail)
            found.append({*detail, i});
    }
    if (!m_typed.isEmpty())
        std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    for (const auto &[score, i] : std::as_const(found))
        m_shown.append(i);
    endResetModel();
}

int CommandList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant CommandList::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Command &shown = command(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown.title;
    case Qt::DecorationRole:
        return shown.icon;
    case DetailRole:
        return shown.detail;
    case KeysRole:
        return shown.keys;
    case Qt::AccessibleTextRole: {
        QStringList parts{shown.title, shown.detail, shown.keys};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    default:
        return {};
    }
}

} // namespace Grantscope
