// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "session/sessionstore.h"

#include "base/onresult.h"
#include "base/privatefile.h"
#include "base/readyfuture.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <utility>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

constexpr int LockPatienceMs = 15'000;
constexpr int SettlingMs = 50;

/// A full disk is no mistake of the user's input: it passes, and it is tried again.
Error asStoreError(Error error)
{
    error.origin = Origin::Secrets;
    return error;
}

/// What `from` gives, turned by `turn`, in a future of its own. Belongs to nobody: it ends when `from` does.
template<typename To, typename From, typename Turn>
QFuture<Result<To>> turned(QFuture<Result<From>> from, Turn turn)
{
    auto promise = std::make_shared<QPromise<Result<To>>>();
    promise->start();
    auto *context = new QObject;
    onResult(std::move(from), context, [context, promise, turn = std::move(turn)](const Result<From> &result) {
        promise->addResult(turn(result));
        promise->finish();
        context->deleteLater();
    });
    return promise->future();
}

} // namespace

SessionStore::SessionStore(SecretStore &secrets, QString folder, const Clock &clock, int patienceMs, QObject *parent)
    : QObject(parent)
    , m_secrets(secrets)
    , m_folder(std::move(folder))
    , m_clock(clock)
    , m_patienceMs(patienceMs)
{
    m_settling.setSingleShot(true);
    m_settling.setInterval(SettlingMs); // a write touches the folder more than once
    m_settling.callOnTimeout(this, [this] { lookAround(); });
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] { m_settling.start(); });
}

QString SessionStore::userFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/Grantscope/sessions"_s;
}

QString SessionStore::fileFor(const QUuid &profile, const QString &suffix) const
{
    return m_folder.isEmpty() ? QString() : m_folder + u'/' + profile.toString(QUuid::WithoutBraces) + suffix;
}

QFuture<Result<std::shared_ptr<FileLock>>> SessionStore::lock(const QUuid &profile)
{
    if (!m_folder.isEmpty()) {
        if (const auto made = makePrivateFolder(m_folder); !made)
            return readyFuture(Result<std::shared_ptr<FileLock>>(failure(asStoreError(made.error()))));
    }
    using Lock = std::shared_ptr<FileLock>;
    return turned<Lock>(FileLock::take(fileFor(profile, u".lock"_s), LockPatienceMs), [](const Result<Lock> &taken) {
        return taken.map_error([](Error error) {
            if (error.code == u"file-locked"_s)
                error.code = u"session-busy"_s;
            return error;
        });
    });
}

quint64 SessionStore::generation(const QUuid &profile) const
{
    const auto facts = m_secrets.facts(profile);
    return facts ? facts->generation : 0;
}

QFuture<Result<std::optional<KeptSession>>> SessionStore::read(const QUuid &profile)
{
    using Kept = std::optional<KeptSession>;
    return turned<Kept>(m_secrets.read(profile), [](const Result<std::optional<KeptSecret>> &secret) -> Result<Kept> {
        if (!secret)
            return failure(secret.error());
        if (!*secret)
            return Kept();
        return readSessionRecord((*secret)->value).map([&](const SessionRecord &record) {
            return Kept(KeptSession{record, (*secret)->generation});
        });
    });
}

QFuture<Result<quint64>> SessionStore::write(const QUuid &profile, const SessionRecord &record)
{
    return turned<quint64>(m_secrets.write(profile, writeSessionRecord(record), record.contents()),
                           [self = QPointer(this), profile](const Result<SecretFacts> &facts) -> Result<quint64> {
                               if (!facts)
                                   return failure(facts.error());
                               if (self)
                                   self->wrote(profile, facts->generation);
                               return facts->generation;
                           });
}

QFuture<Result<void>> SessionStore::forget(const QUuid &profile)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    auto *context = new QObject(this);
    const auto finish = [context, promise](const Result<void> &forgotten) {
        promise->addResult(forgotten);
        promise->finish();
        context->deleteLater();
    };
    onResult(lock(profile), context, [this, context, profile, finish](const Result<std::shared_ptr<FileLock>> &lock) {
        if (!lock) {
            finish(failure(lock.error()));
            return;
        }
        onResult(m_secrets.remove(profile), context,
                 [this, profile, finish, held = *lock](const Result<void> &removed) {
                     if (removed) {
                         endRefresh(profile);
                         wrote(profile, 0);
                     }
                     finish(removed);
                 });
    });
    return promise->future();
}

Result<void> SessionStore::beginRefresh(const QUuid &profile, const QString &refreshFingerprint)
{
    if (m_folder.isEmpty())
        return {};
    const QJsonObject note{{u"schema"_s, 1},
                           {u"started_at"_s, m_clock.now().toString(Qt::ISODateWithMs)},
                           {u"refresh_token"_s, refreshFingerprint}};
    return writePrivateFile(fileFor(profile, u".refreshing.json"_s), QJsonDocument(note).toJson(QJsonDocument::Compact))
        .map_error(asStoreError);
}

void SessionStore::endRefresh(const QUuid &profile)
{
    if (!m_folder.isEmpty())
        QFile::remove(fileFor(profile, u".refreshing.json"_s));
}

std::optional<OpenRefresh> SessionStore::openRefresh(const QUuid &profile) const
{
    QFile file(fileFor(profile, u".refreshing.json"_s));
    if (m_folder.isEmpty() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject note = QJsonDocument::fromJson(file.read(4096)).object();
    return OpenRefresh{QDateTime::fromString(note.value(u"started_at"_s).toString(), Qt::ISODateWithMs).toUTC(),
                       note.value(u"refresh_token"_s).toString()};
}

void SessionStore::watch(const QUuid &profile)
{
    if (m_folder.isEmpty())
        return;
    m_seen.insert(profile, generation(profile));
    if (m_watcher.directories().isEmpty() && makePrivateFolder(m_folder))
        m_watcher.addPath(m_folder);
}

/// Tells others, by a file that changes with every write in the one folder that everyone watches.
void SessionStore::wrote(const QUuid &profile, quint64 generation)
{
    if (m_seen.contains(profile))
        m_seen[profile] = generation; // our own writing is no news to us
    if (m_folder.isEmpty())
        return;
    const QByteArray time = m_clock.now().toString(Qt::ISODateWithMs).toUtf8();
    (void)writePrivateFile(fileFor(profile, u".written"_s), time); // who misses it looks at its own next refresh
}

void SessionStore::lookAround()
{
    const QList<QUuid> profiles = m_seen.keys();
    for (const QUuid &profile : profiles) {
        const quint64 now = generation(profile);
        if (now != std::exchange(m_seen[profile], now))
            Q_EMIT changed(profile);
    }
}

} // namespace Grantscope
