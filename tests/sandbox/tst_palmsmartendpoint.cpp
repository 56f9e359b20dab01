// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "codec/datetime.h"
#include "codec/json.h"
#include "kit/registeredtest.h"
#include "kit/testdata.h"
#include "sandbox/endpoints/palmsmartendpoint.h"
#include "sandbox/serverwithoutsockets.h"

#include <QTest>

using namespace Grantscope;
using namespace Grantscope::Kit;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray ElementsInOrder =
    "<LoginModel xmlns=\"http://schemas.datacontract.org/2004/07/PalmSmart.Models\"><grant_type>password</grant_type>"
    "<password>abcdefg</password><username>yourname@somewhere.com</username></LoginModel>";

} // namespace

class PalmSmartEndpointTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void documentedJsonHasTheDocumentedDamage();
    void documentedXmlHasTheDocumentedDamage();
    void datesAreLiveAndWithoutAComma();
    void theDocumentedXmlRequestLosesItsPassword();
    void takesFormsAndXmlInOrder();
    void documentedRefusals_data();
    void documentedRefusals();
    void katanaAnswersAsKatana();
    void katanaSometimesRemembers();
    void katanaReadsFormsWhateverTheyAreCalled_data();
    void katanaReadsFormsWhateverTheyAreCalled();
    void tokensAreOpaqueLongAndLive();
};

void PalmSmartEndpointTest::documentedJsonHasTheDocumentedDamage()
{
    ServerWithoutSockets server;
    const HttpResponse response = server.post(u"/Token"_s, "application/json", testData(u"palmsmart-request.json"_s));
    QCOMPARE(response.status, 200);
    const QList<QByteArray> lines = bodyText(response).split('\n');
    const QList<QByteArray> sample = testData(u"palmsmart-documented-missing-commas.json"_s).split('\n');
    QCOMPARE(lines.size(), sample.size());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QCOMPARE(lines.at(i).left(lines.at(i).indexOf(':')), sample.at(i).left(sample.at(i).indexOf(':')));
        QCOMPARE(lines.at(i).endsWith(','), sample.at(i).endsWith(','));
    }
    QVERIFY(!readJson(bodyText(response)).has_value());
    QVERIFY(mendMissingCommas(bodyText(response)).has_value());
}

void PalmSmartEndpointTest::documentedXmlHasTheDocumentedDamage()
{
    ServerWithoutSockets server;
    const HttpResponse response = server.post(u"/Token"_s, "application/xml", ElementsInOrder);
    QCOMPARE(response.status, 200);
    QCOMPARE(headerValue(response.headers, "Content-Type"), "application/xml; charset=utf-8");
    const QByteArray sample = testData(u"palmsmart-documented-dotted-names.xml"_s);
    const QByteArray body = bodyText(response);
    QCOMPARE(body.left(body.indexOf('\n')), sample.left(sample.indexOf('\n')));
    for (const char *const name : {"<.issued>", "</.issued>", "<.expires>", "<.persistent></.persistent>"})
        QVERIFY(body.contains(name));
    QVERIFY(!readXml(body).has_value());
    QVERIFY(mendLeadingDots(body).has_value());
}

void PalmSmartEndpointTest::datesAreLiveAndWithoutAComma()
{
    ServerWithoutSockets server;
    const auto mended = mendMissingCommas(bodyText(server.signInAtB()));
    QVERIFY(mended.has_value());
    const QJsonObject members = QJsonDocument::fromJson(mended->bytes).object();
    const QString issued = members.value(u".issued").toString();
    QVERIFY(!issued.contains(u','));
    QCOMPARE(httpDate(issued), server.clock().now());
    QCOMPARE(httpDate(members.value(u".expires").toString()), server.clock().now().addSecs(10'800));
    QCOMPARE(members.value(u"expires_in").toInteger(), 10'800);
}

void PalmSmartEndpointTest::theDocumentedXmlRequestLosesItsPassword()
{
    ServerWithoutSockets server;
    const HttpResponse response = server.post(u"/Token"_s, "text/xml", testData(u"palmsmart-request.xml"_s));
    QCOMPARE(response.status, 400);
    QCOMPARE(bodyText(response),
             R"({"error":"invalid_grant","error_description":"The user name or password is incorrect."})");
}

void PalmSmartEndpointTest::takesFormsAndXmlInOrder()
{
    ServerWithoutSockets server;
    QCOMPARE(server.signInAtB().status, 200);
    QCOMPARE(server.post(u"/token"_s, "text/xml", ElementsInOrder, "application/json").status, 200);
    QCOMPARE(server.post(u"/TOKEN"_s, "text/xml", ElementsInOrder).status, 200);
    QCOMPARE(server.post(u"/Token/"_s, "text/xml", ElementsInOrder).status, 404);
}

void PalmSmartEndpointTest::documentedRefusals_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("missing-namespace") << "text/xml"_ba
                                       << "<LoginModel><grant_type>password</grant_type></LoginModel>"_ba << 400
                                       << "The request is invalid."_ba;
    QTest::newRow("missing-grant-type") << "application/json"_ba
                                        << R"({"username":"a","password":"b"})"_ba << 400
                                        << "unsupported_grant_type"_ba;
    QTest::newRow("empty-body") << "application/json"_ba
                                << ""_ba << 400 << "The request is invalid."_ba;
    QTest::newRow("type-unknown") << "text/plain"_ba
                                  << "x"_ba << 415 << "text/plain"_ba;
}

void PalmSmartEndpointTest::documentedRefusals()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, words);
    ServerWithoutSockets server;
    const HttpResponse response = server.post(u"/Token"_s, type, body);
    QTEST(response.status, "status");
    QVERIFY2(bodyText(response).contains(words), bodyText(response).constData());
    QCOMPARE(server.send("GET", u"/Token"_s).status, 405);
}

