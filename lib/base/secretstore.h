// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// SecretStore: where secrets outlive the program. One value for each owner, so that whatever belongs together is written,
// and asked of the user, at once.

#include "base/result.h"
#include "base/secret.h"

#include <QDateTime>
#include <QFuture>
#include <QList>
#include <QStringList>
#include <QUuid>

#include <optional>

namespace Grantscope
{

/// What is known of a kept secret without opening the store: the store's index, which holds no secret.
struct SecretFacts
{
    QUuid owner;
    quint64 generation = 0; ///< 1 for the first value of an owner; goes up with every write, whoever wrote.
    QStringList holds;      ///< What the value is made of: `password`, `refresh_token` ... Names, never values.
    QString place;          ///< SecretStore::place() when it was written.
    QDateTime writtenAt;    ///< UTC.

    friend bool operator==(const SecretFacts &, const SecretFacts &) = default;
};

struct KeptSecret
{
    Secret value;
    quint64 generation = 0; ///< Of this very value.
};

class SecretStore
{
public:
    virtual ~SecretStore() = default;

    /// What it is, for people: `Secret Service`, `KWallet`, `macOS Keychain`, `Windows Credential Manager`. Empty: memory.
    [[nodiscard]] virtual QString place() const = 0;

    /// All that should be there, by the index: no prompt, no wait.
    [[nodiscard]] virtual QList<SecretFacts> kept() const = 0;
    [[nodiscard]] virtual std::optional<SecretFacts> facts(const QUuid &owner) const = 0;

    /// Writes, reads and removes a value of no use: only that tells whether the store works. Errors as write().
    [[nodiscard]] virtual QFuture<Result<void>> check() = 0;

    /// No value: nothing is kept for that owner, for certain. Errors, all Origin::Secrets: `store-missing` (no service answers),
    /// `store-locked` (or the prompt was refused), `store-lost` (the index says that it should be there, the store that it is
    /// not: locked, another keyring, or removed by hand), `store-damaged` (what is there is not what was written),
    /// `store-failed` (anything else; detail has its words), `index-unreadable`.
    [[nodiscard]] virtual QFuture<Result<std::optional<KeptSecret>>> read(const QUuid &owner) = 0;
    /// Good only when it was read back and was the same; after an Error what was there before is still there. Gives the new
    /// facts. Further errors: `store-not-written` (it said yes, and the value was not there), `store-busy` (another process
    /// writes), `index-not-written`.
    [[nodiscard]] virtual QFuture<Result<SecretFacts>> write(const QUuid &owner, const Secret &value,
                                                             const QStringList &holds) = 0;
    /// Good only when it is proved to be gone; nothing to remove is good as well. Errors as read(), and `store-not-removed`.
    [[nodiscard]] virtual QFuture<Result<void>> remove(const QUuid &owner) = 0;
};

} // namespace Grantscope
