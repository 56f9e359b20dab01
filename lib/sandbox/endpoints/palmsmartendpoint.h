// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// `Token`, the second documented endpoint: once as its page shows it, once as the stack behind such pages answers.

#include "sandbox/answers/answer.h"
#include "sandbox/endpoints/answercontext.h"

namespace Grantscope
{

/// As documented: form, JSON and XML are taken (the XML by a DataContractSerializer); the answer is JSON without three of its
/// commas, or XML with names that begin with a dot; dates without a comma. Errors are JSON always: none are documented.
[[nodiscard]] Answer palmSmartAnswer(const HttpRequest &request, const AnswerContext &context);

/// As implemented (Katana): the body is read as a form whatever its type, the method is not looked at, the answer is
/// always JSON, `expires_in` is one second short, and all errors are 400.
[[nodiscard]] Answer katanaAnswer(const HttpRequest &request, const AnswerContext &context);

} // namespace Grantscope
