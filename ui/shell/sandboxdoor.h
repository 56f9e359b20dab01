// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the window needs to know of a sandbox that was started for it. The window itself knows no server.

#include "base/result.h"

#include <QString>

#include <functional>

namespace Grantscope
{

struct SandboxDoor
{
    QString server;
    QString dialect;
    QString username;
    QString password; ///< Of the documented samples: no secret.
};

/// Starts the sandbox, or hands out the one that runs. Empty: this build has none.
using StartSandbox = std::function<Result<SandboxDoor>()>;

} // namespace Grantscope
