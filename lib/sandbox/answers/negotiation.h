// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Media types as ASP.NET Web API looks at them: what a body is, and in which format the answer goes back.

#include "codec/members.h"
#include "net/httpmessage.h"

#include <QByteArray>

#include <optional>

namespace Grantscope
{

/// Lower case and without parameters. `application/octet-stream` when there is none, as Web API assumes.
[[nodiscard]] QByteArray requestMediaType(const HttpRequest &request);
/// `application/json` and `text/json`, `application/xml` and `text/xml`, `application/x-www-form-urlencoded`.
[[nodiscard]] std::optional<BodyFormat> formatOfMediaType(QByteArrayView mediaType);

/// The media type of the answer: an Accept that names JSON or XML wins; with none of use (`*/*`, images, nothing) the type
/// of the request's body; else JSON. Always one of the four JSON and XML types.
[[nodiscard]] QByteArray negotiatedMediaType(const HttpRequest &request);

} // namespace Grantscope
