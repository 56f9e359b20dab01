// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What last worked for an account, as evidence for why something does not any more.
//
// Of a password only its fingerprint is kept, in memory: RFC 6749 section 4.3.1 wants the password itself discarded once there is
// a token.

#include "oauth/circumstances.h"
#include "oauth/tokenclient.h"
#include "session/sessionrecord.h"

namespace Grantscope
{

class WorkedBefore final
{
public:
    /// `grant` brought a token at `at` (UTC).
    void remember(const GrantRequest &grant, const QDateTime &at);
    /// What was kept, or what another program brought.
    void remember(const SessionRecord &record, bool isOfAnotherProgram);

    /// What was known when an answer to `grant` came.
    [[nodiscard]] Circumstances around(const GrantRequest &grant) const;

private:
    void rememberPassword(const Secret &password);

    QDateTime m_at;
    QString m_password;
    bool m_refreshedElsewhere = false;
};

} // namespace Grantscope
