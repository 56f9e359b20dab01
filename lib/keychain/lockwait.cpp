// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "keychain/lockwait_p.h"

#include <QPromise>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

constexpr qint64 PatienceMs = 10'000;
constexpr int PauseMs = 15; // a write takes some ten times that

using Promise = QPromise<Result<HeldLock>>;

bool settle(const HeldLock &lock, Promise &promise, bool isLastTry)
{
    if (lock->tryLock(0)) {
        promise.addResult(Result<HeldLock>(lock));
    } else if (lock->error() != QLockFile::LockFailedError) {
        promise.addResult(Result<HeldLock>(
            failure(Origin::Secrets, u"index-not-written"_s, u"the lock file can't be made"_s, lock->fileName())));
    } else if (isLastTry) {
        promise.addResult(Result<HeldLock>(
            failure(Origin::Secrets, u"store-busy"_s, u"another process holds the lock"_s, lock->fileName())));
    } else {
        return false;
    }
    promise.finish();
    return true;
}

} // namespace

QFuture<Result<HeldLock>> waitForLock(const QString &file, const Clock &clock, QObject *context)
{
    auto lock = std::make_shared<QLockFile>(file);
    // Never by age: whoever holds it may be waiting for a person. A dead process is found out by its id.
    lock->setStaleLockTime(0);
    auto promise = std::make_shared<Promise>();
    promise->start();
    QFuture<Result<HeldLock>> future = promise->future();
    if (settle(lock, *promise, false))
        return future;
    auto *timer = new QTimer(context);
    const qint64 end = clock.monotonicMs() + PatienceMs;
    QObject::connect(timer, &QTimer::timeout, context, [timer, lock, promise, end, &clock] {
        if (!settle(lock, *promise, clock.monotonicMs() >= end))
            return;
        timer->stop();
        timer->deleteLater();
    });
    timer->start(PauseMs);
    return future;
}

} // namespace Grantscope
