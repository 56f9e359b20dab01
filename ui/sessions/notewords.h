// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A line of a session's history in words. Tokens are told by their fingerprints alone.

#include "session/sessionnote.h"
#include "ui/theme/statuscolours.h"

#include <QString>

namespace Grantscope
{

struct NoteWords
{
    QString icon; ///< In resources/icons.
    Status status = Status::Neutral;
    QString what;   ///< `Refreshed`
    QString detail; ///< `212 ms`, why not, when next ...; or empty.
};

[[nodiscard]] NoteWords noteWords(const SessionNote &note);
/// What the server, or the way to it, said: `invalid_grant`, `HTTP 503`, `timeout`. Short, and safe to show.
[[nodiscard]] QString failureWords(const GrantFailure &failure);

} // namespace Grantscope
