// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Bytes out of a token, for the eye.

#include <QByteArray>
#include <QString>

namespace Grantscope
{

/// Bytes that are no text are shown as what they are: unreadable.
[[nodiscard]] QString readableText(const QByteArray &bytes);

} // namespace Grantscope
