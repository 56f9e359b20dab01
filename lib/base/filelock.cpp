// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/filelock.h"

#include "base/readyfuture.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

using Taken = Result<std::shared_ptr<FileLock>>;
constexpr int BetweenTriesMs = 5;
constexpr qint64 SigningMs = 1'000;

// Its times are the file system's, so not those of an injected clock.
bool isUnsigned(const QLockFile &lock)
{
    const QFileInfo file(lock.fileName());
    return file.exists() && file.size() == 0 && file.lastModified().msecsTo(QDateTime::currentDateTime()) > SigningMs;
}

/// No value: somebody holds it.
std::optional<Taken> tryOnce(std::unique_ptr<QLockFile> &lock)
{
    if (isUnsigned(*lock))
        lock->removeStaleLockFile(); // not while a living process has it open and locked
    if (lock->tryLock(0))
        return std::make_shared<FileLock>(std::move(lock));
    if (lock->error() != QLockFile::LockFailedError)
        return failure(Origin::Secrets, u"lock-unusable"_s, u"the lock can't be made"_s, lock->fileName());
    return std::nullopt;
}

/// Lives until it has the lock or gave up.
class Waiting final : public QObject
{
public:
    Waiting(std::unique_ptr<QLockFile> lock, int patienceMs)
        : m_lock(std::move(lock))
        , m_patienceMs(patienceMs)
    {
        m_promise.start();
        m_elapsed.start();
        m_timer.setInterval(BetweenTriesMs);
        m_timer.callOnTimeout(this, [this] { look(); });
        m_timer.start();
    }

    [[nodiscard]] QFuture<Taken> future() const { return m_promise.future(); }

private:
    void look()
    {
        if (const auto taken = tryOnce(m_lock))
            finish(*taken);
        else if (m_elapsed.elapsed() > m_patienceMs)
            finish(failure(Origin::Secrets, u"file-locked"_s, u"another process holds the lock"_s, m_lock->fileName()));
    }

    void finish(const Taken &taken)
    {
        m_timer.stop();
        m_promise.addResult(taken);
        m_promise.finish();
        deleteLater();
    }

    std::unique_ptr<QLockFile> m_lock;
    int m_patienceMs;
    QElapsedTimer m_elapsed;
    QTimer m_timer;
    QPromise<Taken> m_promise;
};

} // namespace

FileLock::FileLock(std::unique_ptr<QLockFile> lock)
    : m_lock(std::move(lock))
{
}

QFuture<Taken> FileLock::take(const QString &file, int patienceMs)
{
    if (file.isEmpty())
        return readyFuture(Taken(std::make_shared<FileLock>(nullptr)));
    auto lock = std::make_unique<QLockFile>(file);
    lock->setStaleLockTime(0);
    if (const auto taken = tryOnce(lock))
        return readyFuture(*taken);
    return (new Waiting(std::move(lock), patienceMs))->future();
}

} // namespace Grantscope
