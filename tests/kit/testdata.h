// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace Grantscope
{

/// The path of a sample: `name` is relative to tests/data, `tls/ca.pem`.
[[nodiscard]] QString testDataPath(const QString &name);

/// A sample's bytes. A test whose sample is missing ends at once: nothing that it says after that is worth reading.
[[nodiscard]] QByteArray testData(const QString &name);

} // namespace Grantscope
