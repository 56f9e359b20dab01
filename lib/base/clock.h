// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Where the time comes from: injected, so that a test can hold it still.

#include <QDateTime>

namespace Grantscope
{

class Clock
{
public:
    virtual ~Clock() = default;

    /// Wall-clock time, in UTC. Goes on while the computer sleeps; may jump when it is set.
    [[nodiscard]] virtual QDateTime now() const = 0;
    /// Milliseconds of a clock that never goes back, from an arbitrary start. Stands still in sleep on most systems.
    [[nodiscard]] virtual qint64 monotonicMs() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] qint64 monotonicMs() const override;
};

} // namespace Grantscope
