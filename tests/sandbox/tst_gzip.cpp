// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "kit/registeredtest.h"
#include "sandbox/faults/gzip.h"

#include <QtEndian>
#include <QTest>

using namespace Grantscope;
using namespace Qt::StringLiterals;

class GzipTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void frameIsThatOfRfc1952_data();
    void frameIsThatOfRfc1952();
    void deflatedBytesComeBack();
};

void GzipTest::frameIsThatOfRfc1952_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<quint32>("crc");
    QTest::newRow("check value") << "123456789"_ba << 0xCBF43926U;
    QTest::newRow("one") << "a"_ba << 0xE8B7BE43U;
}

void GzipTest::frameIsThatOfRfc1952()
{
    QFETCH(QByteArray, bytes);
    const QByteArray gzip = gzipCompressed(bytes);
    QVERIFY(gzip.startsWith("\x1F\x8B\x08"));
    QTEST(qFromLittleEndian<quint32>(gzip.constData() + gzip.size() - 8), "crc");
    QCOMPARE(qFromLittleEndian<quint32>(gzip.constData() + gzip.size() - 4), quint32(bytes.size()));
}

/// Qt can't read gzip by itself: the deflate stream is put back into the zlib frame that it came from.
void GzipTest::deflatedBytesComeBack()
{
    const QByteArray bytes = QByteArray("{\"access_token\":\"abc\"}").repeated(1'000);
    const QByteArray gzip = gzipCompressed(bytes);
    QVERIFY(gzip.size() < bytes.size() / 10);
    const QByteArray framed = qCompress(bytes, 1);
    const QByteArray deflated = gzip.sliced(10, gzip.size() - 18);
    QCOMPARE(qUncompress(framed.first(6) + deflated + framed.last(4)), bytes);
}

GRANTSCOPE_TEST(GzipTest)
#include "tst_gzip.moc"
