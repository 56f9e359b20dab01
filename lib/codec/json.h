// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// JSON bodies: QJsonDocument reads them; around it stands what it does not tell: duplicates, places, lost numbers.

#include "base/result.h"
#include "codec/members.h"

#include <QByteArray>
#include <QJsonObject>

namespace Grantscope
{

/// One object of strings (and whatever QJsonValue else holds), members in the order given, indented by two spaces.
[[nodiscard]] QByteArray writeJson(const QList<Member> &members);
/// One value without any space, as JSON spells it: `"text"`, `3600`, `true`, `{"a":1}`. UTF-8; half a surrogate pair as
/// \uXXXX.
[[nodiscard]] QByteArray jsonSpelling(const QJsonValue &value);

/// The members of a top-level object, in document order, `duplicate-member` findings included (also for names spelled
/// with escapes). Reads UTF-8 with or without a byte order mark, and UTF-16 with one.
/// Errors (Origin::Protocol; `where` is `byte N (line L, column C)`): `json-syntax`, `json-not-an-object`,
/// `json-encoding`.
[[nodiscard]] Result<Members> readJson(QByteArrayView bytes);

/// A member as it is spelled: a number keeps all its digits, an object its order and its spaces.
struct SpelledMember
{
    QString name;
    QByteArray spelling; ///< UTF-8.
    QJsonValue value;    ///< What is read of it.

    friend bool operator==(const SpelledMember &, const SpelledMember &) = default;
};

/// The members of an object, in document order, repeated ones included. Of a text that breaks off these are the ones that
/// are whole: a number at the very end is left out, since digits may be missing. Empty for what is no object.
[[nodiscard]] QList<SpelledMember> spelledMembers(QByteArrayView bytes);

/// What mending did: the bytes as they should have been, and a place for each change.
struct JsonMending
{
    QByteArray bytes;
    QStringList places; ///< `line 5: comma missing after ".issued"`
};

/// Puts in the commas that are missing between the members of an object: `"a": 1 "b": 2`. Nothing else is changed.
/// No value when there is none missing, or when the result still is no JSON.
[[nodiscard]] std::optional<JsonMending> mendMissingCommas(QByteArrayView bytes);

/// The same JSON on lines of its own for each member and element, indented by two spaces; nothing that stands in it is changed:
/// digits, order and repeated members stay. A text that breaks off, or is no JSON, comes as far as it goes.
[[nodiscard]] QByteArray indentedJson(QByteArrayView json);

/// `$.expires_in`, or `$['.issued']` for a name that RFC 9535 wants in brackets.
[[nodiscard]] QString jsonPath(QStringView name);

} // namespace Grantscope
