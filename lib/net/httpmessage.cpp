// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "net/httpmessage.h"

namespace Grantscope
{

QByteArray headerValue(const HttpHeaders &headers, QByteArrayView name)
{
    for (const HttpHeader &header : headers) {
        if (name.compare(header.name, Qt::CaseInsensitive) == 0)
            return header.value.isNull() ? QByteArray("") : header.value;
    }
    return {};
}

} // namespace Grantscope
