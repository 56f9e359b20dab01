// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "oauth/tokenresponse.h"

namespace Grantscope
{

Secret TokenResponse::authorizationHeader() const
{
    if (!isBearer())
        return {};
    return Secret(QByteArray("Bearer ").append(accessToken.reveal()));
}

} // namespace Grantscope
