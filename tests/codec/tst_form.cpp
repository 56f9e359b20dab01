// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "codec/form.h"
#include "kit/registeredtest.h"

#include <QJsonObject>
#include <QTest>

using namespace Grantscope;
using namespace Qt::StringLiterals;

class TestForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodes_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("empty") << QString() << QByteArray("");
        QTest::newRow("RFC 6749 appendix B") << u" %&+\u00a3\u20ac"_s << QByteArray("+%25%26%2B%C2%A3%E2%82%AC");
        QTest::newRow("left alone") << u"AZaz09-._*"_s << QByteArray("AZaz09-._*");
        QTest::newRow("what QUrlQuery gets wrong") << u"a+b c&d=e%f;g"_s << QByteArray("a%2Bb+c%26d%3De%25f%3Bg");
        QTest::newRow("tilde and quotes") << u"~!'()\"@/?#"_s << QByteArray("%7E%21%27%28%29%22%40%2F%3F%23");
        QTest::newRow("control characters") << u"\r\n\t\u0001"_s << QByteArray("%0D%0A%09%01");
        QTest::newRow("emoji") << u"\U0001F511"_s << QByteArray("%F0%9F%94%91");
        QTest::newRow("half a surrogate pair") << QString(QChar(0xD83D)) << QByteArray("%EF%BF%BD");
        QTest::newRow("nul") << QString(QChar(0)) << QByteArray("%00");
    }
    void encodes()
    {
        QFETCH(QString, value);
        QFETCH(QByteArray, expected);
        QCOMPARE(formEncoded(value), expected);
    }

    void everyCharacterComesBack()
    {
        QString all;
        for (char32_t c = 1; c < 0x30000; c += c < 0x3000 ? 1 : 37) {
            if (!QChar::isSurrogate(c))
                all += QChar::fromUcs4(c);
        }
        const auto read = readForm("password=" + formEncoded(all));
        QVERIFY(read.has_value());
        QCOMPARE(read->list.size(), 1);
        QCOMPARE(read->list.first().value.toString(), all);
        QVERIFY(read->findings.isEmpty());
    }

    void writesInTheOrderGiven()
    {
        QCOMPARE(writeForm({{u"grant_type"_s, u"password"_s, {}},
                            {u"username"_s, u"yourname@somewhere.com"_s, {}},
                            {u"password"_s, u"abcdefg"_s, {}}}),
                 QByteArray("grant_type=password&username=yourname%40somewhere.com&password=abcdefg"));
        QCOMPARE(writeForm({}), QByteArray());
    }

    void writesOtherTypesAsJsonSpellsThem()
    {
        QCOMPARE(writeForm({{u"a"_s, 3600, {}},
                            {u"b"_s, true, {}},
                            {u"c"_s, QJsonValue::Null, {}},
                            {u"d"_s, QJsonObject{{u"x"_s, 1}}, {}}}),
                 QByteArray("a=3600&b=true&c=null&d=%7B%22x%22%3A1%7D"));
    }

    void reads_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QStringList>("expected"); // name, value, name, value ...
        QTest::newRow("GitHub's answer") << QByteArray("access_token=gho_x&scope=repo%2Cgist&token_type=bearer")
                                         << QStringList{u"access_token"_s, u"gho_x"_s,      u"scope"_s,
                                                        u"repo,gist"_s,    u"token_type"_s, u"bearer"_s};
        QTest::newRow("plus is a space") << QByteArray("scope=a+b%2Bc") << QStringList{u"scope"_s, u"a b+c"_s};
        QTest::newRow("names are decoded") << QByteArray("%2Eissued=x") << QStringList{u".issued"_s, u"x"_s};
        QTest::newRow("value with =") << QByteArray("t=a==") << QStringList{u"t"_s, u"a=="_s};
        QTest::newRow("empty value") << QByteArray("a=&b=1") << QStringList{u"a"_s, u""_s, u"b"_s, u"1"_s};
        QTest::newRow("no = in one pair") << QByteArray("a&b=1") << QStringList{u"a"_s, u""_s, u"b"_s, u"1"_s};
        QTest::newRow("empty pairs") << QByteArray("&&a=1&&") << QStringList{u"a"_s, u"1"_s};
        QTest::newRow("line break at the end") << QByteArray("a=1\r\n") << QStringList{u"a"_s, u"1"_s};
        QTest::newRow("; is no separator") << QByteArray("a=1;b=2") << QStringList{u"a"_s, u"1;b=2"_s};
        QTest::newRow("lower-case hex") << QByteArray("a=%e2%82%ac") << QStringList{u"a"_s, u"\u20ac"_s};
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                       "a=1")
                                         << QStringList{u"a"_s, u"1"_s};
        QTest::newRow("nothing but =") << QByteArray("=") << QStringList{u""_s, u""_s};
    }
    void reads()
    {
        QFETCH(QByteArray, body);
        QFETCH(QStringList, expected);
        const auto read = readForm(body);
        QVERIFY(read.has_value());
        QCOMPARE(read->format, BodyFormat::Form);
        QStringList seen;
        for (const Member &member : read->list)
            seen << member.name << member.value.toString();
        QCOMPARE(seen, expected);
        QCOMPARE(read->list.first().where, expected.first() + u'=');
    }

    void brokenPercentIsKeptAndTold_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("expected");
        QTest::newRow("no hex") << QByteArray("a=100%zz") << u"100%zz"_s;
        QTest::newRow("at the end") << QByteArray("a=100%") << u"100%"_s;
        QTest::newRow("one digit at the end") << QByteArray("a=100%4") << u"100%4"_s;
        QTest::newRow("two percents") << QByteArray("a=%%41") << u"%A"_s;
    }
    void brokenPercentIsKeptAndTold()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, expected);
        const auto read = readForm(body);
        QVERIFY(read.has_value());
        QCOMPARE(read->find(u"a")->value.toString(), expected);
        QCOMPARE(read->findings, (Findings{{u"form-broken-percent"_s, Severity::Warning, {u"a"_s}, u"a="_s}}));
    }

    void brokenUtf8IsTold()
    {
        const auto read = readForm("a=%FFb");
        QVERIFY(read.has_value());
        QCOMPARE(read->find(u"a")->value.toString(), u"\uFFFDb"_s);
        QCOMPARE(read->findings, (Findings{{u"form-not-utf8"_s, Severity::Warning, {u"a"_s}, u"a="_s}}));
    }

    void byteOrderMarkIsTold()
    {
        const auto read = readForm("\xEF\xBB\xBF"
                                   "a=1");
        QCOMPARE(read->findings, (Findings{{u"byte-order-mark"_s, Severity::Note, {u"UTF-8"_s}, u"byte 0"_s}}));
    }

    void duplicatesAreKeptAndTold()
    {
        const auto read = readForm("a=1&b=2&a=3");
        QCOMPARE(read->list.size(), 3);
        QCOMPARE(read->find(u"a")->value.toString(), u"3"_s);
        QCOMPARE(read->findings, (Findings{{u"duplicate-member"_s, Severity::Warning, {u"a"_s}, u"a="_s}}));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no-equals") << QByteArray("Service Unavailable");
        QTest::newRow("blank") << QByteArray(" \r\n");
        QTest::newRow("nul") << QByteArray("a=1\0", 4);
        QTest::newRow("escape-character") << QByteArray("a=\x1b[31m");
        QTest::newRow("delete-character") << QByteArray("a=\x7f");
        QTest::newRow("utf-16") << QByteArray("\xFF\xFE"
                                              "a\0=\0",
                                              6);
    }
    void refuses()
    {
        QFETCH(QByteArray, body);
        const auto read = readForm(body);
        QVERIFY(!read);
        QCOMPARE(read.error().code, u"form-unreadable"_s);
        QCOMPARE(read.error().origin, Origin::Protocol);
    }
};

GRANTSCOPE_TEST(TestForm)
#include "tst_form.moc"
