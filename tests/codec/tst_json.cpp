// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "codec/json.h"
#include "kit/registeredtest.h"
#include "kit/testdata.h"

#include <QJsonArray>
#include <QTest>

#include <limits>

using namespace Grantscope;
using namespace Qt::StringLiterals;

namespace
{

QByteArray sample(const char *name)
{
    return testData(QString::fromLatin1(name));
}

QStringList names(const Members &members)
{
    QStringList list;
    for (const Member &member : members.list)
        list += member.name;
    return list;
}

QByteArray utf16(const QString &text, bool bigEndian)
{
    QByteArray out(bigEndian ? "\xFE\xFF" : "\xFF\xFE");
    for (const QChar c : text) {
        const std::array<char, 2> unit{static_cast<char>(bigEndian ? c.row() : c.cell()),
                                       static_cast<char>(bigEndian ? c.cell() : c.row())};
        out.append(unit.data(), 2);
    }
    return out;
}

} // namespace

class TestJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void indentsAndChangesNothingElse_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("numbers, order and repeats")
            << QByteArray(R"({"b":1.50,"a":12345678901234567890,"b":[1,{"c":[]},{}]})")
            << QByteArray(
                   "{\n  \"b\": 1.50,\n  \"a\": 12345678901234567890,\n  \"b\": [\n    1,\n    {\n      \"c\": []\n    "
                   "},\n    {}\n  ]\n}");
        QTest::newRow("what looks like structure in a text")
            << QByteArray("{\"a\":\"{ \\\" , } [\\\\\"}") << QByteArray("{\n  \"a\": \"{ \\\" , } [\\\\\"\n}");
        QTest::newRow("spaces that were there") << QByteArray("{ \"a\" :\t1\r\n}") << QByteArray("{\n  \"a\": 1\n}");
        QTest::newRow("cut off") << QByteArray("{\"a\":[1,\"b") << QByteArray("{\n  \"a\": [\n    1,\n    \"b");
        QTest::newRow("no JSON") << QByteArray("]]}") << QByteArray("\n]\n]\n}");
        QTest::newRow("nothing") << QByteArray() << QByteArray();
    }

    void indentsAndChangesNothingElse()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, expected);
        QCOMPARE(indentedJson(json), expected);
        QVERIFY(indentedJson(QByteArray(100'000, '[')).size() < 20'000'000);
    }

    void readsTheDocumentedAnswer()
    {
        const auto read = readJson(sample("saasu-documented.json"));
        QVERIFY(read.has_value());
        QCOMPARE(read->format, BodyFormat::Json);
        QCOMPARE(names(*read),
                 (QStringList{u"access_token"_s, u"token_type"_s, u"expires_in"_s, u"refresh_token"_s, u"scope"_s}));
        QCOMPARE(read->find(u"expires_in")->value.toInteger(), 10800);
        QCOMPARE(read->find(u"expires_in")->where, u"$.expires_in"_s);
        QCOMPARE(read->find(u"scope")->value.toString(), u"full fileid:15431 fileid:14078 fileid:2045"_s);
        QVERIFY(read->findings.isEmpty());
    }

    void documentedAnswerWithoutCommasIsRefusedWithItsPlace()
    {
        const auto read = readJson(sample("palmsmart-documented-missing-commas.json"));
        QVERIFY(!read);
        QCOMPARE(read.error().code, u"json-syntax"_s);
        QCOMPARE(read.error().origin, Origin::Protocol);
        QVERIFY2(read.error().where.startsWith(u"byte 1"_s) && read.error().where.contains(u"(line "_s),
                 qUtf8Printable(read.error().where));
    }

    void writesTheDocumentedRequests()
    {
        QCOMPARE(writeJson({{u"grant_type"_s, u"password"_s, {}},
                            {u"username"_s, u"test@host.com"_s, {}},
                            {u"password"_s, u"StrongPassword"_s, {}},
                            {u"scope"_s, u"full"_s, {}}}),
                 sample("saasu-request.json"));
        QCOMPARE(writeJson({{u"grant_type"_s, u"password"_s, {}},
                            {u"username"_s, u"yourname@somewhere.com"_s, {}},
                            {u"password"_s, u"abcdefg"_s, {}}}),
                 sample("palmsmart-request.json"));
    }

    void keepsTypesAndNumbers()
    {
        const auto read = readJson("{\"i\":9223372036854775807,\"n\":-9223372036854775808,\"d\":3600.5,\"e\":3.6e3,"
                                   "\"b\":true,\"z\":null,\"s\":\"3600\","
                                   "\"a\":[\"x\",\"y\"],\"o\":{\"k\":{\"access_token\":\"inner\"}},\"empty\":\"\"}");
        QVERIFY(read.has_value());
        QCOMPARE(read->find(u"i")->value.toInteger(), std::numeric_limits<qint64>::max());
        QCOMPARE(read->find(u"n")->value.toInteger(), std::numeric_limits<qint64>::min());
        QCOMPARE(read->find(u"d")->value.toDouble(), 3600.5);
        QCOMPARE(read->find(u"e")->value.toInteger(), 3600);
        QCOMPARE(read->find(u"b")->value, QJsonValue(true));
        QVERIFY(read->find(u"z")->value.isNull());
        QCOMPARE(read->find(u"s")->value, QJsonValue(u"3600"_s));
        QCOMPARE(read->find(u"a")->value.toArray().size(), 2);
        QVERIFY(read->find(u"access_token") == nullptr); // what is nested stays nested
        QCOMPARE(read->find(u"empty")->value, QJsonValue(u""_s));
        QCOMPARE(read->list.size(), 10);
    }

    void keepsDocumentOrder()
    {
        const auto read = readJson(" {\r\n\t\"z\" : \"a\\\"}\" , \"b\":[\"]\",{\"}\":1}], \"a\" :-1 ,\"m\":{ } }\n ");
        QVERIFY(read.has_value());
        QCOMPARE(names(*read), (QStringList{u"z"_s, u"b"_s, u"a"_s, u"m"_s}));
        QCOMPARE(read->find(u"a")->value.toInteger(), -1);
        QCOMPARE(read->find(u"z")->value.toString(), u"a\"}"_s);
    }

    void emptyObjectHasNoMembers()
    {
        QVERIFY(readJson("{}")->list.isEmpty());
        QVERIFY(readJson(" { } ")->list.isEmpty());
    }

    void duplicatesAreKeptWithTheirOwnValues()
    {
        const auto read =
            readJson("{\"access_token\":\"one\",\"x\":1,\"access_token\":{\"two\":[2]},\"x\":2.5,\"y\":0}");
        QVERIFY(read.has_value());
        QCOMPARE(read->list.size(), 5);
        QCOMPARE(read->list[0].value, QJsonValue(u"one"_s));
        QCOMPARE(read->list[1].value, QJsonValue(1));
        QCOMPARE(read->list[2].value.toObject().value(u"two").toArray(), QJsonArray{2});
        QCOMPARE(read->list[3].value, QJsonValue(2.5));
        QCOMPARE(read->find(u"x")->value, QJsonValue(2.5)); // the last, as QJsonDocument has it
        QCOMPARE(read->findings,
                 (Findings{{u"duplicate-member"_s, Severity::Warning, {u"access_token"_s}, u"$.access_token"_s},
                           {u"duplicate-member"_s, Severity::Warning, {u"x"_s}, u"$.x"_s}}));
    }

    void duplicateSpelledWithEscapesIsSeen()
    {
        const auto read =
            readJson("{\"access_token\":\"one\",\"access_tok\\u0065n\":\"two\",\"access_token\":\"three\"}");
        QVERIFY(read.has_value());
        QCOMPARE(names(*read), (QStringList{u"access_token"_s, u"access_token"_s, u"access_token"_s}));
        QCOMPARE(read->list[1].value, QJsonValue(u"two"_s));
        QCOMPARE(read->findings.size(), 1);
    }

    void nestedDuplicatesAreNoneOfOurs() { QVERIFY(readJson("{\"a\":{\"b\":1,\"b\":2},\"b\":3}")->findings.isEmpty()); }

    void byteOrderMarksAreToldNotFatal()
    {
        const QString text = u"{\"user\":\"\u00e4\U0001F511\"}"_s;
        const QList<std::pair<QByteArray, QString>> marked{{"\xEF\xBB\xBF" + text.toUtf8(), u"UTF-8"_s},
                                                           {utf16(text, false), u"UTF-16LE"_s},
                                                           {utf16(text, true), u"UTF-16BE"_s}};
        for (const auto &[bytes, encoding] : marked) {
            const auto read = readJson(bytes);
            QVERIFY(read.has_value());
            QCOMPARE(read->find(u"user")->value.toString(), u"\u00e4\U0001F511"_s);
            QCOMPARE(read->findings, (Findings{{u"byte-order-mark"_s, Severity::Note, {encoding}, u"byte 0"_s}}));
        }
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("code");
        QTest::newRow("empty") << QByteArray() << u"json-syntax"_s;
        QTest::newRow("blank") << QByteArray("  ") << u"json-syntax"_s;
        QTest::newRow("mark-only") << QByteArray("\xEF\xBB\xBF") << u"json-syntax"_s;
        QTest::newRow("two-marks") << QByteArray("\xEF\xBB\xBF\xEF\xBB\xBF{}") << u"json-syntax"_s;
        QTest::newRow("html") << QByteArray("<html></html>") << u"json-syntax"_s;
        QTest::newRow("unclosed") << QByteArray("{\"a\":1") << u"json-syntax"_s;
        QTest::newRow("unclosed-string") << QByteArray("{\"a\":\"x") << u"json-syntax"_s;
        QTest::newRow("trailing-comma") << QByteArray("{\"a\":1,}") << u"json-syntax"_s;
        QTest::newRow("trailing-garbage") << QByteArray("{\"a\":1} x") << u"json-syntax"_s;
        QTest::newRow("trailing-nul") << QByteArray("{\"a\":1}\0", 8) << u"json-syntax"_s;
        QTest::newRow("two-documents") << QByteArray("{\"a\":1}{\"b\":2}") << u"json-syntax"_s;
        QTest::newRow("single-quotes") << QByteArray("{'a':1}") << u"json-syntax"_s;
        QTest::newRow("comment") << QByteArray("{\"a\":1/*x*/}") << u"json-syntax"_s;
        QTest::newRow("nan") << QByteArray("{\"a\":NaN}") << u"json-syntax"_s;
        QTest::newRow("number-too-large") << QByteArray("{\"a\":1e400}") << u"json-syntax"_s;
        QTest::newRow("two-values") << QByteArray("1,2") << u"json-syntax"_s;
        QTest::newRow("too-deep") << "{\"a\":" + QByteArray(2000, '[') + QByteArray(2000, ']') + '}'
                                  << u"json-syntax"_s;
        QTest::newRow("array") << QByteArray("[{\"access_token\":\"x\"}]") << u"json-not-an-object"_s;
        QTest::newRow("bare-string") << QByteArray("\"Record to be updated has changed since last read.\"")
                                     << u"json-not-an-object"_s;
        QTest::newRow("bare-null") << QByteArray("null") << u"json-not-an-object"_s;
        QTest::newRow("bare-number") << QByteArray(" 12 ") << u"json-not-an-object"_s;
        QTest::newRow("invalid-utf8") << QByteArray("{\"a\":\"\xFF\"}") << u"json-encoding"_s;
        QTest::newRow("overlong-utf8") << QByteArray("{\"a\":\"\xC0\xAF\"}") << u"json-encoding"_s;
        QTest::newRow("cesu-8") << QByteArray("{\"a\":\"\xED\xA0\xBD\xED\xB4\x91\"}") << u"json-encoding"_s;
        QTest::newRow("half-a-utf-16-unit") << QByteArray("\xFF\xFE{\0}", 5) << u"json-encoding"_s;
    }
    void refuses()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, code);
        const auto read = readJson(body);
        QVERIFY(!read);
        QCOMPARE(read.error().code, code);
        QCOMPARE(read.error().origin, Origin::Protocol);
        QVERIFY2(read.error().where.startsWith(u"byte "_s), qUtf8Printable(read.error().where));
    }

    void placesCountTheMarkAndTheLines()
    {
        const auto read = readJson("\xEF\xBB\xBF{\n  \"\u00e4\": \"\xFF\"}");
        QCOMPARE(read.error().where, u"byte 14 (line 2, column 9)"_s);
    }

    // QJsonDocument lets these through; so do we, and the scan around it must not lose its way.
    void tolerates_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("number with a bare point") << QByteArray("{\"a\":[1.],\"b\":2}");
        QTest::newRow("unknown escape") << QByteArray("{\"a\":\"\\x\",\"b\":2}");
        QTest::newRow("raw line break in a string") << QByteArray("{\"a\":\"\n\",\"b\":2}");
        QTest::newRow("backslashes before a quote") << QByteArray("{\"a\":\"\\\\\\\\\",\"b\":2}");
        QTest::newRow("escaped quote") << QByteArray("{\"a\":\"\\\\\\\"\",\"b\":2}");
        QTest::newRow("lone surrogate") << QByteArray("{\"a\":\"\\ud83d\",\"b\":2}");
        QTest::newRow("escaped nul") << QByteArray("{\"a\":\"\\u0000\",\"b\":2}");
        QTest::newRow("empty name") << QByteArray("{\"\":1,\"b\":2}");
    }
    void tolerates()
    {
        QFETCH(QByteArray, body);
        const auto read = readJson(body);
        QVERIFY(read.has_value());
        QCOMPARE(read->list.size(), 2);
        QCOMPARE(read->find(u"b")->value.toInteger(), 2);
        QVERIFY(read->findings.isEmpty());
    }

    void writesStringsExactly()
    {
        const QString hard =
            u"\"\\/\b\f\n\r\t\u0001\u007f\u00e4\u2028\U0001F511"_s + QChar(0xDC00) + u"x"_s + QChar(0xD83D);
        const QByteArray spelled = jsonSpelling(hard);
        QCOMPARE(spelled, QByteArray("\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0001\x7f\u00e4\u2028\U0001F511\\udc00x\\ud83d\""));
        const auto read = readJson("{\"password\":" + spelled + '}');
        QCOMPARE(read->find(u"password")->value.toString(), hard);
    }

    void writesOtherValues()
    {
        QCOMPARE(jsonSpelling(3600), QByteArray("3600"));
        QCOMPARE(jsonSpelling(std::numeric_limits<qint64>::max()), QByteArray("9223372036854775807"));
        QCOMPARE(jsonSpelling(true), QByteArray("true"));
        QCOMPARE(jsonSpelling(QJsonValue::Null), QByteArray("null"));
        QCOMPARE(jsonSpelling(QJsonArray{1, u"x"_s}), QByteArray("[1,\"x\"]"));
        QCOMPARE(writeJson({}), QByteArray("{}"));
        QCOMPARE(writeJson({{u"expires_in"_s, 3600, {}}, {u"o"_s, QJsonObject{}, {}}}),
                 QByteArray("{\n  \"expires_in\": 3600,\n  \"o\": {}\n}"));
    }

    void pathsAreUsable()
    {
        QCOMPARE(jsonPath(u"expires_in"), u"$.expires_in"_s);
        QCOMPARE(jsonPath(u".issued"), u"$['.issued']"_s);
        QCOMPARE(jsonPath(u"it's"), u"$['it\\'s']"_s);
        QCOMPARE(jsonPath(u"0"), u"$['0']"_s);
        QCOMPARE(jsonPath(u""), u"$['']"_s);
    }

    void spellingsAreKept()
    {
        const auto members =
            spelledMembers(" {\"n\" : 12345678901234567890, \"a\":[1, 2],\"n\":1.50,\"\\u0061\":\"x\"} ");
        QCOMPARE(members.size(), 4);
        QCOMPARE(members.at(0), (SpelledMember{u"n"_s, "12345678901234567890", QJsonValue(12345678901234567890.0)}));
        QCOMPARE(members.at(1).spelling, QByteArray("[1, 2]"));
        QCOMPARE(members.at(2).spelling, QByteArray("1.50"));
        QCOMPARE(members.at(3), (SpelledMember{u"a"_s, "\"x\"", u"x"_s}));
    }

    void spellingsOfWhatBreaksOff_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("names");
        const auto row = [](const char *name, const QByteArray &text, const QString &names) {
            QTest::newRow(name) << text << names;
        };
        row("in a text", "{\"a\":1,\"b\":\"x", u"a"_s);
        row("behind a text", R"({"a":1,"b":"x")", u"a b"_s);
        row("in a number, perhaps", R"({"a":1,"b":179533)", u"a"_s);
        row("behind a number and a comma", R"({"a":1,"b":179533,)", u"a b"_s);
        row("in a list", R"({"a":1,"b":[1,2)", u"a"_s);
        row("behind a list", R"({"a":1,"b":[1,2])", u"a b"_s);
        row("in a name", "{\"a\":1,\"b", u"a"_s);
        row("behind a colon", R"({"a":1,"b":)", u"a"_s);
        row("in an escape", "{\"a\":1,\"b\":\"\\", u"a"_s);
        row("no comma", R"({"a":1 "b":2})", u"a"_s);
        row("bad value", R"({"a":1,"b":soon,"c":2})", u"a"_s);
        row("bad bytes", "{\"a\":1,\"b\":\"\xff\"}", u"a"_s);
        row("array", R"([1])", {});
        row("nothing", "", {});
        row("a brace", "{", {});
    }

    void spellingsOfWhatBreaksOff()
    {
        QFETCH(QByteArray, text);
        QStringList names;
        for (const SpelledMember &member : spelledMembers(text))
            names.append(member.name);
        QTEST(names.join(u' '), "names");
    }

    void manyMembersAndManyDuplicatesStayQuick()
    {
        QByteArray body("{");
        for (int i = 0; i < 50'000; ++i)
            body += "\"m" + QByteArray::number(i % 1000) + "\":" + QByteArray::number(i) + ',';
        body.chop(1);
        const auto read = readJson(body + '}');
        QVERIFY(read.has_value());
        QCOMPARE(read->list.size(), 50'000);
        QCOMPARE(read->list[1234].value.toInteger(), 1234);
        QCOMPARE(read->findings.size(), 1000);
    }
};

GRANTSCOPE_TEST(TestJson)
#include "tst_json.moc"
