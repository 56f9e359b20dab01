// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One fault that the sandbox can be told to show, as --help lists it.

#include <QString>

namespace Grantscope
{

struct SandboxFault
{
    QString name;        ///< kebab-case, e.g. `expires-in-string`
    QString description; ///< What the answer is like then, in English.

    friend bool operator==(const SandboxFault &, const SandboxFault &) = default;
};

} // namespace Grantscope
