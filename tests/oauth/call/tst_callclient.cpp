// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/onresult.h"
#include "kit/faketransport.h"
#include "kit/registeredtest.h"
#include "oauth/call/callclient.h"
#include "oauth/dialectcatalogue.h"

#include <QTest>

using namespace Grantscope;
using namespace Qt::StringLiterals;

namespace
{

/// Notes what it was asked with, and answers when it is told to.
class NotingTransport final : public Transport
{
public:
    QFuture<Result<Exchange>> send(HttpRequest, TransportOptions options) override
    {
        seen = options;
        promise.start();
        return promise.future();
    }
    QPromise<Result<Exchange>> promise;
    std::optional<TransportOptions> seen;
};

Dialect standard()
{
    return *DialectCatalogue::load().find(u"rfc6749");
}

ApiCall call()
{
    ApiCall call;
    call.url = QUrl(u"https://api.example.com/me"_s);
    call.token = Secret(QByteArrayView("the-access-token"));
    call.tokenType = u"Bearer"_s;
    return call;
}

} // namespace

class TestCallClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsOnceAndReads()
    {
        Kit::FakeTransport transport;
        transport.expect([](const HttpRequest &request) {
            return Kit::FakeTransport::answered(request, 401, {{"WWW-Authenticate", "Bearer error=\"invalid_token\""}},
                                                {}, QDateTime(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC));
        });
        std::optional<CallAnswer> seen;
        onResult(CallClient(transport).send(standard(), call()), this,
                 [&seen](const Result<CallAnswer> &answer) { seen = answer.value(); });
        QTRY_VERIFY(seen.has_value());
        QCOMPARE(seen->reading.outcome, CallOutcome::TokenRefused);
        QCOMPARE(transport.sent().size(), 1);
        QVERIFY(transport.isDone());
    }

    void whatCantBeAskedIsNotSent()
    {
        Kit::FakeTransport transport;
        ApiCall asked = call();
        asked.tokenType = u"mac"_s;
        std::optional<Error> error;
        onResult(CallClient(transport).send(standard(), asked), this,
                 [&error](const Result<CallAnswer> &answer) { error = answer.error(); });
        QTRY_VERIFY(error.has_value());
        QCOMPARE(error->code, u"token-not-bearer"_s);
        QVERIFY(transport.sent().isEmpty());
    }

    void aProfileCantAllowPlainHttp()
    {
        NotingTransport transport;
        TransportOptions options;
        options.plainHttp = PlainHttp::AllowedByTheUser;
        options.timeoutMs = 1234;
        const auto future = CallClient(transport).send(standard(), call(), options);
        QVERIFY(transport.seen.has_value());
        QCOMPARE(transport.seen->plainHttp, PlainHttp::OnlyOnLoopback);
        QCOMPARE(transport.seen->timeoutMs, 1234);
        QCOMPARE(transport.seen->maxBodyBytes, CallClient::MostBytes);
        transport.promise.finish();
        QTRY_VERIFY(future.isFinished());
    }

    void cancelReachesTheTransport()
    {
        NotingTransport transport;
        QFuture<Result<CallAnswer>> future = CallClient(transport).send(standard(), call());
        std::optional<Error> error;
        onResult(future, this, [&error](const Result<CallAnswer> &answer) { error = answer.error(); });
        future.cancel();
        QTRY_VERIFY(transport.promise.isCanceled());
        transport.promise.finish();
        QTRY_VERIFY(error.has_value());
        QCOMPARE(error->origin, Origin::Cancelled);
    }
};

GRANTSCOPE_TEST(TestCallClient)
#include "tst_callclient.moc"
