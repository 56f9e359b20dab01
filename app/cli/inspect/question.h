// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What `inspect` is asked of a token: at which time, with which leeway, for whom, from whom.

#include "base/result.h"
#include "inspect/question.h"

#include <QCommandLineParser>
#include <QJsonObject>

namespace Grantscope::Cli
{

/// Adds --at, --leeway, --audience and --issuer.
void addQuestion(QCommandLineParser &parser);
/// Error `option-invalid` (Origin::Input); `where` is the option.
[[nodiscard]] Result<Question> readQuestion(const QCommandLineParser &parser);
/// `{"at": "...", "leeway": 0, "audience": null, "issuer": null}`
[[nodiscard]] QJsonObject jsonOf(const Question &question);
/// `as of 2026-11-22 08:00:00 (UTC), leeway 60 s, for api://b`; empty where nothing but the present time was asked about.
[[nodiscard]] QString questionText(const Question &question, const QDateTime &now);

} // namespace Grantscope::Cli
