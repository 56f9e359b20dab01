// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/fingerprint.h"
#include "base/secret.h"
#include "base/sha256_p.h"
#include "kit/registeredtest.h"

#include <QCryptographicHash>
#include <QTest>

#include <random>
#include <string>

using namespace Grantscope;

namespace
{

QByteArray hexOf(const Sha256Digest &digest)
{
    return QByteArray(reinterpret_cast<const char *>(digest.data()), static_cast<qsizetype>(digest.size())).toHex();
}

} // namespace

class TestFingerprint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standardVectors_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("digest");
        QTest::newRow("empty") << QByteArray("")
                               << QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        QTest::newRow("abc") << QByteArray("abc")
                             << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        QTest::newRow("two blocks") << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
                                    << QByteArray("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
        QTest::newRow("a million") << QByteArray(1'000'000, 'a')
                                   << QByteArray("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    }

    void standardVectors()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, digest);
        const std::string_view bytes(text.constData(), static_cast<std::size_t>(text.size()));
        QCOMPARE(hexOf(sha256(bytes)), digest);
    }

    // Every length up to several blocks, so that the padding meets each of its cases; the bytes from a fixed seed.
    void agreesWithQtAtEveryLength()
    {
        std::mt19937 random(180);
        std::string bytes;
        for (std::size_t size = 0; size < 1200; ++size) {
            const QByteArray byQt =
                QCryptographicHash::hash(QByteArray::fromStdString(bytes), QCryptographicHash::Sha256);
            QCOMPARE(hexOf(sha256(bytes)), byQt.toHex());
            bytes += static_cast<char>(random());
        }
    }

    void isThePrefixAndTwelveDigits()
    {
        QCOMPARE(Fingerprint("abc").text(), std::string_view("sha256:ba7816bf8f01"));
        QCOMPARE(Fingerprint(std::string_view("\0\xff", 2)).text().size(), std::size_t(19));
        QCOMPARE(Fingerprint("abc").bytes(), (Fingerprint::Bytes{0xba, 0x78, 0x16, 0xbf, 0x8f, 0x01}));
        QVERIFY(Fingerprint("").text().empty());
    }

    void isThatOfASecret()
    {
        const QByteArray bytes(700, 'x');
        QCOMPARE(Secret(bytes).fingerprint().toStdString(), Fingerprint(std::string(700, 'x')).text());
    }
};

GRANTSCOPE_TEST(TestFingerprint)
#include "tst_fingerprint.moc"
