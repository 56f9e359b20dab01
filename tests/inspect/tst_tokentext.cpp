// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspect/decode/segment_p.h"
#include "inspect/decode/tokentext_p.h"
#include "kit/registeredtest.h"

#include <QTest>

using namespace Grantscope;
using namespace Qt::StringLiterals;

class TestTokenText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatStandsAroundATokenIsTakenOff_data()
    {
        QTest::addColumn<QByteArray>("found");
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QString>("taken");
        const auto row = [](const char *name, const QByteArray &found, const QByteArray &token, const QString &taken) {
            QTest::newRow(name) << found << token << taken;
        };
        row("clean", "abc.def", "abc.def", {});
        row("empty", "", "", {});
        row("only spaces", " \t\r\n", "", {});
        row("spaces around are nothing to tell", "  abc \n", "abc", {});
        row("bearer", "Bearer abc", "abc", u"Bearer"_s);
        row("bearer in capitals", "BEARER\tabc", "abc", u"Bearer"_s);
        row("a token that begins with bearer", "bearerabc", "bearerabc", {});
        row("header line", "Authorization: Bearer abc", "abc", u"the header's name, Bearer"_s);
        row("straight quotes", "\"abc\"", "abc", u"quotes"_s);
        row("back ticks", "`abc`", "abc", u"quotes"_s);
        row("curly quotes", "\u201cabc\u201d", "abc", u"quotes"_s);
        row("curly quotes as documented", "\u201cBearer \u201dabcdefghi....", "abcdefghi....", u"quotes, Bearer"_s);
        row("a line of JSON", "\"abc\",", "abc", u"quotes, punctuation"_s);
        row("wrapped", "abc\r\n  def\nghi", "abcdefghi", u"line breaks"_s);
        row("spaces in a JWT", "eyJhbGci Oi.x", "eyJhbGciOi.x", u"spaces"_s);
        row("spaces in another text stay", "two words", "two words", {});
        row("percent-encoded", "abc%2Bdef%3D", "abc+def=", u"percent-encoding"_s);
        row("percent-encoded bearer", "Bearer%20abc", "abc", u"percent-encoding, Bearer"_s);
        row("a percent sign that encodes nothing", "abc%zz", "abc%zz", {});
        row("a percent sign at the end", "abc%2", "abc%2", {});
        row("percent-encoding of no text", "abc%00def", "abc%00def", {});
        row("zero-width space", "abc\u200bdef", "abcdef", u"invisible characters"_s);
        row("byte order mark",
            "\xef\xbb\xbf"
            "abc",
            "abc", {});
        row("not UTF-8 stays as it is", "\"\xff\xfe\"", "\"\xff\xfe\"", {});
        row("quotes only", "\"'`\"", "", u"quotes"_s);
    }

    void whatStandsAroundATokenIsTakenOff()
    {
        QFETCH(QByteArray, found);
        QFETCH(QByteArray, token);
        QFETCH(QString, taken);
        const TokenText text = cleanedToken(found);
        QCOMPARE(text.token, token);
        QCOMPARE(text.taken.join(", "_L1), taken);
    }

    void segments_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("oddities");
        QTest::addColumn<bool>("whole");
        QTest::newRow("strict") << QByteArray("YWJjZA") << QByteArray("abcd") << QString() << true;
        QTest::newRow("empty") << QByteArray() << QByteArray() << QString() << true;
        QTest::newRow("padding") << QByteArray("YWJjZA==") << QByteArray("abcd") << u"base64-padding"_s << true;
        QTest::newRow("plain alphabet") << QByteArray("+/8") << QByteArray("\xfb\xff") << u"base64-alphabet"_s << true;
        QTest::newRow("trailing bits") << QByteArray("YWJjZB") << QByteArray("abcd") << u"base64-trailing-bits"_s
                                       << true;
        QTest::newRow("one too many") << QByteArray("YWJjZ") << QByteArray("abc") << QString() << false;
        QTest::newRow("foreign") << QByteArray("YWJj*ZGVm") << QByteArray("abc") << QString() << false;
        QTest::newRow("one letter") << QByteArray("A") << QByteArray() << QString() << false;
    }

    void segments()
    {
        QFETCH(QByteArray, text);
        const Segment segment = decodedSegment(text);
        QTEST(segment.bytes, "bytes");
        QTEST(segment.oddities.join(u' '), "oddities");
        QTEST(segment.whole, "whole");
    }

    void aPartWithoutItsBeginningIsReadFromTheRightPosition()
    {
        const QByteArray text = QByteArray(R"({"iss":"issuer.example","role":"access","n":12345})")
                                    .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        for (qsizetype lost = 1; lost < 20; ++lost)
            QVERIFY2(readableBytes(text.mid(lost)).endsWith("role\":\"access\",\"n\":12345}"),
                     qPrintable(QString::number(lost)));
    }

    void bytesThatAreNoTextStayAsTheyStand()
    {
        QByteArray noise;
        for (int i = 0; i < 256; ++i)
            noise.append(static_cast<char>(i * 167 % 256));
        const QByteArray text = noise.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        QCOMPARE(readableBytes(text), noise);
    }
};

GRANTSCOPE_TEST(TestTokenText)
#include "tst_tokentext.moc"
