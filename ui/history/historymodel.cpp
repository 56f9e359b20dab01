// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/history/historymodel.h"

#include "inspect/localtime.h"
#include "ui/marks/discretion.h"
#include "ui/sessions/notewords.h"
#include "ui/theme/icons.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Grantscope
{

HistoryModel::HistoryModel(const SessionBook &book, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(book.clock())
{
    connect(&book, &SessionBook::noted, this, [this](const TokenSession *session, const SessionNote &note) {
        beginInsertRows({}, 0, 0);
        const Profile &profile = session->subject().profile;
        m_entries.prepend({profile.name, hidden(profile.name, profile.username), note});
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

void HistoryModel::setHidesPersonal(bool hides)
{
    if (hides == m_hidesPersonal)
        return;
    m_hidesPersonal = hides;
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0, ProfileName), index(rowCount() - 1, ProfileName));
}

QString HistoryModel::shownName(const QString &profile) const
{
    const auto entry = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                    [&profile](const Entry &other) { return other.profile == profile; });
    return m_hidesPersonal && entry != m_entries.cend() ? entry->hiddenProfile : profile;
}

QString HistoryModel::text(const Entry &entry, int column) const
{
    switch (column) {
    case Time:
        return localTimePlain(entry.note.at, m_clock.now());
    case ProfileName:
        return shownName(entry.profile);
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
    if (role == Qt::EditRole && index.column() == ProfileName)
        return entry.profile;
    if (role == Qt::DisplayRole || role == Qt::EditRole)
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
