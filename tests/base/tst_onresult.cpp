// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/onresult.h"
#include "kit/registeredtest.h"

#include <QPromise>
#include <QTest>
#include <QThread>

#include <memory>
#include <thread>

using namespace Grantscope;

class TestOnResult : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valueArrivesOnceInTheContextsThread()
    {
        QPromise<Result<int>> promise;
        promise.start();
        int calls = 0;
        QThread *seenIn = nullptr;
        onResult(promise.future(), this, [&](const Result<int> &result) {
            ++calls;
            seenIn = QThread::currentThread();
            QCOMPARE(result.value(), 7);
        });
        std::thread([&promise] {
            promise.addResult(Result<int>(7));
            promise.finish();
        }).join();
        QTRY_COMPARE(calls, 1);
        QCOMPARE(seenIn, thread());
    }

    void futureThatIsDoneAlreadyArrivesToo()
    {
        QPromise<Result<int>> promise;
        promise.start();
        promise.addResult(Result<int>(1));
        promise.finish();
        int calls = 0;
        onResult(promise.future(), this, [&](const Result<int> &) { ++calls; });
        QCOMPARE(calls, 0); // never inside the call
        QTRY_COMPARE(calls, 1);
    }

    void droppedPromiseArrivesAsCancelled()
    {
        auto promise = std::make_unique<QPromise<Result<int>>>();
        promise->start();
        std::optional<Error> error;
        onResult(promise->future(), this, [&](const Result<int> &result) { error = result.error(); });
        promise.reset();
        QTRY_VERIFY(error.has_value());
        QCOMPARE(error->origin, Origin::Cancelled);
    }

    void nothingArrivesAfterTheContextDied()
    {
        QPromise<Result<int>> promise;
        promise.start();
        int calls = 0;
        auto context = std::make_unique<QObject>();
        onResult(promise.future(), context.get(), [&](const Result<int> &) { ++calls; });
        context.reset();
        promise.addResult(Result<int>(1));
        promise.finish();
        QCoreApplication::processEvents();
        QCOMPARE(calls, 0);
    }
};

GRANTSCOPE_TEST(TestOnResult)
#include "tst_onresult.moc"
