// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The system's clock, moved: so that a token that was just granted can be seen expired.

#include "base/clock.h"

namespace Grantscope::Screens
{

class ShiftedClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return m_system.now().addSecs(m_seconds); }
    [[nodiscard]] qint64 monotonicMs() const override { return m_system.monotonicMs() + m_seconds * 1000; }

    void shift(qint64 seconds) { m_seconds += seconds; }

private:
    SystemClock m_system;
    qint64 m_seconds = 0;
};

} // namespace Grantscope::Screens
