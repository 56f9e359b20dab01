// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The real Transport, on QNetworkAccessManager.
//
// Decisions, each against a trap that was reproduced: a manager for each exchange (a header bomb wedges a manager for
// good); the body is uploaded from a sequential device (a rewindable one is sent twice when the server drops the
// connection); redirects are never followed (Qt repeats body and Authorization to another host); a deadline of our own
// (Qt's is about inactivity); HTTP/1.1 below Qt 6.8 (CVE-2024-39936).

#include "base/clock.h"
#include "net/transport.h"

#include <QObject>

namespace Grantscope
{

class QnamTransport final : public QObject, public Transport
{
    Q_OBJECT

public:
    /// `clock` must outlive the transport.
    explicit QnamTransport(const Clock &clock, QObject *parent = nullptr);
    ~QnamTransport() override;

    [[nodiscard]] QFuture<Result<Exchange>> send(HttpRequest request, TransportOptions options) override;

    /// `Grantscope/0.1.0 (Qt 6.4.2)`: sent unless the request has a User-Agent of its own.
    [[nodiscard]] static QByteArray userAgent();

private:
    const Clock &m_clock;
};

} // namespace Grantscope
