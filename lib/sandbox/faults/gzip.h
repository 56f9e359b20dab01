// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// gzip (RFC 1952), made from what Qt Core has: no second library for two faults.

#include <QByteArray>

namespace Grantscope
{

[[nodiscard]] QByteArray gzipCompressed(const QByteArray &bytes);

} // namespace Grantscope
