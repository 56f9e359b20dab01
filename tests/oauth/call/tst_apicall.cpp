// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "kit/registeredtest.h"
#include "oauth/call/apicall.h"

#include <QTest>

using namespace Grantscope;
using namespace Qt::StringLiterals;

namespace
{

ApiCall call(const QString &url = u"https://api.example.com/contacts?FileId=15431"_s)
{
    ApiCall call;
    call.url = QUrl(url);
    call.token = Secret(QByteArrayView("the-access-token"));
    call.tokenType = u"Bearer"_s;
    return call;
}

QString errorOf(const ApiCall &call)
{
    const Result<HttpRequest> request = callRequest(call);
    return request ? QString() : request.error().code;
}

} // namespace

class TestApiCall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTokenStandsInTheHeaderAlone()
    {
        ApiCall asked = call();
        asked.method = "PUT";
        asked.headers = {{"Accept", "application/json"}};
        asked.body = Secret(QByteArrayView("{}"));
        const Result<HttpRequest> request = callRequest(asked);
        QVERIFY(request.has_value());
        QCOMPARE(request->method, "PUT");
        QCOMPARE(request->url, asked.url);
        QCOMPARE(headerValue(request->headers, "Authorization"), "Bearer the-access-token");
        QCOMPARE(headerValue(request->headers, "Accept"), "application/json");
        QCOMPARE(request->body.reveal(), "{}");
        QVERIFY(!request->url.toString().contains(u"the-access-token"_s));
        QCOMPARE(request->secrets.size(), 1); // so that an answer that repeats it is redacted
        QVERIFY(request->secrets.constFirst().matches(asked.token));
    }

    void bearerInAnyCase_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("error");
        QTest::newRow("Bearer") << u"Bearer"_s << QString();
        QTest::newRow("bearer") << u"bearer"_s << QString();
        QTest::newRow("mac") << u"mac"_s << u"token-not-bearer"_s;
        QTest::newRow("DPoP") << u"DPoP"_s << u"token-not-bearer"_s;
        QTest::newRow("N_A") << u"N_A"_s << u"token-not-bearer"_s;
        QTest::newRow("none stated") << QString() << u"token-not-bearer"_s;
    }

    void bearerInAnyCase()
    {
        QFETCH(QString, type);
        ApiCall asked = call();
        asked.tokenType = type;
        QTEST(errorOf(asked), "error");
    }

    void plainHttpOnlyOnThisComputer_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("error");
        QTest::newRow("https") << u"https://api.example.com/"_s << QString();
        QTest::newRow("plain http") << u"http://api.example.com/"_s << u"plain-http"_s;
        QTest::newRow("loopback") << u"http://127.0.0.1:8080/"_s << QString();
        QTest::newRow("localhost") << u"http://localhost/x"_s << QString();
        QTest::newRow("a name that only looks so") << u"http://localhost.example.com/"_s << u"plain-http"_s;
        QTest::newRow("credentials") << u"https://u:p@api.example.com/"_s << u"url-has-credentials"_s;
        QTest::newRow("file") << u"file:///etc/passwd"_s << u"url-scheme"_s;
        QTest::newRow("none") << QString() << u"url-invalid"_s;
    }

    void plainHttpOnlyOnThisComputer()
    {
        QFETCH(QString, url);
        QTEST(errorOf(call(url)), "error");
    }

    void noTokenIsNoCall()
    {
        ApiCall asked = call();
        asked.token = Secret();
        QCOMPARE(errorOf(asked), u"token-missing"_s);
    }

    void secondAuthorizationHeader()
    {
        ApiCall asked = call();
        asked.headers = {{"authorization", "Basic eDp5"}};
        QCOMPARE(errorOf(asked), u"authorization-given"_s);
    }

    void bodyOfAMethodThatHasNone_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<bool>("has");
        for (const char *method : {"GET", "HEAD", "OPTIONS", "DELETE"})
            QTest::newRow(method) << QByteArray(method) << false;
        for (const char *method : {"POST", "PUT", "PATCH"})
            QTest::newRow(method) << QByteArray(method) << true;
    }

    void bodyOfAMethodThatHasNone()
    {
        QFETCH(QByteArray, method);
        QFETCH(bool, has);
        ApiCall asked = call();
        asked.method = method;
        asked.body = Secret(QByteArrayView("{}"));
        QCOMPARE(methodHasBody(method), has);
        QCOMPARE(errorOf(asked), has ? QString() : u"body-not-allowed"_s);
    }

    void noErrorHoldsTheToken()
    {
        ApiCall asked = call();
        asked.tokenType = u"mac"_s;
        const Error error = callRequest(asked).error();
        QVERIFY(!(error.detail + error.where).contains(u"the-access-token"_s));
    }
};

GRANTSCOPE_TEST(TestApiCall)
#include "tst_apicall.moc"
