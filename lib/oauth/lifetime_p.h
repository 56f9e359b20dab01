// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// When a token dies, of all that an answer says about it.

#include "oauth/answermembers_p.h"
#include "oauth/tokenresponse.h"

namespace Grantscope
{

/// When the answer was asked for and came, on our clock; and how far the server's clock is from ours (no value: not said).
struct AnswerTimes
{
    QDateTime sentAt;
    QDateTime receivedAt;
    std::optional<qint64> skewSeconds;
};

/// Fills expiresIn, issuedAt, expiresAt and clocks. Findings: `lifetime-not-stated`, `expires-in-not-a-number`,
/// (in JSON a text is no number, though it is read), `lifetime-implausible`, `lifetimes-disagree`, `clock-skew`.
void readLifetime(AnswerMembers &members, bool isJson, const AnswerTimes &times, TokenResponse &token,
                  Findings &findings);

/// The seconds in an `expires_in`: a number, a decimal (its floor), or a text of one. No value for anything else.
[[nodiscard]] std::optional<qint64> secondsOf(const QJsonValue &value);

} // namespace Grantscope
