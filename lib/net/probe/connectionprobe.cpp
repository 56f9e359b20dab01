// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "net/probe/connectionprobe.h"

#include "net/probe/meeting_p.h"
#include "net/proxychoice_p.h"

#include <QHostInfo>

namespace Grantscope
{

namespace
{

/// One question to the name service; belongs to nobody, and ends with its answer, its time or its cancelling.
class Lookup final : public QObject
{
public:
    QFuture<Result<HostAddresses>> start(const QUrl &url, int timeoutMs)
    {
        m_promise.start();
        QFuture<Result<HostAddresses>> future = m_promise.future();
        connect(&m_watcher, &QFutureWatcherBase::canceled, this, [this] { end({}); });
        m_watcher.setFuture(future);
        connect(&m_deadline, &QTimer::timeout, this, [this] {
            end({{}, TransportFailure{TransportFailure::Kind::Timeout, QStringLiteral("no answer in time"), false}});
        });
        m_deadline.setSingleShot(true);
        m_deadline.start(timeoutMs);
        m_id = QHostInfo::lookupHost(url.host(QUrl::FullyDecoded), this, [this](const QHostInfo &info) { take(info); });
        return future;
    }

private:
    void take(const QHostInfo &info)
    {
        m_id = -1;
        HostAddresses found;
        const QList<QHostAddress> addresses = info.addresses();
        for (const QHostAddress &address : addresses)
            found.addresses.append(address.toString());
        if (found.addresses.isEmpty())
            found.failure = TransportFailure{TransportFailure::Kind::Dns, info.errorString(), false};
        end(found);
    }

    void end(const HostAddresses &found)
    {
        if (std::exchange(m_hasEnded, true))
            return;
        if (m_id >= 0)
            QHostInfo::abortHostLookup(m_id);
        m_promise.addResult(Result<HostAddresses>(found));
        m_promise.finish();
        deleteLater();
    }

    QPromise<Result<HostAddresses>> m_promise;
    QFutureWatcher<Result<HostAddresses>> m_watcher;
    QTimer m_deadline;
    int m_id = -1;
    bool m_hasEnded = false;
};

} // namespace

QFuture<Result<HostAddresses>> lookUpHost(const QUrl &url, const TransportOptions &options)
{
    return (new Lookup)->start(url, options.timeoutMs);
}

QFuture<Result<ConnectionFacts>> connectOnly(const QUrl &url, const TransportOptions &options)
{
    return (new Meeting(url, options, Meeting::Depth::Tcp))->start();
}

QFuture<Result<ConnectionFacts>> shakeHands(const QUrl &url, const TransportOptions &options)
{
    return (new Meeting(url, options, Meeting::Depth::Tls))->start();
}

QString proxyUsedFor(const QUrl &url, const TransportOptions &options)
{
    const QNetworkProxy proxy = chooseProxy(url, options).proxy;
    if (proxy.type() == QNetworkProxy::NoProxy)
        return {};
    const QString scheme =
        proxy.type() == QNetworkProxy::Socks5Proxy ? QStringLiteral("socks5") : QStringLiteral("http");
    return QStringLiteral("%1://%2:%3").arg(scheme, proxy.hostName()).arg(proxy.port());
}

} // namespace Grantscope
