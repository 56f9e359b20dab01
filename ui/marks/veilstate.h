// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What is hidden on the screen at this moment.

namespace Grantscope
{

struct VeilState
{
    bool hidesSecrets = false;
    bool hidesPersonal = false; ///< User names, e-mail addresses, what claims say of a person.

    friend bool operator==(const VeilState &, const VeilState &) = default;
};

} // namespace Grantscope
