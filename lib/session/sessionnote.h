// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One line of a session's history. Tokens are told by their fingerprints.

#include "base/error.h"
#include "oauth/tokenreading.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace Grantscope
{

struct SessionNote
{
    enum class Kind {
        Restored,         ///< A token that was kept is held again.
        Granted,          ///< The user signed in.
        Refreshed,        ///< With a refresh token.
        Renewed,          ///< By signing in again, unasked.
        Adopted,          ///< Another process had refreshed it.
        Retrying,         ///< It did not get through; `nextAt` is the next try.
        Refused,          ///< The server said no, or nobody can say what it did. Nothing more happens unasked.
        Expired,          ///< The token died.
        Unsaved,          ///< The token could not be kept; it is in memory only.
        Saved,            ///< Now it could.
        StoreUnreachable, ///< What is kept could not be read.
        SignedOut,
    };

    QDateTime at; ///< UTC
    Kind kind = Kind::Granted;
    int attempt = 1;                     ///< The first try is 1.
    QString fingerprint;                 ///< Of the access token that is held; empty: none.
    QDateTime expiresAt;                 ///< UTC; invalid: not known.
    QDateTime nextAt;                    ///< UTC; invalid: nothing is due.
    double milliseconds = 0;             ///< How long the exchange took.
    std::optional<GrantFailure> failure; ///< What the server, or the way to it, said.
    std::optional<Error> error;          ///< What kept it from being sent or saved.
    bool wasUncertain = false; ///< A try before may have been taken by the server, though its answer never came.
};
/// Stable: `restored`, `granted`, `refreshed` ...
[[nodiscard]] QString noteName(SessionNote::Kind kind);

} // namespace Grantscope
