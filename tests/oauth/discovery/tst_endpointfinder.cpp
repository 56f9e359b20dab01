// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0

// The search as a whole: in which order it asks, when it stops, and what it says when there is nothing.

#include "base/onresult.h"
#include "kit/faketransport.h"
#include "kit/registeredtest.h"
#include "oauth/discovery/endpointfinder.h"

#include <QTest>

using namespace Grantscope;
using namespace Qt::StringLiterals;

namespace
{

const QUrl server(u"https://login.example.com"_s);

/// Without raw strings: moc of Qt 6.4 takes the two slashes in them for a comment.
QByteArray metadataOf(const QByteArray &host, const QByteArray &path)
{
    return "{\"issuer\": \"https://" + host + "\", \"token_endpoint\": \"https://" + host + "/" + path + "\"}";
}

QByteArray metadataWith(const QByteArray &path)
{
    return metadataOf("login.example.com", path);
}

} // namespace

class TestEndpointFinder : public QObject
{
    Q_OBJECT

private:
    const DialectCatalogue m_catalogue = DialectCatalogue::load();

    static void answer(Kit::FakeTransport &transport, int status, const QByteArray &body = {})
    {
        transport.expect([status, body](const HttpRequest &request) {
            return Kit::FakeTransport::answered(request, status, {{"Content-Type", "application/json"}}, body, {});
        });
    }
    [[nodiscard]] Result<FoundEndpoint> findWith(Kit::FakeTransport &transport) const
    {
        std::optional<Result<FoundEndpoint>> got;
        QObject context;
        onResult(EndpointFinder(transport, m_catalogue).find(server), &context,
                 [&got](const Result<FoundEndpoint> &result) { got = result; });
        (void)QTest::qWaitFor([&got] { return got.has_value(); });
        return got.value_or(Result<FoundEndpoint>(failure(Origin::Cancelled, u"never"_s)));
    }

private Q_SLOTS:
    void theServersOwnWordIsEnough()
    {
        Kit::FakeTransport transport;
        answer(transport, 200, metadataWith("oauth2/access"));
        const Result<FoundEndpoint> found = findWith(transport);
        QVERIFY(found.has_value());
        QCOMPARE(found->endpoint, QUrl(u"https://login.example.com/oauth2/access"_s));
        QCOMPARE(found->dialect, u"rfc6749"_s);
        QVERIFY(found->metadata.has_value());
        QCOMPARE(transport.sent().size(), 1);
        QVERIFY(transport.isDone());
    }

    void theDialectThatDocumentsThePathIsChosen()
    {
        Kit::FakeTransport transport;
        answer(transport, 404);
        answer(transport, 200, metadataWith("authorisation/token"));
        QCOMPARE(findWith(transport)->dialect, u"saasu"_s);
    }

    void aDocumentedPathIsTriedWhereTheServerSaysNothing()
    {
        Kit::FakeTransport transport;
        const qsizetype dialects = m_catalogue.dialects().size();
        for (qsizetype i = 0; i < 2 + dialects - 1; ++i)
            answer(transport, 404);
        answer(transport, 405);
        const Result<FoundEndpoint> found = findWith(transport);
        QVERIFY(found.has_value());
        QCOMPARE(found->dialect, m_catalogue.dialects().constLast().id);
        QVERIFY(!found->metadata.has_value());
        QVERIFY(transport.isDone());
        for (const HttpRequest &request : transport.sent())
            QCOMPARE(request.method, "GET");
    }

    void nothingIsSaidToBeNothing()
    {
        Kit::FakeTransport transport;
        for (qsizetype i = 0; i < 2 + m_catalogue.dialects().size(); ++i)
            answer(transport, 404);
        QCOMPARE(findWith(transport).error().code, u"endpoint-not-found"_s);
        QVERIFY(transport.isDone());
    }

    void damagedMetadataAreNamedWhenThereIsNothingElse()
    {
        Kit::FakeTransport transport;
        answer(transport, 200, metadataOf("evil.example", "t"));
        for (qsizetype i = 0; i < 1 + m_catalogue.dialects().size(); ++i)
            answer(transport, 404);
        QCOMPARE(findWith(transport).error().code, u"issuer-mismatch"_s);
    }

    void whomNobodyReachesIsAskedOnce()
    {
        Kit::FakeTransport transport;
        transport.expect([](const HttpRequest &request) {
            Exchange exchange;
            exchange.request = request;
            exchange.failure = TransportFailure{TransportFailure::Kind::Dns, u"no such host"_s, false};
            return Result<Exchange>(exchange);
        });
        const Result<FoundEndpoint> found = findWith(transport);
        QCOMPARE(found.error().code, u"dns"_s);
        QCOMPARE(transport.sent().size(), 1);
    }

    void aSearchThatIsCancelledAsksNoMore()
    {
        Kit::FakeTransport transport;
        QPromise<Result<Exchange>> never;
        never.start();
        transport.hold(never.future());
        QFuture<Result<FoundEndpoint>> search = EndpointFinder(transport, m_catalogue).find(server);
        QObject context;
        std::optional<Result<FoundEndpoint>> got;
        onResult(search, &context, [&got](const Result<FoundEndpoint> &result) { got = result; });
        search.cancel();
        QVERIFY(QTest::qWaitFor([&never] { return never.isCanceled(); }));
        never.finish(); // as a transport does that is cancelled
        QVERIFY(QTest::qWaitFor([&got] { return got.has_value(); }));
        QCOMPARE(got->error().origin, Origin::Cancelled);
        QCOMPARE(transport.sent().size(), 1);
    }
};

GRANTSCOPE_TEST(TestEndpointFinder)
#include "tst_endpointfinder.moc"
