// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The four response samples of the two documented pages, byte for byte, their damage included.

#include <QByteArray>

namespace Grantscope
{

[[nodiscard]] QByteArray saasuDocumentedJson();
[[nodiscard]] QByteArray saasuDocumentedXml();
[[nodiscard]] QByteArray palmSmartDocumentedJson();
[[nodiscard]] QByteArray palmSmartDocumentedXml();

} // namespace Grantscope
