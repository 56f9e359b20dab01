// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One moment on a timeline. Each kind has a shape of its own, so that colour is never needed to tell them apart.

#include <QDateTime>

namespace Grantscope
{

struct TimelineMark
{
    enum class Kind {
        Issued,         ///< A circle.
        IssuedAndValid, ///< A circle: issue and "not before" are the same moment.
        NotBefore,      ///< An arrow head that points the way time goes.
        Refresh,        ///< A diamond.
        Expiry,         ///< A square.
        Now,            ///< A needle.
    };

    Kind kind = Kind::Now;
    QDateTime at; ///< UTC; invalid: the end is not stated, and stands at the end all the same.

    friend bool operator==(const TimelineMark &, const TimelineMark &) = default;
};

} // namespace Grantscope
