// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The signed examples of tests/data/jose, and what the tests of this folder make themselves.

#include "codec/base64url.h"
#include "jose/verifier.h"
#include "kit/testdata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>

namespace Grantscope::Vectors
{

inline QJsonObject fileOf(const QString &name)
{
    return QJsonDocument::fromJson(testData(QStringLiteral("jose/") + name)).object();
}

inline std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

inline QByteArray bytesOf(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

struct Vector
{
    QByteArray name;
    QJsonArray keys;
    QByteArray jws;
    std::optional<QByteArray> payload; ///< Detached.
    QByteArray reason;                 ///< `verified`, or why not.
};

inline QList<Vector> vectorsOf(const QString &file)
{
    QList<Vector> list;
    const QJsonArray vectors = fileOf(file).value(QLatin1String("vectors")).toArray();
    for (const auto &value : vectors) {
        const QJsonObject object = value.toObject();
        Vector vector{object.value(QLatin1String("name")).toString().toUtf8(),
                      object.value(QLatin1String("keys")).toArray(),
                      object.value(QLatin1String("jws")).toString().toUtf8(),
                      {},
                      object.value(QLatin1String("reason")).toString(QStringLiteral("verified")).toUtf8()};
        if (object.contains(QLatin1String("payload")))
            vector.payload = base64UrlDecoded(object.value(QLatin1String("payload")).toString().toUtf8());
        list.append(vector);
    }
    return list;
}

inline QList<Vector> allVectors()
{
    QList<Vector> list;
    for (const char *file : {"rfc7515.json", "rfc7519.json", "rfc7520.json", "rfc8037.json", "made.json"}) {
        const QString name = QString::fromLatin1(file);
        for (Vector vector : vectorsOf(name)) {
            vector.name = name.section(QLatin1Char('.'), 0, 0).toUtf8() + ": " + vector.name;
            list.append(vector);
        }
    }
    return list;
}

inline JwkSet setOf(const QJsonArray &keys)
{
    const QByteArray json = QJsonDocument(QJsonObject{{QStringLiteral("keys"), keys}}).toJson();
    return JwkSet::fromJson(viewOf(json)).value();
}

inline SignatureCheck checked(const Vector &vector)
{
    Verifier verifier(setOf(vector.keys));
    return vector.payload ? verifier.verifyDetached(viewOf(vector.jws), viewOf(*vector.payload))
                          : verifier.verify(viewOf(vector.jws));
}

inline const QByteArray SharedSecret = "a shared secret of more than 32 bytes, for tests";

/// Signed by Qt, not by what is tested.
inline QByteArray hmacOver(const QByteArray &text, const QByteArray &secret = SharedSecret)
{
    return base64UrlEncoded(QMessageAuthenticationCode::hash(text, secret, QCryptographicHash::Sha256));
}

inline QByteArray signedJws(const QByteArray &header, const QByteArray &payload = "{}",
                            const QByteArray &secret = SharedSecret)
{
    const QByteArray text = base64UrlEncoded(header) + '.' + base64UrlEncoded(payload);
    return text + '.' + hmacOver(text, secret);
}

inline Jwk sharedKey(const QByteArray &secret = SharedSecret)
{
    return Jwk::fromSecret(Secret(secret)).value();
}

inline JwkSet sharedSet(const QByteArray &secret = SharedSecret)
{
    JwkSet set;
    set.addChosen(sharedKey(secret));
    return set;
}

/// Status and reason: `invalid alg-none`.
inline QByteArray described(const SignatureCheck &check)
{
    static const QByteArrayList names{"valid", "invalid", "not-checked", "unsupported"};
    return names.at(static_cast<int>(check.status)) + ' ' + bytesOf(check.reason);
}

} // namespace Grantscope::Vectors
