// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What servers do, and what is to come of it.

#include "kit/rawanswer.h"
#include "net/exchange.h"

namespace Grantscope::Kit
{

struct Behaviour
{
    const char *name;
    RawAnswer answer;
    std::optional<TransportFailure::Kind> failure = {};
    bool sent = true; ///< With a failure.
    int status = 0;   ///< Without one, as all below.
    QByteArray body = {};
    HttpResponse::Body bodyState = HttpResponse::Body::Whole;
    int timeoutMs = 10'000;
    qint64 maxBodyBytes = 1024 * 1024;
};

/// ELSEWHERE in an answer stands for the URL of another server, which must not be asked.
[[nodiscard]] QList<Behaviour> behaviours();

} // namespace Grantscope::Kit
