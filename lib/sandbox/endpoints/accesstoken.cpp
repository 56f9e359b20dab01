// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/endpoints/accesstoken.h"

#include "sandbox/answers/orderedjson.h"

#include <QLocale>

namespace Grantscope
{
namespace
{

using namespace Qt::StringLiterals;

/// Unique for each token, so that two made in one second differ.
QJsonValue newTokenId()
{
    return QString::fromLatin1(TokenMint::opaque(22));
}

} // namespace

QByteArray jwtAccessToken(const AnswerContext &context, const TokenLedger::Grant &entry)
{
    QList<Member> claims{
        named(u"iss"_s, context.issuer),
        named(u"sub"_s, entry.username),
        named(u"scope"_s, entry.scope),
        named(u"jti"_s, newTokenId()),
        named(u"iat"_s, context.now.toSecsSinceEpoch()),
        named(u"nbf"_s, context.notBefore().toSecsSinceEpoch()),
        named(u"exp"_s, context.expiry().toSecsSinceEpoch()),
    };
    if (context.asDocumented())
        claims.append(named(u"issued"_s, QLocale::c().toString(context.now.toUTC(), u"d-M-yyyy HH:mm:ss.zzz000")));
    claims.append(named(u"role"_s, u"access"_s));
    return context.mint.jwt(claims);
}

QByteArray jwtRefreshToken(const AnswerContext &context, const TokenLedger::Grant &entry)
{
    return context.mint.jwt({
        named(u"iss"_s, context.issuer),
        named(u"sub"_s, entry.username),
        named(u"jti"_s, newTokenId()),
        named(u"iat"_s, context.now.toSecsSinceEpoch()),
        named(u"role"_s, u"refresh"_s),
    });
}

} // namespace Grantscope
