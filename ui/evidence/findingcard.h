// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One finding: how bad, what, where, and what to do.

#include "base/finding.h"
#include "ui/widgets/card.h"

namespace Grantscope
{

class FindingCard final : public Card
{
    Q_OBJECT

public:
    explicit FindingCard(const Finding &finding, QWidget *parent = nullptr);
};

} // namespace Grantscope
