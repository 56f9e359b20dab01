// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
//
// What an answer and the token in it say together, and what hostile tokens can't do.
#include "inspect/inspection.h"
#include "kit/registeredtest.h"
#include "samples.h"

#include <QTest>

using namespace Grantscope;
using namespace Grantscope::Samples;
using namespace Qt::StringLiterals;

namespace
{

TokenResponse answer(const QByteArray &token, qint64 lifetime)
{
    TokenResponse response;
    response.accessToken = Secret(token);
    response.issuedAt = now();
    if (lifetime > 0) {
        response.expiresIn = lifetime;
        response.expiresAt = now().addSecs(lifetime);
        response.clocks = {{u"expires_in"_s, QString::number(lifetime), response.expiresAt}};
    }
    return response;
}

} // namespace

class TestGrantInspection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAnswersStatementsGoFirst()
    {
        TokenResponse response = answer(jwt(R"({"sub":"u1","scope":"own","exp":1795338000,"iat":1795330000})"), 3600);
        response.userName = u"test@host.com"_s;
        response.scope = Scope::fromText(u"full fileid:15431");
        const Findings findings{{u"no-refresh-token"_s, Severity::Note, {}, {}}};
        const Inspection inspection = inspectGrant(response, findings, now());
        QVERIFY(inspection.granted);
        QCOMPARE(inspection.who, u"test@host.com"_s);
        QCOMPARE(inspection.scope->text(), u"full fileid:15431"_s);
        QCOMPARE(inspection.expiresAt, now().addSecs(3600));
        QVERIFY(!inspection.expiryIsTheTokensOwn);
        QCOMPARE(inspection.clocks.size(), 2);
        QCOMPARE(inspection.clocks.at(1).name, u"exp"_s);
        QCOMPARE(inspection.issuedAt, now().addSecs(-4400)); // the token's iat: the answer states none
        QCOMPARE(ids(inspection.findings), QStringList{u"no-refresh-token"_s});
    }

    void theTokensStatementsFillTheGaps()
    {
        const Inspection inspection =
            inspectGrant(answer(jwt(R"({"sub":"u1","scp":"own","exp":1795338000})"), 0), {}, now());
        QCOMPARE(inspection.who, u"u1"_s);
        QCOMPARE(inspection.scope->text(), u"own"_s);
        QCOMPARE(inspection.expiresAt, now().addSecs(3600));
        QVERIFY(inspection.expiryIsTheTokensOwn);
        QCOMPARE(inspection.issuedAt, now());
    }

    void lifetimesDisagree_data()
    {
        QTest::addColumn<qint64>("lifetime");
        QTest::addColumn<bool>("disagree");
        QTest::newRow("equal") << qint64(3600) << false;
        QTest::newRow("two seconds") << qint64(3598) << false;
        QTest::newRow("three seconds") << qint64(3597) << true;
        QTest::newRow("three hours") << qint64(10800) << true;
        QTest::newRow("not stated") << qint64(0) << false;
    }

    void lifetimesDisagree()
    {
        QFETCH(qint64, lifetime);
        QFETCH(bool, disagree);
        const Inspection inspection = inspectGrant(answer(jwt(R"({"exp":1795338000})"), lifetime), {}, now());
        QCOMPARE(ids(inspection.findings).contains(u"lifetimes-disagree"_s), disagree);
        if (lifetime == 10800)
            QCOMPARE(findingOf(inspection.findings, u"lifetimes-disagree"_s).seen,
                     (QStringList{u"expires_in 2026-11-22T11:00:00Z"_s, u"exp 2026-11-22T09:00:00Z"_s}));
    }

    void lifetimesDisagreeIsSaidOnce()
    {
        const Findings known{{u"lifetimes-disagree"_s, Severity::Warning, {u"a"_s, u"b"_s}, {}}};
        const Inspection inspection = inspectGrant(answer(jwt(R"({"exp":1795338000})"), 10800), known, now());
        QCOMPARE(ids(inspection.findings), QStringList{u"lifetimes-disagree"_s});
    }

    void opaqueTokenLivesByTheAnswer()
    {
        const Inspection inspection = inspectGrant(answer("abcdefghi....", 3600), {}, now());
        QCOMPARE(inspection.kind, TokenKind::Opaque);
        QCOMPARE(inspection.status, TokenStatus::Active);
        QCOMPARE(statusAt(inspection, now().addSecs(3599)), TokenStatus::Active);
        QCOMPARE(statusAt(inspection, now().addSecs(3600)), TokenStatus::Expired);
    }

    void grantWithoutALifetimeHasNoExpiry()
    {
        QCOMPARE(inspectGrant(answer("abcdefghi....", 0), {}, now()).status, TokenStatus::NoExpiry);
        QCOMPARE(inspected("abcdefghi....").status, TokenStatus::Unknown);
    }

    void hostileTokensAreSurvived_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("two megabytes") << QByteArray(2'097'152, 'a');
        QTest::newRow("a million dots") << QByteArray(1'000'000, '.');
        QTest::newRow("header and a million dots") << jwt("{}") + QByteArray(1'000'000, '.');
        QTest::newRow("zeros") << QByteArray(1000, '\0');
        QTest::newRow("bytes that are no text") << QByteArray(1000, '\xff');
        QTest::newRow("deep nesting") << jwt(QByteArray(5000, '[') + QByteArray(5000, ']'));
        QTest::newRow("deep objects") << jwt(QByteArray("{\"a\":").repeated(2000) + '1' + QByteArray(2000, '}'));
        QTest::newRow("wrong types") << jwt(
            R"({"iss":[{}],"sub":null,"aud":{"a":1},"scope":{"x":[]},"exp":[],"iat":true,"nbf":{}})");
        QTest::newRow("header of wrong types") << jwt("{}", R"({"alg":7,"typ":"JWT","crit":{"a":1},"enc":null})");
        QTest::newRow("a million quotes") << QByteArray(1'000'000, '"');
        QTest::newRow("lone surrogate") << jwt(R"({"sub":"\ud800"})");
        QTest::newRow("claims with a zero") << jwt(QByteArray("{\"sub\":\"a\0b\"}", 13));
    }

    void hostileTokensAreSurvived()
    {
        QFETCH(QByteArray, token);
        const Inspection inspection = inspected(token);
        QVERIFY(!tokenKindName(inspection.kind).isEmpty());
        QVERIFY(inspection.findings.size() < 20);
    }
};

GRANTSCOPE_TEST(TestGrantInspection)
#include "tst_grantinspection.moc"
