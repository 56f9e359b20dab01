// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "oauth/clockskew.h"

#include "codec/datetime.h"

#include <cstdlib>

namespace Grantscope
{

std::optional<qint64> clockSkewSeconds(const Exchange &exchange)
{
    if (!exchange.response)
        return std::nullopt;
    const QDateTime date = httpDate(QString::fromLatin1(headerValue(exchange.response->headers, "Date")));
    if (!date.isValid())
        return std::nullopt;
    return exchange.sentAt.addMSecs(exchange.sentAt.msecsTo(exchange.receivedAt) / 2).secsTo(date);
}

bool isNotableSkew(qint64 seconds)
{
    return std::llabs(seconds) > 30;
}

} // namespace Grantscope
