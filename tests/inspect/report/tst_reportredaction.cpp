// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspect/report/reportredaction_p.h"
#include "kit/registeredtest.h"

#include <QTest>

using namespace Grantscope;
using namespace Qt::StringLiterals;

class TestReportRedaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headersAreHiddenUnlessTheyAreKnown_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *name, const char *value, const char *shown) {
            QTest::addRow("%s: %s", name, value) << QByteArray(name) << QByteArray(value) << QString::fromLatin1(shown);
        };
        row("Content-Type", "application/json;charset=UTF-8", "application/json;charset=UTF-8");
        row("DATE", "Sun, 22 Nov 2026 08:00:00 GMT", "Sun, 22 Nov 2026 08:00:00 GMT");
        row("WWW-Authenticate", "Bearer realm=\"x\"", "Bearer realm=\"x\"");
        row("Authorization", "Basic dXNlcjpwYXNzd29yZA==", "[hidden]");
        row("Set-Cookie", "a=b", "[hidden]");
        row("X-Something", "plain", "[hidden]");
        row("X-Something", "", "");
        row("Server", "see password=hunter2x", "see password=[hidden]");
    }

    void headersAreHiddenUnlessTheyAreKnown()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        QTEST(ReportRedaction().header({name, value}), "shown");
    }

    void redirectsKeepTheirPath()
    {
        QCOMPARE(ReportRedaction().header({"Location", "https://u:p@x.example/login?ticket=abc&y=1#f"}),
                 u"https://x.example/login?ticket=[hidden]&y=[hidden]"_s);
    }

    void redirectsBearNoKnownSecretHoweverTheyAreEncoded()
    {
        ReportRedaction redaction;
        redaction.add(Secret(QByteArrayView("w&<\"bcdfghjkmpqv'/z")));
        const QByteArray raw = "https://x.example/a-w&<\"bcdfghjkmpqv'/z-b";
        const QString header = redaction.header({"Location", raw});
        QVERIFY2(!header.contains(u"bcdfghjkmpqv"_s), qPrintable(header));
        const QString text = redaction.text(QUrl(QString::fromLatin1(raw)).toString(QUrl::FullyEncoded));
        QVERIFY2(!text.contains(u"bcdfghjkmpqv"_s), qPrintable(text));
    }

    void addressesInTextsLoseTheirQueries()
    {
        QCOMPARE(ReportRedaction().text(u"sent on to https://x.example/login?t=abc#d, then stopped"_s),
                 u"sent on to https://x.example/login?[hidden] then stopped"_s);
        QCOMPARE(ReportRedaction().text(u"at https://x.example/a/b and c?d=e"_s),
                 u"at https://x.example/a/b and c?d=e"_s);
    }

    void knownSecretsGoInWhateverEncoding()
    {
        ReportRedaction redaction;
        redaction.add(Secret::fromText(u"p\u00e4ss w&rd/1"));
        const QByteArray plain = "p\xc3\xa4ss w&rd/1";
        for (const QByteArray &text : {plain, plain.toPercentEncoding(), plain.toPercentEncoding().toLower(),
                                       QByteArray("p\xc3\xa4ss w&amp;rd/1"), QByteArray("p\xc3\xa4ss w&rd\\/1"),
                                       plain.toPercentEncoding().replace("%20", "+")})
            QCOMPARE(redaction.text(u"<"_s + QString::fromUtf8(text) + u'>'), u"<[hidden]>"_s);
        for (const QByteArray &whole : {plain, "u:" + plain, "us:" + plain + "!", "use:" + plain + "!!"}) {
            const QString shown = redaction.text(QString::fromLatin1(whole.toBase64()));
            QVERIFY2(shown.contains(u"[hidden]"_s), qPrintable(shown));
            const QString url = redaction.text(QString::fromLatin1(whole.toBase64(QByteArray::Base64UrlEncoding)));
            QVERIFY2(url.contains(u"[hidden]"_s), qPrintable(url));
        }
    }

    void knownSecretsGoBeforeABrokenBodyIsSpelledAnew()
    {
        ReportRedaction redaction;
        redaction.add(Secret(QByteArrayView("w&<\"bcdfghjkmpqv'/z")));
        const QString shown = redaction.body(
            "{\"access_token\":\"abcdefghi....\",\"extra\":\"w&<\"bcdfghjkmpqv'/z\",\"refresh_token\":\"r-x\"}");
        QVERIFY2(!shown.contains(u"bcdfghjkmpqv"_s), qPrintable(shown));
        QVERIFY2(shown.contains(u"\"extra\":\"[hidden]\""_s), qPrintable(shown));
    }

    void shortSecretsTearNoHoles()
    {
        ReportRedaction redaction;
        redaction.add(Secret(QByteArrayView("abc")));
        QCOMPARE(redaction.text(u"the abc of it"_s), u"the abc of it"_s);
    }

    void claimsOfKnownNamesAreShown()
    {
        const ReportRedaction redaction;
        QCOMPARE(redaction.claim(u"token_use"_s, u"access"_s, true), u"access"_s);
        QCOMPARE(redaction.claim(u"my_token"_s, u"access"_s, false), u"[hidden]"_s);
        QCOMPARE(redaction.claim(u"shoe_size"_s, u"44"_s, false), u"44"_s);
        QCOMPARE(redaction.claim(u"n"_s, u"12345678901234567890"_s, false), u"12345678901234567890"_s);
        QVERIFY(!redaction.claim(u"data"_s, u"{\"password\":\"hunter2x\"}"_s, false).contains(u"hunter2x"_s));
    }

    void longBodiesAreCut()
    {
        const QString shown = ReportRedaction().body(QByteArray(100'000, ' ') + "x");
        QCOMPARE(shown.size(), ReportRedaction::MostShown + 1);
    }
};

GRANTSCOPE_TEST(TestReportRedaction)
#include "tst_reportredaction.moc"
