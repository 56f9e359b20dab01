// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// An Error says what failed in a form that programs can act on. Words for people are made above, from the code.

#include <QString>

namespace Grantscope
{

/// Where a failure has its origin. Kept apart to the end: "refused" and "unreachable" need different next steps.
enum class Origin {
    Input,     ///< What the user or a file gave us cannot be used; nothing was sent.
    Transport, ///< No complete HTTP answer: DNS, connection, TLS, proxy, time-out, cut off.
    Server,    ///< The server answered, and the answer is no.
    Protocol,  ///< An answer came that is not what the protocol allows.
    Secrets,   ///< The secret store is missing, locked or refused.
    Cancelled, ///< The user, or the end of the program, stopped it.
};

struct Error
{
    Origin origin = Origin::Input;
    QString code;   ///< Stable, lower-case with hyphens, e.g. `plain-http`. Never translated.
    QString detail; ///< Technical text: what was seen and what was expected. Never holds a secret.
    QString where;  ///< File and JSON path, byte offset, option name ... or empty.

    friend bool operator==(const Error &, const Error &) = default;
};

} // namespace Grantscope