void PalmSmartEndpointTest::katanaAnswersAsKatana()
{
    ServerWithoutSockets server(ServerWithoutSockets::asImplemented());
    const HttpResponse response = server.signInAtB();
    QCOMPARE(response.status, 200);
    QCOMPARE(headerValue(response.headers, "Content-Type"), "application/json;charset=UTF-8");
    QCOMPARE(headerValue(response.headers, "Cache-Control"), "no-cache");
    QCOMPARE(headerValue(response.headers, "Expires"), "-1");
    const Result<Members> members = readJson(bodyText(response));
    QVERIFY(members.has_value());
    QStringList names;
    for (const Member &member : members->list)
        names.append(member.name);
    QCOMPARE(names.join(u' '), u"access_token token_type expires_in userName .issued .expires .persistent"_s);
    QCOMPARE(members->find(u"expires_in")->value.toInteger(), 10'799);
    const QString issued = members->find(u".issued")->value.toString();
    QVERIFY(issued.contains(u", "));
    QCOMPARE(httpDate(issued), server.clock().now());
}

void PalmSmartEndpointTest::katanaSometimesRemembers()
{
    SandboxConfig config = ServerWithoutSockets::asImplemented();
    config.lifetimeSeconds = 0;
    ServerWithoutSockets server(config);
    QVERIFY(jsonOf(server.signInAtB()).contains(u".persistent"));
    const QJsonObject second = jsonOf(server.signInAtB());
    QVERIFY(!second.contains(u".persistent"));
    QVERIFY(!second.contains(u"expires_in")); // Left out when it is not positive.
}

void PalmSmartEndpointTest::katanaReadsFormsWhateverTheyAreCalled_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("error");
    const QByteArray form = "grant_type=password&username=yourname%40somewhere.com&password=abcdefg";
    const QString unsupported = u"unsupported_grant_type"_s;
    QTest::newRow("form called text") << "POST"_ba
                                      << "text/plain"_ba << form << QString();
    QTest::newRow("put") << "PUT"_ba
                         << ""_ba << form << QString();
    QTest::newRow("names in any case") << "POST"_ba
                                       << ""_ba
                                       << "Grant_Type=password&USERNAME=yourname@somewhere.com&Password=abcdefg"_ba
                                       << QString();
    QTest::newRow("json-body") << "POST"_ba
                               << "application/json"_ba << testData(u"palmsmart-request.json"_s) << unsupported;
    QTest::newRow("xml-body") << "POST"_ba
                              << "text/xml"_ba << ElementsInOrder << unsupported;
    QTest::newRow("get") << "GET"_ba
                         << ""_ba
                         << ""_ba << unsupported;
    QTest::newRow("grant-type-in-capitals")
        << "POST"_ba
        << ""_ba << QByteArray(form).replace("=password", "=Password") << unsupported;
    QTest::newRow("grant-type-twice") << "POST"_ba
                                      << ""_ba << form + "&grant_type=password" << unsupported;
    QTest::newRow("wrong-password") << "POST"_ba
                                    << ""_ba << form + "x" << u"invalid_grant"_s;
}

void PalmSmartEndpointTest::katanaReadsFormsWhateverTheyAreCalled()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(QString, error);
    ServerWithoutSockets server(ServerWithoutSockets::asImplemented());
    const HttpResponse response = server.send(method, u"/Token"_s, {HttpHeader{"Content-Type", type}}, body);
    QCOMPARE(response.status, error.isEmpty() ? 200 : 400);
    QCOMPARE(textOf(response, "error"), error);
}

void PalmSmartEndpointTest::tokensAreOpaqueLongAndLive()
{
    ServerWithoutSockets server(ServerWithoutSockets::asImplemented());
    const QString token = textOf(server.signInAtB(), "access_token");
    QVERIFY(token.size() > 200);
    QVERIFY(!token.contains(u'.'));
    QCOMPARE(server.ping(token), 200);
}

GRANTSCOPE_TEST(PalmSmartEndpointTest)
#include "tst_palmsmartendpoint.moc"
