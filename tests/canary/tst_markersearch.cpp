// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
// A search that finds nothing proves nothing unless it would have found something.
#include "canary/markersearch.h"
#include "kit/registeredtest.h"

#include <QDir>
#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace Grantscope;
using namespace Qt::StringLiterals;
using Kit::MarkerSearch;

class TestMarkerSearch : public QObject
{
    Q_OBJECT

private:
    const QByteArray m_marker = "Canary/7f3a+9c&Q ?x";

private Q_SLOTS:
    void everyFormIsFound_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("raw") << "{\"password\":\"" + m_marker + "\"}";
        QTest::newRow("percent-encoded") << "a=1&password=" + m_marker.toPercentEncoding() + "&b=2";
        QTest::newRow("percent-encoded, lower case")
            << m_marker.toPercentEncoding().replace("%2F", "%2f").replace("%2B", "%2b").replace("%3F", "%3f");
        QStringEncoder little(QStringEncoder::Utf16LE);
        QTest::newRow("utf-16") << QByteArray(little(u"before "_s + QString::fromUtf8(m_marker) + u" after"_s));
        QTest::newRow("hex") << "x" + m_marker.toHex();
        for (int before = 0; before < 6; ++before) {
            const QByteArray text = QByteArray(before, 'u') + m_marker + " and more";
            QTest::addRow("base64 after %d", before) << text.toBase64();
            QTest::addRow("base64url after %d", before)
                << text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        }
    }

    void everyFormIsFound()
    {
        QFETCH(QByteArray, bytes);
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(u".deep/below"_s));
        QFile file(folder.filePath(u".deep/below/.hidden"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("some bytes before " + bytes + " and after");
        file.close();
        MarkerSearch search;
        search.addMarker(u"canary"_s, m_marker);
        search.searchFolder(folder.path());
        QCOMPARE(search.files(), 1);
        QVERIFY(!search.findings().isEmpty());
        QVERIFY(!search.findings().join(u' ').contains(QString::fromUtf8(m_marker)));
    }

    void nothingIsFoundWhereNothingIs()
    {
        MarkerSearch search;
        search.addMarker(u"canary"_s, m_marker);
        search.searchBytes(u"here"_s, "Canary/7f3a+9c&Q ?y " + m_marker.left(12).toBase64());
        QCOMPARE(search.findings(), QStringList());
        QVERIFY(search.bytes() > 0);
    }
};

GRANTSCOPE_TEST(TestMarkerSearch)
#include "tst_markersearch.moc"
