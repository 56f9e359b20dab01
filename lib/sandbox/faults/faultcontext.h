// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a fault may know of the request and of the answer that it spoils.

#include "base/secret.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace Grantscope
{

struct FaultContext
{
    QDateTime now; ///< The server's.
    qint64 lifetimeSeconds = 0;
    QString path; ///< Of the endpoint, in its documented spelling.
    QByteArray requestContentType;
    Secret requestBody;
};

} // namespace Grantscope
