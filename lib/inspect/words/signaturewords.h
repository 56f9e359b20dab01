// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A verdict's sentence about the signature.

#include "jose/signaturecheck.h"

#include <QString>

namespace Grantscope
{

/// `reason` as of SignatureReport. In the language of the installed translators.
[[nodiscard]] QString signatureWords(SignatureStatus status, const QString &reason);

} // namespace Grantscope
