// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The one list of names that bear a secret, and how a secret value is masked.

#include <QString>
#include <QStringView>

namespace Grantscope
{

enum class Secrecy {
    Unknown,  ///< The name says nothing.
    Public,   ///< The name is known to bear no secret, though it may sound like it: token_type, expires_in.
    Code,     ///< `code`: a secret in an authorization answer, a plain number in many error answers.
    Token,    ///< Has enough entropy that its fingerprint may be shown.
    Password, ///< May be short or guessable: a fingerprint of it could be tried out, so nothing is shown.
};

/// By name, whatever its case, separators and XML prefix: `accessToken`, `access-token` and `a:ACCESS_TOKEN` are one name.
[[nodiscard]] Secrecy secrecyOf(QStringView name);
[[nodiscard]] inline bool isSecret(Secrecy secrecy)
{
    return secrecy > Secrecy::Public;
}
/// What an object or element of that name says about its children. A `tokenResponse` holds a token, and is none.
[[nodiscard]] Secrecy secrecyInside(QStringView name);
/// The child's own name decides; where it says nothing, what it stands in does.
[[nodiscard]] inline Secrecy secrecyWithin(Secrecy parent, Secrecy own)
{
    return own == Secrecy::Unknown ? parent : own;
}

/// `[hidden]` or `sha256:0123456789ab`; empty for an empty value, and a mask stays what it is.
[[nodiscard]] QString mask(Secrecy secrecy, QStringView value);
/// Values without quotes that tell nothing: true, false, null, and for all but passwords a number of up to five digits.
[[nodiscard]] bool isHarmlessLiteral(Secrecy secrecy, QStringView value);

} // namespace Grantscope
