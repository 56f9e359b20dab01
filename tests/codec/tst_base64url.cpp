// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "codec/base64url.h"
#include "kit/registeredtest.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <random>
#include <string>

using namespace Grantscope;

class TestBase64Url : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rfc4648Vectors_data()
    {
        QTest::addColumn<QByteArray>("plain");
        QTest::addColumn<QByteArray>("encoded");
        QTest::newRow("empty") << QByteArray("") << QByteArray("");
        QTest::newRow("f") << QByteArray("f") << QByteArray("Zg");
        QTest::newRow("fo") << QByteArray("fo") << QByteArray("Zm8");
        QTest::newRow("foo") << QByteArray("foo") << QByteArray("Zm9v");
        QTest::newRow("foob") << QByteArray("foob") << QByteArray("Zm9vYg");
        QTest::newRow("fooba") << QByteArray("fooba") << QByteArray("Zm9vYmE");
        QTest::newRow("foobar") << QByteArray("foobar") << QByteArray("Zm9vYmFy");
        QTest::newRow("both url characters") << QByteArray("\xfb\xff\xfe") << QByteArray("-__-");
        QTest::newRow("zero bytes") << QByteArray("\0\0", 2) << QByteArray("AAA");
        QTest::newRow("rfc 7515 appendix C") << QByteArray("\x03\xec\xff\xe0\xc1") << QByteArray("A-z_4ME");
    }
    void rfc4648Vectors()
    {
        QFETCH(QByteArray, plain);
        QFETCH(QByteArray, encoded);
        QCOMPARE(base64UrlEncoded(plain), encoded);
        QCOMPARE(base64UrlDecoded(encoded).value(), plain);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("one-character") << QByteArray("A");
        QTest::newRow("length-4n+1") << QByteArray("AAAAA");
        QTest::newRow("padding") << QByteArray("AA==");
        QTest::newRow("padding-3") << QByteArray("Zm8=");
        QTest::newRow("trailing-bits-2") << QByteArray("AB");
        QTest::newRow("trailing-bits-3") << QByteArray("AAB");
        QTest::newRow("plus") << QByteArray("AA+A");
        QTest::newRow("slash") << QByteArray("AA/A");
        QTest::newRow("space") << QByteArray("AA A");
        QTest::newRow("newline") << QByteArray("AAAA\n\n");
        QTest::newRow("nul") << QByteArray("AA\0A", 4);
        QTest::newRow("dot") << QByteArray("AA.A");
        QTest::newRow("high-byte") << QByteArray("AA\xc3\xa4");
    }
    void refuses()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!base64UrlDecoded(text));
    }

    // The rule behind it all: what is accepted encodes to itself again. All texts of two characters, and of three in part.
    void acceptsOnlyWhatEncodesToItself()
    {
        int accepted = 0;
        for (int a = 0; a < 256; ++a) {
            for (int b = 0; b < 256; ++b) {
                const QByteArray two{std::array{static_cast<char>(a), static_cast<char>(b)}.data(), 2};
                const QByteArray three = two + 'A';
                for (const QByteArray &text : {two, three}) {
                    const auto bytes = base64UrlDecoded(text);
                    accepted += bytes ? 1 : 0;
                    if (bytes && base64UrlEncoded(*bytes) != text)
                        QFAIL(text.toHex().constData());
                }
            }
        }
        QCOMPARE(accepted, 64 * 4 + 64 * 64);
    }

    // Long texts go through whole registers where the processor has them: every byte value at every place must fare alike.
    void blocksAndTablesAgree()
    {
        const QByteArray alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        const QByteArray whole = alphabet + alphabet.left(36);
        QCOMPARE(base64UrlEncoded(base64UrlDecoded(whole).value()), whole);
        for (qsizetype place = 0; place < whole.size(); ++place) {
            for (int value = 0; value < 256; ++value) {
                QByteArray text = whole;
                text[place] = static_cast<char>(value);
                const auto bytes = base64UrlDecoded(text);
                const bool known = alphabet.contains(static_cast<char>(value));
                if (bytes.has_value() != known || (bytes && base64UrlEncoded(*bytes) != text))
                    QFAIL(text.constData());
            }
        }
    }

    void everyLengthIsDecodedWithinItsRoom()
    {
        for (qsizetype size = 0; size < 200; ++size) {
            QByteArray plain(size, Qt::Uninitialized);
            for (qsizetype i = 0; i < size; ++i)
                plain[i] = static_cast<char>(i * 37 + size);
            const QByteArray text = base64UrlEncoded(plain);
            const std::string_view characters(text.constData(), static_cast<std::size_t>(text.size()));
            const std::size_t room = base64UrlRoom(characters.size());
            QByteArray out(static_cast<qsizetype>(room) + 8, '\x5a');
            QCOMPARE(base64UrlDecodedTo(characters, out.data()), std::optional(static_cast<std::size_t>(size)));
            QCOMPARE(out.left(size), plain);
            QCOMPARE(out.right(8), QByteArray(8, '\x5a'));
        }
    }

    // What is damaged is decoded up to the damage, whatever it is and wherever it stands. Held against Qt's decoder.
    void aDamagedTextIsDecodedAsFarAsItGoes()
    {
        const QByteArray whole = base64UrlEncoded(QByteArray(100, '\x9d') + "0123456789abcdefghijklmnopqrstuvwxyz");
        for (qsizetype place = 0; place <= whole.size(); ++place) {
            for (const char damage : {'.', '=', '+', '\0', '\x80', '\xff', '@', '[', '`', '{', '/', ':', ','}) {
                QByteArray text = whole;
                if (place < text.size())
                    text[place] = damage;
                const std::string_view characters(text.constData(), static_cast<std::size_t>(text.size()));
                QByteArray out(static_cast<qsizetype>(base64UrlRoom(characters.size())), '\0');
                const std::size_t read = base64UrlDecodedStart(characters, out.data());
                QCOMPARE(read, static_cast<std::size_t>(place));
                out.truncate(static_cast<qsizetype>(base64UrlBytes(read)));
                const QByteArray expected =
                    QByteArray::fromBase64(text.left(place - (place % 4 == 1 ? 1 : 0)), QByteArray::Base64UrlEncoding);
                QCOMPARE(out, expected);
            }
        }
    }

    void trailingBitsAreReadOverAtAStartAlone()
    {
        std::array<char, 32> out{};
        QCOMPARE(base64UrlDecodedStart("QUJD-_", out.data()), std::size_t(6));
        QVERIFY(!base64UrlDecodedTo("QUJD-_", out.data()));
    }

    // As if texts were chosen to break it: random bytes, and mostly letters with a few strangers, of all lengths.
    void hostileTextsFareAsByTheRule()
    {
        const std::string letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        std::mt19937 random(4648);
        for (int round = 0; round < 20'000; ++round) {
            std::string text(random() % 120, 'A');
            for (char &c : text)
                c = random() % 64 == 0 ? static_cast<char>(random()) : letters[random() % letters.size()];
            const std::size_t good = std::min(text.find_first_not_of(letters), text.size());
            std::string out(base64UrlRoom(text.size()), '\0');
            QCOMPARE(base64UrlDecodedStart(text, out.data()), good);
            const QByteArrayView view(text.data(), static_cast<qsizetype>(text.size()));
            const auto bytes = base64UrlDecoded(view);
            QVERIFY(!bytes || good == text.size());
            if (bytes)
                QCOMPARE(base64UrlEncoded(*bytes), view);
        }
    }
};

GRANTSCOPE_TEST(TestBase64Url)
#include "tst_base64url.moc"
