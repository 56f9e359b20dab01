// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "session/workedbefore.h"

#include <algorithm>

namespace Grantscope
{

void WorkedBefore::rememberPassword(const Secret &password)
{
    if (!password.isEmpty())
        m_password = password.fingerprint();
}

void WorkedBefore::remember(const GrantRequest &grant, const QDateTime &at)
{
    m_at = at;
    if (grant.type == GrantType::Password)
        rememberPassword(grant.password);
}

void WorkedBefore::remember(const SessionRecord &record, bool isOfAnotherProgram)
{
    if (!record.held)
        return;
    m_at = m_at.isValid() ? std::max(m_at, record.held->askedAt) : record.held->askedAt;
    if (!record.passwordRefused)
        rememberPassword(record.password);
    m_refreshedElsewhere = m_refreshedElsewhere || isOfAnotherProgram;
}

Circumstances WorkedBefore::around(const GrantRequest &grant) const
{
    Circumstances circumstances;
    circumstances.lastSuccess = m_at;
    circumstances.refreshedElsewhere = m_refreshedElsewhere;
    if (grant.type == GrantType::Password && !m_password.isEmpty() && !grant.password.isEmpty())
        circumstances.passwordChanged = grant.password.fingerprint() != m_password;
    return circumstances;
}

} // namespace Grantscope
