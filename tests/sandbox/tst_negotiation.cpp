// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "kit/registeredtest.h"
#include "sandbox/answers/negotiation.h"

#include <QTest>

using namespace Grantscope;
using namespace Qt::StringLiterals;

class NegotiationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestTypes_data();
    void requestTypes();
    void answerTypes_data();
    void answerTypes();
};

void NegotiationTest::requestTypes_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("bare") << "application/json"_ba
                          << "application/json"_ba;
    QTest::newRow("charset") << "Text/XML; charset=UTF-8"_ba
                             << "text/xml"_ba;
    QTest::newRow("absent") << QByteArray() << "application/octet-stream"_ba;
}

void NegotiationTest::requestTypes()
{
    QFETCH(QByteArray, header);
    HttpRequest request;
    request.headers = {HttpHeader{"content-type", header}};
    QTEST(requestMediaType(request), "expected");
}

void NegotiationTest::answerTypes_data()
{
    QTest::addColumn<QByteArray>("accept");
    QTest::addColumn<QByteArray>("own");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray json = "application/json";
    const QByteArray xml = "application/xml";
    QTest::newRow("nothing") << QByteArray() << QByteArray() << json;
    QTest::newRow("own type") << QByteArray() << xml << xml;
    QTest::newRow("own text type") << QByteArray() << "text/xml; charset=utf-8"_ba
                                   << "text/xml"_ba;
    QTest::newRow("a form has no answer of its kind") << QByteArray() << "application/x-www-form-urlencoded"_ba << json;
    QTest::newRow("accept wins") << json << xml << json;
    QTest::newRow("text/json") << "text/json"_ba << xml << "text/json"_ba;
    QTest::newRow("accept everything") << "*/*"_ba << xml << xml;
    QTest::newRow("accept nothing of use") << "image/png, text/html"_ba << xml << xml;
    QTest::newRow("quality") << "application/json;q=0.5, application/xml;q=0.9"_ba << json << xml;
    QTest::newRow("quality zero") << "application/xml;q=0"_ba << json << json;
    QTest::newRow("first of equals") << "application/xml, application/json"_ba << json << xml;
    QTest::newRow("range") << "application/*"_ba << xml << json;
    QTest::newRow("broken quality") << "application/xml;q=x"_ba << json << json;
}

void NegotiationTest::answerTypes()
{
    QFETCH(QByteArray, accept);
    QFETCH(QByteArray, own);
    HttpRequest request;
    if (!accept.isEmpty())
        request.headers.append(HttpHeader{"Accept", accept});
    if (!own.isEmpty())
        request.headers.append(HttpHeader{"Content-Type", own});
    QTEST(negotiatedMediaType(request), "expected");
}

GRANTSCOPE_TEST(NegotiationTest)
#include "tst_negotiation.moc"
