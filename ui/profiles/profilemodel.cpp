// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profiles/profilemodel.h"

#include "ui/marks/discretion.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Grantscope
{

ProfileModel::ProfileModel(ProfileKeeper &keeper, const Clock &clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_keeper(keeper)
    , m_clock(clock)
    , m_countdown(clock)
{
    const SessionBook &book = keeper.book();
    connect(&keeper, &ProfileKeeper::changed, this, &ProfileModel::update);
    connect(&book, &SessionBook::changed, this, &ProfileModel::update);
    connect(&book, &SessionBook::removed, this, &ProfileModel::update);
    connect(&m_countdown, &Countdown::ticked, this, &ProfileModel::update);
    update();
}

int ProfileModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString ProfileModel::stateLine(const Row &row)
{
    // That a token lives is said by its icon and by what comes next; a line is short.
    QStringList parts{row.look.status == Status::Ok ? QString() : row.look.state, row.look.next};
    if (row.isUnsaved)
        parts.prepend(tr("memory only"));
    else if (!row.isSaved)
        parts.prepend(tr("not saved"));
    parts.removeAll(QString());
    return parts.join(u" \u00b7 "_s);
}

QVariant ProfileModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == Qt::EditRole) {
        const Profile *profile = m_keeper.find(row.id);
        return profile ? profile->name : row.name;
    }
    if (role == Qt::DisplayRole)
        return row.name;
    if (role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    QStringList parts{row.name};
    if (row.isProduction)
        parts.append(tr("production"));
    parts.append(row.look.state);
    parts.append(stateLine(row));
    parts.removeDuplicates();
    return parts.join(u", "_s).toHtmlEscaped();
}

Qt::ItemFlags ProfileModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() && m_rows.at(index.row()).isSaved ? flags | Qt::ItemIsEditable : flags;
}

bool ProfileModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString name = value.toString().trimmed();
    if (!index.isValid() || role != Qt::EditRole || name == data(index, Qt::EditRole).toString())
        return false;
    Q_EMIT renamed(m_rows.at(index.row()).id, name);
    return true;
}

int ProfileModel::indexOf(const QUuid &id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&id](const Row &row) { return row.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QString ProfileModel::shownName(const Profile &profile) const
{
    return m_hidesPersonal ? hidden(profile.name, profile.username) : profile.name;
}

void ProfileModel::setHidesPersonal(bool hides)
{
    if (hides == m_hidesPersonal)
        return;
    m_hidesPersonal = hides;
    update();
}

ProfileModel::Row ProfileModel::rowOf(const TokenSession &session, const QDateTime &now) const
{
    const Profile &profile = session.subject().profile;
    // Asked for only where it makes a difference: it is a file that is read.
    const bool isKept = session.state() == SessionState::SignedOut && m_keeper.isKept(profile.id);
    return {profile.id,
            shownName(profile),
            profile.colour,
            sessionLook(session, isKept, now),
            profile.production,
            session.subject().isLasting,
            session.unsaved().has_value()};
}

QList<ProfileModel::Row> ProfileModel::rows(const QDateTime &now) const
{
    QList<Row> list;
    const QList<Profile> profiles = m_keeper.profiles();
    for (const Profile &profile : profiles) {
        if (const TokenSession *session = m_keeper.book().find(profile.id))
            list.append(rowOf(*session, now));
        else
            list.append({profile.id, shownName(profile), profile.colour,
                         SessionLook{u"warn"_s, Status::Warn, tr("Can't be used"), {}}, profile.production, true,
                         false});
    }
    const QList<TokenSession *> sessions = m_keeper.book().all();
    for (const TokenSession *session : sessions) {
        // One that is being asked for has no row yet: it would be gone again with the first refusal.
        if (!session->subject().isLasting && session->held())
            list.append(rowOf(*session, now));
    }
    return list;
}

void ProfileModel::update()
{
    QList<Row> now = rows(m_clock.now());
    const bool isSameList = std::equal(now.begin(), now.end(), m_rows.begin(), m_rows.end(),
                                       [](const Row &one, const Row &other) { return one.id == other.id; });
    if (isSameList) {
        const QList<Row> before = std::exchange(m_rows, std::move(now));
        for (int i = 0; i < m_rows.size(); ++i) {
            if (!(before.at(i) == m_rows.at(i)))
                Q_EMIT dataChanged(index(i), index(i));
        }
    } else {
        beginResetModel();
        m_rows = std::move(now);
        endResetModel();
    }
    watchClock();
}

void ProfileModel::watchClock()
{
    QDateTime nearest;
    const QDateTime now = m_clock.now();
    const QList<TokenSession *> sessions = m_keeper.book().all();
    for (const TokenSession *session : sessions) {
        const QDateTime end = session->held() ? session->held()->token.expiresAt : QDateTime();
        for (const QDateTime &at : {session->nextAt(), end}) {
            if (at.isValid() && at > now && (!nearest.isValid() || at < nearest))
                nearest = at;
        }
    }
    if (nearest != m_nearest) {
        m_nearest = nearest;
        m_countdown.start(nearest);
    }
}

} // namespace Grantscope
