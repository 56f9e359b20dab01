// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A call in a form that can be given on: without its secret.

#include "oauth/call/apicall.h"

#include <QString>

namespace Grantscope
{

/// `curl -X PUT -H "Authorization: Bearer $ACCESS_TOKEN" 'https://api.example.com/x' ...`, quoted for a POSIX shell. The token stands
/// there as a variable, and what is secret in headers and query is masked.
[[nodiscard]] QString callAsCurl(const ApiCall &call);

} // namespace Grantscope
