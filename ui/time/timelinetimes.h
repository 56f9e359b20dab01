// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a timeline is drawn from, and the words for it.

#include "ui/time/timelinemark.h"

#include <QList>

namespace Grantscope
{

/// All UTC; an invalid one is not stated.
struct TimelineTimes
{
    QDateTime issuedAt;
    QDateTime notBefore;
    QDateTime refreshAt; ///< The next one that comes by itself.
    QDateTime expiresAt;
    bool signsInAgain = false; ///< What comes at `refreshAt` is a sign-in.

    /// Whether there is anything to draw: a moment that the token states.
    [[nodiscard]] bool isKnown() const { return issuedAt.isValid() || notBefore.isValid() || expiresAt.isValid(); }
    /// In the order of time, without "now". An end that is not stated stands last.
    [[nodiscard]] QList<TimelineMark> marks() const;
    /// `Expires`, `Refresh`
    [[nodiscard]] QString nameOf(const TimelineMark &mark, const QDateTime &now) const;
    /// `in 59 min`, `not stated`
    [[nodiscard]] static QString relativeOf(const TimelineMark &mark, const QDateTime &now);
    /// `Expires in 59 min, 14:32:05 (UTC+11).`
    [[nodiscard]] QString sentenceOf(const TimelineMark &mark, const QDateTime &now) const;
};

} // namespace Grantscope
