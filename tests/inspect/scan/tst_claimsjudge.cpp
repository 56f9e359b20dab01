// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0

// The narrow reader must say what the inspector says.

#include "inspect/samples.h"
#include "inspect/scan/claimsjudge_p.h"
#include "kit/registeredtest.h"

#include <QTest>

using namespace Grantscope;
using namespace Grantscope::Samples;

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
