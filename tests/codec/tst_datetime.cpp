// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "codec/datetime.h"
#include "kit/registeredtest.h"

#include <QLocale>
#include <QTest>

#include <limits>

using namespace Grantscope;
using namespace Qt::StringLiterals;

class TestDateTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // A zone far from Greenwich and a locale with other names: nothing here may depend on either.
    void initTestCase()
    {
        qputenv("TZ", "Australia/Sydney");
        QLocale::setDefault(QLocale(QLocale::German));
    }

    void httpDateReads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const QString rfc = u"1994-11-06T08:49:37Z"_s;
        QTest::newRow("IMF-fixdate") << u"Sun, 06 Nov 1994 08:49:37 GMT"_s << rfc;
        QTest::newRow("RFC 850") << u"Sunday, 06-Nov-94 08:49:37 GMT"_s << rfc;
        QTest::newRow("asctime") << u"Sun Nov  6 08:49:37 1994"_s << rfc;
        QTest::newRow("asctime, two-digit day") << u"Wed Nov 16 08:49:37 1994"_s << u"1994-11-16T08:49:37Z"_s;
        QTest::newRow("RFC 850 after 2000") << u"Friday, 05-Feb-16 05:00:00 GMT"_s << u"2016-02-05T05:00:00Z"_s;
        QTest::newRow("RFC 850, four-digit year") << u"Friday, 05-Feb-2016 05:00:00 GMT"_s << u"2016-02-05T05:00:00Z"_s;
        QTest::newRow("documented .issued, no comma") << u"Fri 22 Jan 2016 05:00:00 GMT"_s << u"2016-01-22T05:00:00Z"_s;
        QTest::newRow("documented .expires, no comma")
            << u"Fri 05 Feb 2016 05:00:00 GMT"_s << u"2016-02-05T05:00:00Z"_s;
        QTest::newRow("Katana") << u"Wed, 30 Oct 2013 15:16:33 GMT"_s << u"2013-10-30T15:16:33Z"_s;
        QTest::newRow("one-digit day") << u"Fri, 5 Feb 2016 05:00:00 GMT"_s << u"2016-02-05T05:00:00Z"_s;
        QTest::newRow("UTC") << u"Fri, 05 Feb 2016 05:00:00 UTC"_s << u"2016-02-05T05:00:00Z"_s;
        QTest::newRow("Z") << u"Fri, 05 Feb 2016 05:00:00 Z"_s << u"2016-02-05T05:00:00Z"_s;
        QTest::newRow("offset east") << u"Fri, 05 Feb 2016 16:00:00 +1100"_s << u"2016-02-05T05:00:00Z"_s;
        QTest::newRow("offset west, colon") << u"Fri, 05 Feb 2016 00:00:00 -05:00"_s << u"2016-02-05T05:00:00Z"_s;
        QTest::newRow("no weekday") << u"05 Feb 2016 05:00:00 GMT"_s << u"2016-02-05T05:00:00Z"_s;
        QTest::newRow("wrong weekday") << u"Mon, 05 Feb 2016 05:00:00 GMT"_s << u"2016-02-05T05:00:00Z"_s;
        QTest::newRow("lower case") << u"fri, 05 feb 2016 05:00:00 gmt"_s << u"2016-02-05T05:00:00Z"_s;
        QTest::newRow("space around") << u"  Fri, 05 Feb 2016 05:00:00 GMT \t"_s << u"2016-02-05T05:00:00Z"_s;
        QTest::newRow("leap second") << u"Sat, 31 Dec 2016 23:59:60 GMT"_s << u"2017-01-01T00:00:00Z"_s;
        QTest::newRow("leap day") << u"Mon, 29 Feb 2016 00:00:00 GMT"_s << u"2016-02-29T00:00:00Z"_s;
        QTest::newRow("inside a DST gap of Sydney") << u"Sun, 04 Oct 2026 02:30:00 GMT"_s << u"2026-10-04T02:30:00Z"_s;
        QTest::newRow("last second") << u"Fri, 31 Dec 9999 23:59:59 GMT"_s << u"9999-12-31T23:59:59Z"_s;
    }
    void httpDateReads()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const QDateTime time = httpDate(text);
        QVERIFY(time.isValid());
        QCOMPARE(time.timeSpec(), Qt::UTC);
        QCOMPARE(toRfc3339(time), expected);
    }

    void httpDateRefuses_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto *const text : {u"",
                                       u" ",
                                       u"-1",
                                       u"0",
                                       u"never",
                                       u"1453600000",
                                       u"2016-02-05T05:00:00Z",
                                       u"Fri, 05 Feb 2016 05:00:00",
                                       u"Fri, 05 Feb 2016 05:00:00 EST",
                                       u"Fre, 05 Feb 2016 05:00:00 GMT",
                                       u"Fri, 05 Okt 2016 05:00:00 GMT",
                                       u"Fri, 30 Feb 2016 05:00:00 GMT",
                                       u"Sun, 29 Feb 2015 05:00:00 GMT",
                                       u"Fri, 00 Feb 2016 05:00:00 GMT",
                                       u"Fri, 05 Feb 2016 24:00:00 GMT",
                                       u"Fri, 05 Feb 2016 05:60:00 GMT",
                                       u"Fri, 05 Feb 2016 05:00:61 GMT",
                                       u"Fri, 05 Feb 2016 5:00:00 GMT",
                                       u"Fri, 05 Feb 2016 05:00 GMT",
                                       u"Fri, 05 Feb 216 05:00:00 GMT",
                                       u"Fri, 005 Feb 2016 05:00:00 GMT",
                                       u"Fri, 05 Feb 2016 05:00:00 GMT GMT",
                                       u"Fri, 05 Feb 2016 05:00:00 +2500",
                                       u"Fri, 05 Feb 2016 05:00:00 +1160",
                                       u"Fri, 05 Feb 2016 05:00:00 11:00",
                                       u"Fri, 05 Feb 0000 05:00:00 GMT",
                                       u"Fri, 31 Dec 9999 23:59:59 -0001",
                                       u"Sun Nov  6 08:49:37 94",
                                       u"Fri, ٠٥ Feb 2016 05:00:00 GMT",
                                       u"Fri, 05 Feb 2016 -5:00:00 GMT",
                                       u"--- Feb 05:00:00",
                                       u"a-b-c d e"}) {
            QTest::addRow("%s", qUtf8Printable(QString::fromUtf16(text))) << QString::fromUtf16(text);
        }
        QTest::newRow("a long text") << QString(100'000, u'a');
        QTest::newRow("many words") << u"a "_s.repeated(100'000);
    }
    void httpDateRefuses()
    {
        QFETCH(QString, text);
        QVERIFY(!httpDate(text).isValid());
    }

    void rfc3339Reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("expectedMs");
        const qint64 five = 1'454'648'400'000; // 2016-02-05T05:00:00Z
        QTest::newRow("Z") << u"2016-02-05T05:00:00Z"_s << five;
        QTest::newRow("lower case") << u"2016-02-05t05:00:00z"_s << five;
        QTest::newRow("space") << u"2016-02-05 05:00:00Z"_s << five;
        QTest::newRow("milliseconds") << u"2016-02-05T05:00:00.250Z"_s << five + 250;
        QTest::newRow("seven digits of .NET") << u"2016-02-05T05:00:00.1234567+00:00"_s << five + 123;
        QTest::newRow("offset east") << u"2016-02-05T16:00:00+11:00"_s << five;
        QTest::newRow("offset west") << u"2016-02-05T00:00:00-05:00"_s << five;
        QTest::newRow("offset without colon") << u"2016-02-05T05:00:00+0000"_s << five;
        QTest::newRow("unknown offset") << u"2016-02-05T05:00:00-00:00"_s << five;
        QTest::newRow("half an hour") << u"2016-02-05T10:30:00+05:30"_s << five;
        QTest::newRow("leap second") << u"2016-12-31T23:59:60Z"_s << qint64(1'483'228'800'000);
        QTest::newRow("before 1970") << u"1969-12-31T23:59:59Z"_s << qint64(-1'000);
    }
    void rfc3339Reads()
    {
        QFETCH(QString, text);
        QFETCH(qint64, expectedMs);
        const QDateTime time = rfc3339Date(text);
        QVERIFY(time.isValid());
        QCOMPARE(time.toMSecsSinceEpoch(), expectedMs);
        QCOMPARE(time.timeSpec(), Qt::UTC);
    }

    void rfc3339Refuses_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto *const text :
             {u"", u"2016-02-05", u"2016-02-05T05:00:00", u"2016-02-05T05:00:00.5", u"2016-02-05T05:00:00.Z",
              u"2016-02-05T24:00:00Z", u"2016-02-30T05:00:00Z", u"2016-2-05T05:00:000Z", u"20160205T050000Z0000",
              u"2016-02-05T05:00:00 UTC", u"2016-02-05T05:00:00+24:00", u"2016-02-05T05:00:00+1:00",
              u"2016-02-05X05:00:00Z", u"0000-01-01T00:00:00Z", u"9999-12-31T23:59:59-00:01",
              u"0001-01-01T00:00:00+00:01", u"2016-02-05T05:00:00ZZ", u"+016-02-05T05:00:00Z",
              u"Fri, 05 Feb 2016 05:00:00 GMT"}) {
            QTest::addRow("%s", qUtf8Printable(QString::fromUtf16(text))) << QString::fromUtf16(text);
        }
    }
    void rfc3339Refuses()
    {
        QFETCH(QString, text);
        QVERIFY(!rfc3339Date(text).isValid());
    }

    void toRfc3339WritesUtc()
    {
        QCOMPARE(toRfc3339(QDateTime(QDate(2026, 11, 22), QTime(19, 0), Qt::OffsetFromUTC, 11 * 3600)),
                 u"2026-11-22T08:00:00Z"_s);
        QCOMPARE(toRfc3339(QDateTime(QDate(2026, 11, 22), QTime(8, 0, 0, 999), Qt::UTC)), u"2026-11-22T08:00:00Z"_s);
        QCOMPARE(toRfc3339(QDateTime()), QString());
    }

    // addSecs(2^53) calls itself valid and prints nothing, or nonsense.
    void timesOutsideOfFourDigitYearsAreEmpty()
    {
        QCOMPARE(toRfc3339(QDateTime::fromSecsSinceEpoch(0, Qt::UTC).addSecs(Q_INT64_C(1) << 53)), QString());
        QCOMPARE(toRfc3339(QDateTime::fromSecsSinceEpoch(253'402'300'800, Qt::UTC)), QString());
    }

    void fromEpochKeepsToItsRange()
    {
        QCOMPARE(toRfc3339(fromEpoch(0)), u"1970-01-01T00:00:00Z"_s);
        QCOMPARE(toRfc3339(fromEpoch(1'795'334'400)), u"2026-11-22T08:00:00Z"_s);
        QCOMPARE(toRfc3339(fromEpoch(253'402'300'799)), u"9999-12-31T23:59:59Z"_s);
        QCOMPARE(fromEpoch(1).timeSpec(), Qt::UTC);
        QVERIFY(!fromEpoch(-1).isValid());
        QVERIFY(!fromEpoch(253'402'300'800).isValid());
        QVERIFY(!fromEpoch(std::numeric_limits<qint64>::max()).isValid());
        QVERIFY(!fromEpoch(std::numeric_limits<qint64>::min()).isValid());
    }
};

GRANTSCOPE_TEST(TestDateTime)
#include "tst_datetime.moc"
