// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspect/decode/tokenpaste.h"
#include "inspect/inspection.h"
#include "inspect/placedtokens.h"
#include "inspect/samples.h"
#include "kit/registeredtest.h"

#include <QTest>

using namespace Grantscope;
using namespace Grantscope::Samples;
using namespace Qt::StringLiterals;

class TestTokenPaste : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneTokenIsToldFromATextThatHoldsSome_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isOne");
        const QByteArray token = jwt("{\"sub\":\"me\"}");
        QTest::newRow("bare") << token << true;
        QTest::newRow("bearer") << "Bearer " + token << true;
        QTest::newRow("quoted") << '"' + token + '"' << true;
        QTest::newRow("opaque") << QByteArray("abcdefghi....") << true;
        QTest::newRow("nothing") << QByteArray() << false;
        QTest::newRow("blank") << QByteArray(" \n\t") << false;
        QTest::newRow("prose") << QByteArray("it does not work") << false;
        QTest::newRow("json") << "{\"access_token\": \"" + token + "\"}" << false;
        QTest::newRow("over 1 MiB") << QByteArray(1024 * 1024 + 1, 'a') << false;
    }

    void oneTokenIsToldFromATextThatHoldsSome()
    {
        QFETCH(const QByteArray, text);
        QTEST(isOneToken(text), "isOne");
    }

    void everyTokenOfATextHasItsPlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("who"); // empty: there is none
        QTest::addColumn<qsizetype>("count");
        QTest::addColumn<qsizetype>("line");
        const QByteArray me = jwt("{\"sub\":\"me\"}");
        const QByteArray you = jwt("{\"sub\":\"you\"}");
        const auto row = [](const char *name, const QByteArray &text, const QString &who, qsizetype count,
                            qsizetype line) { QTest::newRow(name) << text << who << count << line; };
        row("bare", me, u"me"_s, 1, 1);
        row("header", "Authorization: Bearer " + me, u"me"_s, 1, 1);
        row("json", "{\n \"access_token\": \"" + you + "\"}", u"you"_s, 1, 2);
        row("a log of two", "GET /a\nBearer " + me + "\nGET /b\nBearer " + you + "\n", u"me"_s, 2, 2);
        row("twice the same", me + "\n" + me, u"me"_s, 1, 1);
        row("prose", "it does not work", {}, 0, 1);
        row("nothing", {}, {}, 0, 1);
    }

    void everyTokenOfATextHasItsPlace()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, who);
        const QList<PlacedToken> tokens = tokensIn(Secret(QByteArrayView(text)));
        QTEST(tokens.size(), "count");
        QCOMPARE(tokens.isEmpty(), who.isEmpty());
        if (tokens.isEmpty())
            return;
        QCOMPARE(inspected(tokens.first().token.reveal().toByteArray()).who, who);
        QTEST(qsizetype(tokens.first().place.line), "line");
    }

    void aDamagedTokenIsLeftToTheInspector()
    {
        const QByteArray cut = jwt("{\"sub\":\"me\"}").chopped(60);
        const QList<PlacedToken> tokens = tokensIn(Secret(QByteArrayView(cut)));
        QCOMPARE(tokens.size(), 1);
        QCOMPARE(tokens.first().token.reveal().toByteArray(), cut);
    }
};

GRANTSCOPE_TEST(TestTokenPaste)
#include "tst_tokenpaste.moc"
