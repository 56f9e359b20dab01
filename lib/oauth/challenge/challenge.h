// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a server wants to see in the Authorization header, as its WWW-Authenticate header says it (RFC 9110 section 11.6.1,
// RFC 6750 section 3).

#include "net/httpmessage.h"

#include <QHash>
#include <QList>
#include <QString>

namespace Grantscope
{

struct Challenge
{
    QString scheme;                     ///< As it came: `Bearer`, `basic` ...
    QHash<QString, QString> parameters; ///< Names in lower case; values freed of quotes. Hostile text.

    [[nodiscard]] bool isBearer() const { return scheme.compare(QLatin1String("bearer"), Qt::CaseInsensitive) == 0; }
};

/// All challenges of all WWW-Authenticate headers, in their order. What is broken is read as far as it goes; at most
/// 4,096 bytes of each header are.
[[nodiscard]] QList<Challenge> readChallenges(const HttpHeaders &headers);

} // namespace Grantscope
