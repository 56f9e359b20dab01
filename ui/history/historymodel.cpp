// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/history/historymodel.h"

#include "inspect/localtime.h"
#include "ui/sessions/notewords.h"
#include "ui/theme/icons.h"

using namespace Qt::StringLiterals;

namespace Grantscope
{

HistoryModel::HistoryModel(const SessionBook &book, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(book.clock())
{
    connect(&book, &SessionBook::noted, this, [this](const TokenSession *session, const SessionNote &note) {
        beginInsertRows({}, 0, 0);
        m_entries.prepend({session->subject().profile.name, note});
        endInsertRows();
        dropOld();
    });
}

void HistoryModel::takeOver(const HistoryModel &other)
{
    if (other.m_entries.isEmpty())
        return;
    const auto first = static_cast<int>(m_entries.size());
    beginInsertRows({}, first, first + static_cast<int>(other.m_entries.size()) - 1);
    m_entries.append(other.m_entries);
    endInsertRows();
    dropOld();
}

void HistoryModel::setKept(int entries)
{
    m_kept = entries;
    dropOld();
}

void HistoryModel::dropOld()
{
    if (m_entries.size() <= m_kept)
        return;
    beginRemoveRows({}, m_kept, static_cast<int>(m_entries.size()) - 1);
    m_entries.resize(m_kept);
    endRemoveRows();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString HistoryModel::text(const Entry &entry, int column) const
{
    switch (column) {
    case Time:
        return localTimePlain(entry.note.at, m_clock.now());
    case ProfileName:
        return entry.profile;
    case What:
        return noteWords(entry.note).what;
    case Fingerprint:
        return entry.note.fingerprint;
    default:
        return noteWords(entry.note).detail;
    }
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Entry &entry = m_entries.at(index.row());
    if (role == Qt::DisplayRole)
        return text(entry, index.column());
    if (role == Qt::ToolTipRole)
        return text(entry, index.column()).toHtmlEscaped();
    if (role != Qt::DecorationRole || index.column() != What)
        return {};
    const NoteWords words = noteWords(entry.note);
    return icon(words.icon, words.status);
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case ProfileName:
        return tr("Profile");
    case What:
        return tr("What happened");
    case Fingerprint:
        return tr("Token");
    default:
        return tr("Details");
    }
}

QStringList HistoryModel::profileNames() const
{
    QStringList names;
    for (const Entry &entry : m_entries)
        names.append(entry.profile);
    names.removeDuplicates();
    names.sort(Qt::CaseInsensitive);
    return names;
}

} // namespace Grantscope
