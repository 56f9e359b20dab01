// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "session/sessionstate.h"

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{
using State = SessionState;
using Event = SessionEvent;
using Target = std::optional<SessionState>;

constexpr std::size_t StateCount = AllSessionStates.size();
constexpr std::size_t EventCount = AllSessionEvents.size();
constexpr Target Never = std::nullopt;

constexpr Target SignedOut = State::SignedOut;
constexpr Target Requesting = State::Requesting;
constexpr Target Active = State::Active;
constexpr Target Refreshing = State::Refreshing;
constexpr Target Retrying = State::Retrying;
constexpr Target NeedsSignIn = State::NeedsSignIn;
constexpr Target Expired = State::Expired;
constexpr Target Unreachable = State::StoreUnreachable;

// A row for each state, a column for each event, both in the order of their enumerations.
// clang-format off
constexpr std::array<std::array<Target, EventCount>, StateCount> Table{{
    //               SignInStarted RefreshStarted Granted HoldsLive HoldsDead HoldsNothing Refused      WillRetry Died         StoreFailed  Forgotten
    /* SignedOut  */ {Requesting,  Never,         Never,  Active,   Expired,  SignedOut,   Never,       Never,    Never,       Unreachable, SignedOut},
    /* Requesting */ {Never,       Never,         Active, Active,   Expired,  SignedOut,   NeedsSignIn, Retrying, Requesting,  Unreachable, Never},
    /* Active     */ {Requesting,  Refreshing,    Never,  Active,   Expired,  Never,       Never,       Never,    Expired,     Never,       SignedOut},
    /* Refreshing */ {Never,       Never,         Active, Active,   Expired,  SignedOut,     NeedsSignIn, Retrying, Refreshing,  Unreachable, Never},
    /* Retrying   */ {Requesting,  Refreshing,    Never,  Active,   Expired,  Never,       Never,       Never,    Retrying,    Unreachable, SignedOut},
    /* NeedsSignIn*/ {Requesting,  Refreshing,    Never,  Active,   Expired,  Never,       Never,       Never,    NeedsSignIn, Never,       SignedOut},
    /* Expired    */ {Requesting,  Refreshing,    Never,  Active,   Expired,  Never,       Never,       Never,    Never,       Unreachable, SignedOut},
    /* Unreachable*/ {Requesting,  Refreshing,    Never,  Active,   Expired,  SignedOut,   Never,       Never,    Unreachable, Unreachable, SignedOut},
}};
// clang-format on
} // namespace

QString sessionStateName(SessionState state)
{
    static const std::array<QString, StateCount> names{u"signed-out"_s, u"requesting"_s,       u"active"_s,
                                                       u"refreshing"_s, u"retrying"_s,         u"needs-sign-in"_s,
                                                       u"expired"_s,    u"store-unreachable"_s};
    return names.at(static_cast<std::size_t>(state));
}

std::optional<SessionState> nextState(SessionState state, SessionEvent event)
{
    return Table.at(static_cast<std::size_t>(state)).at(static_cast<std::size_t>(event));
}

} // namespace Grantscope
