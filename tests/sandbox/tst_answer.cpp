// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "kit/registeredtest.h"
#include "sandbox/answers/answer.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Grantscope;
using namespace Qt::StringLiterals;

class AnswerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonLayouts_data();
    void jsonLayouts();
    void valuesAreWrittenAsJsonHasThem();
    void xmlHasRootNamespacesAndNoNulls();
    void xmlNamesAreEncodedUnlessLiteral();
    void formsAreForms();
    void noBodyMeansNone();

private:
    static QByteArray text(const Answer &answer) { return rendered(answer).body.reveal().toByteArray(); }
};

void AnswerTest::jsonLayouts_data()
{
    QTest::addColumn<int>("layout");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("compact") << int(JsonLayout::Compact) << R"({"b":"x",".issued":"y","a":1})"_ba;
    QTest::newRow("indented") << int(JsonLayout::Indented)
                              << "{\n  \"b\": \"x\",\n  \".issued\": \"y\",\n  \"a\": 1\n}"_ba;
    QTest::newRow("commas missing") << int(JsonLayout::CommasMissing)
                                    << "{\n  \"b\": \"x\",\n  \".issued\": \"y\"\n  \"a\": 1\n}"_ba;
}

void AnswerTest::jsonLayouts()
{
    QFETCH(int, layout);
    Answer answer;
    answer.layout = static_cast<JsonLayout>(layout);
    answer.members = {named(u"b"_s, u"x"_s), named(u".issued"_s, u"y"_s), named(u"a"_s, 1)};
    QTEST(text(answer), "expected");
}

void AnswerTest::valuesAreWrittenAsJsonHasThem()
{
    const QList<Member> members{
        named(u"q\"\\"_s, u"line\nü"_s),
        named(u"n"_s, QJsonValue::Null),
        named(u"i"_s, 9007199254740993LL),
        named(u"d"_s, 3600.5),
        named(u"o"_s, QJsonObject{{u"k"_s, QJsonArray{true}}}),
        named(u"n"_s, u""_s),
    };
    QCOMPARE(
        compactJson(members),
        "{\"q\\\"\\\\\":\"line\\nü\",\"n\":null,\"i\":9007199254740993,\"d\":3600.5,\"o\":{\"k\":[true]},\"n\":\"\"}");
    QCOMPARE(compactJson({}), "{}");
}

void AnswerTest::xmlHasRootNamespacesAndNoNulls()
{
    Answer answer;
    answer.format = BodyFormat::Xml;
    answer.contentType = "text/xml";
    answer.xml = {u"R"_s, {{u"i"_s, u"urn:i"_s}, {QString(), u"urn:d"_s}}};
    answer.members = {named(u"a"_s, u"1 < 2 & 3"_s), named(u"n"_s, QJsonValue::Null), named(u"i"_s, 7),
                      named(u"o"_s, QJsonObject{{u"k"_s, QJsonArray{u"v"_s}}})};
    QCOMPARE(text(answer), "<R xmlns:i=\"urn:i\" xmlns=\"urn:d\">\n  <a>1 &lt; 2 &amp; 3</a>\n  <i>7</i>\n"
                           "  <o>\n    <k>v</k>\n  </o>\n</R>");
    QVERIFY(readXml(text(answer)).has_value());
}

void AnswerTest::xmlNamesAreEncodedUnlessLiteral()
{
    Answer answer;
    answer.format = BodyFormat::Xml;
    answer.xml.root = u"R"_s;
    answer.members = {named(u".issued"_s, u""_s)};
    QCOMPARE(text(answer), "<R>\n  <_x002E_issued></_x002E_issued>\n</R>");
    answer.literalXmlNames = true;
    QCOMPARE(text(answer), "<R>\n  <.issued></.issued>\n</R>");
    QVERIFY(!readXml(text(answer)).has_value());
}

void AnswerTest::formsAreForms()
{
    Answer answer;
    answer.format = BodyFormat::Form;
    answer.members = {named(u"access_token"_s, u"a+b c"_s), named(u"expires_in"_s, 60)};
    QCOMPARE(text(answer), "access_token=a%2Bb+c&expires_in=60");
}

void AnswerTest::noBodyMeansNone()
{
    Answer answer;
    answer.body = Answer::Body::None;
    answer.status = 401;
    const HttpResponse response = rendered(answer);
    QCOMPARE(response.status, 401);
    QVERIFY(response.body.isEmpty());
    QVERIFY(headerValue(response.headers, "Content-Type").isNull());
}

GRANTSCOPE_TEST(AnswerTest)
#include "tst_answer.moc"
