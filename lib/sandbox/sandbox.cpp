// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/sandbox.h"

#include "sandbox/authorizationserver.h"
#include "sandbox/endpoints/sandboxaccounts.h"
#include "sandbox/faults/faultcatalogue.h"
#include "sandbox/httpadapter.h"
#include "sandbox/wire/faultproxy.h"
#include "sandbox/wire/wirefaults.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>

namespace Grantscope
{
namespace
{

using namespace Qt::StringLiterals;

QSslKey privateKey(const QByteArray &pem)
{
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec, QSsl::Dsa}) {
        const QSslKey key(pem, algorithm);
        if (!key.isNull())
            return key;
    }
    return {};
}

Result<std::unique_ptr<QTcpServer>> tlsServer(const SandboxConfig &config)
{
    const QList<QSslCertificate> chain = QSslCertificate::fromData(config.tlsCertificate, QSsl::Pem);
    const QSslKey key = privateKey(config.tlsKey);
    if (chain.isEmpty() || key.isNull())
        return failure(Origin::Input, u"sandbox-tls-invalid"_s, u"a certificate and its key are needed, both PEM"_s,
                       chain.isEmpty() ? u"certificate"_s : u"key"_s);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificateChain(chain);
    tls.setPrivateKey(key);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    return server;
}

Result<std::unique_ptr<QTcpServer>> listener(const SandboxConfig &config)
{
    const bool tls = !config.tlsCertificate.isEmpty() || !config.tlsKey.isEmpty();
    Result<std::unique_ptr<QTcpServer>> server = tls ? tlsServer(config) : std::make_unique<QTcpServer>();
    if (server && !(*server)->listen(QHostAddress::LocalHost, config.port))
        return failure(Origin::Input, u"sandbox-port-in-use"_s, (*server)->errorString(), QString::number(config.port));
    return server;
}

bool hasWireFault(const FaultPlan &plan)
{
    return !firstWireFault(plan.names()).isEmpty();
}

} // namespace

struct Sandbox::Private
{
    Private(const SandboxConfig &config, FaultPlan plan, const Clock &clock)
        : server(config, std::move(plan), clock)
        , adapter([this](const HttpRequest &request) { return server.answer(request); })
    {
    }

    AuthorizationServer server;
    HttpAdapter adapter;
    std::unique_ptr<FaultProxy> proxy; ///< Only where a wire fault was asked for.
    QUrl url;
};

Sandbox::Sandbox() = default;
Sandbox::~Sandbox() = default;

Result<std::unique_ptr<Sandbox>> Sandbox::start(const SandboxConfig &config, const Clock &clock)
{
    Result<FaultPlan> plan = FaultPlan::fromText(config.faults);
    if (!plan)
        return failure(std::move(plan.error()));
    Result<std::unique_ptr<QTcpServer>> front = listener(config);
    if (!front)
        return failure(std::move(front.error()));

    const bool proxied = hasWireFault(*plan);
    std::unique_ptr<Sandbox> sandbox(new Sandbox);
    sandbox->m_d = std::make_unique<Private>(config, std::move(*plan), clock);
    Private &d = *sandbox->m_d;
    d.url.setScheme(config.tlsCertificate.isEmpty() ? u"http"_s : u"https"_s);
    d.url.setHost((*front)->serverAddress().toString());
    d.url.setPort((*front)->serverPort());
    d.server.setIssuer(d.url.toString());
    if (!proxied) {
        d.adapter.serve(std::move(*front));
        return sandbox;
    }
    Result<std::unique_ptr<QTcpServer>> behind = listener({});
    if (!behind)
        return failure(std::move(behind.error()));
    d.proxy = std::make_unique<FaultProxy>(std::move(*front), (*behind)->serverPort());
    d.adapter.serve(std::move(*behind));
    return sandbox;
}

QUrl Sandbox::url() const
{
    return m_d->url;
}

QList<SandboxAccount> Sandbox::accounts()
{
    return sandboxAccounts();
}

QStringList Sandbox::faultNames()
{
    return knownFaultNames();
}

QList<SandboxFault> Sandbox::faults()
{
    return faultCatalogue();
}

QHash<QString, int> Sandbox::requestCounts() const
{
    return m_d->server.statistics().requests;
}

SandboxStatistics Sandbox::statistics() const
{
    return m_d->server.statistics();
}

QByteArray Sandbox::signingKey() const
{
    return m_d->server.signingKey();
}

} // namespace Grantscope
