// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "doctor/doctorforms.h"
#include "kit/registeredtest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Grantscope;
using namespace Qt::StringLiterals;

namespace
{

QList<DoctorCheck> samples()
{
    const ChainCertificate certificate{u"CN=api.example.com"_s, u"CN=Some CA"_s,
                                       QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC),
                                       QDateTime(QDate(2027, 1, 1), QTime(0, 0), Qt::UTC), u"00ff"_s};
    return {{u"dns"_s, CheckOutcome::Ok, u"api.example.com is 203.0.113.7."_s, {}, 12.34, {}},
            {u"tls"_s, CheckOutcome::Fail, u"The certificate has expired"_s, u"Check the clock."_s, 40, {certificate}},
            {u"clock"_s, CheckOutcome::Skipped, u"No answer."_s, {}, 0, {}}};
}

} // namespace

class TestDoctorForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines()
    {
        QCOMPARE(lineOf(samples().at(0)), u"ok       dns       api.example.com is 203.0.113.7. (12 ms)"_s);
        QCOMPARE(lineOf(samples().at(1)), u"fail     tls       The certificate has expired (40 ms)\n"
                                          "                   -> Check the clock."_s);
        QCOMPARE(lineOf(samples().at(2)), u"skipped  clock     No answer."_s);
    }

    void text()
    {
        const QString text = textOf(QUrl(u"https://u:p@api.example.com/?access_token=abcdefgh"_s), samples());
        QVERIFY(text.startsWith(u"https://api.example.com/"_s));
        QVERIFY(!text.contains(u"abcdefgh"_s));
        QVERIFY(text.contains(u"CN=Some CA, 2027-01-01T00:00:00Z"_s));
        QVERIFY(text.endsWith(u'\n'));
    }

    void json()
    {
        const QJsonObject document =
            QJsonDocument::fromJson(jsonOf(QUrl(u"https://api.example.com/"_s), samples())).object();
        QCOMPARE(document.value(u"server"_s).toString(), u"https://api.example.com/"_s);
        QCOMPARE(document.value(u"outcome"_s).toString(), u"fail"_s);
        const QJsonArray checks = document.value(u"checks"_s).toArray();
        QCOMPARE(checks.size(), 3);
        const QJsonObject first = checks.at(0).toObject();
        QCOMPARE(first.value(u"id"_s).toString(), u"dns"_s);
        QCOMPARE(first.value(u"ms"_s).toDouble(), 12.3);
        QVERIFY(first.value(u"next_step"_s).isNull());
        const QJsonObject certificate = checks.at(1).toObject().value(u"certificates"_s).toArray().at(0).toObject();
        QCOMPARE(certificate.value(u"not_after"_s).toString(), u"2027-01-01T00:00:00Z"_s);
        QVERIFY(QJsonDocument::fromJson(jsonOf({}, {})).object().value(u"server"_s).isNull());
    }

    void whatAServerSaysIsRedacted()
    {
        DoctorCheck check = samples().at(1);
        check.detail = u"password=hunter2hunter2 eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJlLXNpZ25hdHVyZQ"_s;
        for (const QString &form : {lineOf(check), textOf({}, {check}), QString::fromUtf8(jsonOf({}, {check}))}) {
            QVERIFY(!form.contains(u"hunter2hunter2"_s));
            QVERIFY(!form.contains(u"c2lnbmF0dXJl"_s));
        }
    }

    void worst_data()
    {
        QTest::addColumn<QList<DoctorCheck>>("checks");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("fail") << samples() << u"fail"_s;
        QTest::newRow("none") << QList<DoctorCheck>() << u"ok"_s;
        QTest::newRow("warn") << QList<DoctorCheck>{{u"clock"_s, CheckOutcome::Warn, {}, {}, 0, {}}} << u"warn"_s;
    }

    void worst()
    {
        QFETCH(QList<DoctorCheck>, checks);
        QTEST(checkOutcomeName(worstOf(checks)), "outcome");
    }

    void everyCheckHasAName()
    {
        for (const QString &id : doctorCheckIds())
            QVERIFY2(!doctorCheckName(id).isEmpty(), qPrintable(id));
    }

    void expiry()
    {
        const ChainCertificate certificate = samples().at(1).chain.constFirst();
        const auto at = [&certificate](const QDate &date) {
            return expiryWords(certificate, QDateTime(date, QTime(0, 0), Qt::UTC));
        };
        QVERIFY(at(QDate(2026, 12, 30)).contains(u"2 day"_s));
        QVERIFY(at(QDate(2027, 1, 2)).endsWith(u"expired"_s));
        QVERIFY(at(QDate(2025, 1, 2)).endsWith(u"not valid yet"_s));
    }
};

GRANTSCOPE_TEST(TestDoctorForms)
#include "tst_doctorforms.moc"
