// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A Situation is a failure as the rules see it: facts to match, and words to put into texts. Their names: rules/rulewords_p.h.

#include "inspect/rules/explainrules_p.h"
#include "oauth/call/callclient.h"
#include "oauth/circumstances.h"
#include "oauth/tokenreading.h"

namespace Grantscope
{

struct Situation
{
    Facts facts;
    QHash<QString, QString> words; ///< Fit to be shown: quotable, without the secrets of the request.
};

[[nodiscard]] Situation situationOf(const Dialect &dialect, const GrantRequest &grant, const TokenReading &reading,
                                    const Circumstances &circumstances = {});
/// `now` (UTC) is when the token is judged.
[[nodiscard]] Situation situationOf(const Dialect &dialect, const CallAnswer &answer, const QDateTime &now);
[[nodiscard]] Situation situationOf(const Error &error);

// What requests of both kinds have in common.
/// `known` is taken out of what the server said.
void addFailure(Situation &situation, const GrantFailure &failure, const QList<Secret> &known);
void addCircumstances(Situation &situation, const Circumstances &circumstances);
[[nodiscard]] QString hostTrait(const QUrl &url);

} // namespace Grantscope
