// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Where things stand in a JSON text: what QJsonDocument knew while it parsed, and does not tell.

#include <QByteArrayView>
#include <QVarLengthArray>

namespace Grantscope
{

struct JsonMemberSpan
{
    QByteArrayView name;  ///< Between the quotes, as spelled.
    QByteArrayView value; ///< As spelled, without the space around it.
    bool nameHasEscapes = false;
};

using JsonMemberSpans = QVarLengthArray<JsonMemberSpan, 16>;

/// The index behind the closing quote of the string whose opening quote is at `quote`; json.size() when it is never
/// closed.
[[nodiscard]] qsizetype endOfJsonString(QByteArrayView json, qsizetype quote);
[[nodiscard]] inline bool isJsonSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

/// The members of the top-level object, in document order. `json` is a document that QJsonDocument accepted; of any
/// other the answer is worthless, but never outside of `json`.
[[nodiscard]] JsonMemberSpans topLevelMembers(QByteArrayView json);

} // namespace Grantscope
