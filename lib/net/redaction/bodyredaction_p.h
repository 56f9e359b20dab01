// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Redaction of each kind of text. All are linear in their input, take hostile input, and leave what is no secret as it is.

#include <QString>
#include <QStringView>

namespace Grantscope
{

/// How often a value is opened to look for JSON, XML or a form inside of it. What lies deeper is hidden.
constexpr int MaxRedactionDepth = 4;

/// JSON, XML, form or plain text, told by its look.
[[nodiscard]] QString redactedContent(const QString &text, int depth = MaxRedactionDepth);

[[nodiscard]] QString redactedJson(QStringView text, int depth);
[[nodiscard]] QString redactedXml(QStringView text, int depth);
[[nodiscard]] QString redactedForm(QStringView text, int depth);
/// By patterns: `name=value`, `"name": "value"`, `Bearer ...`, JWTs, private keys, user info in URLs, long random runs.
[[nodiscard]] QString redactedPatterns(QStringView text);

} // namespace Grantscope
