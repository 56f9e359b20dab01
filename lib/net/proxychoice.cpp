// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "net/proxychoice_p.h"

#include <algorithm>

namespace Grantscope
{

namespace
{
constexpr quint16 HttpProxyPort = 8080;
constexpr quint16 SocksPort = 1080;

QNetworkProxy explicitProxy(const QUrl &url)
{
    const bool isHttp = url.scheme() == QStringLiteral("http");
    const int port = url.port(isHttp ? HttpProxyPort : SocksPort);
    return QNetworkProxy(isHttp ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy, url.host(),
                         static_cast<quint16>(port), url.userName(QUrl::FullyDecoded),
                         url.password(QUrl::FullyDecoded));
}

// What environment variables or the desktop say. A loopback address is this computer: through a proxy it would be
// another one, and plain http with a password in it would have left.
QNetworkProxy systemProxy(const QUrl &url)
{
    if (isLoopback(url))
        return QNetworkProxy(QNetworkProxy::NoProxy);
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    const auto isUsable = [](const QNetworkProxy &proxy) {
        return proxy.type() == QNetworkProxy::NoProxy || proxy.type() == QNetworkProxy::HttpProxy ||
               proxy.type() == QNetworkProxy::Socks5Proxy;
    };
    const auto found = std::find_if(proxies.begin(), proxies.end(), isUsable);
    return found != proxies.end() ? *found : QNetworkProxy(QNetworkProxy::NoProxy);
}
} // namespace

ProxyChoice chooseProxy(const QUrl &url, const TransportOptions &options)
{
    ProxyChoice choice;
    if (options.proxy == TransportOptions::Proxy::Explicit)
        choice.proxy = explicitProxy(options.proxyUrl);
    else if (options.proxy == TransportOptions::Proxy::System)
        choice.proxy = systemProxy(url);
    choice.readsTheRequest = choice.proxy.type() == QNetworkProxy::HttpProxy && url.scheme() == QStringLiteral("http");
    if (choice.readsTheRequest && !choice.proxy.user().isEmpty()) {
        const QString credentials = choice.proxy.user() + u':' + choice.proxy.password();
        choice.authorization = "Basic " + credentials.toUtf8().toBase64();
        choice.proxy.setUser({});
        choice.proxy.setPassword({});
    }
    return choice;
}

Result<void> checkProxyUrl(const QUrl &url)
{
    const bool isKnown = url.scheme() == QStringLiteral("http") || url.scheme() == QStringLiteral("socks5");
    if (!url.isValid() || !isKnown || url.host().isEmpty() || url.port(1) == 0)
        return failure(Origin::Input, QStringLiteral("proxy-invalid"),
                       QStringLiteral("expected http://HOST:PORT or socks5://HOST:PORT"));
    return {};
}

} // namespace Grantscope
