// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What goes wrong at token endpoints, case by case: what the explainer has to say, and which cause it has to put first.

#include "inspect/errorexplainer.h"

namespace Grantscope::Situations
{

struct Case
{
    const char *name;
    GrantRequest grant;
    TokenReading reading;
    QString sentence;   ///< A part of it.
    QString firstCause; ///< A part of it.
};

[[nodiscard]] Dialect dialect();
/// To https://api.example/token, as a form, by test@host.com.
[[nodiscard]] GrantRequest passwordGrant();
[[nodiscard]] GrantRequest at(const QString &url); ///< The same to another URL.
[[nodiscard]] TokenReading failed(Outcome outcome, GrantFailure::Kind kind, const QString &code, int status,
                                  const QString &detail = {}, const QString &where = {});
[[nodiscard]] TokenReading refused(int status, const QString &error = {}, const QString &description = {});

[[nodiscard]] QList<Case> refusals();
[[nodiscard]] QList<Case> unreachables();
[[nodiscard]] QList<Case> unreadables();

} // namespace Grantscope::Situations
