// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// From a failure to plain words: what happened in one sentence, likely causes with their evidence, and a next step for each.

#include "oauth/call/callclient.h"
#include "oauth/circumstances.h"
#include "oauth/tokenclient.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Grantscope
{

struct Cause
{
    QString cause;
    QString evidence;
    QString nextStep;
};

struct Explanation
{
    QString sentence;    ///< Never empty.
    QList<Cause> causes; ///< Likeliest first.
};

/// For an answer that is no token. `grant` gives the context (format sent, scheme, whether a password was involved).
[[nodiscard]] Explanation explain(const Dialect &dialect, const GrantRequest &grant, const TokenReading &reading,
                                  const Circumstances &circumstances = {});
/// The same with the answer's own circumstances, and the clocks' difference as its Date header shows it where they don't know it.
[[nodiscard]] Explanation explain(const Dialect &dialect, const TokenAnswer &answer);
/// For a call, one that works as well. `now` (UTC) is when the token is judged by its own claims.
[[nodiscard]] Explanation explain(const Dialect &dialect, const CallAnswer &answer, const QDateTime &now);
/// For what kept a request from being sent.
[[nodiscard]] Explanation explain(const Error &error);
/// Every text of the built-in rules in the source language, each once: what there is to translate in the context "Explain".
[[nodiscard]] QStringList explainTexts();

} // namespace Grantscope
