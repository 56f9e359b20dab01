// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The form in which a secret lies in the keychain: one record, cut into items that every keychain takes.
//
// Decision: a frame of our own with a digest over all of it. Context: keychains answer with stale values, cut ones and empty
// ones, and call it success; Windows takes 2560 bytes in an item with the QtKeychain of Debian 12. Choice: whatever is not
// exactly what was written is told apart from it, on every backend. The first item alone says how many there are, so that
// what was left behind can be found and removed: no keychain can be asked for a list. A salt goes into the digest: eight
// bytes of it stand in the index, and must not help to guess a weak password. Price: 66 bytes.

#include "base/result.h"
#include "base/secret.h"

#include <QByteArray>
#include <QList>

namespace Grantscope
{

inline constexpr qsizetype LargestItem = 2048; ///< Bytes, frame included.
inline constexpr int MostItems = 64;

struct SecretRecord
{
    Secret value;
    quint64 generation = 0;
    QByteArray salt; ///< 16 bytes.
};

/// What the first item says of the record.
struct RecordHead
{
    quint64 generation = 0;
    QByteArray salt;
    int items = 0;
    qsizetype length = 0; ///< Of the value.
    QByteArray digest;
};

/// With a salt of its own.
[[nodiscard]] SecretRecord newRecord(const Secret &value, quint64 generation);
/// Eight bytes that tell this record from every other.
[[nodiscard]] QByteArray checkOf(const SecretRecord &record);

/// Error `store-failed`: too large.
[[nodiscard]] Result<QList<Secret>> encodeRecord(const SecretRecord &record);
/// Error `store-damaged`.
[[nodiscard]] Result<RecordHead> decodeHead(const Secret &firstItem);
/// Error `store-damaged`.
[[nodiscard]] Result<SecretRecord> decodeRecord(const QList<Secret> &items);

} // namespace Grantscope
