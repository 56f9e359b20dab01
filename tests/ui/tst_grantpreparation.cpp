// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "kit/registeredtest.h"
#include "oauth/dialectcatalogue.h"
#include "ui/signin/fieldwords.h"
#include "ui/signin/grantpreparation.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Grantscope;
using namespace Qt::StringLiterals;

namespace
{

const DialectCatalogue &catalogue()
{
    static const DialectCatalogue loaded = DialectCatalogue::load();
    return loaded;
}

const Dialect &saasu()
{
    return *catalogue().find(u"saasu");
}

SignInInput complete()
{
    SignInInput input;
    input.server = u"https://api.example.com"_s;
    input.format = BodyFormat::Json;
    input.username = u"test@host.com"_s;
    input.password = Secret(QByteArrayView("StrongPassword"));
    return input;
}

QStringList fieldsOf(const QList<Error> &problems)
{
    QStringList fields;
    for (const Error &problem : problems)
        fields.append(problem.where);
    return fields;
}

} // namespace

class TestGrantPreparation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasTypedBecomesARequest()
    {
        const auto prepared = prepareGrant(saasu(), complete());
        QVERIFY(prepared.has_value());
        QCOMPARE(prepared->grant.endpoint, QUrl(u"https://api.example.com/authorisation/token"_s));
        QCOMPARE(prepared->grant.username, u"test@host.com"_s);
        QCOMPARE(prepared->options.timeoutMs, 30'000);
        QCOMPARE(prepared->options.proxy, TransportOptions::Proxy::System);
    }

    void anAddressIsTakenAsItWasMeant_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("endpoint");
        QTest::newRow("base") << u"https://api.example.com"_s << u"https://api.example.com/authorisation/token"_s;
        QTest::newRow("slash") << u"https://api.example.com/"_s << u"https://api.example.com/authorisation/token"_s;
        QTest::newRow("no scheme") << u"api.example.com"_s << u"https://api.example.com/authorisation/token"_s;
        QTest::newRow("spaces") << u"  https://api.example.com "_s << u"https://api.example.com/authorisation/token"_s;
        QTest::newRow("path") << u"https://example.com/api"_s << u"https://example.com/api/authorisation/token"_s;
        QTest::newRow("the endpoint itself")
            << u"https://api.example.com/authorisation/token"_s << u"https://api.example.com/authorisation/token"_s;
        QTest::newRow("loopback") << u"http://127.0.0.1:8080"_s << u"http://127.0.0.1:8080/authorisation/token"_s;
    }

    void anAddressIsTakenAsItWasMeant()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, endpoint);
        SignInInput input = complete();
        input.server = typed;
        const auto target = endpointFor(saasu(), input);
        QVERIFY(target.has_value());
        QCOMPARE(target->toString(), endpoint);
    }

    void aBadAddressIsSaidAtItsField_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        QTest::newRow("plain-http") << u"http://api.example.com"_s << u"plain-http"_s;
        QTest::newRow("url-scheme") << u"ftp://api.example.com"_s << u"url-scheme"_s;
        QTest::newRow("url-has-credentials") << u"https://me:secret@api.example.com"_s << u"url-has-credentials"_s;
        QTest::newRow("missing") << QString() << u"member-missing"_s;
    }

    void aBadAddressIsSaidAtItsField()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, code);
        SignInInput input = complete();
        input.server = typed;
        const auto prepared = prepareGrant(saasu(), input);
        QVERIFY(!prepared.has_value());
        QCOMPARE(prepared.error().constFirst().code, code);
        QCOMPARE(prepared.error().constFirst().where, u"server"_s);
        QVERIFY(!fieldWords(prepared.error().constFirst()).isEmpty());
        QVERIFY(!fieldWords(prepared.error().constFirst()).contains(u"secret@"_s));
    }

    void plainHttpMayBeAllowed()
    {
        SignInInput input = complete();
        input.server = u"http://api.example.com"_s;
        input.allowPlainHttp = true;
        QVERIFY(prepareGrant(saasu(), input).has_value());
    }

    void everyMissingFieldIsSaidAtOnce()
    {
        const auto prepared = prepareGrant(saasu(), SignInInput());
        QVERIFY(!prepared.has_value());
        QCOMPARE(fieldsOf(prepared.error()), (QStringList{u"server"_s, u"username"_s, u"password"_s}));
    }

    void furtherMembersGoAlongInOrder()
    {
        SignInInput input = complete();
        input.parameters = u"verification_code=123456\n\nnote=a=b c\n"_s;
        const auto prepared = prepareGrant(saasu(), input);
        QVERIFY(prepared.has_value());
        const QList<QPair<QString, QString>> expected{{u"verification_code"_s, u"123456"_s}, {u"note"_s, u"a=b c"_s}};
        QCOMPARE(prepared->grant.parameters, expected);
    }

    void aLineWithoutEqualsIsSaidWithItsNumber()
    {
        SignInInput input = complete();
        input.parameters = u"a=1\nnonsense"_s;
        const auto prepared = prepareGrant(saasu(), input);
        QVERIFY(!prepared.has_value());
        QCOMPARE(fieldsOf(prepared.error()), QStringList(u"parameters"_s));
        QVERIFY(fieldWords(prepared.error().constFirst()).contains(u"Line 2"_s));
    }

    void aCertificateFileThatIsNotThereIsSaidAtItsField()
    {
        SignInInput input = complete();
        input.caFile = u"/no/such/file.pem"_s;
        QCOMPARE(fieldsOf(prepareGrant(saasu(), input).error()), QStringList(u"ca"_s));
    }

    void aFileThatIsNoCertificateIsSaidAtItsField()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"no.pem"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("hello") > 0);
        file.close();
        SignInInput input = complete();
        input.caFile = file.fileName();
        QCOMPARE(fieldsOf(prepareGrant(saasu(), input).error()), QStringList(u"ca"_s));
    }

    void aBadProxyIsSaidAtItsField()
    {
        SignInInput input = complete();
        input.proxy = u"carrier-pigeon"_s;
        QCOMPARE(fieldsOf(prepareGrant(saasu(), input).error()), QStringList(u"proxy"_s));
    }

    void theSecretsOfAnotherGrantAreNotSent()
    {
        SignInInput input = complete();
        input.grant = GrantType::RefreshToken;
        input.refreshToken = Secret(QByteArrayView("refresh"));
        const auto prepared = prepareGrant(saasu(), input);
        QVERIFY(prepared.has_value());
        QVERIFY(prepared->grant.password.isEmpty());
        QVERIFY(prepared->grant.username.isEmpty());
    }

    void aPreviewNeedsNoPassword()
    {
        SignInInput input = complete();
        input.password = Secret();
        QVERIFY(previewRequest(saasu(), input).has_value());
    }
};

GRANTSCOPE_TEST(TestGrantPreparation)
#include "tst_grantpreparation.moc"
