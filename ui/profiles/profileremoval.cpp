// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profiles/profileremoval.h"

#include <utility>

namespace Grantscope
{

ProfileRemoval::ProfileRemoval(ProfileActions &actions, QObject *parent, int patienceMs)
    : QObject(parent)
    , m_actions(actions)
{
    m_time.setSingleShot(true);
    m_time.setInterval(UndoMs);
    m_time.callOnTimeout(this, &ProfileRemoval::finish);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    m_patience.callOnTimeout(this, &ProfileRemoval::stopWaiting);
    connect(&actions, &ProfileActions::removalRequested, this, &ProfileRemoval::begin);
    connect(&actions, &ProfileActions::removalEnded, this, &ProfileRemoval::onEnded);
}

ProfileRemoval::~ProfileRemoval()
{
    // Later: who listens to the keeper in this window may be half gone by now.
    ProfileKeeper *keeper = &m_actions.keeper();
    for (const QUuid &id : m_going + QList<QUuid>{m_pending})
        QMetaObject::invokeMethod(
            keeper, [keeper, id] { keeper->show(id); }, Qt::QueuedConnection);
}

void ProfileRemoval::begin(const QUuid &id)
{
    finish();
    const Profile *profile = m_actions.keeper().find(id);
    if (!profile)
        return;
    const QString name = profile->name;
    m_pending = id;
    m_actions.keeper().hide(id);
    m_time.start();
    Q_EMIT begun(id, name);
}

void ProfileRemoval::undo()
{
    if (!isPending())
        return;
    m_time.stop();
    const QUuid id = std::exchange(m_pending, QUuid());
    m_actions.keeper().show(id);
    Q_EMIT ended();
    Q_EMIT undone(id);
}

void ProfileRemoval::finish()
{
    if (!isPending())
        return;
    m_time.stop();
    const QUuid id = std::exchange(m_pending, QUuid());
    Q_EMIT ended();
    if (!m_actions.keeper().isHidden(id))
        return; // it was signed in to again meanwhile
    m_going.append(id);
    TokenSession *session = m_actions.keeper().book().find(id);
    if (session && session->isBusy())
        connect(
            session, &TokenSession::settled, this, [this, id] { m_actions.remove(id); }, Qt::SingleShotConnection);
    else
        m_actions.remove(id);
}

void ProfileRemoval::onEnded(const QUuid &id)
{
    m_going.removeAll(id);
    m_actions.keeper().show(id); // where it is still there: the list shows that it is
    if (m_going.isEmpty() && m_isWaiting)
        stopWaiting();
}

bool ProfileRemoval::mayQuit()
{
    finish();
    if (m_going.isEmpty())
        return true;
    if (!std::exchange(m_isWaiting, true))
        m_patience.start();
    return false;
}

void ProfileRemoval::stopWaiting()
{
    m_patience.stop();
    m_isWaiting = false;
    m_going.clear(); // what a keychain does not answer stays, and is there at the next start
    Q_EMIT done();
}

} // namespace Grantscope
