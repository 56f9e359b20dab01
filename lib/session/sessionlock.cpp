// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "session/sessionlock.h"

#include "base/readyfuture.h"

#include <QElapsedTimer>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

using Taken = Result<std::shared_ptr<SessionLock>>;
constexpr int BetweenTriesMs = 20;

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
        if (m_lock->tryLock(0))
            finish(std::make_shared<SessionLock>(std::move(m_lock)));
        else if (m_elapsed.elapsed() > m_patienceMs)
            finish(failure(Origin::Secrets, u"session-busy"_s, u"another process refreshes it"_s));
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

SessionLock::SessionLock(std::unique_ptr<QLockFile> lock)
    : m_lock(std::move(lock))
{
}

QFuture<Taken> SessionLock::take(const QString &file, int patienceMs)
{
    if (file.isEmpty())
        return readyFuture(Taken(std::make_shared<SessionLock>(nullptr)));
    auto lock = std::make_unique<QLockFile>(file);
    lock->setStaleLockTime(0); // never by age: a prompt of the keychain may take minutes
    if (lock->tryLock(0))
        return readyFuture(Taken(std::make_shared<SessionLock>(std::move(lock))));
    if (lock->error() != QLockFile::LockFailedError)
        return readyFuture(Taken(failure(Origin::Secrets, u"lock-unusable"_s, u"the lock can't be made"_s, file)));
    return (new Waiting(std::move(lock), patienceMs))->future();
}

} // namespace Grantscope
