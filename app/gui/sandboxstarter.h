// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Starts the embedded sandbox when it is first asked for. The only place beside the CLI that knows it.

#include "base/clock.h"
#include "oauth/dialectcatalogue.h"
#include "sandbox/sandbox.h"
#include "ui/shell/sandboxdoor.h"

#include <memory>

namespace Grantscope
{

class SandboxStarter final
{
public:
    /// Both must outlive it.
    SandboxStarter(const Clock &clock, const DialectCatalogue &catalogue)
        : m_clock(clock)
        , m_catalogue(catalogue)
    {
    }

    [[nodiscard]] Result<SandboxDoor> start();

private:
    const Clock &m_clock;
    const DialectCatalogue &m_catalogue;
    std::unique_ptr<Sandbox> m_sandbox;
};

} // namespace Grantscope
