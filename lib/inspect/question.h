// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What is asked of a token: whether it is good at some time, for somebody, from somebody. A token says nothing about that
// by itself; an Inspection answers one Question, and can be asked another.

#include <QDateTime>
#include <QString>

#include <optional>

namespace Grantscope
{

struct Question
{
    QDateTime at;             ///< UTC. The moment that is asked about.
    qint64 leewaySeconds = 0; ///< How far exp and nbf may be overstepped (RFC 7519 section 4.1.4). Never negative.
    QString audience;         ///< Who means to accept it, compared with aud letter by letter; empty: not asked.
    QString issuer;           ///< Who should have made it, compared with iss letter by letter; empty: not asked.
    /// Seconds by which the server's clock was seen to be ahead of this computer's; no value: not measured.
    std::optional<qint64> clockSkewSeconds;

    friend bool operator==(const Question &, const Question &) = default;
};

} // namespace Grantscope
