// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "kit/registeredtest.h"
#include "kit/testdata.h"
#include "sandbox/faults/documentedsamples.h"
#include "sandbox/serverwithoutsockets.h"

#include <QTest>

using namespace Grantscope;
using namespace Grantscope::Kit;
using namespace Qt::StringLiterals;

namespace
{

} // namespace

class DocumentedSamplesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAreTheSamplesByteForByte_data();
    void answersAreTheSamplesByteForByte();
};

void DocumentedSamplesTest::answersAreTheSamplesByteForByte_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("accept");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("file");
    const QByteArray a = testData(u"saasu-request.json"_s);
    const QByteArray b = testData(u"palmsmart-request.json"_s);
    const QString pathA = u"/authorisation/token"_s;
    QTest::newRow("A json") << pathA << "application/json"_ba << a << u"saasu-documented.json"_s;
    QTest::newRow("A xml") << pathA << "text/xml"_ba << a << u"saasu-documented.xml"_s;
    QTest::newRow("B json") << u"/Token"_s << "text/json"_ba << b << u"palmsmart-documented-missing-commas.json"_s;
    QTest::newRow("B xml") << u"/Token"_s << "application/xml"_ba << b << u"palmsmart-documented-dotted-names.xml"_s;
}

void DocumentedSamplesTest::answersAreTheSamplesByteForByte()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, accept);
    QFETCH(QByteArray, body);
    QFETCH(QString, file);
    ServerWithoutSockets server(ServerWithoutSockets::withFaults({u"documented-sample"_s}));
    QCOMPARE(bodyText(server.post(path, "application/json", body, accept)), testData(file));
    QVERIFY(!testData(file).isEmpty());
    const HttpResponse refused = server.post(path, "application/json", R"({"grant_type":"password"})", accept);
    QCOMPARE(refused.status, 400);
    QVERIFY(bodyText(refused).contains("error"));
}

GRANTSCOPE_TEST(DocumentedSamplesTest)
#include "tst_documentedsamples.moc"
