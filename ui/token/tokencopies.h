// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The forms in which a token is copied. All but the fingerprint are secrets.

#include "base/secret.h"

#include <QUrl>

namespace Grantscope
{

/// `Authorization: Bearer ...`
[[nodiscard]] Secret tokenAsHeader(const Secret &token);
/// `curl -H 'Authorization: Bearer ...' 'https://api.example.com'`, quoted for a POSIX shell; `URL` where none is known.
[[nodiscard]] Secret tokenAsCurl(const Secret &token, const QUrl &url);

/// `Invoke-RestMethod -Headers @{ Authorization = 'Bearer ...' } -Uri 'https://api.example.com'`, quoted for PowerShell.
[[nodiscard]] Secret tokenAsPowerShell(const Secret &token, const QUrl &url);

} // namespace Grantscope
