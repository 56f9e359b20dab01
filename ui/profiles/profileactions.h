// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What can be done with a profile of the list. Nothing here asks back: that is the menu's part.

#include "ui/sessions/profilekeeper.h"

#include <QObject>

namespace Grantscope
{

class ProfileActions final : public QObject
{
    Q_OBJECT

public:
    /// `keeper` must outlive it.
    explicit ProfileActions(ProfileKeeper &keeper, QObject *parent = nullptr);

    [[nodiscard]] ProfileKeeper &keeper() const { return m_keeper; }

    /// With the refresh token, or by signing in again, whichever the session has.
    void renew(const QUuid &id);
    void setKeepAlive(const QUuid &id, bool on);
    void setProduction(const QUuid &id, bool on);
    void rename(const QUuid &id, const QString &name);
    /// The token and all that is kept; the profile stays.
    void signOut(const QUuid &id);
    /// Both, for good. The profile stays when it is not proved that its secrets are gone.
    void remove(const QUuid &id);
    /// With a time to think better of it: see ProfileRemoval.
    void requestRemoval(const QUuid &id) { Q_EMIT removalRequested(id); }

Q_SIGNALS:
    void removalRequested(const QUuid &id);
    /// What remove() was asked for is done, or is not: then failed() said why.
    void removalEnded(const QUuid &id);
    /// Something did not work, in words.
    void failed(const QString &sentence);

private:
    void change(const QUuid &id, const std::function<void(Profile &)> &edit);

    ProfileKeeper &m_keeper;
};

} // namespace Grantscope
