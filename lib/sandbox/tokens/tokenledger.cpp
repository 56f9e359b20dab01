// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/tokens/tokenledger.h"

#include <QCryptographicHash>

namespace Grantscope
{
namespace
{

QByteArray keyOf(const QByteArray &token)
{
    return QCryptographicHash::hash(token, QCryptographicHash::Sha256);
}

} // namespace

void TokenLedger::addAccess(const QByteArray &token, const Grant &grant, const QDateTime &notBefore,
                            const QDateTime &expires)
{
    const QByteArray key = keyOf(token);
    m_access.insert(key, {grant, notBefore, expires, false});
    m_familyAccess.insert(grant.family, key);
}

void TokenLedger::addRefresh(const QByteArray &token, const Grant &grant)
{
    m_refresh.insert(keyOf(token), {grant, RefreshState::Live});
}

TokenLedger::AccessState TokenLedger::accessState(const QByteArray &token, const QDateTime &now) const
{
    const auto found = m_access.constFind(keyOf(token));
    if (found == m_access.cend())
        return AccessState::Unknown;
    if (found->revoked)
        return AccessState::Revoked;
    if (now < found->notBefore)
        return AccessState::NotYetValid;
    return now < found->expires ? AccessState::Live : AccessState::Expired;
}

TokenLedger::RefreshState TokenLedger::refreshState(const QByteArray &token) const
{
    return m_refresh.value(keyOf(token), {{}, RefreshState::Unknown}).state;
}

std::optional<TokenLedger::Grant> TokenLedger::accessGrant(const QByteArray &token) const
{
    const auto found = m_access.constFind(keyOf(token));
    return found == m_access.cend() ? std::nullopt : std::optional(found->grant);
}

std::optional<TokenLedger::Grant> TokenLedger::refreshGrant(const QByteArray &token) const
{
    const auto found = m_refresh.constFind(keyOf(token));
    return found == m_refresh.cend() ? std::nullopt : std::optional(found->grant);
}

void TokenLedger::markUsed(const QByteArray &refreshToken)
{
    const auto found = m_refresh.find(keyOf(refreshToken));
    if (found != m_refresh.end())
        found->state = RefreshState::Used;
}

void TokenLedger::revokeAccessOf(int family)
{
    const QList<QByteArray> keys = m_familyAccess.values(family);
    for (const QByteArray &key : keys) {
        const auto found = m_access.find(key);
        if (found != m_access.end())
            found->revoked = true;
    }
    m_familyAccess.remove(family);
}

void TokenLedger::revokeAllOf(int family)
{
    revokeAccessOf(family);
    for (Refresh &refresh : m_refresh) {
        if (refresh.grant.family == family && refresh.state == RefreshState::Live)
            refresh.state = RefreshState::Revoked;
    }
}

} // namespace Grantscope
