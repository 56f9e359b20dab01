// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "oauth/grantrequest.h"

#include "codec/form.h"
#include "codec/json.h"
#include "codec/xml.h"
#include "net/redaction.h"

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{
constexpr QLatin1String ClientIdName("client_id");
constexpr QLatin1String ClientSecretName("client_secret");

QString valueOf(const GrantRequest &grant, const GrantShape &shape, const QString &name)
{
    if (name == u"grant_type"_s)
        return grantName(grant.type);
    if (name == u"username"_s)
        return grant.username;
    if (name == u"password"_s)
        return grant.password.revealText();
    if (name == u"scope"_s)
        return grant.scope.isEmpty() ? shape.defaultScope : grant.scope;
    if (name == u"refresh_token"_s)
        return grant.refreshToken.revealText();
    if (name == ClientIdName)
        return grant.client.id;
    if (name == ClientSecretName)
        return grant.client.secret.revealText();
    return {};
}

/// The members in the order of the format. A member without a value is left out, unless the grant requires it. An empty
/// password is sent where the user gave one: some servers take it.
QList<Member> membersOf(const GrantRequest &grant, const GrantShape &shape)
{
    const bool ordered = grant.format == BodyFormat::Xml && !shape.xmlOrder.isEmpty();
    QList<Member> members;
    for (const QString &name : ordered ? shape.xmlOrder : shape.members) {
        const QString value = valueOf(grant, shape, name);
        if (!value.isEmpty() || shape.required.contains(name))
            members.append({shape.wireNames.value(name, name), value, name});
    }
    const auto add = [&members, &shape](const QString &name, const QString &value) {
        if (!value.isEmpty() && !shape.members.contains(name))
            members.append({shape.wireNames.value(name, name), value, name});
    };
    if (grant.client.method == ClientAuth::Post || grant.client.method == ClientAuth::None)
        add(ClientIdName, grant.client.id);
    if (grant.client.method == ClientAuth::Post)
        add(ClientSecretName, grant.client.secret.revealText());
    for (const auto &[name, value] : grant.parameters)
        members.append({name, value, name});
    return members;
}

Result<void> checkMembers(const GrantRequest &grant, const GrantShape &shape, const QList<Member> &members)
{
    for (const QString &name : shape.required) {
        if (valueOf(grant, shape, name).isEmpty() && name != u"password"_s)
            return failure(Origin::Input, u"member-missing"_s, u"this grant needs it"_s, name);
    }
    QStringList seen;
    for (const Member &member : members) {
        // RFC 6749 section 3.2: parameters must not stand more than once.
        if (seen.contains(member.name))
            return failure(Origin::Input, u"parameter-repeated"_s, u"a member may stand only once"_s, member.name);
        seen.append(member.name);
    }
    return {};
}

Result<QByteArray> bodyOf(const GrantRequest &grant, const GrantShape &shape, const QList<Member> &members)
{
    switch (grant.format) {
    case BodyFormat::Form:
        return writeForm(members);
    case BodyFormat::Json:
        return writeJson(members);
    case BodyFormat::Xml:
        return writeXml(shape.xml, members);
    }
    return QByteArray();
}

/// RFC 6749 section 2.3.1: id and secret are form-encoded before Base64; many servers decode only the Base64
/// (`basic-raw`).
QByteArray basicCredentials(const Client &client)
{
    const bool raw = client.method == ClientAuth::BasicRaw;
    const QString secretText = client.secret.revealText();
    const QByteArray id = raw ? client.id.toUtf8() : formEncoded(client.id);
    const QByteArray secret = raw ? secretText.toUtf8() : formEncoded(secretText);
    return "Basic " + (id + ':' + secret).toBase64();
}

HttpHeaders headersOf(const GrantRequest &grant)
{
    // Naming the request's own format first gets XML for XML where a server can write both; the body is sniffed anyway.
    const QByteArray accept = grant.format == BodyFormat::Xml ? QByteArray("application/xml, application/json;q=0.5")
                                                              : QByteArray("application/json, application/xml;q=0.5");
    HttpHeaders headers{{"Content-Type", contentType(grant.format)}, {"Accept", accept}};
    if (grant.client.method == ClientAuth::Basic || grant.client.method == ClientAuth::BasicRaw)
        headers.append({"Authorization", basicCredentials(grant.client)});
    return headers;
}
} // namespace

QList<Secret> secretsOf(const GrantRequest &grant)
{
    QList<Secret> secrets{grant.password, grant.refreshToken, grant.client.secret};
    for (const auto &[name, value] : grant.parameters) {
        if (isSecretName(name)) // verification_code, assertion ...
            secrets.append(Secret::fromText(value));
    }
    return secrets;
}

ClientAuth defaultClientAuth(const Dialect &dialect, const Client &client)
{
    const bool secretNeedsAPlace = dialect.defaultClientAuth == ClientAuth::None && !client.secret.isEmpty();
    return secretNeedsAPlace ? ClientAuth::Basic : dialect.defaultClientAuth;
}

Result<HttpRequest> tokenRequest(const Dialect &dialect, const GrantRequest &grant)
{
    if (!dialect.supports(grant.type)) {
        return failure(Origin::Input, u"grant-not-supported"_s,
                       u"%1 has no %2 grant"_s.arg(dialect.id, grantName(grant.type)), u"grant"_s);
    }
    if (!dialect.formats.contains(grant.format)) {
        QStringList names;
        for (const BodyFormat format : dialect.formats)
            names.append(formatName(format));
        return failure(Origin::Input, u"format-not-supported"_s,
                       u"%1 takes %2"_s.arg(dialect.id, names.join(u" or "_s)), u"format"_s);
    }
    const bool basic = grant.client.method == ClientAuth::Basic || grant.client.method == ClientAuth::BasicRaw;
    if (basic && grant.client.id.isEmpty()) {
        return failure(Origin::Input, u"member-missing"_s,
                       u"client authentication by %1 needs it"_s.arg(clientAuthName(grant.client.method)),
                       ClientIdName);
    }
    const GrantShape shape = dialect.grants.value(grant.type);
    const QList<Member> members = membersOf(grant, shape);
    if (const auto good = checkMembers(grant, shape, members); !good)
        return failure(good.error());
    const Result<QByteArray> body = bodyOf(grant, shape, members);
    if (!body)
        return failure(body.error());
    return HttpRequest{"POST", grant.endpoint, headersOf(grant), Secret(*body), secretsOf(grant)};
}

} // namespace Grantscope
