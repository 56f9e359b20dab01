// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What of a session outlives the program: one secret value for each profile, so that it is written, and asked of the user, at
// once.
//
// Decision: the access token is kept beside the refresh token. Context: two processes share a profile, and one refresh kills
// the other's token at once. Choice: so the other finds the new one and asks the server nothing. Price: a larger value.

#include "profile/profile.h"
#include "session/heldtoken.h"

#include <QStringList>

#include <optional>

namespace Grantscope
{

struct SessionRecord
{
    // Whom these were given to. They are sent to nobody else, whatever the profile says by now.
    QUrl endpoint;
    QString username;
    QString clientId;

    Secret password; ///< Only when the user asked for it to be kept.
    Secret clientSecret;
    bool passwordRefused =
        false; ///< The server said no to it: it is not tried again unasked, since accounts get locked.
    std::optional<HeldToken> held;

    /// Same scheme, host and port, account and client. Another path of the same server is the same server.
    [[nodiscard]] bool belongsTo(const Profile &profile) const;
    /// `access_token`, `refresh_token`, `password`, `client_secret`: what there is, for the store's facts.
    [[nodiscard]] QStringList contents() const;
};

/// One JSON document.
[[nodiscard]] Secret writeSessionRecord(const SessionRecord &record);
/// Errors, Origin::Secrets: `record-damaged`, `record-too-new`.
[[nodiscard]] Result<SessionRecord> readSessionRecord(const Secret &value);

} // namespace Grantscope
