// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the operations of the store are done with, and the operations: each a chain of steps, in a file of its own. Whoever
// calls one that changes something holds the lock of that owner.

#include "base/clock.h"
#include "base/filelock.h"
#include "keychain/secretslot_p.h"

namespace Grantscope
{

using HeldLock = std::shared_ptr<FileLock>;

struct StoreParts
{
    Keychain &keychain;
    SecretIndex index;
    const Clock &clock;
    int lockPatienceMs;
    QObject *context; ///< No step is taken after it died.

    /// Errors: `store-busy` when the patience is over, `index-not-written` when there can be no such file.
    [[nodiscard]] QFuture<Result<HeldLock>> lock(const QString &file) const;

    [[nodiscard]] SecretSlot slot(const QUuid &owner, Slot slot) const { return {keychain, context, owner, slot}; }
};

/// A record that the index does not vouch for, and where it was found.
struct FoundRecord
{
    Slot slot = Slot::A;
    SecretRecord record;
};

/// The newest whole record in either slot. One that is not whole was never finished, and counts for nothing.
[[nodiscard]] QFuture<Result<std::optional<FoundRecord>>> findNewest(const StoreParts &parts, const QUuid &owner);

[[nodiscard]] QFuture<Result<std::optional<KeptSecret>>> readSecret(const StoreParts &parts, const QUuid &owner);
[[nodiscard]] QFuture<Result<SecretFacts>> writeSecret(const StoreParts &parts, const QUuid &owner, const Secret &value,
                                                       const QStringList &holds);
[[nodiscard]] QFuture<Result<void>> removeSecret(const StoreParts &parts, const QUuid &owner);

} // namespace Grantscope
