// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "codec/xml.h"
#include "kit/registeredtest.h"
#include "kit/testdata.h"

#include <QJsonArray>
#include <QTest>

using namespace Grantscope;
using namespace Qt::StringLiterals;

namespace
{

QByteArray sample(const char *name)
{
    return testData(QString::fromLatin1(name));
}

} // namespace

class TestXmlWriting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheDocumentedRequests()
    {
        const XmlShape saasu{u"OAuthPasswordCredentialsGrantRequest"_s,
                             {{u"xsd"_s, u"http://www.w3.org/2001/XMLSchema"_s},
                              {u"xsi"_s, u"http://www.w3.org/2001/XMLSchema-instance"_s}}};
        QCOMPARE(writeXml(saasu, {{u"grant_type"_s, u"password"_s, {}},
                                  {u"username"_s, u"test@host.com"_s, {}},
                                  {u"password"_s, u"StrongPassword"_s, {}},
                                  {u"scope"_s, u"full"_s, {}}})
                     .value(),
                 sample("saasu-request.xml"));
        const XmlShape palmSmart{u"LoginModel"_s,
                                 {{u"i"_s, u"http://www.w3.org/2001/XMLSchema-instance"_s},
                                  {QString(), u"http://schemas.datacontract.org/2004/07/PalmSmart.Models"_s}}};
        QCOMPARE(writeXml(palmSmart, {{u"grant_type"_s, u"password"_s, {}},
                                      {u"username"_s, u"yourname@somewhere.com"_s, {}},
                                      {u"password"_s, u"abcdefg"_s, {}}})
                     .value(),
                 sample("palmsmart-request.xml"));
    }

    void writesTheRealNameOfADottedMember()
    {
        QCOMPARE(writeXml({u"r"_s, {}}, {{u".persistent"_s, u""_s, {}}}).value(),
                 QByteArray("<r>\n  <_x002E_persistent></_x002E_persistent>\n</r>"));
    }

    void escapes()
    {
        QCOMPARE(writeXml({u"r"_s, {{u"p"_s, u"urn:\"<&'\n"_s}}}, {{u"a"_s, u"<b>&]]>\"'\r\n"_s, {}}}).value(),
                 QByteArray("<r xmlns:p=\"urn:&#34;&lt;&amp;'&#10;\">\n  <a>&lt;b&gt;&amp;]]&gt;\"'&#13;\n</a>\n</r>"));
    }

    void everyWritableCharacterComesBack()
    {
        QString all = u"  \t\r\n\r leading and trailing \r\n "_s;
        for (char32_t c = 0x20; c < 0x30000; c += c < 0x3000 ? 1 : 37) {
            if (!QChar::isSurrogate(c) && c != 0xFFFE && c != 0xFFFF)
                all += QChar::fromUcs4(c);
        }
        all += u" "_s;
        const auto written = writeXml({u"r"_s, {}}, {{u"password"_s, all, {}}});
        QVERIFY(written.has_value());
        const auto read = readXml(*written);
        QVERIFY2(read.has_value(), read ? "" : qUtf8Printable(read.error().detail + read.error().where));
        QCOMPARE(read->find(u"password")->value.toString(), all);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("value");
        QTest::newRow("nul") << QString(QChar(0));
        QTest::newRow("escape") << u"a\u001bb"_s;
        QTest::newRow("vertical-tab") << u"\u000b"_s;
        QTest::newRow("lone-high-surrogate") << QString(QChar(0xD83D));
        QTest::newRow("lone-high-surrogate-before-text") << QString(QChar(0xD83D)) + u'a';
        QTest::newRow("lone-low-surrogate") << QString(QChar(0xDD11));
        QTest::newRow("fffe") << QString(QChar(0xFFFE));
        QTest::newRow("ffff") << QString(QChar(0xFFFF));
    }
    void refuses()
    {
        QFETCH(QString, value);
        const auto written =
            writeXml({u"r"_s, {}}, {{u"username"_s, u"x"_s, {}}, {u"password"_s, u"Canary"_s + value, {}}});
        QVERIFY(!written);
        QCOMPARE(written.error().code, u"xml-not-writable"_s);
        QCOMPARE(written.error().origin, Origin::Input);
        QCOMPARE(written.error().where, u"password"_s);
        QVERIFY(!written.error().detail.contains(u"Canary"_s));
    }

    void namelessElementsAreRefused()
    {
        QCOMPARE(writeXml({QString(), {}}, {}).error().code, u"xml-not-writable"_s);
        QCOMPARE(writeXml({u"r"_s, {}}, {{QString(), u"x"_s, {}}}).error().code, u"xml-not-writable"_s);
    }

    void otherTypes()
    {
        QCOMPARE(writeXml({u"r"_s, {}}, {{u"n"_s, 3600, {}},
                                         {u"b"_s, true, {}},
                                         {u"z"_s, QJsonValue::Null, {}},
                                         {u"l"_s, QJsonArray{u"<"_s}, {}}})
                     .value(),
                 QByteArray("<r>\n  <n>3600</n>\n  <b>true</b>\n  <l>[\"&lt;\"]</l>\n</r>"));
        QCOMPARE(writeXml({u"r"_s, {}}, {}).value(), QByteArray("<r></r>"));
    }
};

GRANTSCOPE_TEST(TestXmlWriting)
#include "tst_xmlwriting.moc"
