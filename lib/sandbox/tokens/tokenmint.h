// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Makes the tokens that the sandbox gives out: signed JWTs and opaque ones, no two alike.

#include "codec/members.h"

#include <QByteArray>
#include <QList>

namespace Grantscope
{

class TokenMint final
{
public:
    TokenMint();                            ///< With a fresh random key of 32 bytes.
    explicit TokenMint(QByteArray hmacKey); ///< For tests.

    [[nodiscard]] QByteArray hmacKey() const { return m_key; }

    /// A JWS in compact form (RFC 7515), header `{"typ":"JWT","alg":"HS256"}` as in the documented sample, claims in the
    /// order given.
    [[nodiscard]] QByteArray jwt(const QList<Member> &claims) const;
    /// Random base64url characters; `length` of them. 43 hold 256 bits.
    [[nodiscard]] static QByteArray opaque(qsizetype length);

private:
    QByteArray m_key;
};

} // namespace Grantscope
