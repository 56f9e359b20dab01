// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspect/findingwords.h"
#include "inspect/opaque/opaquefacts.h"
#include "inspect/samples.h"
#include "kit/registeredtest.h"

#include <QTest>

using namespace Grantscope;
using namespace Grantscope::Samples;
using namespace Qt::StringLiterals;

namespace
{
/// So that no line of this file looks like a key that somebody lost.
QByteArray filled(const char *prefix, qsizetype length)
{
    static const QByteArray letters = "a1B2c3D4e5F6g7H8i9J0k";
    QByteArray text(prefix);
    for (qsizetype i = 0; i < length; ++i)
        text.append(letters.at(i % letters.size()));
    return text;
}

QByteArray base64(const QByteArray &text)
{
    return text.toBase64();
}
} // namespace

class TestOpaqueFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shapes_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QString>("shape");
        const auto row = [](const char *shape, const QByteArray &token) {
            QTest::addRow("%s, %d", shape, int(token.size())) << token << QString::fromLatin1(shape);
        };
        row("github-classic", filled("ghp_", 36));
        row("github-oauth", filled("gho_", 36));
        row("github-app", filled("ghs_", 36));
        row("github-refresh", filled("ghr_", 76));
        row("github-fine-grained", filled("github_pat_", 82));
        row("gitlab", filled("glpat-", 20));
        row("google-access", filled("ya29.", 150));
        row("google-refresh", filled("1//0", 60));
        row("google-api-key", filled("AIza", 35));
        row("slack", filled("xoxb-", 40));
        row("slack", filled("xoxe.xoxp-", 40));
        row("slack-app", filled("xapp-", 40));
        row("stripe-secret", filled("sk_live_", 24));
        row("stripe-secret", filled("rk_test_", 24));
        row("aws-key-id", "AKIAIOSFODNN7EXAMPLE");
        row("aws-session", filled("FwoGZXIvYXdz", 200));
        row("npm", filled("npm_", 36));
        row("vault", filled("hvs.", 90));
        row("entra-refresh", filled("0.A", 40) + '.' + filled("", 400));
        row("msa-ticket", filled("EwB", 300));
        row("aspnet-core-ticket", filled("CfDJ8", 200));
        row("dpapi-ticket", filled("AQAAANCMnd8BFdERjHoAwE", 200));
        row("protected-ticket", filled("i", 400));
        row("fernet", filled("gAAAAA", 100));
        row("paseto-local", filled("v4.local.", 80));
        row("paseto-public", filled("v2.public.", 120) + ".Zm9v");
        row("branca", "870S4BYxgHw0KnP3W9fgVUHEhT5g86vJ17etaC5Kh5uIraWHCI1psNQGv298ZmjPwoYbjDQ9chy2z");
        row("macaroon-packets", base64("0021location http://mybank.example/\n0026identifier we used our secret key\n"));
        row("macaroon-binary", filled("AgEP", 120));
        row("json", base64(R"({"user":"u1","exp":1})"));
        row("saml", base64("<saml:Assertion ID=\"_1\" Version=\"2.0\"></saml:Assertion>"));
        row("saml", base64("<?xml version=\"1.0\"?><samlp:Response ID=\"_1\"></samlp:Response>"));
        row("xml", base64("<ticket>1</ticket>"));
        row("basic-credentials", base64("test@host.com:StrongPassword"));
        row("uuid", "550e8400-e29b-41d4-a716-446655440000");
        row("ulid", "01ARZ3NDEKTSV4RRFFQ69G5FAV");
        row("access-key", "0123456789abcdef0123456789ABCDEF");
        row("hex-40", QByteArray(40, 'b'));
        row("hex-64", QByteArray(64, '4'));
        row("reference", QByteArray(64, 'A') + "-1");
        row("one-time-code", "123456");
        row("swt", "Issuer=a&Audience=b&HMACSHA256=" + filled("", 44));
        row("address", "https://example.com/cb?code=x");
        row("pem", "-----BEGIN CERTIFICATE-----\nMIIB");
        row("", "abcdefghi....");
        row("", "hunter2");
        row("", filled("ghp_", 10)); // cut: it would be wrong to call it one
        row("", "x " + filled("", 300));
        row("", QByteArray(20'000, 'a'));
    }

    void shapes()
    {
        QFETCH(QByteArray, token);
        const OpaqueFacts facts = opaqueFacts(token);
        QTEST(facts.shape, "shape");
        QCOMPARE(facts.length, token.size());
        QCOMPARE(shapeName(facts.shape).isEmpty(), facts.shape.isEmpty());
        QCOMPARE(shapeMeaning(facts.shape).isEmpty(), facts.shape.isEmpty());
    }

    void alphabets_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<OpaqueFacts::Alphabet>("alphabet");
        using Alphabet = OpaqueFacts::Alphabet;
        QTest::newRow("digits") << QByteArray("0123") << Alphabet::Digits;
        QTest::newRow("hex") << QByteArray("0aF3") << Alphabet::Hex;
        QTest::newRow("letters") << QByteArray("0aZ3") << Alphabet::LettersAndDigits;
        QTest::newRow("base64url") << QByteArray("0aZ-_") << Alphabet::Base64Url;
        QTest::newRow("base64url, padded") << QByteArray("0aZ-_=") << Alphabet::Base64Url;
        QTest::newRow("base64") << QByteArray("0aZ+/=") << Alphabet::Base64;
        QTest::newRow("mixed") << QByteArray("0aZ+-") << Alphabet::VisibleAscii;
        QTest::newRow("dots") << QByteArray("a.b") << Alphabet::VisibleAscii;
        QTest::newRow("space") << QByteArray("a b") << Alphabet::Other;
        QTest::newRow("high bytes") << QByteArray("a\xc3\xa9") << Alphabet::Other;
    }

    void alphabets()
    {
        QFETCH(QByteArray, token);
        const OpaqueFacts facts = opaqueFacts(token);
        QTEST(facts.alphabet, "alphabet");
        QVERIFY(!alphabetText(facts.alphabet).isEmpty());
    }

    void entropies()
    {
        QCOMPARE(opaqueFacts("").length, 0);
        QCOMPARE(opaqueFacts("aaaa").bitsPerCharacter, 0.0);
        QCOMPARE(opaqueFacts("abab").bitsPerCharacter, 1.0);
        QCOMPARE(opaqueFacts("abcd").bitsPerCharacter, 2.0);
        QByteArray all;
        for (int i = 0; i < 256; ++i)
            all.append(static_cast<char>(i));
        QCOMPARE(opaqueFacts(all).bitsPerCharacter, 8.0);
    }

    void inspectionsCarryThemForOpaqueTokensAlone()
    {
        const Inspection known = inspected(filled("ghp_", 36));
        QVERIFY(known.opaque);
        QCOMPARE(known.opaque->shape, u"github-classic"_s);
        QCOMPARE(ids(known.findings), QStringList{u"token-shape"_s});
        QCOMPARE(wordsFor(known.findings.constFirst()).message, u"It looks like a GitHub personal access token."_s);
        const Inspection plain = inspected("abcdefghi....");
        QVERIFY(plain.opaque && plain.opaque->shape.isEmpty());
        QVERIFY(plain.findings.isEmpty());
        QVERIFY(!inspected(jwt("{}")).opaque);
        QVERIFY(!inspected(" ").opaque);
    }

    /// Whatever the token is, no four characters in a row of it come out again.
    void factsTellNothingOfTheToken()
    {
        for (const QByteArray &token : {filled("ghp_", 36), filled("ya29.", 80), base64("somebody:Sup3rSecret"),
                                        QByteArray("zzzz-qqqq-7777"), filled("CfDJ8", 90)}) {
            const OpaqueFacts facts = opaqueFacts(token);
            const QString said = facts.shape + shapeName(facts.shape) + shapeMeaning(facts.shape) +
                                 alphabetText(facts.alphabet) + QString::number(facts.bitsPerCharacter);
            for (qsizetype i = 0; i + 4 <= token.size(); ++i)
                QVERIFY2(!said.contains(QString::fromLatin1(token.mid(i, 4))), qPrintable(said));
        }
    }

    void hostileLengthsStayQuick()
    {
        QVERIFY(opaqueFacts(QByteArray(1'000'000, 'A')).shape.isEmpty());
        QVERIFY(opaqueFacts(QByteArray(16'000, 'z')).shape.isEmpty());
        QVERIFY(opaqueFacts(QByteArray(16'000, '=')).shape.isEmpty());
    }
};

GRANTSCOPE_TEST(TestOpaqueFacts)
#include "tst_opaquefacts.moc"
