// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Which tokens the sandbox gave out and what became of them. Tokens are kept as hashes, as a real server should.

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace Grantscope
{

/// A family is one sign-in and all that was made from it by refreshing (RFC 9700 section 4.14.2).
class TokenLedger final
{
public:
    struct Grant
    {
        QString username;
        QString scope;
        QStringList fileIds;
        QString clientId; ///< Empty: a public client that named none.
        int family = 0;
    };
    enum class AccessState { Unknown, Live, NotYetValid, Expired, Revoked };
    enum class RefreshState { Unknown, Live, Used, Revoked };

    [[nodiscard]] int newFamily() { return ++m_families; }

    void addAccess(const QByteArray &token, const Grant &grant, const QDateTime &notBefore, const QDateTime &expires);
    void addRefresh(const QByteArray &token, const Grant &grant);

    [[nodiscard]] AccessState accessState(const QByteArray &token, const QDateTime &now) const;
    [[nodiscard]] RefreshState refreshState(const QByteArray &token) const;
    /// What the token stands for, whatever its state; no value when it was never given out.
    [[nodiscard]] std::optional<Grant> accessGrant(const QByteArray &token) const;
    [[nodiscard]] std::optional<Grant> refreshGrant(const QByteArray &token) const;

    void markUsed(const QByteArray &refreshToken);
    void revokeAccessOf(int family); ///< Its access tokens only.
    void revokeAllOf(int family);

private:
    struct Access
    {
        Grant grant;
        QDateTime notBefore;
        QDateTime expires;
        bool revoked = false;
    };
    struct Refresh
    {
        Grant grant;
        RefreshState state = RefreshState::Live;
    };

    QHash<QByteArray, Access> m_access;
    QHash<QByteArray, Refresh> m_refresh;
    QMultiHash<int, QByteArray> m_familyAccess; ///< Keys of the access tokens of each family that are not revoked.
    int m_families = 0;
};

} // namespace Grantscope
