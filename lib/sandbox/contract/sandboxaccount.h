// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Somebody who may sign in at the sandbox.

#include <QString>
#include <QStringList>

namespace Grantscope
{

struct SandboxAccount
{
    QString username;
    QString password; ///< Of the documented samples: no secret.
    QStringList fileIds;
    /// Path of the endpoint that knows it: `/authorisation/token` or `/Token`. `/oauth/token` knows all.
    QString endpoint;
};

} // namespace Grantscope
