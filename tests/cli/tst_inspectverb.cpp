// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "kit/registeredtest.h"
#include "kit/testdata.h"
#include "program.h"

#include <QJsonArray>
#include <QTemporaryFile>

using namespace Grantscope;
using namespace Qt::StringLiterals;
using Kit::run;

namespace
{
// RFC 7519 section 3.1: expired since 2011, issuer joe.
const QByteArray Rfc7519Example =
    "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9."
    "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ."
    "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

QJsonObject inspected(const QByteArray &input, const QStringList &more = {})
{
    const auto result = run({QStringList{u"inspect"_s, u"--output"_s, u"json"_s} + more, {}, input});
    return result.json().value(u"tokens"_s).toArray().first().toObject();
}
} // namespace

class TestInspectVerb : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatATokenIs()
    {
        const QJsonObject token = inspected(Rfc7519Example + "\n");
        QCOMPARE(token.value(u"kind"_s).toString(), u"jwt"_s);
        QCOMPARE(token.value(u"status"_s).toString(), u"expired"_s);
        QCOMPARE(token.value(u"expires_at"_s).toString(), u"2011-03-22T18:43:00Z"_s);
        QCOMPARE(token.value(u"claims"_s).toObject().value(u"iss"_s).toString(), u"joe"_s);
        QCOMPARE(token.value(u"signature"_s).toObject().value(u"status"_s).toString(), u"not-checked"_s);
        QCOMPARE(token.value(u"signature"_s).toObject().value(u"alg"_s).toString(), u"HS256"_s);
        QVERIFY(token.value(u"raw_claims"_s).toString().contains(u"\r\n"_s));
        QVERIFY(token.value(u"verdict"_s).toString().startsWith(u"Expired"_s));
        QVERIFY(token.value(u"fingerprint"_s).toString().startsWith(u"sha256:"_s));
    }

    void judgesAsOfAnotherTime()
    {
        const QStringList at{u"--at"_s, u"2011-03-22T18:00:00Z"_s};
        QCOMPARE(inspected(Rfc7519Example, at).value(u"status"_s).toString(), u"active"_s);
        const QStringList call = QStringList{u"inspect"_s, u"--require-active"_s};
        QCOMPARE(run({call, {}, Rfc7519Example}).exitCode, 7);
        QCOMPARE(run({call + at, {}, Rfc7519Example}).exitCode, 0);
        QCOMPARE(run({{u"inspect"_s, u"--at"_s, u"yesterday"_s}, {}, Rfc7519Example}).exitCode, 2);
    }

    void answersWhatIsAsked()
    {
        const QStringList at{u"--at"_s, u"1300819400"_s}; // twenty seconds past its exp
        const QJsonObject over = inspected(Rfc7519Example, at);
        QCOMPARE(over.value(u"verdict"_s).toString(),
                 u"Expired 20 s ago, by its own exp; the signature was not checked."_s);
        const QJsonObject allowed = inspected(Rfc7519Example, at + QStringList{u"--leeway"_s, u"60"_s});
        QCOMPARE(allowed.value(u"status"_s).toString(), u"active"_s);
        QVERIFY(allowed.value(u"verdict"_s).toString().startsWith(u"Active only by the leeway of 1 min"_s));
        QCOMPARE(allowed.value(u"question"_s).toObject().value(u"leeway"_s).toInt(), 60);

        const QJsonObject other =
            inspected(Rfc7519Example, {u"--audience"_s, u"api://b"_s, u"--issuer"_s, u"jim"_s, u"--at"_s, u"0"_s});
        QStringList ids;
        for (const auto &finding : other.value(u"findings"_s).toArray())
            ids.append(finding.toObject().value(u"id"_s).toString());
        QCOMPARE(ids, (QStringList{u"audience-mismatch"_s, u"issuer-mismatch"_s}));
        QVERIFY(other.value(u"verdict"_s).toString().contains(u"Made by joe, but you asked about jim."_s));
        QCOMPARE(other.value(u"question"_s).toObject().value(u"audience"_s).toString(), u"api://b"_s);
        QVERIFY(inspected(Rfc7519Example, {u"--issuer"_s, u"joe"_s})
                    .value(u"verdict"_s)
                    .toString()
                    .startsWith(u"Expired"_s));
    }

    void requiredIsAlsoWhomItIsFor()
    {
        const QStringList call{u"inspect"_s, u"--at"_s, u"1300819000"_s, u"--require-active"_s};
        QCOMPARE(run({call, {}, Rfc7519Example}).exitCode, 0);
        QCOMPARE(run({call + QStringList{u"--issuer"_s, u"joe"_s}, {}, Rfc7519Example}).exitCode, 0);
        QCOMPARE(run({call + QStringList{u"--issuer"_s, u"jim"_s}, {}, Rfc7519Example}).exitCode, 7);
        QCOMPARE(run({{u"inspect"_s, u"--issuer"_s, u"jim"_s}, {}, Rfc7519Example}).exitCode, 0);
    }

    void questionsThatMakeNoSense()
    {
        for (const QStringList &options :
             {QStringList{u"--leeway"_s, u"-1"_s}, QStringList{u"--leeway"_s, u"soon"_s},
              QStringList{u"--leeway"_s, u"99999999999"_s}, QStringList{u"--audience"_s, QString()}})
            QCOMPARE(run({QStringList{u"inspect"_s} + options, {}, Rfc7519Example}).exitCode, 2);
    }

    void takesItFromFileEnvironmentAndPipe()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write("Bearer " + Rfc7519Example);
        file.close();
        QVERIFY(run({{u"inspect"_s, file.fileName()}}).out.startsWith("Expired"));
        QVERIFY(run({{u"inspect"_s, u"-"_s}, {}, Rfc7519Example}).out.startsWith("Expired"));
        QVERIFY(run({{u"inspect"_s, u"--token-env"_s, u"T"_s}, {{u"T"_s, Kit::text(Rfc7519Example)}}})
                    .out.startsWith("Expired"));
        QCOMPARE(run({{u"inspect"_s, u"/nowhere/at/all"_s}}).exitCode, 2);
        QCOMPARE(run({{u"inspect"_s}, {}, " \n"}).exitCode, 2);
    }

    void theDocumentedTokensComeOutRight()
    {
        const QJsonObject a =
            inspected("eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.DItMjAxNSAwNTowNjoyOS43NDE0NzYiLCJyb2xlIjoiYWNjZXNzIn0");
        QCOMPARE(a.value(u"kind"_s).toString(), u"partial-jwt"_s);
        QCOMPARE(a.value(u"header"_s).toObject().value(u"alg"_s).toString(), u"HS256"_s);
        QCOMPARE(inspected("abcdefghi....").value(u"kind"_s).toString(), u"opaque"_s);
    }

    void tokensInAnyTextAreFoundWhereTheyStand_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QList<int>>("place"); // line, column, offset of the first, how many there are
        QTest::addColumn<QString>("context");
        QTest::newRow("har") << u"browser.har"_s << QList<int>{36, 43, 978, 2} << u"JSON member access_token"_s;
        QTest::newRow("log") << u"nginx-access.log"_s << QList<int>{12, 78, 1828, 2} << u"URL parameter access_token"_s;
        QTest::newRow("curl") << u"curl.txt"_s << QList<int>{1, 106, 105, 1} << u"Authorization header"_s;
        QTest::newRow("e-mail") << u"soft-wrapped.eml"_s << QList<int>{9, 1, 124, 1} << u"text"_s;
        QTest::newRow("answered e-mail") << u"quoted.eml"_s << QList<int>{8, 3, 141, 1} << u"text"_s;
        QTest::newRow("encoded e-mail") << u"quoted-printable.eml"_s << QList<int>{9, 8, 199, 1} << u"token header"_s;
    }

    void tokensInAnyTextAreFoundWhereTheyStand()
    {
        QFETCH(const QString, file);
        QFETCH(const QList<int>, place);
        QFETCH(const QString, context);
        const QString path = testDataPath(QStringLiteral("find/")) + file;
        const auto result = run({{u"inspect"_s, path, u"--output"_s, u"json"_s}});
        QCOMPARE(result.exitCode, 0);
        const QJsonArray tokens = result.json().value(u"tokens"_s).toArray();
        QCOMPARE(qsizetype(tokens.size()), qsizetype(place[3]));
        const QJsonObject first = tokens.first().toObject();
        const QJsonObject at = first.value(u"found_at"_s).toObject();
        QCOMPARE(at.value(u"line"_s).toInt(), place[0]);
        QCOMPARE(at.value(u"column"_s).toInt(), place[1]);
        QCOMPARE(at.value(u"offset"_s).toInt(), place[2]);
        QCOMPARE(at.value(u"context"_s).toString(), context);
        QCOMPARE(first.value(u"kind"_s).toString(), u"jwt"_s);
    }

    void aHeaderLineIsOneTokenAtItsPlace()
    {
        const QJsonObject token = inspected("Bearer " + Rfc7519Example + "\n");
        const QJsonObject at = token.value(u"found_at"_s).toObject();
        QCOMPARE(at.value(u"line"_s).toInt(), 1);
        QCOMPARE(at.value(u"column"_s).toInt(), 8);
        QCOMPARE(at.value(u"offset"_s).toInt(), 7);
        QCOMPARE(at.value(u"context"_s).toString(), u"Authorization header"_s);
        QCOMPARE(token.value(u"kind"_s).toString(), u"jwt"_s);
    }

    void aNameBelowATokenIsNoPartOfIt()
    {
        const QJsonObject token = inspected(Rfc7519Example + "\nKim\n");
        QCOMPARE(token.value(u"fingerprint"_s), inspected(Rfc7519Example).value(u"fingerprint"_s));
        QCOMPARE(token.value(u"kind"_s).toString(), u"jwt"_s);
    }

    void aTextWithoutTokensHasNone()
    {
        const auto result = run({{u"inspect"_s, u"--output"_s, u"json"_s}, {}, "nothing to see here\n"});
        QCOMPARE(result.exitCode, 0);
        QVERIFY(result.json().contains(u"tokens"_s));
        QVERIFY(result.json().value(u"tokens"_s).toArray().isEmpty());
        QVERIFY(!result.err.isEmpty());
        QCOMPARE(run({{u"inspect"_s, u"--require-active"_s}, {}, "nothing to see here\n"}).exitCode, 7);
    }

    void textHidesTheTokenUnlessRevealed()
    {
        QVERIFY(!run({{u"inspect"_s}, {}, Rfc7519Example}).out.contains(Rfc7519Example.right(20)));
        QVERIFY(run({{u"inspect"_s, u"--reveal"_s}, {}, Rfc7519Example}).out.contains(Rfc7519Example.right(20)));
    }
};

GRANTSCOPE_TEST(TestInspectVerb)
#include "tst_inspectverb.moc"
