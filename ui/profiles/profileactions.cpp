// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profiles/profileactions.h"

#include "base/onresult.h"
#include "ui/sessions/forgetting.h"
#include "ui/sessions/storewords.h"

using namespace Qt::StringLiterals;

namespace Grantscope
{

ProfileActions::ProfileActions(ProfileKeeper &keeper, QObject *parent)
    : QObject(parent)
    , m_keeper(keeper)
{
}

void ProfileActions::renew(const QUuid &id)
{
    if (TokenSession *session = m_keeper.book().find(id))
        session->refresh();
}

void ProfileActions::change(const QUuid &id, const std::function<void(Profile &)> &edit)
{
    const Profile *saved = m_keeper.find(id);
    const TokenSession *session = m_keeper.book().find(id);
    if (!saved && !session)
        return;
    Profile profile = saved ? *saved : session->subject().profile;
    edit(profile);
    const Result<void> updated = m_keeper.update(profile);
    if (updated)
        return;
    const Error &error = updated.error();
    Q_EMIT failed(error.code == "profile-name-taken"_L1
                      ? tr("Another profile is called %1 already.").arg(profile.name)
                      : tr("The profile was not changed: %1.").arg(error.detail.isEmpty() ? error.code : error.detail));
}

void ProfileActions::setKeepAlive(const QUuid &id, bool on)
{
    change(id, [on](Profile &profile) { profile.keepAlive = on; });
}

void ProfileActions::setProduction(const QUuid &id, bool on)
{
    change(id, [on](Profile &profile) { profile.production = on; });
}

void ProfileActions::rename(const QUuid &id, const QString &name)
{
    change(id, [&name](Profile &profile) { profile.name = name; });
}

void ProfileActions::signOut(const QUuid &id)
{
    onResult(forgetSecrets(m_keeper, id), this, [this](const Result<void> &forgotten) {
        if (!forgotten)
            Q_EMIT failed(tr("It is not proved that the secrets are gone: %1.").arg(storeWords(forgotten.error())));
    });
}

void ProfileActions::remove(const QUuid &id)
{
    onResult(forgetSecrets(m_keeper, id), this, [this, id](const Result<void> &forgotten) {
        if (!forgotten)
            Q_EMIT failed(tr("The profile stays, since it is not proved that its secrets are gone: %1.")
                              .arg(storeWords(forgotten.error())));
        else if (const auto removed = m_keeper.remove(id); !removed)
            Q_EMIT failed(tr("The profile was not removed: %1.").arg(removed.error().detail));
        Q_EMIT removalEnded(id);
    });
}

} // namespace Grantscope
