// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/memorysecretstore.h"
#include "doctor/doctor.h"
#include "doctor/doctorforms.h"
#include "keychain/keychainsecretstore.h"
#include "kit/filekeychain.h"
#include "kit/rawserver.h"
#include "kit/registeredtest.h"
#include "kit/testdata.h"
#include "kit/troubledsecretstore.h"
#include "net/qnamtransport.h"
#include "sandbox/sandbox.h"

#include <QPromise>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslKey>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Grantscope;
using namespace Grantscope::Kit;
using namespace Qt::StringLiterals;

namespace
{

/// Behind a prompt that nobody answers.
class SilentStore final : public SecretStore
{
public:
    SilentStore() { m_never.start(); }
    [[nodiscard]] QString place() const override { return u"Secret Service"_s; }
    [[nodiscard]] QList<SecretFacts> kept() const override { return {}; }
    [[nodiscard]] std::optional<SecretFacts> facts(const QUuid &) const override { return {}; }
    [[nodiscard]] QFuture<Result<void>> check() override { return m_never.future(); }
    [[nodiscard]] QFuture<Result<std::optional<KeptSecret>>> read(const QUuid &) override { return {}; }
    [[nodiscard]] QFuture<Result<SecretFacts>> write(const QUuid &, const Secret &, const QStringList &) override
    {
        return {};
    }
    [[nodiscard]] QFuture<Result<void>> remove(const QUuid &) override { return {}; }

private:
    QPromise<Result<void>> m_never;
};

QSslConfiguration tls(const QString &name)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(testData(u"tls/"_s + name + u".pem"_s)));
    configuration.setPrivateKey(QSslKey(testData(u"tls/"_s + name + u".key"_s), QSsl::Ec));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

} // namespace

class TestDoctor : public QObject
{
    Q_OBJECT

private:
    SystemClock m_clock;
    QnamTransport m_transport{m_clock};
    MemorySecretStore m_memory{m_clock};

