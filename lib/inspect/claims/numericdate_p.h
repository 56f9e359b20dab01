// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// NumericDate (RFC 7519 section 2): seconds since 1970, perhaps with a fraction. What stands there instead is read as what
// it is, never rescaled: 1795336594000 is the year 58862 to whoever checks the token.

#include <QDateTime>
#include <QJsonValue>

#include <optional>

namespace Grantscope
{

struct NumericDate
{
    std::optional<double> seconds; ///< No value: neither a number nor a date.
    bool isNumber = false;         ///< False: it is a text, which a strict checker refuses.

    /// UTC, to the millisecond; 1970 for what is negative (long past, whatever it is); invalid for what is no time or lies
    /// behind the year 9999.
    [[nodiscard]] QDateTime time() const;
    /// The time that it would be in milliseconds, where it is none in seconds and that one lies between 2000 and 2100.
    [[nodiscard]] QDateTime inMilliseconds() const;
    /// Whether it is what the RFC wants: a number from 1970 to 9999.
    [[nodiscard]] bool isSound() const;
};

[[nodiscard]] NumericDate numericDate(const QJsonValue &value);

} // namespace Grantscope
