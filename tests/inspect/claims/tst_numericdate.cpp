// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspect/claims/numericdate_p.h"
#include "kit/registeredtest.h"

#include <QJsonObject>
#include <QTest>

using namespace Grantscope;
using namespace Qt::StringLiterals;

class TestNumericDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void values_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("time"); // empty: none
        QTest::addColumn<bool>("sound");
        QTest::addColumn<bool>("milliseconds");
        const auto row = [](const char *name, const QJsonValue &value, const char *time, bool sound,
                            bool milliseconds = false) {
            QTest::newRow(name) << value << QString::fromLatin1(time) << sound << milliseconds;
        };
        row("whole", 1795338000, "2026-11-22T09:00:00.000Z", true);
        row("fraction", 1795338000.25, "2026-11-22T09:00:00.250Z", true);
        row("the beginning", 0, "1970-01-01T00:00:00.000Z", true);
        row("the last second", 253402300799.0, "9999-12-31T23:59:59.000Z", true);
        row("one second more", 253402300800.0, "", false);
        row("negative", -1, "1970-01-01T00:00:00.000Z", false);
        row("milliseconds", 1795338000000.0, "", false, true);
        row("microseconds", 1795338000000000.0, "", false);
        row("huge", 1e300, "", false);
        row("text", u"1795338000"_s, "2026-11-22T09:00:00.000Z", false);
        row("text with spaces", u" 1795338000 "_s, "2026-11-22T09:00:00.000Z", false);
        row("milliseconds as text", u"1795338000000"_s, "", false, true);
        row("RFC 3339", u"2026-11-22T09:00:00Z"_s, "2026-11-22T09:00:00.000Z", false);
        row("HTTP date", u"Sun, 22 Nov 2026 09:00:00 GMT"_s, "2026-11-22T09:00:00.000Z", false);
        row("words", u"soon"_s, "", false);
        row("not a number", u"nan"_s, "", false);
        row("infinite", u"inf"_s, "", false);
        row("object", QJsonObject(), "", false);
        row("true", true, "", false);
    }

    void values()
    {
        QFETCH(QJsonValue, value);
        QFETCH(QString, time);
        const NumericDate date = numericDate(value);
        QCOMPARE(date.time().isValid() ? date.time().toString(Qt::ISODateWithMs) : QString(), time);
        QTEST(date.isSound(), "sound");
        QTEST(date.inMilliseconds().isValid(), "milliseconds");
    }

    void millisecondsAreTurnedIntoTheTimeThatWasMeant()
    {
        QCOMPARE(numericDate(1795338000250.0).inMilliseconds().toString(Qt::ISODateWithMs),
                 u"2026-11-22T09:00:00.250Z"_s);
    }
};

GRANTSCOPE_TEST(TestNumericDate)
#include "tst_numericdate.moc"
