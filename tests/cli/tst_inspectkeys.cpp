// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0

// `inspect` with keys: where they come from, and what the exit code says.

#include "kit/rawserver.h"
#include "kit/registeredtest.h"
#include "kit/testdata.h"
#include "program.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace Grantscope;
using namespace Qt::StringLiterals;
using Kit::RawAnswer;
using Kit::run;

namespace
{

QJsonObject dataFile(const QString &name)
{
    return QJsonDocument::fromJson(testData(QStringLiteral("jose/") + name)).object();
}

QJsonObject vectorOf(const QString &file, qsizetype index)
{
    return dataFile(file).value(u"vectors"_s).toArray().at(index).toObject();
}

/// RFC 7515 appendix A.2: RS256. Expired since 2011.
const qsizetype Rs256 = 1;

QByteArray tokenOf(qsizetype index)
{
    return vectorOf(u"rfc7515.json"_s, index).value(u"jws"_s).toString().toUtf8();
}

QByteArray keyOf(qsizetype index)
{
    return QJsonDocument(vectorOf(u"rfc7515.json"_s, index).value(u"keys"_s).toArray().at(0).toObject()).toJson();
}

QByteArray jwks(const QByteArray &key)
{
    return "{\"keys\":[" + key + "]}";
}

QJsonObject signatureOf(const Kit::Run &result)
{
    return result.json().value(u"tokens"_s).toArray().first().toObject().value(u"signature"_s).toObject();
}

} // namespace

class TestInspectKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void aKeyFileVerifies()
    {
        const Kit::Run result = inspected(tokenOf(Rs256), {u"--key-file"_s, kept("rsa.jwk", keyOf(Rs256))});
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(signatureOf(result).value(u"status"_s).toString(), u"valid"_s);
        QCOMPARE(signatureOf(result).value(u"reason"_s).toString(), u"verified"_s);
        QCOMPARE(signatureOf(result).value(u"key"_s).toString().size(), 43); // its thumbprint
    }

    void aPemFileVerifies()
    {
        const QJsonObject pem = dataFile(u"pem.json"_s).value(u"pems"_s).toArray().at(0).toObject();
        QByteArray token;
        const QJsonArray vectors = dataFile(u"made.json"_s).value(u"vectors"_s).toArray();
        for (const auto &vector : vectors) {
            if (vector.toObject().value(u"name"_s) == pem.value(u"vector"_s))
                token = vector.toObject().value(u"jws"_s).toString().toUtf8();
        }
        const QString file = kept("rsa.pem", pem.value(u"pem"_s).toString().toUtf8());
        QCOMPARE(inspected(token, {u"--key-file"_s, file}).exitCode, 0);
        QCOMPARE(inspected(token, {u"--key-file"_s, file, u"--alg"_s, u"RS256"_s}).exitCode, 0);
        const Kit::Run other = inspected(token, {u"--key-file"_s, file, u"--alg"_s, u"PS256"_s});
        QCOMPARE(other.exitCode, 7);
        QCOMPARE(signatureOf(other).value(u"reason"_s).toString(), u"alg-not-allowed"_s);
    }

    void aForgedTokenEndsWith7()
    {
        QByteArray token = tokenOf(Rs256);
        token[token.indexOf('.') + 5] = token.at(token.indexOf('.') + 5) == 'A' ? 'B' : 'A';
        const QString file = kept("rsa.jwk", keyOf(Rs256));
        const Kit::Run result = inspected(token, {u"--key-file"_s, file});
        QCOMPARE(result.exitCode, 7);
        QCOMPARE(signatureOf(result).value(u"status"_s).toString(), u"invalid"_s);
        const Kit::Run text = run({{u"inspect"_s, u"--key-file"_s, file}, {}, token});
        QVERIFY2(text.out.startsWith("The signature does not match this key"), text.out.constData());
    }

    void aSharedSecretComesFromTheEnvironmentOrAPipe()
    {
        const QByteArray secret = "0123456789abcdef0123456789abcdef";
        const QByteArray token = // HS256 of {} with that secret
            "eyJhbGciOiJIUzI1NiJ9.e30.x68P15GCa1HmSDdw4rVLsw6ZdUMyLZHfITcI3kWE3Eg";
        const Kit::Run byEnvironment = run({jsonCall({u"--key-env"_s, u"K"_s}), {{u"K"_s, Kit::text(secret)}}, token});
        const Kit::Run byPipe = run({jsonCall({kept("hs.txt", token), u"--key-stdin"_s}), {}, secret + '\n'});
        QCOMPARE(signatureOf(byEnvironment), signatureOf(byPipe));
        QCOMPARE(byEnvironment.exitCode, 0);
        QCOMPARE(byPipe.exitCode, 0);
        QVERIFY(!byPipe.out.contains(secret) && !byPipe.err.contains(secret));
    }

    void aSetOfKeysComesFromAFile()
    {
        QCOMPARE(inspected(tokenOf(Rs256), {u"--jwks"_s, kept("set.json", jwks(keyOf(Rs256)))}).exitCode, 0);
        const Kit::Run none = inspected(tokenOf(Rs256), {u"--jwks"_s, kept("none.json", jwks(""))});
        QCOMPARE(none.exitCode, 7);
        QCOMPARE(signatureOf(none).value(u"reason"_s).toString(), u"no-key"_s);
    }

    void aSetOfKeysComesFromAUrl()
    {
        Kit::RawServer server;
        server.answer(RawAnswer::response(200, jwks(keyOf(Rs256))));
        QCOMPARE(inspected(tokenOf(Rs256), {u"--jwks"_s, server.url().toString()}).exitCode, 0);
        QCOMPARE(server.requestCount(), 1);
        QVERIFY(server.requests().first().bytes.startsWith("GET /token HTTP/1.1\r\n"));
    }

    void aUrlThatGivesNoKeys_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("not found") << QByteArray("{}") << 404 << 3;
        QTest::newRow("redirect is not followed") << QByteArray() << 302 << 3;
        QTest::newRow("a page") << QByteArray("<html>") << 200 << 5;
        QTest::newRow("too large") << QByteArray(5 * 1024 * 1024, ' ') << 200 << 5;
    }
    void aUrlThatGivesNoKeys()
    {
        QFETCH(QByteArray, answer);
        QFETCH(int, status);
        Kit::RawServer server;
        server.answer(RawAnswer::response(status, answer, "Location: " + server.url().toEncoded() + "\r\n"));
        const Kit::Run result = inspected(tokenOf(Rs256), {u"--jwks"_s, server.url().toString()});
        QTEST(result.exitCode, "exitCode");
        QVERIFY(result.out.isEmpty());
        QCOMPARE(server.requestCount(), 1);
    }

    // The token names an address; it is shown, and nobody goes there.
    void whatTheTokenNamesIsNeverFetched()
    {
        Kit::RawServer server;
        const QByteArray header = "{\"alg\":\"RS256\",\"jku\":\"" + server.url().toEncoded() + "\"}";
        const QByteArray token = header.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) +
                                 ".e30." + tokenOf(Rs256).split('.').at(2);
        QCOMPARE(inspected(token, {u"--key-file"_s, kept("rsa.jwk", keyOf(Rs256))}).exitCode, 7);
        QCOMPARE(server.connectionCount(), 0);
    }

    void mistakesEndWith2_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("alg without a key") << QStringList{u"--alg"_s, u"RS256"_s};
        QTest::newRow("alg none") << QStringList{u"--alg"_s, u"none"_s, u"--key-env"_s, u"PATH"_s};
        QTest::newRow("alg unknown") << QStringList{u"--alg"_s, u"rs256"_s, u"--key-env"_s, u"PATH"_s};
        QTest::newRow("key and token from one pipe") << QStringList{u"--key-stdin"_s};
        QTest::newRow("key as an argument") << QStringList{u"--key"_s, u"secret"_s};
        QTest::newRow("no such key file") << QStringList{u"--key-file"_s, u"/nowhere/at/all"_s};
        QTest::newRow("no such set") << QStringList{u"--jwks"_s, u"/nowhere/at/all"_s};
        QTest::newRow("set over plain http") << QStringList{u"--jwks"_s, u"http://id.example/keys"_s};
        QTest::newRow("variable not set") << QStringList{u"--key-env"_s, u"GRANTSCOPE_NO_SUCH_VARIABLE"_s};
    }
    void mistakesEndWith2()
    {
        QFETCH(QStringList, options);
        const Kit::Run result = inspected(tokenOf(Rs256), options);
        QCOMPARE(result.exitCode, 2);
        QVERIFY(result.out.isEmpty());
        QVERIFY(!result.err.isEmpty());
    }

private:
    static QStringList jsonCall(const QStringList &more)
    {
        return QStringList{u"inspect"_s, u"--output"_s, u"json"_s} + more;
    }
    static Kit::Run inspected(const QByteArray &token, const QStringList &more)
    {
        return run({jsonCall(more), {}, token});
    }
    [[nodiscard]] QString kept(const char *name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("can't write %s", name);
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

GRANTSCOPE_TEST(TestInspectKeys)
#include "tst_inspectkeys.moc"
