// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// All that the window says of a request that brought no token.

#include "base/finding.h"
#include "inspect/errorexplainer.h"
#include "inspect/report/report.h"
#include "ui/evidence/exchangefacts.h"

#include <optional>

namespace Grantscope
{

struct FailureReport
{
    Explanation explanation;
    Findings findings;
    std::optional<ExchangeFacts> exchange; ///< None when nothing was sent.
    std::optional<Report> report;          ///< For a ticket; it holds no secret. None when nothing was sent.
};

} // namespace Grantscope
