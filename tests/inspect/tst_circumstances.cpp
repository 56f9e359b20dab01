// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
//
// Evidence from around a refusal: clocks, the last success, the password, other programs; what WWW-Authenticate asks for;
// and Entra ID's numbers.
#include "inspect/rules/explainrules_p.h"
#include "kit/registeredtest.h"
#include "oauth/circumstances.h"
#include "situations.h"

#include <QTest>

using namespace Grantscope;
using namespace Grantscope::Situations;
using namespace Qt::StringLiterals;

namespace
{
QDateTime now()
{
    return QDateTime::fromSecsSinceEpoch(1'795'334'400, Qt::UTC);
}

GrantRequest refreshGrant()
{
    GrantRequest grant = passwordGrant();
    grant.type = GrantType::RefreshToken;
    return grant;
}

QStringList causesOf(const Explanation &explanation)
{
    QStringList causes;
    for (const Cause &cause : explanation.causes)
        causes.append(cause.cause);
    return causes;
}

Cause firstOf(const GrantRequest &grant, const TokenReading &reading, const Circumstances &circumstances = {})
{
    return explain(dialect(), grant, reading, circumstances).causes.value(0);
}

TokenReading challenged(const QStringList &schemes, const QString &realm = {}, const QString &scope = {})
{
    TokenReading reading = refused(401);
    reading.failure->schemes = schemes;
    reading.failure->realm = realm;
    reading.failure->neededScope = scope;
    return reading;
}
} // namespace

class TestCircumstances : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherProgramUsedTheRefreshToken()
    {
        const TokenReading reading = refused(400, u"invalid_grant"_s);
        QVERIFY(firstOf(refreshGrant(), reading).cause.contains(u"expired or was revoked"_s));
        Circumstances elsewhere;
        elsewhere.refreshedElsewhere = true;
        QVERIFY(firstOf(refreshGrant(), reading, elsewhere).cause.contains(u"Another program has used"_s));
        QVERIFY(!firstOf(passwordGrant(), reading, elsewhere).cause.contains(u"Another program"_s));
    }

    void thePasswordChangedOrNot()
    {
        const TokenReading reading = refused(400, u"invalid_grant"_s);
        Circumstances circumstances{now(), now().addSecs(-7200), true, false, {}};
        const Cause changed = firstOf(passwordGrant(), reading, circumstances);
        QVERIFY2(changed.cause.contains(u"another than the one that worked"_s), qPrintable(changed.cause));
        QVERIFY2(changed.evidence.contains(u"2 h ago"_s), qPrintable(changed.evidence));
        circumstances.passwordChanged = false;
        const Cause same = firstOf(passwordGrant(), reading, circumstances);
        QVERIFY2(same.cause.contains(u"changed at the server"_s), qPrintable(same.cause));
        QCOMPARE(same.evidence, u"The very same password worked 2 h ago."_s);
        circumstances.lastSuccess = {};
        QCOMPARE(firstOf(passwordGrant(), reading, circumstances).evidence,
                 u"The very same password has worked before."_s);
        QVERIFY(!firstOf(refreshGrant(), reading, circumstances).cause.contains(u"password was"_s));
    }

    void theLastSuccessIsEvidence()
    {
        const Circumstances circumstances{now(), now().addDays(-3), {}, false, {}};
        const Explanation explanation = explain(dialect(), passwordGrant(), refused(500), circumstances);
        QVERIFY(causesOf(explanation).join(u' ').contains(u"changed at the server, or on the way"_s));
        QVERIFY(explanation.causes.constLast().evidence.contains(u"3 d ago"_s) ||
                explanation.causes.at(1).evidence.contains(u"3 d ago"_s));
        QVERIFY(!causesOf(explain(dialect(), passwordGrant(), refused(500))).join(u' ').contains(u"since it last"_s));
    }

    void clocks_data()
    {
        QTest::addColumn<qint64>("skew");
        QTest::addColumn<QString>("cause");
        QTest::addColumn<QString>("evidence");
        QTest::newRow("slow") << qint64(420) << u"This computer's clock is slow."_s << u"It is 7 min behind"_s;
        QTest::newRow("fast") << qint64(-420) << u"This computer's clock is fast."_s << u"It is 7 min ahead"_s;
    }

    void clocks()
    {
        QFETCH(qint64, skew);
        Circumstances circumstances;
        circumstances.clockSkewSeconds = skew;
        const TokenReading reading = refused(400, u"invalid_grant"_s, u"The assertion has expired"_s);
        const Cause first = firstOf(passwordGrant(), reading, circumstances);
        QTEST(first.cause, "cause");
        QFETCH(QString, evidence);
        QVERIFY2(first.evidence.startsWith(evidence), qPrintable(first.evidence));
        circumstances.clockSkewSeconds = 10;
        QVERIFY(!firstOf(passwordGrant(), reading, circumstances).cause.contains(u"clock"_s));
    }

