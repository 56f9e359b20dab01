// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A TokenAnswer as the verbs print it: one JSON document, or text for people.

#include "console.h"
#include "jsonforms.h"
#include "oauth/tokenclient.h"

#include <QJsonObject>

namespace Grantscope::Cli
{

/// The document of `token --output json`. The tokens stand in it in full, since that is what it is asked for.
[[nodiscard]] QJsonObject grantJson(const Dialect &dialect, const TokenAnswer &answer, Reveal reveal);

/// What the window's token page says, in lines. Tokens are told by their fingerprints unless `reveal`.
void printGrant(const Console &console, const TokenAnswer &answer, Reveal reveal, const QDateTime &now);
/// What went wrong, likely causes, next steps: to standard error.
void printFailure(const Console &console, const Dialect &dialect, const TokenAnswer &answer);
/// A request that is not sent.
void printRequest(const Console &console, const HttpRequest &request, Reveal reveal);
/// An inspected token.
void printInspection(const Console &console, const Inspection &inspection, Reveal reveal, const QDateTime &now);

} // namespace Grantscope::Cli
