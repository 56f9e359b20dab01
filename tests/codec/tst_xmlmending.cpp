// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "codec/xml.h"
#include "kit/registeredtest.h"
#include "kit/testdata.h"

#include <QTest>

using namespace Grantscope;
using namespace Qt::StringLiterals;

class TestXmlMending : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mendsTheDocumentedAnswer()
    {
        const QByteArray body = testData(QStringLiteral("palmsmart-documented-dotted-names.xml"));
        const auto mending = mendLeadingDots(body);
        QVERIFY(mending.has_value());
        QCOMPARE(mending->places, (QStringList{u"line 5: <.issued> read as <_x002E_issued>"_s,
                                               u"line 6: <.expires> read as <_x002E_expires>"_s,
                                               u"line 7: <.persistent> read as <_x002E_persistent>"_s}));
        QByteArray expected = body;
        expected.replace("<.", "<_x002E_").replace("</.", "</_x002E_");
        QCOMPARE(mending->bytes, expected);
        const auto read = readXml(mending->bytes);
        QVERIFY(read.has_value());
        QCOMPARE(read->root, u"TokenData"_s);
        QCOMPARE(read->list.size(), 7);
        QCOMPARE(read->find(u".issued")->value.toString(), u"Fri 22 Jan 2016 05:00:00 GMT"_s);
        QCOMPARE(read->find(u".persistent")->value, QJsonValue(u""_s));
        QCOMPARE(read->find(u"expires_in")->value, QJsonValue(u"12345567"_s));
    }

    void leavesTheRestAlone()
    {
        const auto mending = mendLeadingDots("\xEF\xBB\xBF<?xml version=\"1.0\"?><r a=\"<.x>\" b='>'><!-- <.c> --><.d "
                                             "e='/>'/><f><![CDATA[<.g>]]>.h &lt;.i&gt;</f></r>");
        QVERIFY(!mending); // '<' in an attribute is no XML, mended or not
        const auto sound =
            mendLeadingDots("<r b='>'><!-- <.c> --><.d e='/>'/><?p <.q>?><f><![CDATA[<.g>]]>.h &lt;.i&gt;</f></r>");
        QVERIFY(sound.has_value());
        QCOMPARE(
            sound->bytes,
            QByteArray("<r b='>'><!-- <.c> --><_x002E_d e='/>'/><?p <.q>?><f><![CDATA[<.g>]]>.h &lt;.i&gt;</f></r>"));
        QCOMPARE(sound->places, QStringList{u"line 1: <.d> read as <_x002E_d>"_s});
    }

    void givesNothing_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("sound") << QByteArray("<r><a>.x</a></r>");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("json") << QByteArray("{\"a\":\"<.b>\"}");
        QTest::newRow("bare-dot") << QByteArray("<r><.></.></r>");
        QTest::newRow("also-unclosed") << QByteArray("<r><.a></.a>");
        QTest::newRow("also-a-dtd") << QByteArray("<!DOCTYPE r><r><.a/></r>");
        QTest::newRow("two-dots-and-a-space") << QByteArray("<r>< .a/></r>");
        QTest::newRow("unclosed-comment") << QByteArray("<!-- <.a>");
        QTest::newRow("unclosed-tag") << QByteArray("<.a");
        QTest::newRow("only-brackets") << QByteArray("<<<<>>>><.<.<.");
        QTest::newRow("utf-16") << QByteArray("\xFF\xFE<\0.\0a\0/\0>\0", 12);
    }
    void givesNothing()
    {
        QFETCH(QByteArray, body);
        QVERIFY(!mendLeadingDots(body));
    }
};

GRANTSCOPE_TEST(TestXmlMending)
#include "tst_xmlmending.moc"
