// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "kit/registeredtest.h"
#include "profile/profile.h"
#include "profile/samples.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace Grantscope;
using namespace Qt::StringLiterals;

class TestProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void soundProfilesPass()
    {
        QVERIFY(checkProfile(Samples::plainProfile(u"Acme books"_s)).has_value());
        QVERIFY(checkProfile(Samples::fullProfile(u"\u00c4cme \U0001F511"_s)).has_value());
    }

    void refuses_data()
    {
        using Change = std::function<void(Profile &)>;
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("where");
        const auto row = [](const char *name, const char *code, const char *where, const Change &change) {
            QTest::newRow(name) << change << QString::fromLatin1(code) << QString::fromLatin1(where);
        };
        row("name-empty", "profile-invalid", "name", [](Profile &p) { p.name.clear(); });
        row("name-with-space-around", "profile-invalid", "name", [](Profile &p) { p.name = u" a"_s; });
        row("name-too-long", "profile-invalid", "name", [](Profile &p) { p.name = QString(201, u'a'); });
        row("name-with-line-break", "profile-invalid", "name", [](Profile &p) { p.name = u"a\nb"_s; });
        row("dialect-empty", "profile-invalid", "dialect", [](Profile &p) { p.dialect.clear(); });
        row("username-with-control", "profile-invalid", "username", [](Profile &p) { p.username = u"a\u001b[31m"_s; });
        row("scope-too-long", "profile-invalid", "scope", [](Profile &p) { p.scope = QString(4'001, u'a'); });
        row("endpoint-empty", "url-invalid", "endpoint", [](Profile &p) { p.endpoint = QUrl(); });
        row("endpoint-ftp", "url-scheme", "endpoint", [](Profile &p) { p.endpoint = QUrl(u"ftp://x/"_s); });
        row("endpoint-plain-http", "plain-http", "endpoint",
            [](Profile &p) { p.endpoint = QUrl(u"http://example.com/token"_s); });
        row("endpoint-with-credentials", "url-has-credentials", "endpoint",
            [](Profile &p) { p.endpoint = QUrl(u"https://a:b@x/"_s); });
        row("endpoint-with-access-key", "profile-holds-secret", "endpoint",
            [](Profile &p) { p.endpoint = QUrl(u"https://x/?FileId=1&wsAccessKey=0123"_s); });
        row("endpoint-with-fragment", "profile-invalid", "endpoint",
            [](Profile &p) { p.endpoint = QUrl(u"https://x/#a"_s); });
        row("colour-word", "profile-invalid", "colour", [](Profile &p) { p.colour = u"red"_s; });
        row("colour-no-hex", "profile-invalid", "colour", [](Profile &p) { p.colour = u"#12345g"_s; });
        row("timeout-zero", "profile-invalid", "timeout_ms", [](Profile &p) { p.timeoutMs = 0; });
        row("timeout-too-long", "profile-invalid", "timeout_ms", [](Profile &p) { p.timeoutMs = 600'001; });
        const auto proxied = [](const QString &url) {
            return [url](Profile &p) {
                p.proxy = TransportOptions::Proxy::Explicit;
                p.proxyUrl = QUrl(url);
            };
        };
        row("proxy-empty", "profile-invalid", "proxy", proxied(QString()));
        row("proxy-without-host", "profile-invalid", "proxy", proxied(u"http://"_s));
        row("proxy-https", "profile-invalid", "proxy", proxied(u"https://proxy:1"_s));
        row("proxy-with-password", "profile-holds-secret", "proxy", proxied(u"http://a:b@proxy:1"_s));
        row("parameter-without-name", "profile-invalid", "parameters", [](Profile &p) {
            p.parameters = {{QString(), u"x"_s}};
        });
        row("parameter-with-secret", "profile-holds-secret", "parameters", [](Profile &p) {
            p.parameters = {{u"verification_code"_s, u"123456"_s}};
        });
    }
    void refuses()
    {
        QFETCH(std::function<void(Profile &)>, change);
        QFETCH(QString, code);
        QFETCH(QString, where);
        Profile profile = Samples::plainProfile(u"Acme"_s);
        change(profile);
        const auto checked = checkProfile(profile);
        QVERIFY(!checked);
        QCOMPARE(checked.error().code, code);
        QCOMPARE(checked.error().where, where);
        QCOMPARE(checked.error().origin, Origin::Input);
        QVERIFY(!checked.error().detail.contains(u"0123"_s));
    }

    void plainHttpIsFineOnLoopback()
    {
        Profile profile = Samples::plainProfile(u"Sandbox"_s);
        profile.endpoint = QUrl(u"http://127.0.0.1:8080/Token"_s);
        QVERIFY(checkProfile(profile).has_value());
    }

    void requestHasAllButTheSecrets()
    {
        const Profile profile = Samples::fullProfile(u"Acme"_s);
        const GrantRequest request = grantRequestOf(profile);
        QCOMPARE(request.type, GrantType::ClientCredentials);
        QCOMPARE(request.endpoint, profile.endpoint);
        QCOMPARE(request.format, BodyFormat::Xml);
        QCOMPARE(request.username, profile.username);
        QCOMPARE(request.scope, profile.scope);
        QCOMPARE(request.client.id, profile.clientId);
        QCOMPARE(request.client.method, ClientAuth::BasicRaw);
        QCOMPARE(request.parameters, profile.parameters);
        QVERIFY(request.password.isEmpty() && request.refreshToken.isEmpty() && request.client.secret.isEmpty());
    }

    void transportOptionsReadTheCaFile()
    {
        const QTemporaryDir folder;
        Profile profile = Samples::fullProfile(u"Acme"_s);
        profile.caFile = folder.filePath(u"ca.pem"_s);
        QCOMPARE(transportOptionsOf(profile).error().code, u"ca-unreadable"_s);
        QFile file(profile.caFile);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QCOMPARE(transportOptionsOf(profile).error().where, profile.caFile); // empty
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("-----BEGIN CERTIFICATE-----\n");
        file.close();
        const auto options = transportOptionsOf(profile);
        QVERIFY(options.has_value());
        QCOMPARE(options->caCertificates, QByteArray("-----BEGIN CERTIFICATE-----\n"));
        QCOMPARE(options->timeoutMs, 5'000);
        QCOMPARE(options->plainHttp, PlainHttp::AllowedByTheUser);
        QCOMPARE(options->proxy, TransportOptions::Proxy::Explicit);
        QCOMPARE(options->proxyUrl, profile.proxyUrl);
        QCOMPARE(transportOptionsOf(Samples::plainProfile(u"a"_s))->timeoutMs, 30'000);
    }
};

GRANTSCOPE_TEST(TestProfile)
#include "tst_profile.moc"