    void theClockComesFromTheAnswer()
    {
        TokenAnswer answer;
        answer.grant = passwordGrant();
        answer.reading = refused(400, u"invalid_grant"_s, u"not yet valid"_s);
        answer.exchange.sentAt = answer.exchange.receivedAt = now();
        answer.exchange.response = HttpResponse{400, "", {{"Date", "Sun, 22 Nov 2026 08:07:00 GMT"}}, {}, {}};
        QCOMPARE(explain(dialect(), answer).causes.constFirst().cause, u"This computer's clock is slow."_s);
        QVERIFY(!explain(dialect(), answer.grant, answer.reading).causes.constFirst().cause.contains(u"clock"_s));
    }

    void challengesAreEvidence()
    {
        const Cause scope = firstOf(passwordGrant(), challenged({u"Bearer"_s}, {}, u"admin"_s));
        QVERIFY(scope.cause.contains(u"scope is not enough"_s) && scope.evidence.contains(u"\"admin\""_s));
        const Cause windows = firstOf(passwordGrant(), challenged({u"Negotiate"_s, u"NTLM"_s}));
        QVERIFY2(windows.cause.contains(u"Windows sign-in"_s), qPrintable(windows.cause));
        QVERIFY(windows.evidence.contains(u"Negotiate, NTLM"_s));
        const Explanation basic = explain(dialect(), passwordGrant(), challenged({u"Basic"_s}, u"token"_s));
        QVERIFY(causesOf(basic).contains(u"The server wants client id and secret in the Authorization header."_s));
        const Explanation bearer = explain(dialect(), passwordGrant(), challenged({u"bearer"_s}, u"api"_s));
        QVERIFY2(causesOf(bearer).join(u' ').contains(u"protected page, which wants a token"_s),
                 qPrintable(causesOf(bearer).join(u' ')));
    }

    void aMissingFileIdIsThoughtOf()
    {
        Dialect saasu = dialect();
        saasu.id = u"saasu"_s;
        const GrantRequest elsewhere = at(u"https://api.example/Invoices"_s);
        const QString causes = causesOf(explain(saasu, elsewhere, refused(401))).join(u' ');
        QVERIFY2(causes.contains(u"number of a file"_s), qPrintable(causes));
        QVERIFY(!causesOf(explain(dialect(), elsewhere, refused(401))).join(u' ').contains(u"number of a file"_s));
    }

    void entraNumbers_data()
    {
        QTest::addColumn<QString>("code");
        const auto rules = builtInRules();
        QVERIFY(rules.has_value());
        for (const Rule &rule : *rules) {
            if (rule.id.startsWith(u"aadsts"_s))
                QTest::newRow(qPrintable(rule.id)) << rule.id.mid(6);
        }
    }

    void entraNumbers()
    {
        QFETCH(QString, code);
        const TokenReading reading =
            refused(400, u"invalid_grant"_s, u"AADSTS%1: Something. Trace ID: 0 Timestamp: 2026"_s.arg(code));
        const Explanation explanation = explain(dialect(), passwordGrant(), reading);
        QVERIFY2(explanation.sentence.endsWith(u"(AADSTS%1)."_s.arg(code)), qPrintable(explanation.sentence));
        QCOMPARE(explanation.causes.constFirst().evidence, u"Entra ID answered AADSTS%1."_s.arg(code));
    }

    void entraNumbersAreAtLeastThirtyAndNotMixedUp()
    {
        const auto rules = builtInRules();
        QVERIFY(rules.has_value());
        qsizetype count = 0;
        for (const Rule &rule : *rules)
            count += rule.id.startsWith(u"aadsts"_s) ? 1 : 0;
        QVERIFY(count >= 30);
        const TokenReading longer = refused(400, u"invalid_client"_s, u"AADSTS7000215: Invalid client secret."_s);
        QVERIFY(explain(dialect(), passwordGrant(), longer).sentence.contains(u"client secret is wrong"_s));
        const TokenReading unknown = refused(400, u"invalid_grant"_s, u"AADSTS999999: New."_s);
        QVERIFY(explain(dialect(), passwordGrant(), unknown).sentence.contains(u"AADSTS999999"_s));
    }
};

GRANTSCOPE_TEST(TestCircumstances)
#include "tst_circumstances.moc"
