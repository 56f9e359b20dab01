// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0

// Which key checks what: kinds, curves, sizes, and the shapes of signatures.

#include "kit/registeredtest.h"
#include "vectors.h"

#include <QTest>

using namespace Grantscope;
using namespace Grantscope::Vectors;

namespace
{

Vector made(const char *name)
{
    const QList<Vector> vectors = vectorsOf(QStringLiteral("made.json"));
    for (const Vector &vector : vectors) {
        if (vector.name == name)
            return vector;
    }
    qFatal("no vector %s", name);
}

QJsonObject pemFile(const char *name)
{
    return fileOf(QStringLiteral("pem.json")).value(QLatin1String(name)).toObject();
}

QByteArray textOf(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString().toUtf8();
}

} // namespace

class TestVerifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Each algorithm with the key of each other one.
    void anAlgorithmIsBoundToItsKindOfKey()
    {
        const QList<Vector> vectors = vectorsOf(QStringLiteral("made.json"));
        for (const Vector &vector : vectors) {
            Verifier verifier(setOf(vector.keys));
            for (const Vector &other : vectors) {
                const bool sameFamily = other.keys == vector.keys;
                const bool bothEdDsa = other.name.startsWith("EdDSA") && vector.name.startsWith("EdDSA");
                const QByteArray wanted = sameFamily  ? "valid verified"
                                          : bothEdDsa ? "invalid signature-mismatch"
                                                      : "invalid alg-not-allowed";
                QCOMPARE(described(verifier.verify(viewOf(other.jws))), wanted);
            }
        }
    }

    void onlyAllowedAlgorithmsAreTaken()
    {
        const Vector rs256 = made("RS256");
        Verifier narrow(setOf(rs256.keys), {SignatureAlgorithm::Ps256, SignatureAlgorithm::Rs512});
        QCOMPARE(described(narrow.verify(viewOf(rs256.jws))), QByteArray("invalid alg-not-allowed"));
        QCOMPARE(described(narrow.verify(viewOf(made("PS256").jws))), QByteArray("valid verified"));
        QCOMPARE(described(narrow.verify(viewOf(made("RS512").jws))), QByteArray("valid verified"));
    }

    void weakKeys_data()
    {
        QTest::addColumn<int>("bytes");
        QTest::addColumn<QByteArray>("verdict");
        QTest::newRow("hs256-secret-31-bytes") << 31 << QByteArray("not-checked weak-key");
        QTest::newRow("hs256-secret-1-byte") << 1 << QByteArray("not-checked weak-key");
        QTest::newRow("good-hs256-secret-32-bytes") << 32 << QByteArray("valid verified");
    }
    void weakKeys()
    {
        QFETCH(int, bytes);
        const QByteArray secret(bytes, 's');
        Verifier verifier(sharedSet(secret));
        QTEST(described(verifier.verify(viewOf(signedJws(R"({"alg":"HS256"})", "{}", secret)))), "verdict");
    }

    void aSecretMustBeAsLongAsTheHash()
    {
        Verifier verifier(sharedSet(QByteArray(47, 's')));
        const QByteArray hs384 = base64UrlEncoded(R"({"alg":"HS384"})") + ".e30.AAAA";
        const SignatureCheck check = verifier.verify(viewOf(hs384));
        QCOMPARE(described(check), QByteArray("not-checked weak-key"));
        QCOMPARE(check.keyKind, std::string("oct, 376 bits"));
    }

    void rsaUnder2048Bits()
    {
        const QJsonObject weak = pemFile("weakRsa");
        Verifier verifier(setOf({weak.value(QLatin1String("jwk"))}));
        const SignatureCheck check = verifier.verify(viewOf(textOf(weak, "jws")));
        QCOMPARE(described(check), QByteArray("not-checked weak-key"));
        QCOMPARE(check.keyKind, std::string("RSA, 1024 bits"));
    }

    void aPublicKeyIsNoSharedSecret()
    {
        const QJsonObject confused = pemFile("confused");
        JwkSet set;
        set.addChosen(Jwk::fromPem(viewOf(textOf(confused, "pem"))).value());
        Verifier verifier(std::move(set));
        QCOMPARE(described(verifier.verify(viewOf(textOf(confused, "jws")))), QByteArray("invalid alg-not-allowed"));
        QVERIFY(!Jwk::fromSecret(Secret(textOf(confused, "pem"))));
    }

    void aKeyForPssAloneChecksNothingElse()
    {
        const QJsonObject only = pemFile("pssOnly");
        JwkSet set;
        set.addChosen(Jwk::fromPem(viewOf(textOf(only, "pem"))).value());
        Verifier verifier(std::move(set));
        QCOMPARE(described(verifier.verify(viewOf(textOf(only, "jws")))), QByteArray("valid verified"));
        QCOMPARE(described(verifier.verify(viewOf(made("RS256").jws))), QByteArray("invalid alg-not-allowed"));
    }

    void pssSaltMustBeAsLongAsTheHash()
    {
        Verifier verifier(setOf(made("PS256").keys));
        QCOMPARE(described(verifier.verify(viewOf(textOf(pemFile("saltOf20"), "jws")))),
                 QByteArray("invalid signature-mismatch"));
    }

    // RFC 7518 section 3.4; what many libraries make by default is ASN.1.
    void ecdsaSignatures_data()
    {
        QTest::addColumn<QByteArray>("signature");
        const QByteArray r(32, '\x11');
        const QByteArray order =
            QByteArray::fromHex("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551");
        QTest::newRow("ecdsa-as-der")
            << base64UrlDecoded(textOf(pemFile("signatureAsDer"), "jws").split('.').at(2)).value();
        QTest::newRow("ecdsa-zero") << QByteArray(64, '\0');
        QTest::newRow("ecdsa-r-zero") << QByteArray(32, '\0') + r;
        QTest::newRow("ecdsa-s-zero") << r + QByteArray(32, '\0');
        QTest::newRow("ecdsa-is-the-order") << order + order;
        QTest::newRow("ecdsa-all-ones") << QByteArray(64, '\xff');
        QTest::newRow("ecdsa-63-bytes") << QByteArray(63, '\x11');
        QTest::newRow("ecdsa-65-bytes") << QByteArray(65, '\x11');
        QTest::newRow("ecdsa-of-p384") << QByteArray(96, '\x11');
        QTest::newRow("ecdsa-empty") << QByteArray();
        QTest::newRow("ecdsa-far-too-long") << QByteArray(30'000, '\x11');
    }
    void ecdsaSignatures()
    {
        QFETCH(QByteArray, signature);
        const Vector es256 = made("ES256");
        const QByteArray text = es256.jws.left(es256.jws.lastIndexOf('.') + 1) + base64UrlEncoded(signature);
        Verifier verifier(setOf(es256.keys));
        QCOMPARE(described(verifier.verify(viewOf(text))), QByteArray("invalid signature-mismatch"));
        QCOMPARE(described(verifier.verify(viewOf(es256.jws))), QByteArray("valid verified")); // it still works
    }

    void detachedPayloads()
    {
        const QByteArray good = signedJws(R"({"alg":"HS256"})", "hello");
        const QByteArrayList parts = good.split('.');
        const QByteArray detached = parts.at(0) + ".." + parts.at(2);
        Verifier verifier(sharedSet());
        QCOMPARE(described(verifier.verifyDetached(viewOf(detached), "hello")), QByteArray("valid verified"));
        QCOMPARE(described(verifier.verifyDetached(viewOf(detached), "hellO")),
                 QByteArray("invalid signature-mismatch"));
        QCOMPARE(described(verifier.verifyDetached(viewOf(detached), "")), QByteArray("invalid signature-mismatch"));
        QCOMPARE(described(verifier.verifyDetached(viewOf(good), "hello")),
                 QByteArray("invalid serialization-invalid"));
        QCOMPARE(described(verifier.verify(viewOf(detached))), QByteArray("invalid signature-mismatch"));
    }

    void everySignatureIsToldOnItsOwn()
    {
        const Vector several = [] {
            const QList<Vector> vectors = vectorsOf(QStringLiteral("rfc7520.json"));
            return *std::find_if(vectors.begin(), vectors.end(),
                                 [](const Vector &v) { return v.name.startsWith("4.8 multiple"); });
        }();
        Verifier verifier(setOf({several.keys.at(1)}));
        const std::vector<SignatureCheck> checks = verifier.verifyEach(viewOf(several.jws));
        QCOMPARE(checks.size(), std::size_t(3));
        QCOMPARE(described(checks[0]), QByteArray("invalid alg-not-allowed")); // the same kid, another kind of key
        QCOMPARE(described(checks[1]), QByteArray("valid verified"));
        QCOMPARE(described(checks[2]), QByteArray("not-checked no-key-matches"));
        QCOMPARE(described(verifier.verify(viewOf(several.jws))), QByteArray("valid verified"));
    }

    void theKeyIsNamed()
    {
        JwkSet set = sharedSet();
        Verifier verifier(set);
        const QByteArray good = signedJws(R"({"alg":"HS256"})");
        QCOMPARE(verifier.verify(viewOf(good)).key, Secret(SharedSecret).fingerprint().toStdString());
        QCOMPARE(checked(vectorsOf(QStringLiteral("rfc8037.json")).first()).key,
                 std::string("kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k"));
        QCOMPARE(checked(vectorsOf(QStringLiteral("rfc7520.json")).first()).key,
                 std::string("bilbo.baggins@hobbiton.example"));
    }

    void aVerifierIsUsedAgainAfterEveryKindOfFailure()
    {
        const QByteArray good = signedJws(R"({"alg":"HS256"})");
        Verifier verifier(sharedSet());
        for (const QByteArray &bad : {QByteArray("e31.e30."), signedJws(R"({"alg":"none"})"), good + 'A',
                                      QByteArray("{"), signedJws(R"({"alg":"RS256"})"), QByteArray("..")}) {
            QVERIFY(verifier.verify(viewOf(bad)).status != SignatureStatus::Valid);
            QCOMPARE(described(verifier.verify(viewOf(good))), QByteArray("valid verified"));
        }
    }
};

GRANTSCOPE_TEST(TestVerifier)
#include "tst_verifier.moc"
