// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/inspect/keyoptions.h"

#include "base/clock.h"
#include "cli/console.h"
#include "cli/secretoptions.h"
#include "cli/waiting.h"
#include "net/qnamtransport.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Grantscope::Cli
{

namespace
{
std::string_view viewOf(QByteArrayView bytes)
{
    return {bytes.data(), static_cast<std::size_t>(bytes.size())};
}

Result<Exchange> fetched(const QUrl &url)
{
    const SystemClock clock;
    QnamTransport transport(clock);
    HttpRequest request;
    request.method = "GET";
    request.url = url;
    request.headers = {{"Accept", "application/jwk-set+json, application/json"}};
    TransportOptions options;
    options.maxBodyBytes = static_cast<qint64>(JwkSet::MaxBytes);
    return waitedFor(transport.send(request, options));
}

Result<QByteArray> bodyFrom(const QUrl &url)
{
    const Result<Exchange> exchange = fetched(url).map_error([](Error error) {
        if (error.code == "plain-http"_L1)
            error.code = u"jwks-plain-http"_s; // no password is at stake here
        return error;
    });
    if (!exchange)
        return failure(exchange.error());
    const QString where = url.toDisplayString(QUrl::RemoveQuery);
    if (exchange->failure)
        return failure(Origin::Transport, u"jwks-unreachable"_s, exchange->failure->detail, where);
    if (const int status = exchange->response->status; status != 200)
        return failure(Origin::Server, u"jwks-refused"_s, u"the server answered with status %1"_s.arg(status), where);
    return exchange->response->body.reveal().toByteArray();
}

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Origin::Input, u"file-unreadable"_s, file.errorString(), u"--jwks "_s + path);
    return file.read(static_cast<qint64>(JwkSet::MaxBytes) + 1);
}

/// An error that came over the network is not one of the caller's.
Error ofAnAnswer(Error error)
{
    error.origin = Origin::Protocol;
    error.detail = error.code + (error.detail.isEmpty() ? QString() : u": "_s + error.detail);
    error.code = u"jwks-unreadable"_s;
    return error;
}

Result<JwkSet> readJwks(const QString &source)
{
    const bool isUrl =
        source.startsWith("https://"_L1, Qt::CaseInsensitive) || source.startsWith("http://"_L1, Qt::CaseInsensitive);
    const Result<QByteArray> bytes = isUrl ? bodyFrom(QUrl(source, QUrl::StrictMode)) : bytesOf(source);
    if (!bytes)
        return failure(bytes.error());
    Result<JwkSet> set = JwkSet::fromJson(viewOf(*bytes));
    return isUrl ? set.map_error(ofAnAnswer) : set;
}

Result<std::vector<SignatureAlgorithm>> algorithmsOf(const QCommandLineParser &parser)
{
    std::vector<SignatureAlgorithm> algorithms;
    const QStringList names = parser.values(u"alg"_s).join(u',').split(u',', Qt::SkipEmptyParts);
    for (const QString &name : names) {
        const auto algorithm = algorithmFromName(name.toStdString());
        if (!algorithm) {
            return failure(Origin::Input, u"option-invalid"_s, u"expected one such as RS256, ES256, HS256 or EdDSA"_s,
                           u"--alg "_s + name);
        }
        algorithms.push_back(*algorithm);
    }
    return algorithms;
}
} // namespace

void addKeyOptions(QCommandLineParser &parser)
{
    parser.addOption(
        {u"jwks"_s, u"Check the signature with this set of keys (JWKS): a file, or a URL."_s, u"file|url"_s});
    addSecretOptions(parser, u"key"_s, u"the key to check the signature with (PEM, JWK, or a shared secret)"_s);
    parser.addOption({u"alg"_s, u"Allow only this algorithm; may be given more than once."_s, u"name"_s});
}

bool isKeyGiven(const QCommandLineParser &parser)
{
    const QStringList names{u"jwks"_s, u"key-stdin"_s, u"key-env"_s, u"key-file"_s};
    return std::any_of(names.begin(), names.end(), [&](const QString &name) { return parser.isSet(name); });
}

std::optional<QString> keyMistakeIn(const QCommandLineParser &parser)
{
    if (parser.isSet(u"alg"_s) && !isKeyGiven(parser))
        return u"--alg needs a key: --jwks, --key-file, --key-env or --key-stdin"_s;
    const bool tokenIsElsewhere = parser.isSet(u"token-env"_s) || parser.isSet(u"token-file"_s);
    const bool tokenFromStdin = parser.isSet(u"token-stdin"_s) ||
                                (!tokenIsElsewhere && parser.positionalArguments().value(0, u"-"_s) == u"-"_s);
    if (parser.isSet(u"key-stdin"_s) && tokenFromStdin)
        return u"--key-stdin: the token is read from standard input already; give it in a file"_s;
    return std::nullopt;
}

Result<std::optional<Verifier>> readVerifier(const QCommandLineParser &parser, const Console &console)
{
    if (!isKeyGiven(parser))
        return std::nullopt;
    const auto algorithms = algorithmsOf(parser);
    if (!algorithms)
        return failure(algorithms.error());
    JwkSet keys;
    const auto given = readSecretOption(parser, u"key"_s);
    if (!given)
        return failure(given.error());
    if (*given) {
        const Result<JwkSet> own = JwkSet::chosenFrom(**given);
        if (!own)
            return failure(own.error());
        keys.add(*own);
    }
    const QStringList sources = parser.values(u"jwks"_s);
    for (const QString &source : sources) {
        const Result<JwkSet> set = readJwks(source);
        if (!set)
            return failure(set.error());
        keys.add(*set);
    }
    for (const Error &skipped : keys.skipped())
        console.remark(u"a key was left out: %1 (%2)"_s.arg(skipped.where, skipped.code));
    return std::optional<Verifier>(Verifier(keys, *algorithms));
}

} // namespace Grantscope::Cli
