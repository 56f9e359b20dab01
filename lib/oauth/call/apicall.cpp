// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "oauth/call/apicall.h"

#include "net/transport.h"
#include "oauth/tokenresponse.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

bool isAuthorization(const HttpHeader &header)
{
    return header.name.compare("Authorization", Qt::CaseInsensitive) == 0;
}

Result<void> checkCall(const ApiCall &call)
{
    if (auto checked = checkUrl(call.url, PlainHttp::OnlyOnLoopback); !checked)
        return checked;
    if (call.token.isEmpty())
        return failure(Origin::Input, u"token-missing"_s, u"there is no token to call with"_s);
    if (std::any_of(call.headers.begin(), call.headers.end(), isAuthorization))
        return failure(Origin::Input, u"authorization-given"_s, u"the token goes there"_s, u"Authorization"_s);
    if (!call.body.isEmpty() && !methodHasBody(call.method))
        return failure(Origin::Input, u"body-not-allowed"_s, QString::fromLatin1(call.method), u"body"_s);
    return {};
}

} // namespace

bool methodHasBody(const QByteArray &method)
{
    static const QByteArrayList without{"GET", "HEAD", "OPTIONS", "DELETE"};
    return !without.contains(method);
}

Result<HttpRequest> callRequest(const ApiCall &call)
{
    if (auto checked = checkCall(call); !checked)
        return failure(checked.error());
    TokenResponse token;
    token.accessToken = call.token;
    token.tokenType = call.tokenType;
    const Secret authorization = token.authorizationHeader();
    if (authorization.isEmpty())
        return failure(Origin::Input, u"token-not-bearer"_s,
                       u"the token type is \"%1\""_s.arg(call.tokenType.left(40)));
    HttpRequest request;
    request.method = call.method;
    request.url = call.url;
    request.headers = call.headers;
    request.headers.append({"Authorization", authorization.reveal().toByteArray()});
    request.body = call.body;
    request.secrets = {call.token};
    return request;
}

} // namespace Grantscope
