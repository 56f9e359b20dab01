// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "oauth/discovery/endpointfinder.h"

#include "base/onresult.h"
#include "oauth/discovery/discovery.h"

#include <QPromise>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

constexpr auto StandardDialect = "rfc6749"_L1;
constexpr int StepTimeoutMs = 8'000;
constexpr qint64 MostBytes = qint64{256} * 1024;

/// What is asked in one step.
struct Step
{
    HttpRequest request;
    QString dialect; ///< Whose documented path it is; empty: metadata are asked for.
};

/// The dialect that documents this path, else the standard.
QString dialectOf(const DialectCatalogue &catalogue, const QUrl &endpoint)
{
    const QList<Dialect> &all = catalogue.dialects();
    const auto fits = [&endpoint](const Dialect &dialect) {
        const QString path = dialect.grants.value(GrantType::Password).path;
        return dialect.id != StandardDialect && !path.isEmpty() && endpoint.path().endsWith(u'/' + path);
    };
    const auto found = std::find_if(all.begin(), all.end(), fits);
    return found == all.end() ? QString(StandardDialect) : found->id;
}

QList<Step> stepsOf(const DialectCatalogue &catalogue, const QUrl &server)
{
    QList<Step> steps;
    const QList<HttpRequest> requests = metadataRequests(server);
    for (const HttpRequest &request : requests)
        steps.append({request, {}});
    const QList<Dialect> &dialects = catalogue.dialects();
    for (const Dialect &dialect : dialects) {
        if (!dialect.grants.value(GrantType::Password).path.isEmpty())
            steps.append({pathRequest(dialect.endpoint(server, GrantType::Password)), dialect.id});
    }
    return steps;
}

/// One search: belongs to nobody but its future, and goes when that is done.
class Search final : public QObject
{
public:
    Search(Transport &transport, const DialectCatalogue &catalogue, QUrl server, const TransportOptions &options)
        : m_transport(transport)
        , m_catalogue(catalogue)
        , m_server(std::move(server))
        , m_options(options)
        , m_steps(stepsOf(catalogue, m_server))
    {
        m_options.timeoutMs = std::min(options.timeoutMs, StepTimeoutMs);
        m_options.maxBodyBytes = MostBytes;
        m_promise.start();
        auto *watcher = new QFutureWatcher<Result<FoundEndpoint>>(this);
        connect(watcher, &QFutureWatcherBase::canceled, this, [this] { m_current.cancel(); });
        watcher->setFuture(m_promise.future());
    }

    [[nodiscard]] QFuture<Result<FoundEndpoint>> future() { return m_promise.future(); }

    void next()
    {
        if (m_promise.isCanceled())
            return finish(failure(Origin::Cancelled, u"cancelled"_s));
        if (m_steps.isEmpty())
            return finish(failure(m_damage.value_or(Error{Origin::Server, u"endpoint-not-found"_s, {}, {}})));
        const Step step = m_steps.takeFirst();
        m_current = m_transport.send(step.request, m_options);
        onResult(m_current, this, [this, step](const Result<Exchange> &exchange) { read(step, exchange); });
    }

private:
    void read(const Step &step, const Result<Exchange> &exchange)
    {
        if (!exchange)
            return finish(failure(exchange.error())); // nothing was sent: nor would the next be
        if (exchange->failure)                        // whom no one reaches need not be asked again
            return finish(failure(Origin::Transport, failureName(exchange->failure->kind), exchange->failure->detail));
        if (!step.dialect.isEmpty()) {
            if (isTokenEndpoint(*exchange))
                return finish(FoundEndpoint{step.request.url, step.dialect, std::nullopt});
            return next();
        }
        const Result<ServerMetadata> metadata = readMetadata(m_server, *exchange);
        if (metadata)
            return finish(
                FoundEndpoint{metadata->tokenEndpoint, dialectOf(m_catalogue, metadata->tokenEndpoint), *metadata});
        if (metadata.error().origin == Origin::Protocol && isJson(*exchange) && !m_damage)
            m_damage = metadata.error();
        next();
    }

    /// A page that says "welcome" with status 200 is no damaged metadata.
    static bool isJson(const Exchange &exchange)
    {
        return headerValue(exchange.response->headers, "Content-Type").contains("json");
    }

    void finish(Result<FoundEndpoint> result)
    {
        m_promise.addResult(std::move(result));
        m_promise.finish();
        deleteLater();
    }

    Transport &m_transport;
    const DialectCatalogue &m_catalogue;
    QUrl m_server;
    TransportOptions m_options;
    QList<Step> m_steps;
    QPromise<Result<FoundEndpoint>> m_promise;
    QFuture<Result<Exchange>> m_current;
    std::optional<Error> m_damage;
};

} // namespace

EndpointFinder::EndpointFinder(Transport &transport, const DialectCatalogue &catalogue)
    : m_transport(transport)
    , m_catalogue(catalogue)
{
}

QFuture<Result<FoundEndpoint>> EndpointFinder::find(const QUrl &server, const TransportOptions &options) const
{
    auto *search = new Search(m_transport, m_catalogue, server, options);
    QFuture<Result<FoundEndpoint>> future = search->future();
    search->next();
    return future;
}

} // namespace Grantscope
