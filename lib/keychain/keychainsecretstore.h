// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// KeychainSecretStore: the system's keychain, made into a store that can be relied on.
//
// Decision: no answer of the keychain is believed until it was checked, and what is there is never overwritten. Context:
// keychains call a write that failed a success, find nothing when they are locked, and are killed in between; a refresh
// token that is lost locks its user out. Choice: two slots for each owner. Generation n+1 goes to the other slot, is read
// back, then the index is turned over to it by one rename, then the old slot is emptied: whenever this is broken off, one
// of the two is whole, and the index names it. A removal is believed only while a value of no use can be written and
// read before and after. Price: five calls for a write. Not to be seen through QtKeychain: an item in a second
// keyring that is locked while the default one is open.

#include "base/clock.h"
#include "base/secretstore.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <memory>

namespace Grantscope
{

class Keychain;
class SecretIndex;
struct StoreParts;

/// Beyond SecretStore: facts() and kept() give generation 0 for an owner whose index file can't be read. write() is refused
/// then, `index-unreadable`; remove() is the way out of a damaged one. Where the index knows of nothing, read() and remove()
/// ask the keychain all the same (an index may have been lost), and pass its errors on: ask facts() first where that is
/// not wanted. Two writes of one process for one owner are done in their order. Asking and waiting go on in the thread
/// that it lives in; what has not ended when it dies arrives as Cancelled.
class KeychainSecretStore final : public QObject, public SecretStore
{
    Q_OBJECT

public:
    /// `keychain` and `clock` must outlive it. `indexFolder` is made when it is needed. `lockPatienceMs`: how long a write waits
    /// for another process before it is `store-busy`.
    KeychainSecretStore(Keychain &keychain, const QString &indexFolder, const Clock &clock,
                        int lockPatienceMs = 10'000);
    ~KeychainSecretStore() override;

    /// `~/.local/share/Grantscope/secrets` or what the platform has for it; never a folder that roams.
    [[nodiscard]] static QString userFolder();

    [[nodiscard]] QString place() const override;
    [[nodiscard]] QList<SecretFacts> kept() const override;
    [[nodiscard]] std::optional<SecretFacts> facts(const QUuid &owner) const override;
    /// Once it was good it is not done again.
    [[nodiscard]] QFuture<Result<void>> check() override;
    [[nodiscard]] QFuture<Result<std::optional<KeptSecret>>> read(const QUuid &owner) override;
    [[nodiscard]] QFuture<Result<SecretFacts>> write(const QUuid &owner, const Secret &value,
                                                     const QStringList &holds) override;
    [[nodiscard]] QFuture<Result<void>> remove(const QUuid &owner) override;

private:
    template<typename Operation>
    [[nodiscard]] std::invoke_result_t<Operation> inTurn(const QUuid &owner, Operation operation);

    std::unique_ptr<StoreParts> m_parts;
    QHash<QUuid, QFuture<Result<void>>> m_turns;  ///< The end of the last operation that was begun for an owner.
    std::optional<QFuture<Result<void>>> m_check; ///< The one that is going on, or was good.
};

} // namespace Grantscope
