// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "kit/registeredtest.h"
#include "vectors.h"

#include <QTest>

using namespace Grantscope;
using namespace Grantscope::Vectors;
using Miss = JwkSet::Miss;

namespace
{

QByteArray oct(const QByteArray &secret, const QByteArray &members)
{
    return R"({"kty":"oct","k":")" + base64UrlEncoded(secret) + '"' + members + '}';
}

JwkSet read(const QByteArrayList &keys)
{
    return JwkSet::fromJson(viewOf("{\"keys\":[" + keys.join(',') + "]}")).value();
}

const QByteArray First(32, '1');
const QByteArray Second(32, '2');

} // namespace

class TestJwkSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void documentsOfTheRfc()
    {
        const QJsonObject file = fileOf(QStringLiteral("keys.json"));
        const QByteArray json = QJsonDocument(file.value(QLatin1String("publicKeys")).toObject()).toJson();
        const JwkSet set = JwkSet::fromJson(viewOf(json)).value();
        QCOMPARE(set.size(), std::size_t(2));
        QVERIFY(set.skipped().isEmpty());
        QVERIFY(set.lookup("2011-04-29", SignatureAlgorithm::Rs256).miss == Miss::None);
        QVERIFY(set.lookup("1", SignatureAlgorithm::Es256).miss == Miss::NotFor); // use: enc
    }

    void aSingleJwkIsASet() { QCOMPARE(JwkSet::fromJson(viewOf(oct(First, ""))).value().size(), std::size_t(1)); }

    // RFC 7517 section 5: what is not understood is ignored. Here it is told, too.
    void keysThatCannotBeUsedAreLeftOut()
    {
        const JwkSet set =
            read({R"({"kty":"AKP"})", oct(First, ""), R"({"kty":"EC","crv":"P-256","x":"AA","y":"AA"})", "7"});
        QCOMPARE(set.size(), std::size_t(1));
        QCOMPARE(set.skipped().size(), 3);
        QCOMPARE(set.skipped().at(0).code, QStringLiteral("key-type-unknown"));
        QCOMPARE(set.skipped().at(0).where, QStringLiteral("$.keys[0].kty"));
        QCOMPARE(set.skipped().at(1).where, QStringLiteral("$.keys[2].x"));
        QCOMPARE(set.skipped().at(2).where, QStringLiteral("$.keys[3].kty"));
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("code");
        QTest::newRow("not-json") << QByteArray("<html>") << QStringLiteral("jwks-syntax");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("jwks-syntax");
        QTest::newRow("a-list") << QByteArray("[]") << QStringLiteral("jwks-syntax");
        QTest::newRow("keys-not-a-list") << QByteArray(R"({"keys":{}})") << QStringLiteral("jwks-syntax");
        QTest::newRow("an-error-answer") << QByteArray(R"({"error":"x"})") << QStringLiteral("key-incomplete");
        QTest::newRow("too-many-keys") << "{\"keys\":[" + QByteArray("{},").repeated(1000) + "{}]}"
                                       << QStringLiteral("jwks-too-large");
        QTest::newRow("too-large") << QByteArray(4 * 1024 * 1024 + 1, ' ') << QStringLiteral("jwks-too-large");
    }
    void refused()
    {
        QFETCH(QByteArray, json);
        const auto set = JwkSet::fromJson(viewOf(json));
        QVERIFY(!set);
        QTEST(set.error().code, "code");
    }

    void lookups_data()
    {
        QTest::addColumn<QByteArrayList>("keys");
        QTest::addColumn<QByteArray>("kid");
        QTest::addColumn<Miss>("miss");
        QTest::addColumn<int>("candidates");
        const auto row = [](const char *name, const QByteArrayList &keys, const QByteArray &kid, Miss miss,
                            int candidates) { QTest::newRow(name) << keys << kid << miss << candidates; };
        const QByteArray a = oct(First, R"(,"kid":"a")");
        const QByteArray b = oct(Second, R"(,"kid":"b")");
        const QByteArray unnamed = oct(Second, "");
        const QByteArray sameKid = oct(Second, R"(,"kid":"a")");
        const QByteArray otherKind =
            R"({"kty":"OKP","crv":"Ed25519","kid":"a","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"})";
        const QByteArray weak = oct("short", R"(,"kid":"a")");
        row("empty set", {}, "a", Miss::NoKey, 0);
        row("kid found", {a, b}, "a", Miss::None, 1);
        row("no kid in the token", {a, b}, QByteArray(), Miss::None, 2);
        row("no-such-kid", {a, b}, "c", Miss::NoSuchKid, 0);
        row("kid-differs-in-case", {a}, "A", Miss::NoSuchKid, 0);
        row("kid-empty-is-a-kid", {a}, "", Miss::NoSuchKid, 0);
        row("kid-with-a-nul", {a}, QByteArray("a\0", 2), Miss::NoSuchKid, 0);
        row("two of one kid", {a, sameKid}, "a", Miss::None, 2);
        row("two of one kid, one of another kind", {otherKind, a}, "a", Miss::None, 1);
        row("only-another-kind", {otherKind}, "a", Miss::NotFor, 0);
        row("weak-key", {weak}, "a", Miss::TooWeak, 0);
        row("weak beside strong", {weak, a}, "a", Miss::None, 1);
        row("unnamed key when none has the kid", {b, unnamed}, "a", Miss::None, 1);
        row("unnamed key when one has the kid", {a, unnamed}, "a", Miss::None, 1);
    }
    void lookups()
    {
        QFETCH(QByteArrayList, keys);
        QFETCH(QByteArray, kid);
        QFETCH(Miss, miss);
        QFETCH(int, candidates);
        const std::optional<std::string_view> name = kid.isNull() ? std::nullopt : std::optional(viewOf(kid));
        const JwkSet::Lookup lookup = read(keys).lookup(name, SignatureAlgorithm::Hs256);
        QVERIFY(lookup.miss == miss);
        QCOMPARE(static_cast<int>(lookup.candidates.size()), candidates);
    }

    // Rotation: the old and the new key bear one name for a while.
    void theSecondKeyOfAKidIsTriedToo()
    {
        Verifier verifier(read({oct(First, R"(,"kid":"a")"), oct(Second, R"(,"kid":"a")")}));
        const SignatureCheck check = verifier.verify(viewOf(signedJws(R"({"alg":"HS256","kid":"a"})", "{}", Second)));
        QVERIFY(check.status == SignatureStatus::Valid);
    }

    void aChosenKeyIsTriedWhateverTheKid()
    {
        JwkSet set = read({oct(First, R"(,"kid":"b")")});
        set.addChosen(Jwk::fromJson(viewOf(oct(Second, R"(,"kid":"a")"))).value());
        Verifier verifier(std::move(set));
        const SignatureCheck check = verifier.verify(viewOf(signedJws(R"({"alg":"HS256","kid":"c"})", "{}", Second)));
        QVERIFY(check.status == SignatureStatus::Valid);
        QCOMPARE(check.key, std::string("a"));
    }
};

GRANTSCOPE_TEST(TestJwkSet)
#include "tst_jwkset.moc"
