// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "codec/json.h"
#include "kit/registeredtest.h"
#include "kit/testdata.h"

#include <QTest>

using namespace Grantscope;
using namespace Qt::StringLiterals;

class TestJsonMending : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mendsTheDocumentedAnswer()
    {
        const QByteArray body = testData(QStringLiteral("palmsmart-documented-missing-commas.json"));
        const auto mending = mendMissingCommas(body);
        QVERIFY(mending.has_value());
        QCOMPARE(mending->places, (QStringList{u"line 5: comma missing after \".issued\""_s,
                                               u"line 6: comma missing after \".expires\""_s,
                                               u"line 7: comma missing after \".persistent\""_s}));
        QCOMPARE(mending->bytes.size(), body.size() + 3);
        QByteArray expected = body;
        expected.replace("GMT\"\n", "GMT\",\n").replace("\"\"\n", "\"\",\n");
        QCOMPARE(mending->bytes, expected);
        const auto read = readJson(mending->bytes);
        QVERIFY(read.has_value());
        QCOMPARE(read->list.size(), 7);
        QCOMPARE(read->find(u"expires_in")->value.toInteger(), 1234567);
        QCOMPARE(read->find(u".issued")->where, u"$['.issued']"_s);
    }

    void mends_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("after a number") << QByteArray("{\"a\": 1 \"b\": 2}") << QByteArray("{\"a\": 1, \"b\": 2}");
        QTest::newRow("after a word") << QByteArray("{\"a\":null \"b\":true \"c\":0}")
                                      << QByteArray("{\"a\":null, \"b\":true, \"c\":0}");
        QTest::newRow("after an object") << QByteArray("{\"a\":{\"x\":1} \"b\":2}")
                                         << QByteArray("{\"a\":{\"x\":1}, \"b\":2}");
        QTest::newRow("after an array") << QByteArray("{\"a\":[1,2] \"b\":2}") << QByteArray("{\"a\":[1,2], \"b\":2}");
        QTest::newRow("within a nested object")
            << QByteArray("{\"a\":{\"x\":1 \"y\":2}}") << QByteArray("{\"a\":{\"x\":1, \"y\":2}}");
        QTest::newRow("within an array") << QByteArray("{\"a\":[{\"x\":1 \"y\":2}]}")
                                         << QByteArray("{\"a\":[{\"x\":1, \"y\":2}]}");
        QTest::newRow("escaped quotes") << QByteArray("{\"a\":\"\\\" \\\"b\\\": \" \"c\":\"\\\\\" \"d\":1}")
                                        << QByteArray("{\"a\":\"\\\" \\\"b\\\": \", \"c\":\"\\\\\", \"d\":1}");
        QTest::newRow("no space") << QByteArray("{\"a\":\"1\"\"b\":2}") << QByteArray("{\"a\":\"1\",\"b\":2}");
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF{\"a\":1 \"b\":2}")
                                         << QByteArray("\xEF\xBB\xBF{\"a\":1, \"b\":2}");
        QTest::newRow("looks like one inside a string")
            << QByteArray("{\"a\":\"1 \\\"b\\\"\" \"c\":2}") << QByteArray("{\"a\":\"1 \\\"b\\\"\", \"c\":2}");
    }
    void mends()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, expected);
        const auto mending = mendMissingCommas(body);
        QVERIFY(mending.has_value());
        QCOMPARE(mending->bytes, expected);
        QCOMPARE(mending->places.size(), expected.size() - body.size());
    }

    void leavesAlone_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("sound") << QByteArray("{\"a\":1,\"b\":\"x \\\"y\\\" z\"}");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("missing-in-an-array") << QByteArray("{\"a\":[\"x\" \"y\"]}");
        QTest::newRow("missing-colon") << QByteArray("{\"a\" 1 \"b\":2}");
        QTest::newRow("missing-value") << QByteArray("{\"a\":\"b\":2}");
        QTest::newRow("value-without-name") << QByteArray("{\"a\":\"x\" \"y\"}");
        QTest::newRow("also-unclosed") << QByteArray("{\"a\":1 \"b\":2");
        QTest::newRow("also-trailing-comma") << QByteArray("{\"a\":1 \"b\":2,}");
        QTest::newRow("also-invalid-utf8") << QByteArray("{\"a\":1 \"b\":\"\xFF\"}");
        QTest::newRow("unescaped-quotes") << QByteArray("{\"a\":\"he said \"hello\" to me\"}");
        QTest::newRow("unclosed-string") << QByteArray("{\"a\":1 \"b");
        QTest::newRow("array-at-the-top") << QByteArray("[{\"a\":1 \"b\":2}]");
        QTest::newRow("html") << QByteArray("<a href=\"x\" class=\"y\">");
        QTest::newRow("closing-brackets-only") << QByteArray("}}}]]]\"\"\"\"");
        QTest::newRow("deep") << QByteArray(100'000, '{');
        QTest::newRow("nul") << QByteArray("{\"a\":1\0\"b\":2}", 13);
    }
    void leavesAlone()
    {
        QFETCH(QByteArray, body);
        QVERIFY(!mendMissingCommas(body));
    }
};

GRANTSCOPE_TEST(TestJsonMending)
#include "tst_jsonmending.moc"
