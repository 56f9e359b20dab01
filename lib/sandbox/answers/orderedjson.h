// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// JSON with members in the order given: QJsonObject sorts them, and what servers send is in their own order.

#include "codec/members.h"

#include <QByteArray>
#include <QList>

namespace Grantscope
{

enum class JsonLayout {
    Compact,       ///< `{"a":1,"b":2}`, as Json.NET writes.
    Indented,      ///< One member a line, two spaces, as the documented samples have it.
    CommasMissing, ///< Indented, without the commas after `.issued`, `.expires` and `.persistent`: the documented damage.
};

/// Names may stand twice. Member::where is not looked at.
[[nodiscard]] QByteArray orderedJson(const QList<Member> &members, JsonLayout layout);
[[nodiscard]] QByteArray compactJson(const QList<Member> &members);

/// A member to be written, without a place.
[[nodiscard]] Member named(QString name, QJsonValue value);

} // namespace Grantscope
