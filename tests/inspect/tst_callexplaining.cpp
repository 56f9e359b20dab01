// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
//
// What is said of a call: the sentence, and the cause that has to come first.
#include "inspect/errorexplainer.h"
#include "inspect/findingwords.h"
#include "inspect/report/reportforms.h"
#include "inspect/report/reportmaking.h"
#include "kit/faketransport.h"
#include "kit/registeredtest.h"
#include "oauth/dialectcatalogue.h"

#include <QTest>

using namespace Grantscope;
using namespace Qt::StringLiterals;

namespace
{

const QDateTime &now()
{
    static const QDateTime time(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC);
    return time;
}

Dialect dialect(QStringView id)
{
    static const DialectCatalogue catalogue = DialectCatalogue::load();
    return *catalogue.find(id);
}

struct Told
{
    QString dialect = u"rfc6749"_s;
    QString url = u"https://api.example.com/me"_s;
    QByteArray token = "the-access-token";
    QString scope = u"view fileid:15431 fileid:2045"_s;
    int status = 401;
    HttpHeaders headers;
    QByteArray body;
};

CallAnswer answer(const Told &told)
{
    ApiCall call;
    call.url = QUrl(told.url);
    call.token = Secret(told.token);
    call.tokenType = u"Bearer"_s;
    call.scope = Scope::fromText(told.scope);
    const Exchange exchange =
        Kit::FakeTransport::answered(callRequest(call).value(), told.status, told.headers, told.body, now());
    return {call, exchange, readCallAnswer(dialect(told.dialect), call, exchange)};
}

HttpHeaders challenge(const QByteArray &value)
{
    return {{"WWW-Authenticate", value}};
}

QByteArray jwt(const QByteArray &claims)
{
    const auto part = [](const QByteArray &json) {
        return json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    return part("{\"alg\":\"HS256\",\"typ\":\"JWT\"}") + '.' + part(claims) + '.' + QByteArray(43, 'A');
}

} // namespace

Q_DECLARE_METATYPE(Told)

class TestCallExplaining : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentences_data()
    {
        QTest::addColumn<Told>("told");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("cause");
        const auto row = [](const char *name, const Told &told, const QString &sentence, const QString &cause) {
            QTest::newRow(name) << told << sentence << cause;
        };
        Told told;
        told.status = 200;
        row("works", told, u"The token works: api.example.com answered 200."_s, {});
        told = {};
        told.headers = challenge("Bearer error=\"invalid_token\", error_description=\"The access token expired\"");
        row("says expired", told, u"401 invalid_token: the server says the token expired."_s,
            u"The token is past its time."_s);
        told.headers = challenge("Bearer error=\"invalid_token\", error_description=\"The token was revoked\"");
        row("revoked", told, u"says the token was revoked"_s, u"another program refreshed"_s);
        told.headers = challenge("Bearer error=\"invalid_token\", error_description=\"Bad \\\"aud\\\"\"");
        row("other words", told, u"the server refuses the token: \"Bad"_s, u"replaced by a newer one"_s);
        told = {};
        told.token = jwt("{\"exp\":1790000000}");
        row("expired by its own claim", told, u"gives no reason"_s, u"The token is past its time."_s);
        told.token = jwt("{\"exp\":1890000000,\"aud\":\"https://other.example.com/api\"}");
        row("audience", told, u"gives no reason"_s, u"made for another API"_s);
        told = {};
        told.headers = {{"Date", "Sun, 22 Nov 2026 08:20:00 GMT"}};
        row("clock", told, u"gives no reason"_s, u"The clocks differ"_s);
        told = {};
        told.dialect = u"saasu"_s;
        row("file id missing", told, u"401 with no challenge from api.example.com: FileId is missing from the query."_s,
            u"need the number of a file"_s);
        told.url = u"https://api.example.com/contacts?fileid=15431"_s;
        row("file id given", told, u"gives no reason"_s, u"replaced by a newer one"_s);
        told = {};
        told.status = 403;
        told.headers = challenge("Bearer error=\"insufficient_scope\", scope=\"full\"");
        row("scope", told, u"403 insufficient_scope: needs full."_s, u"does not reach as far"_s);
        told.headers.clear();
        row("forbidden", told, u"does not allow this call"_s, u"no right"_s);
        told.status = 302;
        told.headers = {{"Location", "https://login.example.com/"}};
        row("redirect", told, u"to https://login.example.com/. It was not followed"_s, u"not the API's own"_s);
        told = {};
        told.status = 404;
        row("not found", told, u"there is nothing at /me"_s, u"path is misspelt"_s);
        told.url = u"http://127.0.0.1/me"_s;
        row("not found by plain http", told, u"there is nothing at /me"_s, u"https only"_s);
        told = {};
        told.status = 405;
        row("method", told, u"/me does not take GET"_s, u"another method"_s);
        told.status = 429;
        told.headers = {{"Retry-After", "90"}};
        row("quota", told, u"too many requests (429); it will answer again in"_s, u"Too many attempts"_s);
        told.headers.clear();
        told.status = 400;
        row("bad request", told, u"could not use the call"_s, u"not as the API wants it"_s);
        told.status = 503;
        row("server", told, u"the fault is at the server"_s, u"broken or overloaded"_s);
    }

