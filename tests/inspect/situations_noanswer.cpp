// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
//
// No answer, or one that is no token.
#include "situations.h"

using namespace Qt::StringLiterals;

namespace Grantscope::Situations
{
namespace
{

TokenReading unreachable(const QString &code, const QString &detail, bool counted = false)
{
    const GrantFailure::Kind kind = code == "tls"_L1 ? GrantFailure::Kind::Tls : GrantFailure::Kind::Network;
    TokenReading reading = failed(Outcome::Unreachable, kind, code, 0, detail);
    reading.failure->requestMayHaveCounted = counted;
    return reading;
}

TokenReading unreadable(const QString &code, const QString &detail = {}, const QString &where = {})
{
    return failed(Outcome::Unreadable, GrantFailure::Kind::Protocol, code, 200, detail, where);
}

} // namespace

QList<Case> unreachables()
{
    const GrantRequest form = passwordGrant();
    return {
        {"dns", form, unreachable(u"dns"_s, u"Host api.example not found"_s), u"api.example is not known"_s,
         u"misspelt"_s},
        {"dns, a word", at(u"https://intranet/token"_s), unreachable(u"dns"_s, {}), u"intranet is not known"_s,
         u"certain network"_s},
        {"connection refused", form, unreachable(u"connection"_s, u"Connection refused"_s), u"could not be reached"_s,
         u"Nothing listens"_s},
        {"connection refused here", at(u"http://127.0.0.1:8080/token"_s),
         unreachable(u"connection"_s, u"Connection refused"_s), u"127.0.0.1:8080"_s, u"on this computer"_s},
        {"tls expired", form, unreachable(u"tls"_s, u"The certificate has expired"_s), u"secure connection"_s,
         u"has expired"_s},
        {"tls not yet valid", form, unreachable(u"tls"_s, u"The certificate is not yet valid"_s),
         u"secure connection"_s, u"clock is behind"_s},
        {"tls self-signed", form, unreachable(u"tls"_s, u"The certificate is self-signed, and untrusted"_s),
         u"secure"_s, u"nobody whom"_s},
        {"tls unknown issuer", form,
         unreachable(u"tls"_s, u"The issuer certificate of a locally looked up certificate could not be found"_s),
         u"secure"_s, u"nobody whom"_s},
        {"tls host mismatch", form,
         unreachable(u"tls"_s, u"The host name did not match any of the valid hosts for this certificate"_s),
         u"secure"_s, u"another name"_s},
        {"tls to a plain port", form, unreachable(u"tls"_s, u"error:0A00010B:SSL routines::wrong version number"_s),
         u"secure"_s, u"does not speak https"_s},
        {"tls, no words", form, unreachable(u"tls"_s, {}), u"secure"_s, u"breaks the connection"_s},
        {"proxy refused", form, unreachable(u"proxy"_s, u"Connection to proxy refused"_s), u"proxy"_s,
         u"proxy's address"_s},
        {"proxy wants a sign-in", form, unreachable(u"proxy"_s, u"Proxy requires authentication"_s), u"proxy"_s,
         u"user name and a password"_s},
        {"timeout before sending", form, unreachable(u"timeout"_s, {}), u"did not answer in time"_s, u"firewall"_s},
        {"timeout after sending", form, unreachable(u"timeout"_s, {}, true), u"may have acted"_s,
         u"may have done its part"_s},
        {"cut off after sending", form, unreachable(u"cut-off"_s, u"Remote host closed the connection"_s, true),
         u"may have acted"_s, u"may have done its part"_s},
        {"cut off before", form, unreachable(u"cut-off"_s, {}), u"before the request had left"_s,
         u"closed the connection"_s},
        {"not http", form, unreachable(u"not-http"_s, {}), u"not HTTP"_s, u"another program"_s},
        {"https port spoken plain", at(u"http://api.example:443/token"_s), unreachable(u"not-http"_s, {}),
         u"not HTTP"_s, u"speaks https"_s},
    };
}

QList<Case> unreadables()
{
    const GrantRequest form = passwordGrant();
    TokenReading elsewhere = unreadable(u"no-access-token"_s, {}, u"$.data.access_token"_s);
    elsewhere.findings.append({u"token-elsewhere"_s, Severity::Problem, {u"$.data.access_token"_s}, {}});
    return {
        {"captive portal", form, unreadable(u"html-page"_s, u"Hotel Wi-Fi: welcome"_s), u"web page came instead"_s,
         u"agree to its terms"_s},
        {"sign-in page", form, unreadable(u"html-page"_s, u"Sign in"_s), u"\"Sign in\""_s, u"sign-in page"_s},
        {"page without a title", form, unreadable(u"html-page"_s), u"web page came instead of a token (200)."_s,
         u"not that of the token endpoint"_s},
        {"empty body", form, unreadable(u"empty-body"_s), u"its answer is empty"_s,
         u"not that of the token endpoint"_s},
        {"no token", form, unreadable(u"no-access-token"_s), u"no access token in it"_s, u"something else"_s},
        {"token elsewhere", form, elsewhere, u"no access token in it"_s, u"another place"_s},
        {"token is a number", form, unreadable(u"token-not-text"_s, {}, u"$.access_token"_s),
         u"not a text ($.access_token)"_s, u"fault at the server"_s},
        {"token with a line break", form, unreadable(u"token-characters"_s, {}, u"$.access_token"_s),
         u"must not stand in a header"_s, u"line break"_s},
        {"two tokens", form, unreadable(u"two-tokens"_s), u"two different access tokens"_s, u"stands twice"_s},
        {"array", form, unreadable(u"not-an-object"_s), u"not an object"_s, u"not that of the token endpoint"_s},
        {"broken JSON", form, unreadable(u"json-syntax"_s, u"unterminated object"_s, u"byte 119 (line 5, column 12)"_s),
         u"at byte 119 (line 5, column 12)."_s, u"fault at the server"_s},
        {"broken XML", form, unreadable(u"xml-syntax"_s, {}, u"byte 3"_s), u"looks like XML but is broken, at byte 3"_s,
         u"fault at the server"_s},
        {"dtd", form, unreadable(u"xml-dtd"_s), u"for safety it was not read"_s, u"old web page"_s},
        {"too large", form, unreadable(u"too-large"_s), u"far larger"_s, u"download"_s},
        {"bad compression", form, unreadable(u"undecodable"_s), u"can't be decompressed"_s, u"proxy"_s},
        {"prose", form, unreadable(u"not-a-token-answer"_s, u"It works!"_s), u"It begins: \"It works!\""_s,
         u"not that of the token endpoint"_s},
        {"bytes that are no text", form, unreadable(u"text-encoding"_s, {}, u"byte 7"_s), u"no text, at byte 7"_s,
         u"another encoding"_s},
    };
}

} // namespace Grantscope::Situations
