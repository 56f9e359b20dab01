// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0

// The narrow reader must say what the inspector says.

#include "inspect/samples.h"
#include "inspect/scan/claimsjudge_p.h"
#include "kit/registeredtest.h"

#include <QTest>

using namespace Grantscope;
using namespace Grantscope::Samples;

namespace
{

/// The text must live as long as the judge's answer is looked at.
ScannedToken judged(Scan::ClaimsJudge &judge, const QByteArray &text)
{
    Find::JwtReader reader;
    const auto found = reader.read(std::string_view(text.constData(), std::size_t(text.size())));
    ScannedToken token;
    if (found) {
        token.token = std::string_view(text.constData(), found->size);
        token.kind = found->kind;
        judge.judge(token, *found);
        token.alg = {}; // the reader's
    }
    return token;
}

} // namespace

class TestClaimsJudge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatTheInspectorSays_data()
    {
        QTest::addColumn<QByteArray>("payload");
        for (const char *payload : {
                 "{}",
                 "[]",
                 "not json",
                 "{\"exp\":1795334401}",
                 "{\"exp\":1795334400}",
                 "{\"exp\":1795334399}",
                 "{ \"exp\" : 1795334401 , \"nbf\" : 1795334401 }",
                 "{\"nbf\":1795334400,\"exp\":1795339999}",
                 "{\"nbf\":1795334401}",
                 "{\"exp\":null}",
                 "{\"exp\":\"1795334401\"}",
                 "{\"exp\":\"soon\"}",
                 "{\"exp\":1795334401.5}",
                 "{\"exp\":1.795334401e9}",
                 "{\"exp\":-1}",
                 "{\"exp\":1795334401000}",
                 "{\"exp\":99999999999999999999}",
                 "{\"exp\":true}",
                 "{\"exp\":[1795334401]}",
                 "{\"exp\":0}",
                 "{\"exp\":3600}",
                 "{\"exp\":1,\"exp\":1795334401}",
                 "{\"exp\":1795334401,\"exp\":1}",
                 "{\"inner\":{\"exp\":1},\"exp\":1795334401}",
                 "{\"text\":\"\\\"exp\\\":1,{[\",\"exp\":1795334401}",
                 "{\"list\":[{\"exp\":1},\"]\",2],\"sub\":\"kim\"}",
                 "{\"iss\":\"https://login.example.com/\",\"sub\":12345,\"exp\":1795334401}",
                 "{\"sub\":\"kim\"",
                 "{\"sub\":\"kim\"} trailing",
                 "\n{\r\n\t\"exp\": 1795334401\n}\n",
                 "{\"sub\":\"kim\",\"exp\":17953344",
             })
            QTest::newRow(payload) << QByteArray(payload);
    }

    void saysWhatTheInspectorSays()
    {
        QFETCH(const QByteArray, payload);
        const QByteArray whole = jwt(payload);
        for (const QByteArray &text : {whole, whole.left(whole.lastIndexOf('.')), whole.mid(whole.indexOf('.') + 1)}) {
            Find::JwtReader reader;
            const auto found = reader.read(std::string_view(text.constData(), std::size_t(text.size())));
            const Inspection inspection = inspected(text);
            if (!found) {
                QVERIFY(inspection.header.isEmpty());
                continue;
            }
            ScannedToken token;
            token.token = std::string_view(text.constData(), found->size);
            token.kind = found->kind;
            Scan::ClaimsJudge(now()).judge(token, *found);
            QCOMPARE(int(token.kind), int(inspection.kind));
            QCOMPARE(tokenStatusName(token.status), tokenStatusName(inspection.status));
            QCOMPARE(token.exp.has_value(), inspection.expiresAt.isValid());
            if (token.exp)
                QCOMPARE(qint64(*token.exp), inspection.expiresAt.toSecsSinceEpoch());
            QCOMPARE(QString::fromUtf8(token.alg.data(), qsizetype(token.alg.size())), inspection.signature.alg);
        }
    }

    // Whoever is asked for the second time answers from memory: the same, whatever came between.
    void aKnownTokenIsJudgedAsTheFirstTime()
    {
        Scan::ClaimsJudge judge(now());
        QByteArrayList tokens;
        for (int i = 0; i < 600; ++i) { // more than there are places, so that some lose theirs
            const QByteArray sub = QByteArray::number(i);
            const QByteArray exp = QByteArray::number(NowSeconds - 300 + i);
            tokens.append(
                jwt("{\"iss\":\"a\",\"sub\":\"" + sub + "\",\"exp\":" + exp + '}', Hs256, sub.repeated(12).left(32)));
        }
        for (int round = 0; round < 3; ++round) {
            for (qsizetype i = 0; i < tokens.size(); ++i) {
                const ScannedToken token = judged(judge, tokens.at(i));
                QCOMPARE(token.iss, std::string_view("\"a\""));
                QCOMPARE(token.sub, '"' + std::to_string(i) + '"');
                QCOMPARE(token.exp, std::optional<std::int64_t>(NowSeconds - 300 + i));
                QCOMPARE(int(token.status), int(i <= 300 ? TokenStatus::Expired : TokenStatus::Active));
            }
        }
    }

    void anotherPayloadUnderTheSameSignatureIsReadAnew()
    {
        Scan::ClaimsJudge judge(now());
        const QByteArray old = jwt("{\"sub\":\"old\",\"exp\":1795334399}");
        for (int round = 0; round < 2; ++round) {
            QCOMPARE(int(judged(judge, old).status), int(TokenStatus::Expired));
            const ScannedToken young = judged(judge, jwt("{\"sub\":\"new\",\"exp\":1795334401}"));
            QCOMPARE(int(young.status), int(TokenStatus::Active));
            QCOMPARE(young.sub, std::string_view("\"new\""));
            const ScannedToken damaged = judged(judge, jwt("{\"sub\":\"new\",\"exp\":1795334401"));
            QCOMPARE(int(damaged.status), int(TokenStatus::Unknown));
            QVERIFY(damaged.sub.empty());
            QVERIFY(!damaged.exp);
        }
    }

    void anOddTimeIsInspectedEachTime()
    {
        Scan::ClaimsJudge judge(now());
        const QByteArray odd = jwt("{\"exp\":1795334401000}");
        for (int round = 0; round < 3; ++round) {
            const ScannedToken token = judged(judge, odd);
            QCOMPARE(tokenStatusName(token.status), tokenStatusName(inspected(odd).status));
        }
    }

    void issuerAndSubjectAreAsJsonSpellsThem()
    {
        const QByteArray text = jwt("{\"iss\":\"a \\\"b\\\"\",\"sub\":42,\"exp\":1795334401}");
        Find::JwtReader reader;
        const auto found = reader.read(std::string_view(text.constData(), std::size_t(text.size())));
        QVERIFY(found);
        ScannedToken token;
        token.kind = found->kind;
        Scan::ClaimsJudge judge(now());
        judge.judge(token, *found);
        QCOMPARE(token.iss, std::string_view("\"a \\\"b\\\"\""));
        QCOMPARE(token.sub, std::string_view("42"));
    }
};

GRANTSCOPE_TEST(TestClaimsJudge)
#include "tst_claimsjudge.moc"
