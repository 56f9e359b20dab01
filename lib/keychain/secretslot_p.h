// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One of the two places in the keychain where the record of an owner may lie: its items, one key each.

#include "keychain/keychain.h"
#include "keychain/record/secretindex_p.h"
#include "keychain/record/secretrecord_p.h"

#include <QObject>

namespace Grantscope
{

/// A value; every operation goes on with a copy of it. `keychain` must outlive `context`, and nothing goes on after that.
class SecretSlot final
{
public:
    SecretSlot(Keychain &keychain, QObject *context, const QUuid &owner, Slot slot);

    /// The first item first. Nothing must be there already: see clear().
    [[nodiscard]] QFuture<Result<void>> write(const SecretRecord &record) const;
    /// No record: there is no first item. Errors of the keychain, `store-damaged`.
    [[nodiscard]] QFuture<Result<std::optional<SecretRecord>>> read() const;
    /// Removes all that may be there, the first item last: it tells how many there are, however often this is broken off.
    /// `atLeast`: as many as are known of otherwise. Gives the number of keys that were looked after.
    [[nodiscard]] QFuture<Result<int>> clear(int atLeast = 0) const;
    /// The keychain says that it has none of the first `count` items. Error `store-not-removed`.
    [[nodiscard]] QFuture<Result<void>> expectEmpty(int count) const;

    [[nodiscard]] QString keyOf(int item) const;

private:
    [[nodiscard]] QFuture<Result<void>> writeFrom(int item, const QList<Secret> &items) const;
    [[nodiscard]] QFuture<Result<QList<Secret>>> readOn(const QList<Secret> &have, int count) const;
    [[nodiscard]] QFuture<Result<void>> removeDownFrom(int item) const;

    Keychain *m_keychain;
    QObject *m_context;
    QString m_key;
};

} // namespace Grantscope
