// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspect/claims/claimrow.h"
#include "inspect/samples.h"
#include "kit/registeredtest.h"

#include <QTest>

using namespace Grantscope;
using namespace Grantscope::Samples;
using namespace Qt::StringLiterals;

namespace
{
QList<ClaimRow> rowsOf(const QByteArray &claims)
{
    return claimRows(inspected(jwt(claims)), now());
}

QStringList namesOf(const QList<ClaimRow> &rows)
{
    QStringList names;
    for (const ClaimRow &row : rows)
        names.append(row.name);
    return names;
}
} // namespace

class TestClaimRow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "Australia/Brisbane"); } // UTC+10, no summer time

    void rowsStandInTheOrderOfQuestions()
    {
        const auto rows =
            rowsOf(R"({"zebra":1,"jti":"7","exp":1795338000,"scope":"full","apple":2,"aud":"a","sub":"u1","iss":"i"})");
        QCOMPARE(namesOf(rows), u"iss sub aud scope exp jti zebra apple"_s.split(u' '));
    }

    void valuesAreWhole()
    {
        const auto rows = rowsOf("{\"n\":12345678901234567890,\"o\":{\"z\":1,\"a\":[1.50,2]},\"t\":\"\\u00e9\\\"x\","
                                 "\"e\":1e3,\"nul\":null}");
        QCOMPARE(rows.at(0).value, u"12345678901234567890"_s);
        QCOMPARE(rows.at(1).value, u"{\"z\":1,\"a\":[1.50,2]}"_s); // order and digits as they stand
        QCOMPARE(rows.at(2).value, u"\u00e9\"x"_s);
        QCOMPARE(rows.at(3).value, u"1e3"_s);
        QCOMPARE(rows.at(4).value, u"null"_s);
        QCOMPARE(rows.at(0).spelling, QByteArray("12345678901234567890"));
    }

    void whatMayTellWhoSomebodyIsIsPersonal()
    {
        const auto rows =
            rowsOf(R"({"iss":"i","sub":"u1","aud":"a","scope":"full","roles":["r"],"exp":1795338000,"jti":"7",)"
                   R"("email":"a@host.com","oid":"9","ipaddr":"10.0.0.1","amr":["pwd"],"vc":{"name":"n"},"zebra":1})");
        QStringList personal;
        for (const ClaimRow &row : rows) {
            if (isPersonal(row))
                personal.append(row.name);
        }
        personal.sort();
        QCOMPARE(personal, u"email ipaddr oid sub vc zebra"_s.split(u' ')); // what nobody knows, too
        for (const ClaimRow &row : headerRows(inspected(jwt("{}"))))
            QVERIFY2(!isPersonal(row), qPrintable(row.name));
    }

    void repeatedMembersHaveRowsOfTheirOwn()
    {
        const auto rows = rowsOf(R"({"role":"user","sub":"1","role":"admin"})");
        QCOMPARE(namesOf(rows), u"sub role role"_s.split(u' '));
        QVERIFY(!rows.at(0).isRepeated);
        QVERIFY(rows.at(1).isRepeated && rows.at(2).isRepeated);
        QCOMPARE(rows.at(1).value, u"user"_s);
        QCOMPARE(rows.at(2).value, u"admin"_s);
    }

    void timesComeThreeWays_data()
    {
        QTest::addColumn<QByteArray>("exp");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("local");
        QTest::addColumn<QString>("relative");
        const auto row = [](const char *name, const QByteArray &exp, const QString &local, const QString &relative) {
            QString value = QString::fromUtf8(exp);
            QTest::newRow(name) << exp << value.remove(u'"') << local << relative;
        };
        const QString nine = u"2026-11-22 19:00:00 (UTC+10)"_s;
        row("to come", "1795337940", u"2026-11-22 18:59:00 (UTC+10)"_s, u"in 59 min"_s);
        row("past", "1795333680", u"2026-11-22 17:48:00 (UTC+10)"_s, u"12 min ago"_s);
        row("fraction", "1795338000.9", nine, u"in 1 h"_s);
        row("as text", "\"1795338000\"", nine, u"in 1 h"_s);
        row("milliseconds", "1795338000000", u"no time in seconds; in milliseconds it would be "_s + nine, {});
        row("huge", "1e300", u"beyond the year 9999"_s, {});
        row("negative", "-1", u"before 1970"_s, {});
        row("words", "\"soon\"", u"no time that can be read"_s, {});
        row("null", "null", {}, {});
    }

    void timesComeThreeWays()
    {
        QFETCH(QByteArray, exp);
        const auto rows = rowsOf("{\"exp\":" + exp + '}');
        QCOMPARE(rows.size(), 1);
        QTEST(rows.constFirst().value, "value");
        QTEST(rows.constFirst().local, "local");
        QTEST(rows.constFirst().relative, "relative");
    }

    void wordsOnOneLine()
    {
        const auto rows = rowsOf(R"({"iss":"i","exp":1795333680,"iat":1795330800,"nbf":"soon","shoe_size":44})");
        QCOMPARE(meaningText(rows.at(0), now()), u"Issuer: Who made this token."_s);
        QCOMPARE(meaningText(rows.at(1), now()), u"Expired 17:48:00 (UTC+10), 12 min ago"_s);
        QCOMPARE(meaningText(rows.at(1), now().addSecs(-1320)), u"Expires 17:48:00 (UTC+10), in 10 min"_s);
        QCOMPARE(meaningText(rows.at(2), now()), u"Not valid before: no time that can be read"_s);
        QCOMPARE(meaningText(rows.at(3), now()), u"Issued 17:00:00 (UTC+10), 1 h ago"_s);
        QCOMPARE(meaningText(rows.at(4), now()), u"Not a claim that is known here."_s);
    }

    void headerStandsAsItCame()
    {
        const auto rows = headerRows(inspected(jwt("{}", R"({"typ":"JWT","x":1,"alg":"HS256"})")));
        QCOMPARE(namesOf(rows), u"typ x alg"_s.split(u' '));
        QCOMPARE(meaningText(rows.at(1), now()), u"Not a header member that is known here."_s);
        QCOMPARE(meaningText(rows.at(2), now()), u"Signed with a secret that only the issuer and the API hold"_s);
        const auto unsecured = headerRows(inspected(jwt("{}", R"({"alg":"nOnE"})")));
        QCOMPARE(meaningText(unsecured.at(0), now()), u"Not signed: anybody could have written it"_s);
    }

    void claimsUpToTheCutAreThere()
    {
        const QByteArray cut = base64UrlEncoded(Hs256) + '.' + base64UrlEncoded("{\"sub\":\"u1\",\"aud\":\"a\",\"ex");
        QCOMPARE(namesOf(claimRows(inspected(cut), now())), u"sub aud"_s.split(u' '));
    }

    void whatCannotBeReadHasNoRows()
    {
        QVERIFY(claimRows(inspected(DocumentedAccess), now()).isEmpty());
        QVERIFY(claimRows(inspected("abcdefghi...."), now()).isEmpty());
        QCOMPARE(headerRows(inspected(DocumentedAccess)).size(), 2);
    }
};

GRANTSCOPE_TEST(TestClaimRow)
#include "tst_claimrow.moc"
