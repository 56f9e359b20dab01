// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "codec/base64url.h"
#include "kit/registeredtest.h"
#include "program.h"

#include <QJsonArray>
#include <QTemporaryDir>

using namespace Grantscope;
using namespace Qt::StringLiterals;
using Kit::run;
using Kit::text;

namespace
{
QByteArray jwt(const QByteArray &claims)
{
    return base64UrlEncoded(R"({"alg":"HS256"})") + '.' + base64UrlEncoded(claims) + ".c2lnbmF0dXJl";
}

const QByteArray Before = R"({"sub":"u","aud":"a","scope":"full","iat":1795330800,"exp":1795341600})";
} // namespace

class TestCompareVerb : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] QString file(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return {};
        return file.fileName();
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void saysWhatDiffers()
    {
        const QString one = file(u"one"_s, jwt(Before) + '\n');
        const QString other = file(
            u"other"_s, "Bearer " + jwt(R"({"sub":"u","aud":"b","scope":"full view","exp":1795341600,"kind":"x"})"));
        const auto json = run({{u"compare"_s, one, other, u"--output"_s, u"json"_s}});
        QCOMPARE(json.exitCode, 0);
        const QJsonObject expected{
            {u"added"_s, QJsonObject{{u"kind"_s, u"x"_s}}},
            {u"removed"_s, QJsonObject{{u"iat"_s, 1795330800}}},
            {u"changed"_s, QJsonObject{{u"aud"_s, QJsonObject{{u"from"_s, u"a"_s}, {u"to"_s, u"b"_s}}},
                                       {u"scope"_s, QJsonObject{{u"from"_s, u"full"_s},
                                                                {u"to"_s, u"full view"_s},
                                                                {u"gained"_s, QJsonArray{u"view"_s}},
                                                                {u"lost"_s, QJsonArray()}}}}},
            {u"lifetime"_s, QJsonObject{{u"from"_s, 10'800}, {u"to"_s, QJsonValue::Null}}}};
        QCOMPARE(json.json(), expected);
        const auto plain = run({{u"compare"_s, one, other}});
        QCOMPARE(plain.exitCode, 0);
        QVERIFY2(plain.out.startsWith("They differ in scope, aud, iat and 1 more."), plain.out.constData());
        QVERIFY2(plain.out.contains("full -> full view"), plain.out.constData());
        QVERIFY(!plain.out.contains("c2lnbmF0dXJl"));
    }

    void equalTokensGiveEmptyObjects()
    {
        const QString one = file(u"one"_s, jwt(Before));
        const auto json = run({{u"compare"_s, one, u"-"_s, u"--output"_s, u"json"_s}, {}, jwt(Before)});
        QCOMPARE(json.exitCode, 0);
        const QJsonObject empty;
        QCOMPARE(json.json(), (QJsonObject{{u"added"_s, empty}, {u"removed"_s, empty}, {u"changed"_s, empty}}));
    }

    void longNumbersKeepTheirDigits()
    {
        const QString one = file(u"one"_s, jwt(R"({"n":12345678901234567890})"));
        const QString other = file(u"other"_s, jwt(R"({"n":12345678901234567891})"));
        const QJsonObject changed =
            run({{u"compare"_s, one, other, u"--output"_s, u"json"_s}}).json().value(u"changed"_s).toObject();
        QCOMPARE(changed.value(u"n"_s).toObject(),
                 (QJsonObject{{u"from"_s, u"12345678901234567890"_s}, {u"to"_s, u"12345678901234567891"_s}}));
    }

    void opaqueTokensAreToldApart()
    {
        const auto json =
            run({{u"compare"_s, file(u"one"_s, "abcdefghi...."), file(u"other"_s, "jklm"), u"--output"_s, u"json"_s}});
        QCOMPARE(json.exitCode, 0);
        QCOMPARE(json.json().value(u"unreadable"_s), QJsonValue(true));
    }

    void whatATokenSaysDoesNotSteerTheTerminal()
    {
        const QString one = file(u"one"_s, jwt("{\"a\":\"\\u001b[31m\"}"));
        const auto plain = run({{u"compare"_s, one, file(u"other"_s, jwt("{\"a\":\"\\u202e\\u0007\"}"))}});
        QVERIFY2(!plain.out.contains('\x1b') && !plain.out.contains('\x07') && !text(plain.out).contains(u'\u202e'),
                 plain.out.constData());
    }

    void mistakesInTheCall()
    {
        const QString one = file(u"one"_s, jwt(Before));
        QCOMPARE(run({{u"compare"_s}}).exitCode, 2);
        QCOMPARE(run({{u"compare"_s, one}}).exitCode, 2);
        QCOMPARE(run({{u"compare"_s, one, one, one}}).exitCode, 2);
        QCOMPARE(run({{u"compare"_s, u"-"_s, u"-"_s}}).exitCode, 2);
        QCOMPARE(run({{u"compare"_s, one, one, u"--output"_s, u"xml"_s}}).exitCode, 2);
        QCOMPARE(run({{u"compare"_s, one, m_folder.filePath(u"missing"_s)}}).exitCode, 2);
        QCOMPARE(run({{u"compare"_s, one, file(u"empty"_s, "\n")}}).exitCode, 2);
    }

    void aTextWithoutATokenIsSaidToBeOne()
    {
        const QString mail = file(u"mail"_s, "it does not work any more since Tuesday");
        const auto result = run({{u"compare"_s, mail, u"-"_s}, {}, jwt(Before)});
        QCOMPARE(result.exitCode, 2);
        QVERIFY2(result.err.contains("no token was found in it"), result.err.constData());
        QVERIFY(result.out.isEmpty());
    }

    void aTokenForAFileNameIsNotRepeated()
    {
        const QByteArray token = jwt(Before);
        const auto result = run({{u"compare"_s, QString::fromLatin1(token), QString::fromLatin1(token)}});
        QCOMPARE(result.exitCode, 2);
        QVERIFY2(!result.err.contains("eyJ") && result.err.contains("every process"), result.err.constData());
    }
};

GRANTSCOPE_TEST(TestCompareVerb)
#include "tst_compareverb.moc"
