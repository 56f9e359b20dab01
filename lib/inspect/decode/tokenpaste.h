// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What somebody pasted: one token, or a text that has some in it.

#include <QByteArrayView>

namespace Grantscope
{

/// Whether the text is one token and no more, once what copying puts around and into it is taken off: `Bearer`, quotes, line
/// breaks, percent-encoding. inspectToken() takes it as it is. A text of over 1 MiB never is.
[[nodiscard]] bool isOneToken(QByteArrayView text);

} // namespace Grantscope