    [[nodiscard]] QList<DoctorCheck> examined(const Doctor::Order &order, SecretStore *store = nullptr)
    {
        Doctor doctor({m_transport, store ? *store : m_memory, m_clock, u"QtKeychain 1.2.3"_s});
        QSignalSpy finished(&doctor, &Doctor::finished);
        doctor.run(order);
        static_cast<void>(QTest::qWaitFor([&finished] { return !finished.isEmpty(); }, 30'000));
        return doctor.checks();
    }
    [[nodiscard]] QList<DoctorCheck> examined(const QUrl &server, TransportOptions options = {})
    {
        options.timeoutMs = 20'000;
        return examined(Doctor::Order{server, options});
    }
    /// `ok`, `fail` ... of the check of that name.
    [[nodiscard]] static QString outcome(const QList<DoctorCheck> &checks, const QString &id)
    {
        const qsizetype at = doctorCheckIds().indexOf(id);
        return at < checks.size() && checks.at(at).id == id ? checkOutcomeName(checks.at(at).outcome) : QString();
    }
    [[nodiscard]] static DoctorCheck of(const QList<DoctorCheck> &checks, const QString &id)
    {
        return checks.value(doctorCheckIds().indexOf(id));
    }
    [[nodiscard]] std::unique_ptr<Sandbox> sandbox(const SandboxConfig &config = {}) const
    {
        return std::move(Sandbox::start(config, m_clock).value());
    }

private Q_SLOTS:
    void goodOverPlainHttpOnThisComputer()
    {
        const auto server = sandbox();
        const QUrl endpoint = server->url().resolved(QUrl(u"/authorisation/token"_s));
        const QList<DoctorCheck> checks = examined(endpoint);
        QCOMPARE(checks.size(), doctorCheckIds().size());
        for (const QString &id : {u"proxy"_s, u"dns"_s, u"tcp"_s, u"endpoint"_s, u"clock"_s, u"versions"_s})
            QVERIFY2(outcome(checks, id) == u"ok"_s, qPrintable(textOf(endpoint, checks)));
        QCOMPARE(outcome(checks, u"tls"_s), u"skipped"_s);
        QCOMPARE(outcome(checks, u"keyring"_s), u"warn"_s); // it is memory
        QVERIFY(!hasNetworkFailure(checks));
        QVERIFY(of(checks, u"endpoint"_s).detail.contains(u"405"_s));
        QVERIFY(of(checks, u"versions"_s).detail.contains(u"QtKeychain 1.2.3"_s));
        QCOMPARE(server->requestCounts().value(u"/authorisation/token"_s), 1); // and that without credentials:
        QCOMPARE(server->statistics().grants, 0);
    }

    void goodOverTls()
    {
        SandboxConfig config;
        config.tlsCertificate = testData(u"tls/server.pem"_s);
        config.tlsKey = testData(u"tls/server.key"_s);
        const auto server = sandbox(config);
        TransportOptions options;
        options.caCertificates = testData(u"tls/ca.pem"_s);
        const QList<DoctorCheck> checks = examined(server->url(), options);
        const DoctorCheck check = of(checks, u"tls"_s);
        QVERIFY2(check.outcome == CheckOutcome::Ok, qPrintable(textOf(server->url(), checks)));
        QVERIFY(check.detail.startsWith(u"TLSv1."_s));
        QCOMPARE(check.chain.constFirst().subject, u"CN=localhost, O=Grantscope test data"_s);
        QCOMPARE(check.chain.constFirst().notAfter, QDateTime(QDate(2120, 1, 1), QTime(0, 0), Qt::UTC));
        QCOMPARE(outcome(checks, u"endpoint"_s), u"ok"_s);
    }

    void untrustedCertificates_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("expired") << u"expired"_s;
        QTest::newRow("self-signed") << u"self-signed"_s;
        QTest::newRow("wrong host") << u"wrong-host"_s;
    }

    void untrustedCertificates()
    {
        QFETCH(QString, name);
        RawServer server(tls(name));
        TransportOptions options;
        options.caCertificates = testData(u"tls/ca.pem"_s);
        const QList<DoctorCheck> checks = examined(server.url(), options);
        const DoctorCheck check = of(checks, u"tls"_s);
        QCOMPARE(outcome(checks, u"tcp"_s), u"ok"_s);
        QCOMPARE(check.outcome, CheckOutcome::Fail);
        QVERIFY(!check.detail.isEmpty());
        QVERIFY(!check.nextStep.isEmpty());
        QVERIFY(!check.chain.isEmpty()); // what is wrong can be seen
        QCOMPARE(outcome(checks, u"endpoint"_s), u"skipped"_s);
        QCOMPARE(outcome(checks, u"clock"_s), u"skipped"_s);
        QVERIFY(hasNetworkFailure(checks));
        QCOMPARE(server.requestCount(), 0);
    }

    void closedPort()
    {
        QTcpServer gone;
        QVERIFY(gone.listen(QHostAddress::LocalHost));
        const QUrl url(u"https://127.0.0.1:%1/"_s.arg(gone.serverPort()));
        gone.close();
        const QList<DoctorCheck> checks = examined(url);
        QCOMPARE(outcome(checks, u"dns"_s), u"ok"_s);
        QCOMPARE(outcome(checks, u"tcp"_s), u"fail"_s);
        QVERIFY(!of(checks, u"tcp"_s).nextStep.isEmpty());
        for (const QString &id : {u"tls"_s, u"endpoint"_s, u"clock"_s})
            QCOMPARE(outcome(checks, id), u"skipped"_s);
    }

    void nameThatDoesNotResolve()
    {
        TransportOptions options;
        options.proxy = TransportOptions::Proxy::None;
        options.timeoutMs = 3000; // where no name server answers at all
        const QList<DoctorCheck> checks = examined(Doctor::Order{QUrl(u"https://no-such-host.invalid/"_s), options});
        QCOMPARE(outcome(checks, u"dns"_s), u"fail"_s);
        QVERIFY(!of(checks, u"dns"_s).nextStep.isEmpty());
        QCOMPARE(outcome(checks, u"tcp"_s), u"skipped"_s);
        QVERIFY(hasNetworkFailure(checks));
        QVERIFY(!hasKeyringFailure(checks));
    }

    void proxyLooksUpTheName()
    {
        RawServer server(tls(u"server"_s));
        server.answerAlways(RawAnswer::response(404, "{}"));
        RawServer proxy;
        proxy.answerAlways(
            RawAnswer::bytes("HTTP/1.1 200 Connection established\r\n\r\n").thenTunnel(server.serverPort()));
        TransportOptions options;
        options.caCertificates = testData(u"tls/ca.pem"_s);
        options.proxy = TransportOptions::Proxy::Explicit;
        options.proxyUrl = proxy.url(QString());
        const QList<DoctorCheck> checks = examined(server.url(u"/x"_s, u"localhost"_s), options);
        QVERIFY2(!hasNetworkFailure(checks), qPrintable(textOf({}, checks)));
        QVERIFY(of(checks, u"proxy"_s).detail.contains(u"127.0.0.1:%1"_s.arg(proxy.serverPort())));
        QVERIFY(proxy.requests().constFirst().head().startsWith("CONNECT localhost:"));
        QCOMPARE(server.requestCount(), 1); // connections are looked at, one request is made
        QVERIFY(server.requests().constFirst().head().startsWith("HEAD /x"));
        QVERIFY(server.requests().constFirst().header("Authorization").isNull());
    }

    void proxyThatRefuses()
    {
        RawServer proxy;
        proxy.answerAlways(RawAnswer::response(403, "no"));
        TransportOptions options;
        options.proxy = TransportOptions::Proxy::Explicit;
        options.proxyUrl = proxy.url(QString());
        const QList<DoctorCheck> checks = examined(QUrl(u"https://127.0.0.1:1/"_s), options);
        QCOMPARE(outcome(checks, u"tcp"_s), u"fail"_s);
    }

    void wrongClock()
    {
        SandboxConfig config;
        config.faults = {u"clock-off"_s};
        const auto server = sandbox(config);
        const DoctorCheck check = of(examined(server->url()), u"clock"_s);
        QCOMPARE(check.outcome, CheckOutcome::Fail);
        QVERIFY2(check.detail.contains(u"min behind"_s), qPrintable(check.detail));
        QVERIFY(!check.nextStep.isEmpty());
    }

    void serverThatSaysNothing()
    {
        RawServer server;
        server.answerAlways(RawAnswer::never());
        Doctor::Order order{server.url(), {}};
        order.options.timeoutMs = 200;
        const QList<DoctorCheck> checks = examined(order);
        QCOMPARE(outcome(checks, u"tcp"_s), u"ok"_s);
        QCOMPARE(outcome(checks, u"endpoint"_s), u"fail"_s);
        QCOMPARE(outcome(checks, u"clock"_s), u"skipped"_s);
    }

    void faultOfTheServer()
    {
        RawServer server;
        server.answerAlways(RawAnswer::response(503, {}));
        QCOMPARE(outcome(examined(server.url()), u"endpoint"_s), u"warn"_s);
    }

    void withoutAServer()
    {
        const QList<DoctorCheck> checks = examined(Doctor::Order{});
        for (const QString &id : {u"proxy"_s, u"dns"_s, u"tcp"_s, u"tls"_s, u"endpoint"_s, u"clock"_s})
            QCOMPARE(outcome(checks, id), u"skipped"_s);
        QCOMPARE(outcome(checks, u"versions"_s), u"ok"_s);
        QVERIFY(!hasNetworkFailure(checks));
    }

    void keyringThatWorks()
    {
        const QTemporaryDir folder;
        FileKeychain keychain(folder.filePath(u"keys"_s));
        KeychainSecretStore store(keychain, folder.filePath(u"index"_s), m_clock);
        const QList<DoctorCheck> checks = examined(Doctor::Order{}, &store);
        QVERIFY2(outcome(checks, u"keyring"_s) == u"ok"_s, qPrintable(textOf({}, checks)));
        QVERIFY(of(checks, u"keyring"_s).detail.startsWith(u"Files: "_s));
        QVERIFY(keychain.keys().isEmpty()); // nothing is left behind
    }

    void keyringThatDoesNot_data()
    {
        QTest::addColumn<QString>("trouble");
        for (const char *code : {"store-missing", "store-locked", "store-failed"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }

    void keyringThatDoesNot()
    {
        QFETCH(QString, trouble);
        TroubledSecretStore store(m_clock);
        store.trouble = trouble;
        const QList<DoctorCheck> checks = examined(Doctor::Order{}, &store);
        QCOMPARE(outcome(checks, u"keyring"_s), u"fail"_s);
        QVERIFY(!of(checks, u"keyring"_s).nextStep.isEmpty());
        QVERIFY(hasKeyringFailure(checks));
        QVERIFY(!hasNetworkFailure(checks));
    }

    void keyringThatIsSilent()
    {
        SilentStore store;
        Doctor::Order order;
        order.keyringMs = 50;
        const QList<DoctorCheck> checks = examined(order, &store);
        QCOMPARE(outcome(checks, u"keyring"_s), u"fail"_s);
        QVERIFY(of(checks, u"keyring"_s).detail.contains(u"did not answer"_s));
        QCOMPARE(outcome(checks, u"versions"_s), u"ok"_s); // and on it goes
    }

    void cancelEndsItAndNothingComesAfter()
    {
        RawServer server;
        server.answerAlways(RawAnswer::never());
        Doctor doctor({m_transport, m_memory, m_clock});
        QSignalSpy finished(&doctor, &Doctor::finished);
        QStringList begun;
        connect(&doctor, &Doctor::began, &doctor, [&](const QString &id) {
            begun.append(id);
            if (id == u"endpoint"_s)
                QTimer::singleShot(0, &doctor, &Doctor::cancel);
        });
        doctor.run(Doctor::Order{server.url(), {}});
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(finished.constFirst().constFirst().toBool());
        QVERIFY(!doctor.isRunning());
        QCOMPARE(begun.constLast(), u"endpoint"_s);
        QCOMPARE(doctor.checks().size(), doctorCheckIds().indexOf(u"endpoint"_s));
        QTest::qWait(0); // what was under way arrives now, and is passed over
        QCOMPARE(doctor.checks().size(), doctorCheckIds().indexOf(u"endpoint"_s));
    }

    void beginsAnew()
    {
        Doctor doctor({m_transport, m_memory, m_clock});
        QSignalSpy finished(&doctor, &Doctor::finished);
        doctor.run({});
        doctor.run({});
        QTRY_COMPARE(finished.size(), 2);
        QVERIFY(finished.at(0).constFirst().toBool());
        QVERIFY(!finished.at(1).constFirst().toBool());
        QCOMPARE(doctor.checks().size(), doctorCheckIds().size());
    }

    void serversThatCantBeAsked_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("error");
        QTest::newRow("credentials") << u"https://u:p@example.com/"_s << u"url-has-credentials"_s;
        QTest::newRow("scheme") << u"ftp://example.com/"_s << u"url-scheme"_s;
        QTest::newRow("no host") << u"https:///x"_s << u"url-invalid"_s;
        QTest::newRow("plain http, since nothing secret is sent") << u"http://example.com/"_s << QString();
        QTest::newRow("none") << QString() << QString();
    }

    void serversThatCantBeAsked()
    {
        QFETCH(QString, url);
        const Result<void> checked = Doctor::check(Doctor::Order{QUrl(url), {}});
        QTEST(checked ? QString() : checked.error().code, "error");
    }
};

GRANTSCOPE_TEST(TestDoctor)
#include "tst_doctor.moc"
