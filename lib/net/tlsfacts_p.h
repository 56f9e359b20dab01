// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What there is to know about the TLS connection of an exchange.

#include "net/chaincertificate.h"
#include "net/exchange.h"

#include <QSslConfiguration>
#include <QSslError>

namespace Grantscope
{

[[nodiscard]] TlsFacts tlsFacts(const QSslConfiguration &session, const QList<QSslError> &errors);

[[nodiscard]] ChainCertificate chainCertificate(const QSslCertificate &certificate);

/// The default configuration, with verification on whatever the default was, and `caPem` trusted beside the system's.
[[nodiscard]] QSslConfiguration tlsConfiguration(const QByteArray &caPem);

} // namespace Grantscope
