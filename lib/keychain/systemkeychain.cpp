// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "keychain/systemkeychain.h"

#include "base/readyfuture.h"
#include "keychain/keychainbackend_p.h"
#include "keychain/record/wipe_p.h"

#include <QCoreApplication>
#include <QPromise>
#include <qt6keychain/keychain.h>
#include <QThread>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

constexpr int PatienceMs = 2'000;

// Not what makes an item ours: Windows does not know it.
QString service()
{
    return u"grantscope"_s;
}

std::optional<Error> unusable()
{
    if (QCoreApplication::instance() == nullptr || QThread::currentThread() != QCoreApplication::instance()->thread())
        return Error{Origin::Secrets, u"store-failed"_s, u"asked from another thread than the application's"_s, {}};
    if (auto fault = backendFault(keychainBackend()))
        return fault;
#if GRANTSCOPE_QTKEYCHAIN_VERSION >= QT_VERSION_CHECK(0, 14, 1)
    if (!QKeychain::isAvailable())
        return Error{Origin::Secrets, u"store-missing"_s, u"QtKeychain finds no keychain here"_s, {}};
#endif
    return std::nullopt;
}

QString codeOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return u"store-locked"_s;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return u"store-missing"_s;
    case QKeychain::CouldNotDeleteEntry:
        return u"store-not-removed"_s;
    case QKeychain::NoError:
    case QKeychain::EntryNotFound:
    case QKeychain::OtherError:
        break;
    }
    return isBackendGone(keychainBackend()) ? u"store-missing"_s : u"store-failed"_s;
}

tl::unexpected<Error> failureOf(const QKeychain::Job &job)
{
    return failure(Origin::Secrets, codeOf(job.error()), job.errorString());
}

Result<void> outcomeOf(const QKeychain::Job &job)
{
    if (job.error() != QKeychain::NoError)
        return failureOf(job);
    return {};
}

template<typename T>
std::shared_ptr<QPromise<Result<T>>> startedPromise()
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    return promise;
}

template<typename T>
void settle(QPromise<Result<T>> &promise, Result<T> result)
{
    promise.addResult(std::move(result));
    promise.finish();
}

} // namespace

SystemKeychain::SystemKeychain()
{
    m_watchdog.setSingleShot(true);
    m_watchdog.setInterval(PatienceMs);
    connect(&m_watchdog, &QTimer::timeout, this, [this] {
        m_isWaiting = true;
        Q_EMIT waiting(true);
    });
}

SystemKeychain::~SystemKeychain() = default;

void SystemKeychain::prepare()
{
#ifdef Q_OS_DARWIN
    qputenv("QT_EVENT_DISPATCHER_CORE_FOUNDATION", "1");
#endif
}

QString SystemKeychain::library()
{
    constexpr int Version = GRANTSCOPE_QTKEYCHAIN_VERSION;
    return QStringLiteral("QtKeychain %1.%2.%3").arg(Version >> 16).arg((Version >> 8) & 0xff).arg(Version & 0xff);
}

QString SystemKeychain::place() const
{
    return nameOf(keychainBackend());
}

QFuture<Result<std::optional<Secret>>> SystemKeychain::read(const QString &key)
{
    using Outcome = Result<std::optional<Secret>>;
    if (const auto fault = unusable())
        return readyFuture(Outcome(failure(*fault)));
    auto promise = startedPromise<std::optional<Secret>>();
    const auto done = [promise](QKeychain::Job *job) {
        const QByteArray bytes = static_cast<QKeychain::ReadPasswordJob *>(job)->binaryData();
        if (job->error() == QKeychain::EntryNotFound)
            settle(*promise, Outcome(std::nullopt));
        else if (job->error() != QKeychain::NoError)
            settle(*promise, Outcome(failureOf(*job)));
        else if (bytes.isEmpty())
            settle(*promise,
                   Outcome(failure(Origin::Secrets, u"store-failed"_s, u"the keychain gave an empty value"_s)));
        else
            settle(*promise, Outcome(Secret(bytes)));
        wipeShared(bytes);
    };
    const QFuture<Outcome> future = promise->future();
    enqueue({[] { return new QKeychain::ReadPasswordJob(service()); }, done, key});
    return future;
}

QFuture<Result<void>> SystemKeychain::write(const QString &key, const Secret &value)
{
    if (const auto fault = unusable())
        return readyFuture(Result<void>(failure(*fault)));
    Q_ASSERT(!value.isEmpty()); // KWallet would remove the item
    auto promise = startedPromise<void>();
    const QByteArray bytes = value.reveal().toByteArray();
    const auto make = [bytes] {
        auto *job = new QKeychain::WritePasswordJob(service());
        job->setBinaryData(bytes);
        return job;
    };
    const auto done = [promise, bytes](QKeychain::Job *job) {
        settle(*promise, outcomeOf(*job));
        wipeShared(bytes);
    };
    const QFuture<Result<void>> future = promise->future();
    enqueue({make, done, key});
    return future;
}

QFuture<Result<void>> SystemKeychain::remove(const QString &key)
{
    if (const auto fault = unusable())
        return readyFuture(Result<void>(failure(*fault)));
    auto promise = startedPromise<void>();
    const auto done = [promise](QKeychain::Job *job) {
        settle(*promise, job->error() == QKeychain::EntryNotFound ? Result<void>() : outcomeOf(*job));
    };
    const QFuture<Result<void>> future = promise->future();
    enqueue({[] { return new QKeychain::DeletePasswordJob(service()); }, done, key});
    return future;
}

void SystemKeychain::enqueue(const Order &order)
{
    m_orders.enqueue(order);
    startNext();
}

void SystemKeychain::startNext()
{
    if (m_isRunning || m_orders.isEmpty())
        return;
    m_isRunning = true;
    const Order order = m_orders.dequeue();
    QKeychain::Job *job = order.make(); // it deletes itself: no parent, and nobody else may
    job->setKey(order.key);
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    connect(job, &QKeychain::Job::finished, this, [this, order](QKeychain::Job *finished) {
        disconnect(finished, &QObject::destroyed, this, nullptr);
        finish(order, finished);
        goOn();
    });
    connect(job, &QObject::destroyed, this, &SystemKeychain::goOn);
    m_watchdog.start();
    job->start();
}

void SystemKeychain::finish(const Order &order, QKeychain::Job *job)
{
    if (job->error() == QKeychain::OtherError && !order.isSecondTry && isAnotherThere()) {
        forgetSession(keychainBackend());
        m_orders.prepend(order);
        m_orders.first().isSecondTry = true;
        return;
    }
    if (m_answering.isEmpty() && job->error() != QKeychain::OtherError)
        m_answering = answeringProcess(keychainBackend());
    order.done(job);
}

// The keyring died and was started again, by an update for one. Only then is anything tried twice: its user may have been
// asked the first time.
bool SystemKeychain::isAnotherThere()
{
    if (m_answering.isEmpty())
        return false;
    const QString now = answeringProcess(keychainBackend());
    return !now.isEmpty() && std::exchange(m_answering, now) != now;
}

void SystemKeychain::goOn()
{
    m_watchdog.stop();
    m_isRunning = false;
    if (std::exchange(m_isWaiting, false))
        Q_EMIT waiting(false);
    startNext();
}

} // namespace Grantscope
