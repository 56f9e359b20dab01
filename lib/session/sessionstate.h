// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Where a session stands, what can happen to it, and where that leads: one table, pure.

#include <QString>

#include <array>
#include <optional>

namespace Grantscope
{

enum class SessionState {
    SignedOut,  ///< No token, and none is kept: for certain.
    Requesting, ///< A sign-in is under way.
    Active,     ///< There is a token, and it lives.
    Refreshing, ///< A refresh, or a renewal by signing in again, is under way.
    Retrying,   ///< It did not get through; another try is due. The token may live still.
    NeedsSignIn, ///< The server said no, or nobody can say what it did: only the user can go on. The token may live still.
    Expired,     ///< The token is dead, and nothing is due.
    StoreUnreachable, ///< What was kept should be there, and the store does not give it.
};
inline constexpr std::array AllSessionStates{
    SessionState::SignedOut, SessionState::Requesting,  SessionState::Active,  SessionState::Refreshing,
    SessionState::Retrying,  SessionState::NeedsSignIn, SessionState::Expired, SessionState::StoreUnreachable};
/// Stable: `signed-out`, `requesting` ...
[[nodiscard]] QString sessionStateName(SessionState state);

enum class SessionEvent {
    SignInStarted,
    RefreshStarted,
    Granted, ///< A new token came.
    HoldsLive, ///< What is held lives: read from the store, taken over from another process, or left by a sign-in that failed.
    HoldsDead,    ///< What is held is dead.
    HoldsNothing, ///< Nothing is held or kept.
    Refused,      ///< The server said no, or it was tried for the last time.
    WillRetry,    ///< It did not get through and will be tried again.
    Died,         ///< The token's time is over.
    StoreFailed,  ///< What is kept can't be read.
    Forgotten,    ///< The user signed out.
};
inline constexpr std::array AllSessionEvents{
    SessionEvent::SignInStarted, SessionEvent::RefreshStarted, SessionEvent::Granted,  SessionEvent::HoldsLive,
    SessionEvent::HoldsDead,     SessionEvent::HoldsNothing,   SessionEvent::Refused,  SessionEvent::WillRetry,
    SessionEvent::Died,          SessionEvent::StoreFailed,    SessionEvent::Forgotten};

/// No value: that can't happen in that state.
[[nodiscard]] std::optional<SessionState> nextState(SessionState state, SessionEvent event);

} // namespace Grantscope
