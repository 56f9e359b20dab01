// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "net/transport.h"

#include "net/proxychoice_p.h"

#include <QHostAddress>
#include <QSslCertificate>

#include <algorithm>
#include <array>

namespace Grantscope
{

namespace
{
// What the transport itself writes. From a caller, each of these would end the request elsewhere than it ends, switch
// the decoding of answers off, or show the proxy's password to the server.
constexpr std::array<QByteArrayView, 10> OwnHeaders = {"host",
                                                       "content-length",
                                                       "transfer-encoding",
                                                       "connection",
                                                       "accept-encoding",
                                                       "keep-alive",
                                                       "upgrade",
                                                       "expect",
                                                       "te",
                                                       "proxy-authorization"};

// RFC 9110 section 5.6.2
bool isTokenCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenCharacter);
}

// RFC 9110 section 5.5 without obs-text: a byte above 0x7E means that somebody forgot to encode.
bool isFieldValue(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return (c >= ' ' && c <= '~') || c == '\t'; });
}

Result<void> checkHeader(const HttpHeader &header)
{
    const auto invalid = [&header](const char *why) {
        const QByteArray name = isToken(header.name) ? header.name : header.name.toPercentEncoding();
        return failure(Origin::Input, QStringLiteral("header-invalid"), QLatin1String(why), QString::fromLatin1(name));
    };
    if (!isToken(header.name))
        return invalid("a header name holds only letters, digits and !#$%&'*+-.^_`|~");
    if (!isFieldValue(header.value))
        return invalid("a header value holds only printable ASCII, no line break and no NUL");
    const auto isThis = [&header](QByteArrayView own) { return own.compare(header.name, Qt::CaseInsensitive) == 0; };
    if (std::any_of(OwnHeaders.begin(), OwnHeaders.end(), isThis))
        return invalid("this header is written by the transport itself");
    return {};
}

// In capitals, as all registered methods are; CONNECT and TRACE mean something else to whatever stands in between.
Result<void> checkMethod(const QByteArray &method)
{
    const bool isKnownShape =
        !method.isEmpty() && std::all_of(method.begin(), method.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    if (!isKnownShape || method == "CONNECT" || method == "TRACE")
        return failure(Origin::Input, QStringLiteral("method-invalid"),
                       QStringLiteral("a method in capitals, such as POST"));
    return {};
}

// Plain http stays on this computer only if the proxy is on it too. https is a tunnel through any of them.
Result<void> checkProxy(const HttpRequest &request, const TransportOptions &options)
{
    if (auto checked = checkProxyUrl(options.proxyUrl); !checked)
        return checked;
    if (request.url.scheme() == QStringLiteral("http") && options.plainHttp == PlainHttp::OnlyOnLoopback &&
        !isLoopback(options.proxyUrl))
        return failure(Origin::Input, QStringLiteral("plain-http"), options.proxyUrl.host(), QStringLiteral("proxy"));
    return {};
}
} // namespace

bool isLoopback(const QUrl &url)
{
    QString host = url.host().toLower();
    if (host.endsWith(u'.'))
        host.chop(1);
    if (host == QStringLiteral("localhost") || host.endsWith(QStringLiteral(".localhost")))
        return true;
    const QHostAddress address(host);
    return !address.isNull() && address.isLoopback();
}

Result<void> checkUrl(const QUrl &url, PlainHttp plainHttp)
{
    if (!url.isValid())
        return failure(Origin::Input, QStringLiteral("url-invalid"), QStringLiteral("not a URL"));
    // Before anything that might show the URL: it holds a password then.
    if (!url.userInfo().isEmpty())
        return failure(Origin::Input, QStringLiteral("url-has-credentials"),
                       QStringLiteral("user name or password in the URL"));
    const QString scheme = url.scheme();
    if (scheme != QStringLiteral("https") && scheme != QStringLiteral("http"))
        return failure(Origin::Input, QStringLiteral("url-scheme"),
                       QStringLiteral("expected https, found \"%1\"").arg(scheme.left(40)));
    if (url.host().isEmpty() || url.port(1) == 0)
        return failure(Origin::Input, QStringLiteral("url-invalid"), QStringLiteral("no host, or port 0"));
    if (scheme == QStringLiteral("http") && plainHttp == PlainHttp::OnlyOnLoopback && !isLoopback(url))
        return failure(Origin::Input, QStringLiteral("plain-http"), url.host());
    return {};
}

Result<void> checkRequest(const HttpRequest &request, const TransportOptions &options)
{
    if (auto checked = checkUrl(request.url, options.plainHttp); !checked)
        return checked;
    if (auto checked = checkMethod(request.method); !checked)
        return checked;
    for (const HttpHeader &header : request.headers) {
        if (auto checked = checkHeader(header); !checked)
            return checked;
    }
    if (!options.caCertificates.isEmpty() && QSslCertificate::fromData(options.caCertificates, QSsl::Pem).isEmpty())
        return failure(Origin::Input, QStringLiteral("ca-unreadable"), QStringLiteral("no PEM certificate in it"));
    if (options.proxy == TransportOptions::Proxy::Explicit)
        return checkProxy(request, options);
    return {};
}

} // namespace Grantscope