    void sentences()
    {
        QFETCH(Told, told);
        QFETCH(QString, sentence);
        QFETCH(QString, cause);
        const Explanation explanation = explain(dialect(told.dialect), answer(told), now());
        QVERIFY2(explanation.sentence.contains(sentence), qPrintable(explanation.sentence));
        QVERIFY(!explanation.sentence.contains(u'{'));
        QCOMPARE(explanation.causes.isEmpty(), cause.isEmpty());
        if (!cause.isEmpty())
            QVERIFY2(explanation.causes.constFirst().cause.contains(cause),
                     qPrintable(explanation.causes.constFirst().cause));
    }

    void theFilesOfTheTokenAreOffered()
    {
        Told told;
        told.dialect = u"saasu"_s;
        const Explanation explanation = explain(dialect(u"saasu"), answer(told), now());
        QCOMPARE(explanation.causes.constFirst().nextStep, u"Choose a file. This token may use: 15431, 2045."_s);
    }

    void noAnswerIsExplainedAsAnyOther()
    {
        CallAnswer cut = answer({});
        cut.exchange.response.reset();
        cut.exchange.failure = TransportFailure{TransportFailure::Kind::Dns, u"Host not found"_s, false};
        cut.reading = readCallAnswer(dialect(u"rfc6749"), cut.call, cut.exchange);
        const Explanation explanation = explain(dialect(u"rfc6749"), cut, now());
        QVERIFY2(explanation.sentence.contains(u"api.example.com is not known"_s), qPrintable(explanation.sentence));
        QVERIFY(!explanation.causes.isEmpty());
    }

    void whatTheServerRepeatsIsNotRepeated()
    {
        Told told;
        told.headers = challenge("Bearer error=\"invalid_token\", error_description=\"the-access-token is no good\"");
        const Explanation explanation = explain(dialect(u"rfc6749"), answer(told), now());
        QVERIFY(!explanation.sentence.contains(u"the-access-token"_s));
    }

    void theReportHoldsTheCallAndNoSecret()
    {
        Told told;
        told.url = u"https://api.example.com/contacts?FileId=15431&wsAccessKey=0123456789ABCDEF"_s;
        told.headers = challenge("Bearer error=\"invalid_token\", error_description=\"The access token expired\"");
        told.body = "{\"you_sent\":\"the-access-token\"}";
        const Report report =
            makeReport(dialect(u"saasu"), answer(told), Environment{u"Grantscope"_s, u"6"_s, u"x"_s, u"y"_s}, now());
        QCOMPARE(report.outcome, u"token-refused"_s);
        for (const ReportForm form : {ReportForm::Markdown, ReportForm::Html, ReportForm::Json}) {
            const QByteArray text = rendered(report, form);
            QVERIFY(!text.contains("the-access-token"));
            QVERIFY(!text.contains("0123456789ABCDEF"));
            QVERIFY(text.contains("says the token expired"));
            QVERIFY(text.contains("api.example.com/contacts"));
            QVERIFY(text.contains("token-in-answer"));
        }
    }

    void theFindingsHaveWords()
    {
        for (const QString &id : {u"challenge-missing"_s, u"redirect-with-token"_s, u"token-in-answer"_s})
            QVERIFY2(findingIds().contains(id), qPrintable(id));
    }

    void inputErrors_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::newRow("token-missing") << u"no token to call with"_s;
        QTest::newRow("token-not-bearer") << u"no Bearer token"_s;
        QTest::newRow("authorization-given") << u"an Authorization header among"_s;
        QTest::newRow("body-not-allowed") << u"GET takes no body"_s;
        QTest::newRow("method-invalid") << u"The method can't be used"_s;
    }

    void inputErrors()
    {
        QFETCH(QString, sentence);
        const Explanation explanation =
            explain(Error{Origin::Input, QString::fromLatin1(QTest::currentDataTag()), u"GET"_s, {}});
        QVERIFY2(explanation.sentence.contains(sentence), qPrintable(explanation.sentence));
        QVERIFY(!explanation.causes.isEmpty());
    }
};

GRANTSCOPE_TEST(TestCallExplaining)
#include "tst_callexplaining.moc"
