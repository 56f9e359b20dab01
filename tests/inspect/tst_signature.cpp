// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspect/verdict.h"
#include "jose/verifier.h"
#include "kit/registeredtest.h"
#include "samples.h"

#include <QMessageAuthenticationCode>
#include <QTest>

using namespace Grantscope;
using namespace Grantscope::Samples;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray SharedSecret = "a shared secret of more than 32 bytes, for tests";

QByteArray signedJwt(const QByteArray &claims, const QByteArray &header = Hs256,
                     const QByteArray &secret = SharedSecret)
{
    const QByteArray text = base64UrlEncoded(header) + '.' + base64UrlEncoded(claims);
    return text + '.' + base64UrlEncoded(QMessageAuthenticationCode::hash(text, secret, QCryptographicHash::Sha256));
}

Verifier verifierWith(const QByteArray &secret = SharedSecret, const std::vector<SignatureAlgorithm> &allowed = {})
{
    JwkSet keys;
    keys.addChosen(Jwk::fromSecret(Secret(secret)).value());
    return Verifier(std::move(keys), allowed);
}

Inspection checked(const QByteArray &token, Verifier verifier = verifierWith())
{
    Inspection inspection = inspected(token);
    checkSignature(inspection, verifier);
    return inspection;
}

const QByteArray Active = R"({"exp":1795345199})";

} // namespace

