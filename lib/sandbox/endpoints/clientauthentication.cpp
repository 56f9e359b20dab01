// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/endpoints/clientauthentication.h"

#include "codec/form.h"

namespace Grantscope
{
namespace
{

using namespace Qt::StringLiterals;

QString formDecoded(const QByteArray &text)
{
    const Result<Members> form = readForm(QByteArray("v=") + text);
    const Member *value = form ? form->find(u"v") : nullptr;
    return value != nullptr ? value->value.toString() : QString();
}

bool isKnown(const QString &clientId, const QString &secret)
{
    return clientId == u"demo" && secret == u"demo-secret";
}

tl::expected<ClientIdentity, Answer> basicClient(const QByteArray &credentials)
{
    const auto decoded = QByteArray::fromBase64Encoding(credentials.trimmed(), QByteArray::AbortOnBase64DecodingErrors);
    const qsizetype colon = decoded ? decoded.decoded.indexOf(':') : -1;
    const QString clientId = colon < 0 ? QString() : formDecoded(decoded.decoded.first(colon));
    if (colon >= 0 && isKnown(clientId, formDecoded(decoded.decoded.sliced(colon + 1))))
        return ClientIdentity{clientId, true};
    Answer answer = oauthError(401, u"invalid_client"_s, u"Client authentication failed."_s);
    answer.headers.append(HttpHeader{"WWW-Authenticate", "Basic realm=\"sandbox\", charset=\"UTF-8\""});
    return tl::unexpected(answer);
}

} // namespace

Answer oauthError(int status, const QString &error, const QString &description)
{
    Answer answer;
    answer.status = status;
    answer.headers = {{"Cache-Control", "no-store"}, {"Pragma", "no-cache"}};
    answer.contentType = "application/json";
    answer.members = {named(u"error"_s, error), named(u"error_description"_s, description)};
    return answer;
}

tl::expected<ClientIdentity, Answer> clientOf(const HttpRequest &request, const QHash<QString, QString> &parameters)
{
    const QByteArray authorization = headerValue(request.headers, "Authorization");
    const bool basic = authorization.left(6).compare("basic ", Qt::CaseInsensitive) == 0;
    const bool inBody = parameters.contains(u"client_secret"_s);
    if (basic && inBody)
        return tl::unexpected(
            oauthError(400, u"invalid_request"_s, u"More than one way of client authentication was used."_s));
    if (basic)
        return basicClient(authorization.sliced(6));
    const QString clientId = parameters.value(u"client_id"_s);
    if (!inBody)
        return ClientIdentity{clientId, false};
    if (isKnown(clientId, parameters.value(u"client_secret"_s)))
        return ClientIdentity{clientId, true};
    return tl::unexpected(oauthError(401, u"invalid_client"_s, u"Client authentication failed."_s));
}

} // namespace Grantscope
