// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Members: what a JSON object, a flat XML document and a form all come down to: names with values.

#include "base/finding.h"

#include <QJsonValue>
#include <QList>
#include <QString>

#include <optional>

namespace Grantscope
{

/// How a body is written.
enum class BodyFormat { Form, Json, Xml };

[[nodiscard]] QString formatName(BodyFormat format);                      ///< `form`, `json`, `xml`
[[nodiscard]] std::optional<BodyFormat> formatFromName(QStringView name); ///< Exactly those three.
[[nodiscard]] QByteArray contentType(BodyFormat format);                  ///< `application/json` ..., no charset

struct Member
{
    QString name;
    QJsonValue value; ///< In XML and forms always a string; JSON keeps its type (numbers are 64-bit where they fit).
    QString where;    ///< `$.expires_in`, `/OAuthAccessTokenGrant/expires_in`, `expires_in=`

    friend bool operator==(const Member &, const Member &) = default;
};

/// A body that was read. Members stand in document order; a name may stand more than once (then a finding says so).
struct Members
{
    BodyFormat format = BodyFormat::Json;
    QString root;          ///< XML: the root's local name. Empty otherwise.
    QString rootNamespace; ///< XML: the root's namespace URI.
    QList<Member> list;
    Findings
        findings; ///< What was wrong with the bytes and could be tolerated: `byte-order-mark`, `duplicate-member` ...

    /// The last member of that exact name (as every JSON reader in the field has it), or null.
    [[nodiscard]] const Member *find(QStringView name) const;
};

} // namespace Grantscope
