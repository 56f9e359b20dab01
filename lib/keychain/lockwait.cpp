// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "keychain/lockwait_p.h"

#include <QDateTime>
#include <QFileInfo>
#include <QPromise>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

constexpr qint64 PatienceMs = 10'000;
constexpr int PauseMs = 15; // a write takes some ten times that
constexpr qint64 SigningMs = 1'000;

using Promise = QPromise<Result<HeldLock>>;

// A process that was killed between making the file and signing it: nobody can tell any more that it is dead, and by age
// nothing is taken over. (A file system's time is compared, so not with the injected clock.)
bool isUnsigned(const QLockFile &lock)
{
    const QFileInfo file(lock.fileName());
    return file.exists() && file.size() == 0 && file.lastModified().msecsTo(QDateTime::currentDateTime()) > SigningMs;
}

bool settle(const HeldLock &lock, Promise &promise, bool isLastTry)
{
    if (isUnsigned(*lock))
        lock->removeStaleLockFile(); // not while a living process has it open and locked
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
