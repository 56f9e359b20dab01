// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "codec/xml.h"
#include "kit/registeredtest.h"
#include "kit/testdata.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Grantscope;
using namespace Qt::StringLiterals;

namespace
{

QByteArray sample(const char *name)
{
    return testData(QString::fromLatin1(name));
}

/// The text of the one child of `body`'s root.
QString onlyText(const Result<Members> &read)
{
    return read && read->list.size() == 1 ? read->list.first().value.toString() : u"(unreadable)"_s;
}

} // namespace

class TestXml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheDocumentedAnswer()
    {
        const auto read = readXml(sample("saasu-documented.xml"));
        QVERIFY(read.has_value());
        QCOMPARE(read->format, BodyFormat::Xml);
        QCOMPARE(read->root, u"OAuthAccessTokenGrant"_s);
        QCOMPARE(read->rootNamespace, QString());
        QStringList names;
        for (const Member &member : read->list)
            names += member.name;
        QCOMPARE(names,
                 (QStringList{u"access_token"_s, u"token_type"_s, u"expires_in"_s, u"refresh_token"_s, u"scope"_s}));
        QCOMPARE(read->find(u"expires_in")->value, QJsonValue(u"10800"_s));
        QCOMPARE(read->find(u"expires_in")->where, u"/OAuthAccessTokenGrant/expires_in"_s);
        QVERIFY(read->findings.isEmpty());
    }

    void documentedAnswerWithDottedNamesIsRefusedWithItsPlace()
    {
        const auto read = readXml(sample("palmsmart-documented-dotted-names.xml"));
        QVERIFY(!read);
        QCOMPARE(read.error().code, u"xml-syntax"_s);
        QVERIFY2(read.error().where.contains(u"(line 5, column "_s), qUtf8Printable(read.error().where));
    }

    void readsWhatDataContractSerializerWrites()
    {
        const auto read =
            readXml("<TokenData xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\" "
                    "xmlns=\"http://schemas.datacontract.org/2004/07/PalmSmart.Models\">"
                    "<_x002E_issued>x</_x002E_issued><_x002e_persistent/><userName i:nil=\"true\"/></TokenData>");
        QVERIFY(read.has_value());
        QCOMPARE(read->rootNamespace, u"http://schemas.datacontract.org/2004/07/PalmSmart.Models"_s);
        QCOMPARE(read->find(u".issued")->value.toString(), u"x"_s);
        QCOMPARE(read->find(u".issued")->where, u"/TokenData/_x002E_issued"_s);
        QCOMPARE(read->find(u".persistent")->value, QJsonValue(u""_s));
        QVERIFY(read->find(u"userName")->value.isNull());
    }

    void nilNeedsTheRightNamespaceAndValue()
    {
        const QByteArray root = "<r xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:o=\"urn:other\">%</r>";
        const auto valueOf = [&](const char *child) {
            return readXml(QByteArray(root).replace('%', child))->list.first().value;
        };
        QVERIFY(valueOf("<a i:nil=\"1\"/>").isNull());
        QVERIFY(valueOf("<a i:nil=\" true \"/>").isNull());
        QCOMPARE(valueOf("<a i:nil=\"false\">x</a>"), QJsonValue(u"x"_s));
        QCOMPARE(valueOf("<a nil=\"true\"/>"), QJsonValue(u""_s));
        QCOMPARE(valueOf("<a o:nil=\"true\"/>"), QJsonValue(u""_s));
    }

    void readsText_data()
    {
        QTest::addColumn<QByteArray>("child");
        QTest::addColumn<QString>("expected");
        QTest::newRow("entities") << QByteArray("&lt;&gt;&amp;&quot;&apos;&#228;&#xE4;&#x1F511;")
                                  << u"<>&\"'\u00e4\u00e4\U0001F511"_s;
        QTest::newRow("CDATA") << QByteArray("a<![CDATA[<b>&amp;]]>c") << u"a<b>&amp;c"_s;
        QTest::newRow("DOCTYPE in CDATA") << QByteArray("<![CDATA[<!DOCTYPE x>]]>") << u"<!DOCTYPE x>"_s;
        QTest::newRow("comment") << QByteArray("a<!-- <!DOCTYPE x> -->b") << u"ab"_s;
        QTest::newRow("processing instruction") << QByteArray("a<?x <!DOCTYPE?>b") << u"ab"_s;
        QTest::newRow("space is kept") << QByteArray(" \n x\t ") << u" \n x\t "_s;
        QTest::newRow("CR LF is LF") << QByteArray("a\r\nb\rc") << u"a\nb\nc"_s;
        QTest::newRow("CR as reference") << QByteArray("a&#13;b&#xD;") << u"a\rb\r"_s;
        QTest::newRow("UTF-8") << QByteArray("\u00e4\u20ac\U0001F511") << u"\u00e4\u20ac\U0001F511"_s;
        QTest::newRow("empty") << QByteArray("") << QString(u""_s);
    }
    void readsText()
    {
        QFETCH(QByteArray, child);
        QFETCH(QString, expected);
        QCOMPARE(onlyText(readXml("<r>\n <a>" + child + "</a>\n</r>")), expected);
    }

    void childrenOfChildrenAreAnObject()
    {
        const auto read = readXml("<Error><Message>m</Message><ModelState><a.b>1</a.b><a.b>2</a.b><a.b>3</a.b><c><d>4</"
                                  "d></c></ModelState></Error>");
        QVERIFY(read.has_value());
        QCOMPARE(read->list.size(), 2);
        const QJsonObject state = read->find(u"ModelState")->value.toObject();
        QCOMPARE(state.value(u"a.b").toArray(), (QJsonArray{u"1"_s, u"2"_s, u"3"_s}));
        QCOMPARE(state.value(u"c").toObject().value(u"d").toString(), u"4"_s);
    }

    void duplicatesAreKeptAndTold()
    {
        const auto read = readXml("<r><access_token>1</access_token><b/><access_token>2</access_token></r>");
        QVERIFY(read.has_value());
        QCOMPARE(read->list.size(), 3);
        QCOMPARE(read->list[0].value.toString(), u"1"_s);
        QCOMPARE(read->findings,
                 (Findings{{u"duplicate-member"_s, Severity::Warning, {u"access_token"_s}, u"/r/access_token"_s}}));
    }

    void rootWithoutChildrenHasNoMembers()
    {
        QVERIFY(readXml("<r/>")->list.isEmpty());
        QVERIFY(readXml("<string>only text</string>")->list.isEmpty());
    }

    void spaceBeforeTheDeclarationIsToldNotFatal()
    {
        const auto read = readXml("\r\n <?xml version=\"1.0\" encoding=\"utf-8\"?><r><a>1</a></r>");
        QCOMPARE(onlyText(read), u"1"_s);
        QCOMPARE(read->findings, (Findings{{u"xml-leading-space"_s, Severity::Warning, {}, u"byte 0"_s}}));
        QVERIFY(readXml("\n <r><a>1</a></r>")->findings.isEmpty()); // without a declaration it may stand there
    }

    void readsEncodings_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("mark");
        const QByteArray utf8 = "<r><a>\u00e4</a></r>";
        QByteArray little("\xFF\xFE");
        QByteArray big("\xFE\xFF");
        const QString declared = u"<?xml version=\"1.0\" encoding=\"utf-16\"?><r><a>\u00e4</a></r>"_s;
        for (const QChar c : declared) {
            little.append(static_cast<char>(c.cell())).append(static_cast<char>(c.row()));
            big.append(static_cast<char>(c.row())).append(static_cast<char>(c.cell()));
        }
        QTest::newRow("UTF-8") << utf8 << QString();
        QTest::newRow("UTF-8 declared") << "<?xml version='1.0' encoding='UTF-8'?>" + utf8 << QString();
        QTest::newRow("UTF-8 with a mark")
            << "\xEF\xBB\xBF<?xml version=\"1.0\" encoding=\"utf-8\"?>" + utf8 << u"UTF-8"_s;
        QTest::newRow("UTF-16 little") << little << u"UTF-16LE"_s;
        QTest::newRow("UTF-16 big") << big << u"UTF-16BE"_s;
        QTest::newRow("ISO-8859-1") << QByteArray(
                                           "<?xml version=\"1.0\" encoding = \"iso-8859-1\" ?><r><a>\xE4</a></r>")
                                    << QString();
        QTest::newRow("US-ASCII") << QByteArray("<?xml version=\"1.0\" encoding=\"us-ascii\"?><r><a>&#xE4;</a></r>")
                                  << QString();
    }
    void readsEncodings()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, mark);
        const auto read = readXml(body);
        QCOMPARE(onlyText(read), u"\u00e4"_s);
        QCOMPARE(read->findings.size(), mark.isEmpty() ? 0 : 1);
        if (!mark.isEmpty())
            QCOMPARE(read->findings.first(), (Finding{u"byte-order-mark"_s, Severity::Note, {mark}, u"byte 0"_s}));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QByteArray &body, const char *code) {
            QTest::newRow(name) << body << QString::fromLatin1(code);
        };
        row("empty", "", "xml-syntax");
        row("blank", " \n", "xml-syntax");
        row("json", "{\"a\":1}", "xml-syntax");
        row("html-page", "<!DOCTYPE html><html><br></html>", "xml-dtd");
        row("html-without-doctype", "<html><br></html>", "xml-syntax");
        row("unclosed", "<r><a>1</a>", "xml-syntax");
        row("crossed", "<r><a></r></a>", "xml-syntax");
        row("two-roots", "<r/><r/>", "xml-syntax");
        row("trailing-text", "<r/>x", "xml-syntax");
        row("trailing-nul", QByteArray("<r/>\0", 5), "xml-syntax");
        row("undeclared-prefix", "<soap:Envelope/>", "xml-syntax");
        row("control-character", "<r><a>\x01</a></r>", "xml-syntax");
        row("control-character-reference", "<r><a>&#x0;</a></r>", "xml-syntax");
        row("bare-ampersand", "<r><a>a & b</a></r>", "xml-syntax");
        row("cdata-end-in-text", "<r><a>]]></a></r>", "xml-syntax");
        row("unquoted-attribute", "<r a=1/>", "xml-syntax");
        row("dtd", "<!DOCTYPE r><r/>", "xml-dtd");
        row("dtd-external", "<!DOCTYPE r SYSTEM \"http://x/y.dtd\"><r><a>&b;</a></r>", "xml-dtd");
        row("dtd-entity-bomb", "<!DOCTYPE r [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><r><a>&b;</a></r>", "xml-dtd");
        row("dtd-parameter-entity", "<!DOCTYPE r [<!ENTITY % a \"<!-- -->\">%a;%a;]><r/>", "xml-dtd");
        row("dtd-in-the-root", "<r><!DOCTYPE r><a/></r>", "xml-dtd");
        row("dtd-after-the-root", "<r/><!DOCTYPE r>", "xml-dtd");
        row("dtd-after-a-comment", "<!-- x --><!DOCTYPE r><r/>", "xml-dtd");
        row("dtd-unclosed", "<!DOCTYPE r [", "xml-dtd");
        row("dtd-twice", "<!DOCTYPE r><!DOCTYPE r><r/>", "xml-dtd");
        row("undeclared-entity", "<r><a>&nbsp;</a></r>", "xml-entity");
        row("undeclared-entity-in-attribute", "<r><a b=\"&nbsp;\"/></r>", "xml-entity");
        row("utf-16-declared-over-utf-8", "<?xml version=\"1.0\" encoding=\"utf-16\"?><r/>", "xml-encoding");
        row("utf-16-without-a-mark", QByteArray("<\0r\0/\0>\0", 8), "xml-syntax");
        row("windows-1252", "<?xml version=\"1.0\" encoding=\"windows-1252\"?><r/>", "xml-encoding");
        row("utf-7", "<?xml version=\"1.0\" encoding=\"utf-7\"?><r/>", "xml-encoding");
        row("invalid-utf8", "<r><a>\xE4</a></r>", "xml-encoding");
        row("high-byte-in-us-ascii", "<?xml version=\"1.0\" encoding=\"US-ASCII\"?><r><a>\xC3\xA4</a></r>",
            "xml-encoding");
        row("utf-16-cut", QByteArray("\xFF\xFE<", 3), "xml-encoding");
        row("too-deep", QByteArray("<a>").repeated(65) + QByteArray("</a>").repeated(65), "xml-too-large");
        row("a-million-levels", QByteArray("<a>").repeated(1'000'000), "xml-too-large");
        row("too-many", "<r>" + QByteArray("<a/>").repeated(10'000) + "</r>", "xml-too-large");
        row("too-many-nested", "<r><x>" + QByteArray("<a/>").repeated(10'000) + "</x></r>", "xml-too-large");
    }
    void refuses()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, code);
        const auto read = readXml(body);
        QVERIFY(!read);
        QCOMPARE(read.error().code, code);
        QCOMPARE(read.error().origin, Origin::Protocol);
        QVERIFY2(read.error().where.startsWith(u"byte "_s), qUtf8Printable(read.error().where));
    }

    void limitsThemselvesAreAllowed()
    {
        QVERIFY(readXml(QByteArray("<a>").repeated(64) + QByteArray("</a>").repeated(64)).has_value());
        QCOMPARE(readXml("<r>" + QByteArray("<a/>").repeated(9'999) + "</r>")->list.size(), 9'999);
    }

    void placesAreThoseOfTheBody()
    {
        QCOMPARE(readXml("<r>\n  <!DOCTYPE x></r>").error().where, u"byte 6 (line 2, column 3)"_s);
        QCOMPARE(readXml("\xEF\xBB\xBF<!DOCTYPE x>").error().where, u"byte 3 (line 1, column 1)"_s);
        QCOMPARE(readXml("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><\xE4/><!DOCTYPE x>").error().where,
                 u"byte 47 (line 1, column 48)"_s);
    }
};

GRANTSCOPE_TEST(TestXml)
#include "tst_xml.moc"
