// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspect/compare/tokendiff.h"
#include "inspect/samples.h"
#include "kit/registeredtest.h"

#include <QTest>

using namespace Grantscope;
using namespace Grantscope::Samples;
using namespace Qt::StringLiterals;

namespace
{
TokenDiff diffOf(const QByteArray &before, const QByteArray &after)
{
    return compareTokens(inspected(jwt(before)), inspected(jwt(after)));
}

/// `+added -removed ~changed`, in the order of the list.
QString summary(const QList<ClaimDifference> &differences)
{
    QStringList words;
    for (const ClaimDifference &difference : differences) {
        const bool isAdded = difference.kind == ClaimDifference::Kind::Added;
        const bool isRemoved = difference.kind == ClaimDifference::Kind::Removed;
        words.append((isAdded ? u'+' : isRemoved ? u'-' : u'~') + difference.name);
    }
    return words.join(u' ');
}
} // namespace

class TestTokenDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void differences_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *name, const QByteArray &before, const QByteArray &after, const QString &found) {
            QTest::newRow(name) << before << after << found;
        };
        row("the same", "{\"a\":1}", "{\"a\":1}", {});
        row("other spaces", "{\"a\":[1,2],\"b\":{\"x\":1,\"y\":2}}", "{ \"a\": [ 1, 2 ], \"b\": {\"x\": 1, \"y\": 2} }",
            {});
        row("other order", "{\"a\":{\"x\":1,\"y\":2},\"b\":3}", "{\"b\":3,\"a\":{\"y\":2,\"x\":1}}", {});
        row("spaces within a text count", "{\"a\":\"x y\"}", "{\"a\":\"xy\"}", u"~a"_s);
        row("a list has an order", "{\"a\":[1,2]}", "{\"a\":[2,1]}", u"~a"_s);
        row("a text is no number", "{\"a\":1}", "{\"a\":\"1\"}", u"~a"_s);
        row("a number may be spelled otherwise", "{\"a\":100}", "{\"a\":1e2}", {});
        row("the last of twenty digits", "{\"a\":12345678901234567890}", "{\"a\":12345678901234567891}", u"~a"_s);
        row("the same twenty digits", "{\"a\":12345678901234567890}", "{\"a\" : 12345678901234567890}", {});
        row("twenty digits within", "{\"a\":{\"n\":12345678901234567890}}", "{\"a\":{\"n\":12345678901234567891}}",
            u"~a"_s);
        row("null is there", "{\"a\":null}", "{}", u"-a"_s);
        row("added and removed", "{\"a\":1,\"b\":2}", "{\"b\":2,\"c\":3}", u"-a +c"_s);
        row("the last of two counts", "{\"role\":\"user\",\"role\":\"admin\"}", "{\"role\":\"admin\"}", {});
        row("what decides stands first",
            "{\"sub\":\"1\",\"iss\":\"i\",\"exp\":1795338000,\"roles\":[\"r\"],\"aud\":\"a\",\"scope\":\"s\",\"zoo\":"
            "1}",
            "{\"sub\":\"2\",\"iss\":\"j\",\"exp\":1795338001,\"roles\":[\"q\"],\"aud\":\"b\",\"scope\":\"t\",\"zoo\":"
            "2}",
            u"~scope ~aud ~roles ~exp ~iss ~sub ~zoo"_s);
    }

    void differences()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QTEST(summary(diffOf(before, after).claims), "found");
    }

    void turnedRoundItIsTheOppositeOf()
    {
        const QByteArray one = "{\"a\":1,\"scope\":\"x y\"}";
        const QByteArray other = "{\"b\":1,\"scope\":\"y z\"}";
        QCOMPARE(summary(diffOf(one, other).claims), u"~scope -a +b"_s);
        QCOMPARE(summary(diffOf(other, one).claims), u"~scope +a -b"_s);
        QCOMPARE(diffOf(one, other).claims.constFirst().gained, diffOf(other, one).claims.constFirst().lost);
    }

    void listsSayWhatWasGainedAndLost_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("gained");
        QTest::addColumn<QString>("lost");
        const auto row = [](const char *name, const QByteArray &before, const QByteArray &after, const QString &gained,
                            const QString &lost) { QTest::newRow(name) << before << after << gained << lost; };
        row("scope", "{\"scope\":\"full fileid:1\"}", "{\"scope\":\"full fileid:2 view\"}", u"fileid:2,view"_s,
            u"fileid:1"_s);
        row("scp as a list", "{\"scp\":\"a b\"}", "{\"scp\":[\"b\",\"c\"]}", u"c"_s, u"a"_s);
        row("aud from one to two", "{\"aud\":\"api\"}", "{\"aud\":[\"api\",\"web\"]}", u"web"_s, {});
        row("one role to two", "{\"role\":\"user\"}", "{\"role\":[\"user\",\"admin\"]}", u"admin"_s, {});
        row("another order only", "{\"roles\":[\"a\",\"b\"]}", "{\"roles\":[\"b\",\"a\"]}", {}, {});
        row("plain texts have no words", "{\"aud\":\"a b\"}", "{\"aud\":\"a c\"}", {}, {});
    }

    void listsSayWhatWasGainedAndLost()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const TokenDiff diff = diffOf(before, after);
        QCOMPARE(diff.claims.size(), 1);
        QTEST(diff.claims.constFirst().gained.join(u','), "gained");
        QTEST(diff.claims.constFirst().lost.join(u','), "lost");
    }

    void spellingsAreKept()
    {
        const TokenDiff diff = diffOf("{\"a\":1.50}", "{\"a\":12345678901234567890}");
        QCOMPARE(diff.claims.constFirst().before, QByteArray("1.50"));
        QCOMPARE(diff.claims.constFirst().after, QByteArray("12345678901234567890"));
    }

    void beforeAndAfterARefresh()
    {
        const QByteArray before = "{\"iss\":\"i\",\"sub\":\"u\",\"aud\":\"a\",\"scope\":\"full\",\"iat\":1795330800,"
                                  "\"exp\":1795341600,\"jti\":\"1\"}";
        const QByteArray after = "{\"iss\":\"i\",\"sub\":\"u\",\"aud\":\"a\",\"scope\":\"full\",\"iat\":1795334400,"
                                 "\"exp\":1795345200,\"jti\":\"2\"}";
        const TokenDiff diff = diffOf(before, after);
        QCOMPARE(summary(diff.claims), u"~exp ~iat ~jti"_s);
        QVERIFY(diff.isRoutine());
        QVERIFY(!diff.lifetimeDiffers());
        QCOMPARE(diff.lifetimeBefore, std::optional<qint64>(10'800));
        QCOMPARE(diffSentence(diff), u"They differ only in what is new in every token, such as its times."_s);

        const TokenDiff shorter = diffOf(before, QByteArray(after).replace("1795345200", "1795338000"));
        QVERIFY(shorter.lifetimeDiffers());
        QVERIFY(!shorter.isRoutine());
        const TokenDiff narrower = diffOf(before, QByteArray(after).replace("\"full\"", "\"view\""));
        QCOMPARE(summary(narrower.claims), u"~scope ~exp ~iat ~jti"_s);
        QCOMPARE(diffSentence(narrower), u"They differ in scope, exp, iat and 1 more."_s);
        const TokenDiff rounded = diffOf(before, QByteArray(after).replace("1795345200", "1795345199"));
        QVERIFY(rounded.isRoutine());
    }

    void lifetimesAreOfBothEnds()
    {
        QVERIFY(diffOf("{\"exp\":1795338000}", "{\"iat\":1795334400,\"exp\":1795338000}").lifetimeDiffers());
        QVERIFY(!diffOf("{\"exp\":1795338000}", "{\"exp\":1795339000}").lifetimeDiffers());
        QCOMPARE(diffOf("{\"nbf\":1795334400,\"exp\":1795338000}", "{}").lifetimeBefore, std::optional<qint64>(3600));
    }

    void headersAreComparedToo()
    {
        const QByteArray claims = "{\"sub\":\"1\"}";
        const TokenDiff diff = compareTokens(
            inspected(jwt(claims)), inspected(jwt(claims, "{\"typ\":\"JWT\",\"alg\":\"none\",\"kid\":\"7\"}")));
        QCOMPARE(summary(diff.header), u"~alg +kid"_s);
        QVERIFY(diff.claims.isEmpty());
        QCOMPARE(diffSentence(diff), u"They differ in alg of the header, kid of the header."_s);
        QVERIFY(!diff.isRoutine());
    }

    void sentences()
    {
        const Inspection one = inspected(jwt("{\"sub\":\"1\"}"));
        QCOMPARE(diffSentence(compareTokens(one, one)), u"The two are one and the same token."_s);
        const Inspection resigned = inspected(jwt("{\"sub\":\"1\"}", Hs256, QByteArray(32, 'x')));
        QCOMPARE(diffSentence(compareTokens(one, resigned)),
                 u"They say the same; only their signatures or their spelling differ."_s);
        const TokenDiff opaque = compareTokens(one, inspected("abcdefghi...."));
        QVERIFY(!opaque.isReadable && !opaque.isSameKind && !opaque.isSameToken);
        QCOMPARE(diffSentence(opaque), u"They are two different tokens; what one of them says can't be read."_s);
        QVERIFY(!opaque.isRoutine());
        QCOMPARE(diffSentence(diffOf("{\"aud\":\"a\"}", "{\"aud\":\"b\"}")), u"They differ in aud."_s);
    }

    void tokensThatBreakOffAreComparedAsFarAsTheyGo()
    {
        const QByteArray cut = base64UrlEncoded(Hs256) + '.' + base64UrlEncoded("{\"aud\":\"b\",\"sub\":\"1\",\"ex");
        const TokenDiff diff = compareTokens(inspected(jwt("{\"aud\":\"a\",\"sub\":\"1\",\"exp\":1}")), inspected(cut));
        QCOMPARE(summary(diff.claims), u"~aud -exp"_s);
    }
};

GRANTSCOPE_TEST(TestTokenDiff)
#include "tst_tokendiff.moc"
