// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "codec/base64url.h"
#include "jose/json/jsonreader_p.h"
#include "kit/registeredtest.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Grantscope;

namespace
{

QByteArray described(const JsonNode &node)
{
    QByteArray text = QByteArray::number(static_cast<int>(node.kind)) + ' ' + QByteArray::number(node.below) + ' ';
    text += QByteArray(node.name.data(), static_cast<qsizetype>(node.name.size())) + '=';
    text += QByteArray(node.text.data(), static_cast<qsizetype>(node.text.size()));
    return text + '|' + QByteArray::number(node.integer) + '|' + QByteArray::number(node.number, 'g', 17);
}

QByteArrayList described(JsonNodes nodes)
{
    QByteArrayList list;
    for (const JsonNode &node : nodes)
        list.append(described(node));
    return list;
}

QByteArray nested(int depth)
{
    return "{\"a\":" + QByteArray(depth - 1, '[') + QByteArray(depth - 1, ']') + '}';
}

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

const QByteArray Damaged =
    "{\"iss\":\"a\\u00e4\\n\",\"exp\":1795334400,\"aud\":[\"x\",{\"y\":null}],\"n\":-1.5e3,\"t\":true}";
const QByteArray Alphabet = "{}[]\":,\\ntfu0159eE+-. axyz\t\n\x01\x7f";

} // namespace

class TestJsonReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothWaysAgree_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QByteArray("{}");
        QTest::newRow("claims") << QByteArray(R"({"iss":"joe","exp":1300819380,"http://example.com/is_root":true})");
        QTest::newRow("kinds") << QByteArray(R"({"a":null,"b":true,"c":false,"d":-7,"e":1.5,"f":"x","g":[],"h":{}})");
        QTest::newRow("nested") << QByteArray(R"({"a":[1,[2,{"b":[3]}],"x"],"c":{"d":{"e":null}},"f":2})");
        QTest::newRow("escapes") << QByteArray(R"({"\u0061\"b":"\n\\ä€\ud83d\ude00"})");
        QTest::newRow("large integer") << QByteArray(R"({"a":9223372036854775807,"b":-9223372036854775808})");
        QTest::newRow("past 64 bits") << QByteArray(R"({"a":123456789012345678901234567890})");
        QTest::newRow("exponent") << QByteArray(R"({"a":1.795e9,"b":1E3})");
        QTest::newRow("duplicates") << QByteArray(R"({"a":1,"a":2})");
        QTest::newRow("spaces") << QByteArray(" { \"a\" :\t1 }\r\n");
    }
    void bothWaysAgree()
    {
        QFETCH(QByteArray, json);
        JsonReader reader;
        QVERIFY(reader.readJson(viewOf(json)) == JsonReader::Fault::None);
        NodeList byCodec;
        QVERIFY(readNodesByCodec(viewOf(json), byCodec) == NodeReading::Read);
        // Qt has no whole numbers that were spelled with an exponent or are past 64 bits; all else is alike.
        QCOMPARE(described(reader.nodes()).size(), described(JsonNodes(byCodec.list)).size());
        if (!json.contains('E'))
            QCOMPARE(described(reader.nodes()), described(JsonNodes(byCodec.list)));
    }

    void refusesByBothWays_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty-text") << QByteArray("");
        QTest::newRow("not-an-object") << QByteArray("[1]");
        QTest::newRow("bare-string") << QByteArray("\"a\"");
        QTest::newRow("cut") << QByteArray(R"({"a":1)");
        QTest::newRow("trailing-comma") << QByteArray(R"({"a":1,})");
        QTest::newRow("two-documents") << QByteArray(R"({"a":1}{"b":2})");
        QTest::newRow("leading-zero") << QByteArray(R"({"a":01})");
        QTest::newRow("single-quotes") << QByteArray("{'a':1}");
        QTest::newRow("broken-utf8") << QByteArray("{\"a\":\"\xff\"}");
        QTest::newRow("byte-order-mark") << QByteArray("\xef\xbb\xbf{}");
        QTest::newRow("utf-16") << QByteArray("\xff\xfe{\0}\0", 6);
        QTest::newRow("nul-behind") << QByteArray("{}\0", 3);
        QTest::newRow("bare-control-in-text") << QByteArray("{\"a\":\"\x01\"}");
        QTest::newRow("bare-line-break-in-text") << QByteArray("{\"a\":\"b\nc\"}");
        QTest::newRow("unknown-escape") << QByteArray("{\"a\":\"\\5\"}");
        QTest::newRow("too-deep") << nested(static_cast<int>(JsonNode::MaxDepth) + 1);
        QTest::newRow("far-too-deep") << nested(100'000);
        QTest::newRow("too-many-nodes") << "{\"a\":[" + QByteArray("0,").repeated(JsonNode::MaxCount) + "0]}";
    }
    void refusesByBothWays()
    {
        QFETCH(QByteArray, json);
        JsonReader reader;
        QVERIFY(reader.readJson(viewOf(json)) == JsonReader::Fault::Json);
        QVERIFY(reader.nodes().empty());
        NodeList byCodec;
        QVERIFY(readNodesByCodec(viewOf(json), byCodec) == NodeReading::Refused);
    }

    // What the quick way takes, the codec takes, too (it forgives more: Qt takes a number that begins with its point). From a
    // fixed seed.
    void noDamagedTextIsTakenQuicklyAlone()
    {
        QRandomGenerator random(20261122);
        int taken = 0;
        QuickParser quick;
        NodeList quickly;
        NodeList byCodec;
        for (int round = 0; round < 20'000; ++round) {
            QByteArray json = Damaged;
            for (int i = random.bounded(1, 4); i > 0; --i)
                json[random.bounded(json.size())] = Alphabet.at(random.bounded(Alphabet.size()));
            const QByteArray padded = json + QByteArray(QuickParser::Padding, '\0');
            const NodeReading reading =
                quick.read(viewOf(padded).substr(0, static_cast<std::size_t>(json.size())), quickly);
            if (reading != NodeReading::Read)
                continue;
            if (readNodesByCodec(viewOf(json), byCodec) != NodeReading::Read ||
                byCodec.list.size() != quickly.list.size())
                QFAIL(json.constData());
            ++taken;
        }
        QVERIFY(taken > 1'000);
    }

    void theDeepestThatIsAllowedIsRead()
    {
        JsonReader reader;
        QVERIFY(reader.readJson(viewOf(nested(static_cast<int>(JsonNode::MaxDepth) - 1))) == JsonReader::Fault::None);
    }

    void theLastOfTwoMembersCounts()
    {
        JsonReader reader;
        QVERIFY(reader.readJson(R"({"a":1,"b":[{"a":3}],"a":2})") == JsonReader::Fault::None);
        QCOMPARE(findMember(reader.nodes(), "a")->integer, 2);
        QVERIFY(!findMember(reader.nodes(), "c"));
        QVERIFY(reader.hasDuplicates());
        QVERIFY(reader.readJson(R"({"a":1,"b":{"a":3}})") == JsonReader::Fault::None);
        QVERIFY(!reader.hasDuplicates());
    }

    void encodingAndJsonAreToldApart()
    {
        JsonReader reader;
        QVERIFY(reader.readBase64Url("e30") == JsonReader::Fault::None);
        QCOMPARE(reader.text(), std::string_view("{}"));
        QVERIFY(reader.readBase64Url("e30=") == JsonReader::Fault::Encoding);
        QVERIFY(reader.readBase64Url("e31") == JsonReader::Fault::Encoding);
        QVERIFY(reader.readBase64Url("W10") == JsonReader::Fault::Json);
    }

    void aReaderGrowsAndIsUsedAgain()
    {
        JsonReader reader;
        for (const qsizetype size : {10, 5'000, 100, 200'000, 1}) {
            const QByteArray json = "{\"a\":\"" + QByteArray(size, 'x') + "\"}";
            QVERIFY(reader.readBase64Url(viewOf(base64UrlEncoded(json))) == JsonReader::Fault::None);
            QCOMPARE(findMember(reader.nodes(), "a")->text.size(), static_cast<std::size_t>(size));
        }
    }
};

GRANTSCOPE_TEST(TestJsonReader)
#include "tst_jsonreader.moc"
