// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the members of a token and of an answer mean, for people who do not know the standards by heart.

#include <QDateTime>
#include <QJsonValue>
#include <QString>
#include <QStringList>

namespace Grantscope
{

/// Of a claim (RFC 7519, OpenID Connect, and what is common); times are said in local time and relative to `now`.
[[nodiscard]] QString claimMeaning(const QString &name, const QJsonValue &value, const QDateTime &now);
/// The registered ones first, in the order in which people look for them; then the others by name.
[[nodiscard]] QStringList claimOrder(QStringList names);
/// Of a header parameter (RFC 7515).
[[nodiscard]] QString headerMeaning(const QString &name, const QJsonValue &value);
/// A value on one line, as it stands in the JSON; text without its quotes.
[[nodiscard]] QString claimText(const QJsonValue &value);

} // namespace Grantscope
