// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// How bytes are put on the wire: which, when, and how the connection ends.

#include <QByteArray>
#include <QList>

namespace Grantscope
{

struct WireScript
{
    struct Step
    {
        QByteArray bytes;
        int delayMs = 0; ///< To wait before the bytes are sent.

        friend bool operator==(const Step &, const Step &) = default;
    };
    enum class End {
        KeepOpen, ///< For the next request.
        Close,    ///< FIN
        Reset,    ///< RST
        Silence,  ///< Open, and nothing more is ever sent.
    };

    QList<Step> steps;
    End end = End::KeepOpen;

    [[nodiscard]] QByteArray allBytes() const
    {
        QByteArray all;
        for (const Step &step : steps)
            all += step.bytes;
        return all;
    }
};

} // namespace Grantscope
