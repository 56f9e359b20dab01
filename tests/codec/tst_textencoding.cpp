// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "codec/textencoding.h"
#include "kit/registeredtest.h"

#include <QStringDecoder>
#include <QTest>

using namespace Grantscope;
using namespace Qt::StringLiterals;

class TestTextEncoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesOffOneMark()
    {
        const auto plain = toUtf8("a\xC3\xA4");
        QCOMPARE(plain->utf8, QByteArray("a\xC3\xA4"));
        QVERIFY(!plain->hadByteOrderMark);
        const auto marked = toUtf8("\xEF\xBB\xBF\xEF\xBB\xBF"
                                   "a");
        QCOMPARE(marked->utf8, QByteArray("\xEF\xBB\xBF"
                                          "a"));
        QVERIFY(marked->hadByteOrderMark);
        QVERIFY(toUtf8("")->utf8.isEmpty());
    }

    void turnsUtf16IntoUtf8()
    {
        const auto little = toUtf8(QByteArrayView("\xFF\xFE"
                                                  "a\0\xE4\0\x3D\xD8\x11\xDD",
                                                  10));
        QCOMPARE(little->utf8, QByteArray("a\u00e4\U0001F511"));
        QCOMPARE(little->encoding, u"UTF-16LE"_s);
        const auto big = toUtf8(QByteArrayView("\xFE\xFF\0a\0\xE4\xD8\x3D\xDD\x11", 10));
        QCOMPARE(big->utf8, QByteArray("a\u00e4\U0001F511"));
        QVERIFY(big->hadByteOrderMark);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("where");
        QTest::newRow("invalid-byte") << QByteArray("ab\xFF") << u"byte 2 (line 1, column 3)"_s;
        QTest::newRow("after-ascii-block") << QByteArray("0123456789\n\x80") << u"byte 11 (line 2, column 1)"_s;
        QTest::newRow("after-a-mark") << QByteArray("\xEF\xBB\xBF"
                                                    "a\x80")
                                      << u"byte 4 (line 1, column 2)"_s;
        QTest::newRow("cut-off") << QByteArray("a\xE2\x82") << u"byte 1 (line 1, column 2)"_s;
        QTest::newRow("utf-16-odd") << QByteArray("\xFF\xFE"
                                                  "a")
                                    << u"byte 2"_s;
        QTest::newRow("utf-16-lone-high") << QByteArray("\xFF\xFE"
                                                        "a\0\x3D\xD8",
                                                        6)
                                          << u"byte 4"_s;
        QTest::newRow("utf-16-lone-low") << QByteArray("\xFE\xFF\xDC\0\0a", 6) << u"byte 2"_s;
    }
    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, where);
        const auto text = toUtf8(bytes);
        QVERIFY(!text);
        QCOMPARE(text.error().code, u"text-encoding"_s);
        QCOMPARE(text.error().where, where);
    }

    // Against an oracle: Qt's own decoder, on every sequence of up to three bytes with a high lead, and cuts of four.
    void validatorAgreesWithQt()
    {
        for (int lead = 0x80; lead < 0x100; ++lead) {
            for (int second = 0x70; second < 0x100; ++second) {
                for (const int third : {0x00, 0x41, 0x7F, 0x80, 0xA0, 0xBF, 0xC0, 0xFF}) {
                    for (const int fourth : {0x41, 0x80, 0xBF, 0xC0}) {
                        const std::array<char, 4> bytes{static_cast<char>(lead), static_cast<char>(second),
                                                        static_cast<char>(third), static_cast<char>(fourth)};
                        for (qsizetype size = 1; size <= 4; ++size) {
                            const QByteArrayView view(bytes.data(), size);
                            QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
                            const QString text = decoder.decode(view);
                            if (decoder.hasError() != (firstByteThatIsNoUtf8(view) >= 0))
                                QFAIL(view.toByteArray().toHex().constData());
                        }
                    }
                }
            }
        }
    }

    void placesCountCharactersAndAnyLineBreak()
    {
        QCOMPARE(placeInText("abc", 0), u"byte 0 (line 1, column 1)"_s);
        QCOMPARE(placeInText("abc", 2), u"byte 2 (line 1, column 3)"_s);
        QCOMPARE(placeInText("a\nb\r\nc\rde", 8), u"byte 8 (line 4, column 2)"_s);
        QCOMPARE(placeInText("\u00e4\U0001F511x", 6), u"byte 6 (line 1, column 3)"_s);
        QCOMPARE(placeInText("abc", 99), u"byte 3 (line 1, column 4)"_s);
        QCOMPARE(placeInText("abc", -1), u"byte 0 (line 1, column 1)"_s);
        QCOMPARE(placeInText("\xEF\xBB\xBF"
                             "abc",
                             4),
                 u"byte 4 (line 1, column 2)"_s);
    }

    void placesAreThoseOfTheSource()
    {
        const auto utf16 = toUtf8(QByteArrayView("\xFF\xFE\xE4\0\n\0a\0b\0", 10));
        QCOMPARE(placeInSource(*utf16, 4), u"byte 8 (line 2, column 2)"_s);
        const DecodedText latin = fromLatin1("\xE4\xE4x");
        QCOMPARE(latin.utf8, QByteArray("\u00e4\u00e4x"));
        QCOMPARE(placeInSource(latin, 4), u"byte 2 (line 1, column 3)"_s);
        QCOMPARE(placeInSource(*toUtf8("\xEF\xBB\xBF"
                                       "ab"),
                               1),
                 u"byte 4 (line 1, column 2)"_s);
    }

    void halfPairsAreReplaced()
    {
        QCOMPARE(utf8WithReplacements(u"a\u00e4"), QByteArray("a\u00e4"));
        QCOMPARE(utf8WithReplacements(QString(u"a"_s + QChar(0xD83D) + u"b\U0001F511"_s + QChar(0xDC00))),
                 QByteArray("a\uFFFDb\U0001F511\uFFFD"));
    }
};

GRANTSCOPE_TEST(TestTextEncoding)
#include "tst_textencoding.moc"