class TestSignature : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsGreenUnlessChecked()
    {
        const Inspection before = inspected(signedJwt(Active));
        QVERIFY(before.signature.status == SignatureReport::Status::NotChecked);
        QCOMPARE(before.signature.reason, u"no-key"_s);
        const Inspection after = checked(signedJwt(Active));
        QVERIFY(after.signature.status == SignatureReport::Status::Valid);
        QCOMPARE(after.signature.reason, u"verified"_s);
        QCOMPARE(after.signature.key, Secret(SharedSecret).fingerprint());
        QCOMPARE(after.signature.alg, u"HS256"_s);
        QVERIFY(after.findings.isEmpty());
        QCOMPARE(verdict(after, now()), u"Active: expires in 2 h 59 min. The signature is valid."_s);
    }

    void whatIsFoundIsSaid_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("finding");
        const auto row = [](const char *name, const QByteArray &header, const QString &status, const QString &reason,
                            const QString &finding) { QTest::newRow(name) << header << status << reason << finding; };
        row("alg-none", R"({"alg":"none"})", u"invalid"_s, u"alg-none"_s, u"alg-none"_s);
        row("alg-missing", R"({"typ":"JWT"})", u"invalid"_s, u"alg-missing"_s, u"alg-missing"_s);
        row("alg-not-allowed", R"({"alg":"RS256"})", u"invalid"_s, u"alg-not-allowed"_s, u"alg-not-allowed"_s);
        row("alg-unknown", R"({"alg":"ES256K"})", u"unsupported"_s, u"alg-unknown"_s, u"alg-unknown"_s);
        row("crit-unknown", R"({"alg":"HS256","crit":["x"],"x":1})", u"unsupported"_s, u"crit-unknown"_s,
            u"crit-unknown"_s);
        row("b64-unsupported", R"({"alg":"HS256","crit":["b64"],"b64":false})", u"unsupported"_s, u"b64-unsupported"_s,
            u"crit-unknown"_s);
        row("duplicate-member", R"({"alg":"HS256","alg":"HS256"})", u"invalid"_s, u"duplicate-member"_s,
            u"duplicate-member"_s);
        row("key-in-header", R"({"alg":"HS256","jku":"x"})", u"valid"_s, u"verified"_s, u"key-in-header"_s);
    }
    void whatIsFoundIsSaid()
    {
        QFETCH(QByteArray, header);
        QFETCH(QString, finding);
        const Inspection inspection = checked(signedJwt(Active, header));
        QTEST(signatureStatusName(inspection.signature.status), "status");
        QTEST(inspection.signature.reason, "reason");
        QCOMPARE(ids(inspection.findings), QStringList{finding});
    }

    void aWrongKeyIsSaidFirst()
    {
        const Inspection inspection =
            checked(signedJwt(Active), verifierWith("another secret, of more than thirty-two bytes"));
        QCOMPARE(verdict(inspection, now()), u"The signature does not match this key: do not trust what it says. "
                                             "Active: expires in 2 h 59 min."_s);
        QCOMPARE(ids(inspection.findings), QStringList{u"signature-mismatch"_s});
    }

    void aWeakKeyIsNamed()
    {
        const Inspection inspection = checked(signedJwt(Active, Hs256, "short"), verifierWith("short"));
        QVERIFY(inspection.signature.status == SignatureReport::Status::NotChecked);
        QCOMPARE(findingOf(inspection.findings, u"weak-key"_s).seen, QStringList{u"oct, 40 bits"_s});
    }

    void onlyTheAllowedAlgorithmsCount()
    {
        const Inspection inspection =
            checked(signedJwt(Active), verifierWith(SharedSecret, {SignatureAlgorithm::Hs512}));
        QCOMPARE(inspection.signature.reason, u"alg-not-allowed"_s);
    }

    void aMissingKeyIsNamed()
    {
        JwkSet keys;
        const QByteArray jwk = "{\"kty\":\"oct\",\"kid\":\"a\",\"k\":\"" + base64UrlEncoded(SharedSecret) + "\"}";
        keys.add(Jwk::fromJson(jwk.toStdString()).value());
        const Inspection inspection = checked(signedJwt(Active, R"({"alg":"HS256","kid":"b"})"), Verifier(keys));
        QCOMPARE(inspection.signature.reason, u"no-key-matches"_s);
        QCOMPARE(findingOf(inspection.findings, u"no-key-matches"_s).seen, QStringList{u"b"_s});
    }

    // One tries key after key: what was said of the last one must not stay.
    void checkingAgainForgetsTheLastCheck()
    {
        Inspection inspection = inspected(signedJwt(Active));
        Verifier wrong = verifierWith("another secret, of more than thirty-two bytes");
        Verifier right = verifierWith();
        checkSignature(inspection, wrong);
        checkSignature(inspection, wrong);
        QCOMPARE(inspection.findings.size(), 1);
        checkSignature(inspection, right);
        QVERIFY(inspection.findings.isEmpty());
        QVERIFY(inspection.signature.status == SignatureReport::Status::Valid);
    }

    void whatWasCleanedIsCheckedClean()
    {
        const QByteArray token = signedJwt(Active);
        QVERIFY(checked("Authorization: Bearer " + token + "\n").signature.status == SignatureReport::Status::Valid);
        QVERIFY(checked('"' + token.left(40) + "\r\n  " + token.mid(40) + '"').signature.status ==
                SignatureReport::Status::Valid);
    }

    // Reading forgives padding, checking does not.
    void whatWasMendedInReadingIsNotMendedInChecking()
    {
        const QByteArrayList parts = signedJwt(Active).split('.');
        const Inspection inspection = checked(parts.at(0) + '.' + parts.at(1) + "=." + parts.at(2));
        QCOMPARE(inspection.claims.value(u"exp"_s).toInteger(), 1795345199);
        QCOMPARE(inspection.signature.reason, u"payload-encoding"_s);
        QVERIFY(inspection.signature.status == SignatureReport::Status::Invalid);
    }

    void whatIsNoWholeJwtIsLeftAlone()
    {
        const QByteArray token = signedJwt(Active);
        QCOMPARE(checked(token.left(token.lastIndexOf('.'))).signature.reason, u"partial-token"_s);
        QCOMPARE(checked("abcdefghi....").signature.reason, u"opaque"_s);
        QCOMPARE(checked(base64UrlEncoded(R"({"alg":"dir","enc":"A256GCM"})") + "..aXY.dGV4dA.dGFn").signature.reason,
                 u"encrypted"_s);
    }
};

GRANTSCOPE_TEST(TestSignature)
#include "tst_signature.moc"
