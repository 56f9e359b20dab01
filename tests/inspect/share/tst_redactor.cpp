// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/secret.h"
#include "inspect/samples.h"
#include "inspect/share/redactedrows.h"
#include "inspect/share/redactor.h"
#include "kit/registeredtest.h"
#include "kit/testdata.h"

#include <QTest>

using namespace Grantscope;
using namespace Grantscope::Samples;

namespace
{

const QByteArray Planted = "Sesame7open";

QByteArray redacted(const QByteArray &text)
{
    return QByteArray::fromStdString(redactedCopy(std::string_view(text.constData(), std::size_t(text.size()))));
}

/// `@` that stand for the secret; the one of a URL stays.
QByteArray planted(const std::string &text)
{
    return QByteArray::fromStdString(text).replace("@@", "\x01").replace('@', Planted).replace("\x01", Planted + '@');
}

} // namespace

class TestRedactor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretsAreMaskedAndAllElseStays_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("shown");
        for (const RedactedRow &row : redactedRows())
            QTest::newRow(row.name) << planted(row.text) << QByteArray::fromStdString(row.shown);
    }

    void secretsAreMaskedAndAllElseStays()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, shown);
        QCOMPARE(redacted(text), shown);
    }

    void whatHoldsNoSecretStays()
    {
        for (const std::string &text : harmlessTexts())
            QCOMPARE(QByteArray::fromStdString(redactedCopy(text)), QByteArray::fromStdString(text));
    }

    void signaturesAreCutOffTokens_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *before, const char *after) {
            QTest::newRow(before) << QByteArray(before) << QByteArray(after);
        };
        row("", "");
        row("see ", " there");
        row("Authorization: Bearer ", "\r\nHost: x\r\n");
        row("\"access_token\":\"", "\",\"x\":1");
        row("\\\"refresh_token\\\":\\\"", "\\\"");
        row("?access_token=", "&page=2 HTTP/1.1");
        row("<access_token>", "</access_token>");
        row("curl -H 'Authorization: Bearer ", "' https://x");
        row("{\"name\":\"Authorization\",\"value\":\"Bearer ", "\"}");
        row("token: ", "\n");
        row("\"line\\n", "\"");
        row("(", ").");
    }

    void signaturesAreCutOffTokens()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, after);
        const QByteArray token = jwt("{\"sub\":\"kim\",\"exp\":1795334400}");
        const QByteArray kept = token.left(token.lastIndexOf('.') + 1);
        QCOMPARE(redacted(before + token + after), before + kept + after);
        const QByteArray jweHeader = base64UrlEncoded("{\"alg\":\"dir\",\"enc\":\"A128GCM\"}");
        QCOMPARE(redacted(before + jweHeader + "..aXY.Y2lwaGVy.dGFn" + after), before + jweHeader + '.' + after);
    }

    void opaqueTokensBecomeTheirFingerprints()
    {
        const QByteArray token = "b3BhcXVlLXRva2VuLTEyMzQ1Njc4";
        const QByteArray print = Secret(QByteArrayView(token)).fingerprint().toLatin1();
        QCOMPARE(redacted("{\"refresh_token\":\"" + token + "\"}"), "{\"refresh_token\":\"" + print + "\"}");
        QCOMPARE(redacted("Authorization: Bearer " + token + "\n"), "Authorization: Bearer " + print + "\n");
        QCOMPARE(redacted("access_token=" + token + "&x=1"), "access_token=" + print + "&x=1");
        QCOMPARE(redacted("sent Bearer " + token + " there"), "sent Bearer " + print + " there");
        QCOMPARE(redacted("{\"token\":\"a1b2c3\"}"),
                 QByteArray("{\"token\":\"[hidden]\"}")); // short enough to be tried out
    }

    void aTokenBrokenOverLinesLosesItsSignatureToo()
    {
        const QByteArray token = jwt("{\"iss\":\"https://login.example.com/\",\"sub\":\"kim\",\"exp\":1795334400}");
        for (const char *glue : {"\n", "\r\n", "\n> ", "=\n", "\n    "}) {
            for (qsizetype width = 50; width < token.size(); width += 7) {
                QByteArray text = "the token:\n";
                for (qsizetype at = 0; at < token.size(); at += width)
                    text += token.mid(at, width) + (at + width < token.size() ? glue : "\n");
                const QByteArray shown = redacted(text + "Regards\n");
                const QByteArray joined = QByteArray(shown).replace(glue, "").replace('\n', "");
                QVERIFY2(joined.contains(token.left(token.lastIndexOf('.') + 1)), shown.constData());
                QVERIFY2(!joined.contains(token.right(12)), shown.constData());
                QVERIFY(shown.endsWith("Regards\n"));
            }
        }
    }

    void base64OfATextWithASecretIsHidden()
    {
        const QByteArray body = QByteArray("{\"user\":\"kim\",\"password\":\"" + Planted + "\"}").toBase64();
        QCOMPARE(redacted("{\"text\":\"" + body + "\",\"encoding\":\"base64\"}"),
                 QByteArray("{\"text\":\"[hidden]\",\"encoding\":\"base64\"}"));
        const QByteArray harmless = QByteArray("{\"user\":\"kim\",\"page\":\"front\"}").toBase64();
        QCOMPARE(redacted("{\"text\":\"" + harmless + "\"}"), "{\"text\":\"" + harmless + "\"}");
    }

    void secretsOfAnySizeAreMasked()
    {
        const QByteArray secret = Planted.repeated(200'000);
        QCOMPARE(redacted("{\"password\":\"" + secret + "\",\"x\":1}"),
                 QByteArray("{\"password\":\"[hidden]\",\"x\":1}"));
        QCOMPARE(redacted("password=" + secret + "&x=1"), QByteArray("password=[hidden]&x=1"));
        QCOMPARE(redacted("<password>" + secret + "</password>"), QByteArray("<password>[hidden]</password>"));
        const QByteArray escaped = QByteArray("\\\"" + Planted).repeated(100'000);
        QCOMPARE(redacted("{\"password\":\"" + escaped + "\",\"x\":1}"),
                 QByteArray("{\"password\":\"[hidden]\",\"x\":1}"));
    }

    void aHarFileLosesItsSecrets()
    {
        const QByteArray text = testData(QStringLiteral("find/browser.har"));
        const QByteArray shown = redacted(text);
        QVERIFY(text.contains("hunter2hunter2"));
        QVERIFY(!shown.contains("hunter2"));
        QVERIFY(!shown.contains("8xLOxBtZp8AbCdEf"));
        QVERIFY(shown.contains("\"Bearer eyJ"));
        QVERIFY(shown.contains("username=kim%40example.com"));
        QCOMPARE(shown.count('\n'), text.count('\n'));
    }
};

GRANTSCOPE_TEST(TestRedactor)
#include "tst_redactor.moc"
