// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// From the bytes of an answer to members: sniffing, reading, and mending where the dialect allows it.

#include "base/finding.h"
#include "codec/members.h"
#include "net/httpmessage.h"
#include "oauth/dialect.h"

#include <optional>

namespace Grantscope
{

struct AnswerBody
{
    enum class Shape {
        Members,  ///< A JSON object, a flat XML document, a form.
        Html,     ///< `detail` is the page's title.
        Empty,    ///< No byte, or white space.
        NoObject, ///< JSON that is no object; `detail` says what it is.
        Text,     ///< None of the formats; `detail` is how it begins, redacted.
        Broken,   ///< One of the formats, but it can't be read: `error`.
        TooLarge,
        Undecodable,
    };

    Shape shape = Shape::Empty;
    Members members;
    QString detail;
    std::optional<Error> error;
    QList<Secret>
        known; ///< What was sent: it goes first where a text is quoted; redaction by shape might hide half of it.
    Findings findings; ///< `content-type-wrong`, `json-mended`, `xml-mended` and what the codec found.
};

[[nodiscard]] AnswerBody readAnswerBody(const Dialect &dialect, const HttpResponse &response,
                                        const QList<Secret> &known);

} // namespace Grantscope
