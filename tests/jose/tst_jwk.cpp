// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "keyrows.h"
#include "kit/registeredtest.h"
#include "vectors.h"

#include <QTest>

using namespace Grantscope;
using namespace Grantscope::Vectors;

namespace
{

QByteArray pemText(const QJsonValue &entry, const char *member)
{
    return entry.toObject().value(QLatin1String(member)).toString().toUtf8();
}

QJsonArray pemList(const char *name)
{
    return fileOf(QStringLiteral("pem.json")).value(QLatin1String(name)).toArray();
}

Jwk jwkOf(const QJsonObject &object)
{
    return Jwk::fromJson(viewOf(QJsonDocument(object).toJson())).value();
}

QJsonObject rfcKeys()
{
    return fileOf(QStringLiteral("keys.json"));
}

} // namespace

class TestJwk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pemKeysVerify_data()
    {
        QTest::addColumn<QByteArray>("pem");
        QTest::addColumn<QByteArray>("vector");
        for (const auto &entry : pemList("pems"))
            QTest::newRow(pemText(entry, "name").constData()) << pemText(entry, "pem") << pemText(entry, "vector");
    }
    void pemKeysVerify()
    {
        QFETCH(QByteArray, pem);
        QFETCH(QByteArray, vector);
        JwkSet set;
        set.addChosen(Jwk::fromPem(viewOf(pem)).value());
        Verifier verifier(std::move(set));
        for (const Vector &each : vectorsOf(QStringLiteral("made.json"))) {
            if (each.name != vector)
                continue;
            const SignatureCheck check = verifier.verify(viewOf(each.jws));
            QVERIFY(check.status == SignatureStatus::Valid);
            QCOMPARE(check.key, setOf(each.keys).at(0).thumbprint()); // PEM and JWK are the same key
        }
    }

    void pemKeysRefused_data()
    {
        QTest::addColumn<QByteArray>("pem");
        QTest::addColumn<QString>("code");
        for (const auto &entry : pemList("refused"))
            QTest::newRow(pemText(entry, "name").constData())
                << pemText(entry, "pem") << QString::fromUtf8(pemText(entry, "code"));
    }
    void pemKeysRefused()
    {
        QFETCH(QByteArray, pem);
        const auto key = Jwk::fromPem(viewOf(pem));
        QVERIFY(!key);
        QTEST(key.error().code, "code");
    }

    void jwksRefused_data()
    {
        QTest::addColumn<QByteArray>("jwk");
        QTest::addColumn<QByteArray>("error");
        for (const KeyRows::Row &row : KeyRows::refused())
            QTest::newRow(row.name) << row.jwk << QByteArray(row.error);
    }
    void jwksRefused()
    {
        QFETCH(QByteArray, jwk);
        QFETCH(QByteArray, error);
        const auto key = Jwk::fromJson(viewOf(jwk));
        QVERIFY(!key);
        QVERIFY(key.error().origin == Origin::Input);
        const QByteArray code = error.left(error.indexOf(' '));
        QCOMPARE(key.error().code.toUtf8(), error.contains(' ') ? code : error);
        if (key.error().code != QStringLiteral("key-syntax"))
            QCOMPARE(key.error().where.toUtf8(), error.contains(' ') ? error.mid(code.size() + 1) : QByteArray());
    }

    void thumbprints()
    {
        const QJsonArray examples = rfcKeys().value(QLatin1String("thumbprints")).toArray();
        QCOMPARE(examples.size(), 2);
        for (const auto &example : examples) {
            const QJsonObject object = example.toObject();
            const Jwk key = jwkOf(object.value(QLatin1String("key")).toObject());
            QCOMPARE(QString::fromStdString(key.thumbprint()), object.value(QLatin1String("thumbprint")).toString());
        }
    }

    // RFC 7517 appendix B: the certificate and the numbers beside it are one key.
    void aCertificateIsTheSameKey()
    {
        const QJsonObject object = rfcKeys().value(QLatin1String("certificateKey")).toObject();
        const QString x5c = object.value(QLatin1String("x5c")).toArray().at(0).toString();
        QByteArray pem = "-----BEGIN CERTIFICATE-----\n";
        for (qsizetype at = 0; at < x5c.size(); at += 64)
            pem += x5c.mid(at, 64).toLatin1() + '\n';
        pem += "-----END CERTIFICATE-----\n";
        QCOMPARE(Jwk::fromPem(viewOf(pem)).value().thumbprint(), jwkOf(object).thumbprint());
    }

    void whatAKeyTellsOfItself()
    {
        const QJsonArray keys =
            rfcKeys().value(QLatin1String("publicKeys")).toObject().value(QLatin1String("keys")).toArray();
        const Jwk ec = jwkOf(keys.at(0).toObject());
        QCOMPARE(ec.typeName(), std::string_view("EC"));
        QCOMPARE(ec.curve(), std::string_view("P-256"));
        QCOMPARE(ec.bits(), 256);
        QCOMPARE(ec.name(), std::string("1"));
        QVERIFY(!ec.isFor(SignatureAlgorithm::Es256)); // its use is enc
        const Jwk rsa = jwkOf(keys.at(1).toObject());
        QCOMPARE(rsa.typeName(), std::string_view("RSA"));
        QCOMPARE(rsa.bits(), 2048);
        QVERIFY(rsa.isFor(SignatureAlgorithm::Rs256));
        QVERIFY(!rsa.isFor(SignatureAlgorithm::Rs512)); // its alg is RS256
    }

    void useAndOperationsAreObeyed_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<bool>("verifies");
        for (const KeyRows::Purpose &row : KeyRows::purposes())
            QTest::newRow(row.name) << row.members << row.verifies;
    }
    void useAndOperationsAreObeyed()
    {
        QFETCH(QByteArray, members);
        const QByteArray json = KeyRows::oct(base64UrlEncoded(SharedSecret), members);
        QTEST(Jwk::fromJson(viewOf(json)).value().isFor(SignatureAlgorithm::Hs256), "verifies");
    }

    // A handle, not a copy: the key stays when the first handle goes.
    void copiesShareTheKey()
    {
        std::optional<Jwk> first = sharedKey();
        const Jwk second = *first;
        first.reset();
        JwkSet set;
        set.addChosen(second);
        Verifier verifier(std::move(set));
        QVERIFY(verifier.verify(viewOf(signedJws(R"({"alg":"HS256"})"))).status == SignatureStatus::Valid);
    }

    void aSecretMustNotBeEmpty() { QCOMPARE(Jwk::fromSecret(Secret()).error().code, QStringLiteral("key-invalid")); }
};

GRANTSCOPE_TEST(TestJwk)
#include "tst_jwk.moc"
