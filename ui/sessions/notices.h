// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a token page has to say about its session beside the token itself: what is going wrong, and what that means.

#include "session/tokensession.h"
#include "ui/theme/statuscolours.h"

#include <QList>
#include <QString>

namespace Grantscope
{

struct Notice
{
    Status status = Status::Warn;
    QString text; ///< Whole sentences.

    friend bool operator==(const Notice &, const Notice &) = default;
};

/// Worst first. Empty when all is well. `isExplained`: what the server said stands on the page already.
[[nodiscard]] QList<Notice> noticesOf(const TokenSession &session, const QDateTime &now, bool isExplained = false);

} // namespace Grantscope
