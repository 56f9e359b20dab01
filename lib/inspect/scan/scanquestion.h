// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What is asked of a file.

#include "inspect/inspection.h"

#include <QDateTime>

#include <optional>
#include <string>

namespace Grantscope
{

struct ScanQuestion
{
    QDateTime now;                     ///< Tokens are judged as of this time.
    std::optional<TokenStatus> status; ///< Only those.
    std::optional<std::string> issuer; ///< Only those of this issuer.
    bool wantsTokens = true;           ///< False: the counts are enough.
    int jobs = 0;                      ///< Threads; 0: as many as there are processors, 8 at the most.
};

} // namespace Grantscope
