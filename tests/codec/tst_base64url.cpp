// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "codec/base64url.h"

#include <QTest>

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
};

QTEST_GUILESS_MAIN(TestBase64Url)
#include "tst_base64url.moc"
