// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What speaks TLS for this program: worth knowing when a handshake fails on one computer and not on another.

#include <QString>

namespace Grantscope
{

/// `openssl (OpenSSL 3.0.15 3 Sep 2024)`; `none` where Qt found no backend.
[[nodiscard]] QString tlsBackendText();

} // namespace Grantscope
