// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// HTTP requests and responses as values (RFC 9110). Pure data: what sends them is a Transport.

#include "base/secret.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

namespace Grantscope
{

struct HttpHeader
{
    QByteArray name;
    QByteArray value; ///< May be a secret (Authorization): only redaction.h writes headers out.

    friend bool operator==(const HttpHeader &, const HttpHeader &) = default;
};

using HttpHeaders = QList<HttpHeader>;

/// The value of the first header of that name (names are case-insensitive), or a null QByteArray.
[[nodiscard]] QByteArray headerValue(const HttpHeaders &headers, QByteArrayView name);

struct HttpRequest
{
    QByteArray method = "POST";
    QUrl url;
    HttpHeaders headers;
    Secret body; ///< Exact bytes. Carries the password: a Secret to the end.
    /// What is secret in it, value by value: servers like to repeat what they got, and redaction takes it out again.
    QList<Secret> secrets = {};
};

struct HttpResponse
{
    enum class Body {
        Whole,
        TooLarge,    ///< Over the limit after decoding; `body` is empty.
        Undecodable, ///< A content coding (gzip ...) that is broken or is a bomb; `body` is empty.
    };

    int status = 0;
    QByteArray reason;
    HttpHeaders headers;
    Body bodyState = Body::Whole;
    Secret body; ///< Decoded of its content coding. Carries tokens.
};

} // namespace Grantscope
