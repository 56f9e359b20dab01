// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "samples.h"

#include "codec/base64url.h"
#include "kit/samplejwt.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Grantscope::Screens
{

QJsonObject sampleClaims()
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    return {{u"iss"_s, u"https://login.example.com/"_s},
            {u"sub"_s, u"7f1d5c3e-4b0a-4a43-9f6e-2f7f6c1f0b55"_s},
            {u"aud"_s, QJsonArray{u"https://api.example.com"_s, u"https://files.example.com"_s}},
            {u"iat"_s, now - 780},
            {u"exp"_s, now + 2820},
            {u"scope"_s, u"invoices:read invoices:write contacts:read offline_access"_s},
            {u"client_id"_s, u"support-desk"_s},
            {u"role"_s, u"access"_s},
            {u"tenant"_s, u"acme-books"_s}};
}

QString signedJwt()
{
    return signedJwt(sampleClaims());
}

QString signedJwt(const QJsonObject &claims)
{
    const QJsonObject header{{u"alg"_s, u"RS256"_s}, {u"typ"_s, u"at+jwt"_s}, {u"kid"_s, u"2026-08-a"_s}};
    const auto part = [](const QJsonObject &object) {
        return QString::fromLatin1(base64UrlEncoded(QJsonDocument(object).toJson(QJsonDocument::Compact)));
    };
    return part(header) + u'.' + part(claims) + u'.' + QString::fromLatin1(base64UrlEncoded(QByteArray(256, '\x5a')));
}

QByteArray userJwt(const QByteArray &who, int expiresIn)
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const QJsonObject claims{{u"iss"_s, u"https://login.example.com/"_s},
                             {u"sub"_s, QString::fromUtf8(who)},
                             {u"aud"_s, u"https://api.example.com"_s},
                             {u"iat"_s, now + expiresIn - 3600},
                             {u"exp"_s, now + expiresIn}};
    return Kit::sampleJwt(QJsonDocument(claims).toJson(QJsonDocument::Compact));
}

QString documentedPartialToken()
{
    return u"eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.DItMjAxNSAwNTowNjoyOS43NDE0NzYiLCJyb2xlIjoiYWNjZXNzIn0"_s;
}

QByteArray manyScopes()
{
    QByteArray scope = "full";
    for (const char *area :
         {"contacts", "invoices", "items", "journals", "payments", "reports", "accounts", "companies"})
        scope += QByteArray(" ") + area + ":read " + area + ":write";
    scope +=
        " https://api.example.com/a/rather/long/permission/that/stands/as/a/url/and/goes/on/and/on/and/on/for/ever";
    for (int id = 15'400; id < 15'440; ++id)
        scope += " fileid:" + QByteArray::number(id);
    return R"({"access_token": "c2FtcGxl", "token_type": "Bearer", "expires_in": 3600, "scope": ")" + scope + R"("})";
}

} // namespace Grantscope::Screens
