// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What `watch` prints: a line of a session's history as the JSON object of the contract.

#include "session/tokensession.h"

#include <QByteArray>

namespace Grantscope::Cli
{

/// `granted`, `refreshed`, `renewed`, `retrying`, `refused`, `expired`; empty: it is told on standard error instead.
[[nodiscard]] QString watchEvent(SessionNote::Kind kind);

/// One plain sentence about the note that `session` just took. Holds no secret. May be empty.
[[nodiscard]] QString watchDetail(const SessionNote &note, const TokenSession &session);

/// One line of JSON. An `attempt` of 0 is not known.
[[nodiscard]] QByteArray watchLine(const QString &event, const SessionNote &note, const QString &detail);

} // namespace Grantscope::Cli
