// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "answers.h"
#include "base/onresult.h"
#include "kit/registeredtest.h"
#include "oauth/tokenclient.h"

#include <QPromise>
#include <QTest>

using namespace Grantscope;
using namespace Qt::StringLiterals;

namespace
{
/// Never answers; tells whether it was cancelled.
class SilentTransport final : public Transport
{
public:
    QFuture<Result<Exchange>> send(HttpRequest, TransportOptions) override
    {
        promise.start();
        return promise.future();
    }
    QPromise<Result<Exchange>> promise;
};

Dialect standard()
{
    return *DialectCatalogue::load().find(u"rfc6749");
}

GrantRequest grant()
{
    GrantRequest grant;
    grant.endpoint = QUrl(u"https://api.example.com/token"_s);
    grant.username = u"u"_s;
    grant.password = Secret(QByteArrayView("p"));
    return grant;
}
} // namespace

class TestTokenClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksAndReads()
    {
        Kit::FakeTransport transport;
        transport.expect([](const HttpRequest &request) {
            return Kit::FakeTransport::answered(request, 200, {{"Content-Type", "application/json"}},
                                                R"({"access_token": "abc", "token_type": "Bearer", "expires_in": 60})",
                                                Kit::sentAt());
        });
        std::optional<TokenAnswer> seen;
        onResult(TokenClient(transport).request(standard(), grant()), this,
                 [&seen](const Result<TokenAnswer> &answer) { seen = answer.value(); });
        QTRY_VERIFY(seen.has_value());
        QCOMPARE(seen->reading.outcome, Outcome::Granted);
        QCOMPARE(seen->grant.username, u"u"_s);
        QCOMPARE(transport.sent().size(), 1);
        QVERIFY(transport.isDone());
    }

    void whatCantBeAskedIsNotSent()
    {
        Kit::FakeTransport transport;
        GrantRequest incomplete = grant();
        incomplete.username.clear();
        std::optional<Error> error;
        onResult(TokenClient(transport).request(standard(), incomplete), this,
                 [&error](const Result<TokenAnswer> &answer) { error = answer.error(); });
        QTRY_VERIFY(error.has_value());
        QCOMPARE(error->code, u"member-missing"_s);
        QVERIFY(transport.sent().isEmpty());
    }

    void cancelReachesTheTransport()
    {
        SilentTransport transport;
        QFuture<Result<TokenAnswer>> future = TokenClient(transport).request(standard(), grant());
        std::optional<Error> error;
        onResult(future, this, [&error](const Result<TokenAnswer> &answer) { error = answer.error(); });
        future.cancel();
        QTRY_VERIFY(transport.promise.isCanceled());
        transport.promise.finish();
        QTRY_VERIFY(error.has_value());
        QCOMPARE(error->origin, Origin::Cancelled);
    }

    void theAnswerIsNotLostWhenNobodyWaits()
    {
        SilentTransport transport;
        QFuture<Result<TokenAnswer>> future;
        {
            QObject window;
            future = TokenClient(transport).request(standard(), grant());
            onResult(future, &window, [](const Result<TokenAnswer> &) { QFAIL("the window is gone"); });
        }
        Exchange exchange;
        exchange.failure = TransportFailure{};
        transport.promise.addResult(Result<Exchange>(exchange));
        transport.promise.finish();
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.result()->reading.outcome, Outcome::Unreachable);
    }
};

GRANTSCOPE_TEST(TestTokenClient)
#include "tst_tokenclient.moc"
