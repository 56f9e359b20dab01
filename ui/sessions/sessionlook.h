// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// How a session looks at a glance: an icon of its own shape, its state in words, and what happens next.

#include "session/tokensession.h"
#include "ui/theme/statuscolours.h"

#include <QString>

namespace Grantscope
{

struct SessionLook
{
    QString icon; ///< In resources/icons. No two states share one, but for the two that wait for an answer.
    Status status = Status::Neutral;
    QString state; ///< `Active`
    QString next;  ///< `refresh in 59 min`, `at 12:10`; or empty.

    friend bool operator==(const SessionLook &, const SessionLook &) = default;
};

/// `isKept`: the store has something for it.
[[nodiscard]] SessionLook sessionLook(const TokenSession &session, bool isKept, const QDateTime &now);
/// The latest note of that kind; null: none.
[[nodiscard]] const SessionNote *lastNote(const TokenSession &session, SessionNote::Kind kind);

} // namespace Grantscope
