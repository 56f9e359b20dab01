// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// SessionStore: what survives a restart. The secrets are in a SecretStore; beside it, in a folder of its own, stand the lock of
// each profile and a note of a refresh that is under way, neither of which holds a secret.

#include "base/clock.h"
#include "base/filelock.h"
#include "base/secretstore.h"
#include "session/sessionrecord.h"

#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <optional>

namespace Grantscope
{

struct KeptSession
{
    SessionRecord record;
    quint64 generation = 0;
};

/// A refresh that began and did not end: the program, or the computer, stopped in the middle of it.
struct OpenRefresh
{
    QDateTime startedAt;        ///< UTC
    QString refreshFingerprint; ///< Of the refresh token that was sent: the server may have taken it.
};

class SessionStore final : public QObject
{
    Q_OBJECT

public:
    /// An empty `folder`: for sessions of this process alone. `secrets` and `clock` must outlive it. `patienceMs`: how long a
    /// granted token waits to be kept before it is shown as unsaved.
    SessionStore(SecretStore &secrets, QString folder, const Clock &clock, int patienceMs = 10'000,
                 QObject *parent = nullptr);
    /// `~/.local/share/Grantscope/sessions` or what the platform has for it.
    [[nodiscard]] static QString userFolder();

    [[nodiscard]] const SecretStore &secrets() const { return m_secrets; }
    [[nodiscard]] int patienceMs() const { return m_patienceMs; }

    /// SecretStore::check(): whether something can be kept at all.
    [[nodiscard]] QFuture<Result<void>> check() { return m_secrets.check(); }

    /// Errors: `session-busy`, `lock-unusable`, `folder-not-made`.
    [[nodiscard]] QFuture<Result<std::shared_ptr<FileLock>>> lock(const QUuid &profile);

    /// 0: nothing is kept. Goes up whenever anyone writes; asks the store's index, not the store.
    [[nodiscard]] quint64 generation(const QUuid &profile) const;
    /// Errors: SecretStore::read() and readSessionRecord().
    [[nodiscard]] QFuture<Result<std::optional<KeptSession>>> read(const QUuid &profile);
    /// Gives the new generation. Only under the profile's lock. Errors: SecretStore::write().
    [[nodiscard]] QFuture<Result<quint64>> write(const QUuid &profile, const SessionRecord &record);
    /// Waits for a refresh that is under way, and tells other processes. Errors: lock() and SecretStore::remove().
    [[nodiscard]] QFuture<Result<void>> forget(const QUuid &profile);

    /// Notes that a refresh token is about to be sent. An Error here must keep it from being sent: `file-not-written` ...
    [[nodiscard]] Result<void> beginRefresh(const QUuid &profile, const QString &refreshFingerprint);
    void endRefresh(const QUuid &profile);
    [[nodiscard]] std::optional<OpenRefresh> openRefresh(const QUuid &profile) const;

    /// From now on changed() tells when another process wrote what is kept for `profile`.
    void watch(const QUuid &profile);

Q_SIGNALS:
    void changed(const QUuid &profile);

private:
    [[nodiscard]] QString fileFor(const QUuid &profile, const QString &suffix) const;
    void wrote(const QUuid &profile, quint64 generation);
    void lookAround();

    SecretStore &m_secrets;
    QString m_folder;
    const Clock &m_clock;
    int m_patienceMs;
    QFileSystemWatcher m_watcher;
    QTimer m_settling;
    QHash<QUuid, quint64> m_seen;
};

} // namespace Grantscope
