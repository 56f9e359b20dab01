// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "kit/registeredtest.h"
#include "sandbox/answers/modelbinding.h"

#include <QTest>

using namespace Grantscope;
using namespace Qt::StringLiterals;
using XmlReader = RequestModel::XmlReader;

class ModelBindingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void values_data();
    void values();
    void refusals_data();
    void refusals();

private:
    static HttpRequest request(const QByteArray &type, const QByteArray &body)
    {
        HttpRequest request;
        if (!type.isEmpty())
            request.headers = {HttpHeader{"Content-Type", type}};
        request.body = Secret(body);
        return request;
    }
    /// Members b and a: in this order for the reader that goes only forwards.
    static RequestModel model(XmlReader reader, const QString &space = {})
    {
        return {u"M"_s, space, reader, {u"b"_s, u"a"_s}, true};
    }
};

void ModelBindingTest::values_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("forwardOnly");
    QTest::addColumn<QString>("expected"); // "a=... b=...", "-" for a member that is not there
    const QByteArray json = "application/json";
    const QByteArray xml = "text/xml; charset=utf-8";
    QTest::newRow("json") << json << R"({"a":"1","b":"2"})"_ba << false << u"1 2"_s;
    QTest::newRow("json names in any case") << json << R"({"A":"1","B":"2"})"_ba << false << u"1 2"_s;
    QTest::newRow("json numbers become text") << json << R"({"a":1,"b":true})"_ba << false << u"1 true"_s;
    QTest::newRow("json null") << json << R"({"a":null,"b":""})"_ba << false << u"- "_s;
    QTest::newRow("json object is no text") << json << R"({"a":{},"b":[]})"_ba << false << u"- -"_s;
    QTest::newRow("xml in any order") << xml << "<M><a>1</a><x/><b>2</b></M>"_ba << false << u"1 2"_s;
    QTest::newRow("xml names are exact") << xml << "<M><A>1</A><b>2</b></M>"_ba << false << u"- 2"_s;
    QTest::newRow("xml first of two") << xml << "<M><a>1</a><a>2</a><b/></M>"_ba << false << u"1 "_s;
    QTest::newRow("forwards") << xml << "<M><b>2</b><x/><a>1</a></M>"_ba << true << u"1 2"_s;
    QTest::newRow("backwards is lost") << xml << "<M><a>1</a><b>2</b></M>"_ba << true << u"1 -"_s;
    QTest::newRow("form") << "application/x-www-form-urlencoded"_ba
                          << "a=1+2&B=%33"_ba << false << u"1 2 3"_s;
}

void ModelBindingTest::values()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(bool, forwardOnly);
    const XmlReader reader = forwardOnly ? XmlReader::DataContractSerializer : XmlReader::XmlSerializer;
    const auto bound = boundModel(request(type, body), model(reader));
    QVERIFY(bound.has_value());
    QTEST(bound->value(u"a"_s, u"-"_s) + u' ' + bound->value(u"b"_s, u"-"_s), "expected");
}

void ModelBindingTest::refusals_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("space");
    QTest::addColumn<int>("status");
    const QByteArray json = "application/json";
    const QByteArray xml = "application/xml";
    QTest::newRow("empty-body") << json << ""_ba << QString() << 400;
    QTest::newRow("empty-body-without-type") << ""_ba
                                             << ""_ba << QString() << 400;
    QTest::newRow("broken-json") << json << R"({"a":)"_ba << QString() << 400;
    QTest::newRow("json-array") << json << "[]"_ba << QString() << 400;
    QTest::newRow("broken-xml") << xml << "<M><a></M>"_ba << QString() << 400;
    QTest::newRow("xml-dtd") << xml << "<!DOCTYPE M><M><a>1</a></M>"_ba << QString() << 400;
    QTest::newRow("wrong-root") << xml << "<N><a>1</a></N>"_ba << QString() << 400;
    QTest::newRow("unexpected-namespace") << xml << "<M xmlns='urn:x'><a>1</a></M>"_ba << QString() << 400;
    QTest::newRow("missing-namespace") << xml << "<M><a>1</a></M>"_ba << u"urn:x"_s << 400;
    QTest::newRow("type-unknown") << "text/plain"_ba
                                  << "{}"_ba << QString() << 415;
    QTest::newRow("type-missing") << ""_ba
                                  << "{}"_ba << QString() << 415;
}

void ModelBindingTest::refusals()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(QString, space);
    const auto bound = boundModel(request(type, body), model(XmlReader::XmlSerializer, space));
    QVERIFY(!bound.has_value());
    QTEST(bound.error().status, "status");
    QCOMPARE(bound.error().members.first().name, u"Message"_s);
}

GRANTSCOPE_TEST(ModelBindingTest)
#include "tst_modelbinding.moc"
