// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspect/errorexplainer.h"
#include "kit/registeredtest.h"
#include "situations.h"

#include <QTest>

using namespace Grantscope;
using namespace Grantscope::Situations;
using namespace Qt::StringLiterals;

class TestErrorExplainer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void situations_data()
    {
        QTest::addColumn<GrantRequest>("grant");
        QTest::addColumn<TokenReading>("reading");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("firstCause");
        for (const Case &row : refusals() + unreachables() + unreadables())
            QTest::newRow(row.name) << row.grant << row.reading << row.sentence << row.firstCause;
    }

    void situations()
    {
        QFETCH(GrantRequest, grant);
        QFETCH(TokenReading, reading);
        QFETCH(QString, sentence);
        QFETCH(QString, firstCause);
        const Explanation explanation = explain(dialect(), grant, reading);
        QVERIFY2(explanation.sentence.contains(sentence), qPrintable(explanation.sentence));
        QVERIFY(!explanation.causes.isEmpty());
        QVERIFY2(explanation.causes.constFirst().cause.contains(firstCause),
                 qPrintable(explanation.causes.constFirst().cause));
        QVERIFY(explanation.causes.size() <= 5);
        for (const Cause &cause : explanation.causes) {
            for (const QString &text : {explanation.sentence, cause.cause, cause.evidence, cause.nextStep}) {
                QVERIFY2(!text.isEmpty() && !text.contains(u'{') && !text.contains("\"\""_L1), qPrintable(text));
                QVERIFY2(!text.contains("  "_L1) && !text.contains(" )"_L1), qPrintable(text));
            }
        }
    }

    void everyCodeAndStatusHasASentence()
    {
        const QStringList codes =
            u"oauth-error http-status redirect aspnet-message problem-details html-page empty-body further-step "
            u"errors-array dns "
            "connection tls proxy timeout cut-off not-http no-access-token empty-access-token token-not-text "
            "token-characters "
            "not-an-object json-syntax json-encoding xml-syntax xml-dtd xml-entity xml-encoding xml-too-large "
            "text-encoding "
            "form-unreadable too-large undecodable two-tokens not-a-token-answer never-heard-of"_s.split(u' ');
        for (const QString &code : codes) {
            for (const int status : {0, 200, 204, 299, 301, 400, 401, 403, 404, 418, 429, 500, 503, 599, 999}) {
                for (const Outcome outcome : {Outcome::Refused, Outcome::Unreachable, Outcome::Unreadable}) {
                    TokenReading reading;
                    reading.outcome = outcome;
                    reading.failure = GrantFailure{};
                    reading.failure->code = code;
                    reading.failure->httpStatus = status;
                    const QString sentence = explain(dialect(), passwordGrant(), reading).sentence;
                    QVERIFY2(!sentence.isEmpty() && !sentence.contains(u'{'), qPrintable(code + u' ' + sentence));
                    QVERIFY2(!sentence.contains("error 299"_L1), qPrintable(sentence));
                }
            }
        }
    }

    void outcomeWithoutAFailureStillHasASentence()
    {
        TokenReading reading;
        for (const Outcome outcome : {Outcome::Granted, Outcome::Refused, Outcome::Unreachable, Outcome::Unreadable}) {
            reading.outcome = outcome;
            QVERIFY(!explain(Dialect(), GrantRequest(), reading).sentence.isEmpty());
        }
    }

    void whatTheServerSaysIsQuotedWithCare()
    {
        TokenReading reading =
            refused(400, u"invalid_grant"_s,
                    u"Bad\u001b[31m \u202epassword 'StrongPassword' {status} %1 <b>\r\n"_s + QString(3000, u'x'));
        const QString sentence = explain(dialect(), passwordGrant(), reading).sentence;
        QVERIFY2(sentence.size() < 450, qPrintable(sentence));
        QVERIFY2(!sentence.contains("StrongPassword"_L1), qPrintable(sentence));
        QVERIFY(sentence.contains("{status} %1 <b>"_L1)); // put in, not looked at again
        for (const QChar c : sentence)
            QVERIFY(c.isPrint());
    }

    void tokensInTheServersWordsAreMasked()
    {
        const QString token =
            u"eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.4fEXVBxeFQB3YkfSQ-W1Wp5XiZJv2jsivcYR2fP73PQ"_s;
        const Explanation explanation =
            explain(dialect(), passwordGrant(), refused(400, u"invalid_grant"_s, u"Refused: "_s + token));
        QVERIFY2(!explanation.sentence.contains("4fEXVBxeFQB3"_L1), qPrintable(explanation.sentence));
        for (const Cause &cause : explanation.causes)
            QVERIFY2(!cause.evidence.contains("4fEXVBxeFQB3"_L1), qPrintable(cause.evidence));
    }

    void secretsOfTheUrlAreNotRepeated()
    {
        GrantRequest grant = passwordGrant();
        grant.endpoint = QUrl(u"https://api.example/x?wsAccessKey=0123456789abcdef0123456789abcdef"_s);
        for (const Cause &cause : explain(dialect(), grant, refused(404)).causes)
            QVERIFY2(!cause.evidence.contains("0123456789abcdef"_L1), qPrintable(cause.evidence));
    }

    void causesAreRankedAndSaidOnce()
    {
        GrantRequest grant = passwordGrant();
        grant.username = u" test@host.com"_s;
        const Explanation explanation =
            explain(dialect(), grant, refused(400, u"invalid_grant"_s, u"The user name or password is incorrect."_s));
        QCOMPARE(explanation.causes.at(0).cause, u"The user name has a space at its beginning or end."_s);
        QStringList causes;
        for (const Cause &cause : explanation.causes)
            causes.append(cause.cause);
        QCOMPARE(causes.removeDuplicates(), 0);
    }
};

GRANTSCOPE_TEST(TestErrorExplainer)
#include "tst_errorexplainer.moc"
