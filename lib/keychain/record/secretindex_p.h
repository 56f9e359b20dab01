// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What should be in the keychain: no secret in it, and the only list there is, since no keychain can be asked for one.
//
// Decision: one small file for each owner. Context: two processes may write for two owners at once. Choice: so they have
// nothing to wait for, and a file that is damaged concerns one owner. Price: kept() reads a folder.

#include "base/secretstore.h"

#include <QByteArray>

namespace Grantscope
{

/// Two places for the value of an owner: while one is written the other stays as it is.
enum class Slot { A, B };

[[nodiscard]] constexpr Slot otherThan(Slot slot)
{
    return slot == Slot::A ? Slot::B : Slot::A;
}

struct IndexEntry
{
    SecretFacts facts;
    Slot slot = Slot::A; ///< Where the value is.
    int items = 0;       ///< How many of the keychain it takes.
    QByteArray check;    ///< checkOf() the record.

    friend bool operator==(const IndexEntry &, const IndexEntry &) = default;
};

/// What the file of an owner says.
struct IndexReading
{
    enum class State {
        Absent,
        Good,
        Damaged,    ///< Ours, and no longer to be understood.
        Unreadable, ///< Can't be opened, or was written by a later version.
    };

    State state = State::Absent;
    IndexEntry entry; ///< When Good.
    Error error;      ///< `index-unreadable`, when Damaged or Unreadable.

    friend bool operator==(const IndexReading &, const IndexReading &) = default;
};

class SecretIndex final
{
public:
    explicit SecretIndex(QString folder);

    [[nodiscard]] QList<QUuid> owners() const;
    [[nodiscard]] IndexReading read(const QUuid &owner) const;
    /// All or nothing, for the user alone. Error `index-not-written`.
    [[nodiscard]] Result<void> write(const IndexEntry &entry) const;
    /// Error `store-not-removed`. No file is good.
    [[nodiscard]] Result<void> remove(const QUuid &owner) const;

    /// Makes the folder, for the user alone; one that is there is left as it is. Error `index-not-written`.
    [[nodiscard]] Result<void> makeFolder() const;
    [[nodiscard]] QString lockFileOf(const QUuid &owner) const;
    /// For what is done in the keychain for no owner.
    [[nodiscard]] QString lockFileOfCanary() const;

private:
    [[nodiscard]] QString fileOf(const QUuid &owner) const;

    QString m_folder;
};

} // namespace Grantscope
