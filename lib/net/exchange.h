// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One recorded exchange: the request as sent, and what came back or kept it from coming. Nothing is lost between the
// wire and the eye: whoever wants to know more later finds it here.

#include "net/httpmessage.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace Grantscope
{

/// Why there is no complete HTTP answer.
struct TransportFailure
{
    enum class Kind {
        Dns,        ///< The host name is not known.
        Connection, ///< Refused, unreachable, reset before anything was sent.
        Tls,        ///< The handshake or the certificate.
        Proxy,      ///< The proxy refused or can't be reached.
        Timeout,    ///< The deadline passed.
        CutOff, ///< The connection ended before the answer was whole; or its first line was no HTTP: Qt tells no difference.
        NotHttp, ///< It began as HTTP and broke its rules: no usable length, a last answer of 1xx, status 000.
    };

    Kind kind = Kind::Connection;
    QString detail;    ///< Technical words of the system; never a URL's query, never a secret.
    bool sent = false; ///< The whole request had left: the server may have acted on it, though no answer came.
};

/// Stable: `dns`, `connection`, `tls`, `proxy`, `timeout`, `cut-off`, `not-http`.
[[nodiscard]] QString failureName(TransportFailure::Kind kind);

struct TlsFacts
{
    QString protocol; ///< `TLSv1.3`
    QString cipher;
    QString peerSubject;
    QString peerIssuer;
    QDateTime notBefore;     ///< UTC
    QDateTime notAfter;      ///< UTC
    QString peerFingerprint; ///< SHA-256 of the certificate, hex
    QStringList errors;      ///< What was wrong with the certificate, in words; empty when it was good.
};

struct Exchange
{
    HttpRequest request;
    std::optional<HttpResponse> response;    ///< Present when an answer came whole.
    std::optional<TransportFailure> failure; ///< Present when none did. Exactly one of the two is there.
    QDateTime sentAt;     ///< Wall clock, UTC, when the request was started: lifetimes count from here (the safe side).
    QDateTime receivedAt; ///< Wall clock, UTC, when it ended.
    double totalMs = 0;   ///< On the monotonic clock.
    std::optional<TlsFacts> tls;
};

} // namespace Grantscope
