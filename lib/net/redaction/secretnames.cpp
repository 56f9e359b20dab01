// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "net/redaction/secretnames.h"

#include "base/secret.h"

#include <algorithm>
#include <array>

namespace Grantscope
{

namespace
{
// All names here are folded: lower case, letters and digits only.

// A name that ends so speaks about a secret and is none: token_type, client_secret_expires_at, token_endpoint.
constexpr std::array<QStringView, 21> PublicEndings = {
    u"type",   u"endpoint",   u"url",       u"uri",      u"expiresin", u"expiresat", u"expires",
    u"expiry", u"expiration", u"issued",    u"issuedat", u"issuer",    u"lifetime",  u"typehint",
    u"method", u"methods",    u"supported", u"format",   u"length",    u"count",     u"policy"};
constexpr std::array<QStringView, 9> PublicNames = {u"scope",     u"scopes", u"username",         u"clientid",
                                                    u"error",     u"iss",    u"errordescription", u"codechallenge",
                                                    u"persistent"};

constexpr std::array<QStringView, 25> PasswordParts = {
    u"password",     u"passwd",      u"passwort",         u"passphrase",  u"passcode",        u"pwd",
    u"secret",       u"credential",  u"pincode",          u"cookie",      u"apikey",          u"accesskey",
    u"privatekey",   u"sharedkey",   u"signingkey",       u"cryptionkey", u"subscriptionkey", u"functionskey",
    u"sessionid",    u"onetimecode", u"verificationcode", u"usercode",    u"mfacode",         u"codeverifier",
    u"authorization"};
constexpr std::array<QStringView, 8> PasswordNames = {u"pass", u"pw", u"pin", u"otp", u"totp", u"sid", u"sig", u"auth"};

constexpr std::array<QStringView, 6> TokenParts = {u"token",        u"jwt",        u"assertion",
                                                   u"samlresponse", u"devicecode", u"authcode"};
constexpr std::array<QStringView, 3> MessageEnds = {u"request", u"grant", u"model"};
constexpr std::array<QStringView, 3> CodeNames = {u"code", u"authorizationcode", u"oauthcode"};

QString folded(QStringView name)
{
    // An XML prefix is the author's choice. A header's pseudo name (:path) has none.
    const QStringView local = name.mid(name.lastIndexOf(u':') + 1);
    QString result;
    result.reserve(local.size());
    for (const QChar c : local) {
        if (c.isLetterOrNumber())
            result.append(c.toLower());
    }
    return result;
}

template<typename List, typename Predicate>
bool anyOf(const List &list, Predicate predicate)
{
    return std::any_of(list.begin(), list.end(), predicate);
}

Secrecy secrecyOfFolded(const QString &name)
{
    const auto isName = [&name](QStringView other) { return name == other; };
    const auto isPart = [&name](QStringView part) { return name.contains(part); };
    if (anyOf(PublicNames, isName) || anyOf(PublicEndings, [&name](QStringView end) { return name.endsWith(end); }))
        return Secrecy::Public;
    if (anyOf(CodeNames, isName))
        return Secrecy::Code;
    const bool isKeyHeader = name.startsWith(u'x') && name.endsWith(QStringView(u"key"));
    if (isKeyHeader || anyOf(PasswordNames, isName) || anyOf(PasswordParts, isPart))
        return Secrecy::Password;
    return name == QStringView(u"bearer") || anyOf(TokenParts, isPart) ? Secrecy::Token : Secrecy::Unknown;
}

bool isMask(QStringView value)
{
    return value == QStringView(u"[hidden]") || (value.startsWith(QStringView(u"sha256:")) && value.size() == 19);
}
} // namespace

Secrecy secrecyOf(QStringView name)
{
    return secrecyOfFolded(folded(name));
}

Secrecy secrecyInside(QStringView name)
{
    const QString key = folded(name);
    // OAuthPasswordCredentialsGrantRequest names a message: its members have names of their own.
    if (anyOf(MessageEnds, [&key](QStringView end) { return key.endsWith(end); }))
        return Secrecy::Unknown;
    const Secrecy secrecy = secrecyOfFolded(key);
    const QStringView one = key.endsWith(u's') ? QStringView(key).chopped(1) : QStringView(key);
    const bool isToken = anyOf(TokenParts, [one](QStringView part) { return one.endsWith(part); });
    return secrecy == Secrecy::Password || (secrecy == Secrecy::Token && isToken) ? secrecy : Secrecy::Unknown;
}

QString mask(Secrecy secrecy, QStringView value)
{
    if (value.isEmpty() || isMask(value))
        return value.toString();
    return secrecy == Secrecy::Token ? Secret::fromText(value).fingerprint() : QStringLiteral("[hidden]");
}

bool isHarmlessLiteral(Secrecy secrecy, QStringView value)
{
    if (value == QStringView(u"true") || value == QStringView(u"false") || value == QStringView(u"null"))
        return true;
    return secrecy != Secrecy::Password && value.size() <= 5 &&
           std::all_of(value.begin(), value.end(), [](QChar c) { return c.isDigit() || c == u'-'; });
}

} // namespace Grantscope
