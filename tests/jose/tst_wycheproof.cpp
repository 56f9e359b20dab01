// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0

// Project Wycheproof's vectors for JWS and for keys. GRANTSCOPE_WYCHEPROOF names a folder with newer ones.

#include "kit/registeredtest.h"
#include "kit/testdata.h"
#include "vectors.h"

#include <QMap>
#include <QTest>

using namespace Grantscope;
using namespace Grantscope::Vectors;

namespace
{

// Where we differ, and why. Any other difference fails, and so does one of these that went away.
const QMap<int, const char *> &signatureDefects()
{
    static const QMap<int, const char *> defects{
        {346, "the key's alg is PS256, the header's PS384"},
        {350, "the key's alg is PS256, the header's PS384"},
        {347, "the key's alg is ES521, which does not exist"},
        {351, "the key's alg is ES521, which does not exist"},
        {367, "labelled as wrong padding, byte for byte a valid JWS"},
        {370, "labelled as wrong padding, byte for byte a valid JWS"},
        {372, "labelled valid with a ? in its base64url"},
        {373, "labelled valid with a ? in its base64url"},
    };
    return defects;
}

const QMap<int, const char *> &keyDefects()
{
    static const QMap<int, const char *> defects{
        {1, "a set may mix kinds of keys (RFC 7520 section 4.8): an alg fits one of them"},
        {4, "two keys of one kid: those that fit the alg are tried"},
        {7, "a key from a chip with the ROCA defect is not told from others"},
    };
    return defects;
}

QString folder()
{
    return qEnvironmentVariable("GRANTSCOPE_WYCHEPROOF", testDataPath(QStringLiteral("jose/wycheproof")));
}

JwkSet keysOf(const QJsonObject &group)
{
    const QJsonObject key =
        group.value(QLatin1String(group.contains(QLatin1String("public")) ? "public" : "private")).toObject();
    if (key.contains(QLatin1String("keys")))
        return setOf(key.value(QLatin1String("keys")).toArray());
    return setOf({key});
}

struct Tally
{
    int tests = 0;
    QList<int> differing;
    QByteArrayList messages;
};

Tally tallyOf(const QString &name)
{
    QFile file(folder() + QLatin1Char('/') + name);
    Tally tally;
    if (!file.open(QIODevice::ReadOnly))
        return tally;
    const QJsonArray groups =
        QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("testGroups")).toArray();
    for (const auto &value : groups) {
        const QJsonObject group = value.toObject();
        Verifier verifier(keysOf(group));
        const QJsonArray tests = group.value(QLatin1String("tests")).toArray();
        for (const auto &entry : tests) {
            const QJsonObject test = entry.toObject();
            const QJsonValue jws = test.value(QLatin1String("jws"));
            const QByteArray text = jws.isObject() ? QJsonDocument(jws.toObject()).toJson() : jws.toString().toUtf8();
            const SignatureCheck check = verifier.verify(viewOf(text));
            const bool wanted = test.value(QLatin1String("result")).toString() == QLatin1String("valid");
            ++tally.tests;
            if ((check.status == SignatureStatus::Valid) == wanted)
                continue;
            const int id = test.value(QLatin1String("tcId")).toInt();
            tally.differing.append(id);
            tally.messages.append(QByteArray::number(id) + ' ' +
                                  test.value(QLatin1String("comment")).toString().toUtf8() + ": " +
                                  bytesOf(check.reason));
        }
    }
    return tally;
}

} // namespace

class TestWycheproof : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signatures()
    {
        const Tally tally = tallyOf(QStringLiteral("json_web_signature_test.json"));
        for (const QByteArray &message : tally.messages)
            qInfo("differs: %s", message.constData());
        QCOMPARE(tally.tests, 401);
        QCOMPARE(tally.differing, signatureDefects().keys());
    }

    void keys()
    {
        const Tally tally = tallyOf(QStringLiteral("json_web_key_test.json"));
        for (const QByteArray &message : tally.messages)
            qInfo("differs: %s", message.constData());
        QCOMPARE(tally.tests, 26);
        QCOMPARE(tally.differing, keyDefects().keys());
    }
};

GRANTSCOPE_TEST(TestWycheproof)
#include "tst_wycheproof.moc"
