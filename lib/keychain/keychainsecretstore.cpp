// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "keychain/keychainsecretstore.h"

#include "keychain/canary_p.h"
#include "keychain/chain_p.h"
#include "keychain/storeparts_p.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Grantscope
{

KeychainSecretStore::KeychainSecretStore(Keychain &keychain, const QString &indexFolder, const Clock &clock,
                                         int lockPatienceMs)
    : m_parts(new StoreParts{keychain, SecretIndex(indexFolder), clock, lockPatienceMs, this})
{
}

KeychainSecretStore::~KeychainSecretStore() = default;

QString KeychainSecretStore::userFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/Grantscope/secrets"_s;
}

QString KeychainSecretStore::place() const
{
    return m_parts->keychain.place();
}

QList<SecretFacts> KeychainSecretStore::kept() const
{
    QList<SecretFacts> all;
    const QList<QUuid> owners = m_parts->index.owners();
    for (const QUuid &owner : owners) {
        if (const auto known = facts(owner))
            all.append(*known);
    }
    return all;
}

std::optional<SecretFacts> KeychainSecretStore::facts(const QUuid &owner) const
{
    const IndexReading reading = m_parts->index.read(owner);
    switch (reading.state) {
    case IndexReading::State::Absent:
        return std::nullopt;
    case IndexReading::State::Good:
        return reading.entry.facts;
    case IndexReading::State::Damaged:
    case IndexReading::State::Unreadable:
        break;
    }
    SecretFacts unknown;
    unknown.owner = owner;
    return unknown;
}

// One after another in this process, and alone among all processes.
template<typename Operation>
std::invoke_result_t<Operation> KeychainSecretStore::inTurn(const QUuid &owner, Operation operation)
{
    using Outcome = typename OutcomeOf<std::invoke_result_t<Operation>>::Type;
    const QFuture<Result<void>> before = m_turns.value(owner, readyFuture(Result<void>()));
    const auto locked =
        andThen(before, this, [this, owner] { return m_parts->lock(m_parts->index.lockFileOf(owner)); });
    const QFuture<Outcome> done = andThen(locked, this, [this, operation](const HeldLock &held) {
        return afterwards(operation(), this, [lock = held](const Outcome &outcome) mutable {
            lock.reset();
            return readyFuture(outcome);
        });
    });
    m_turns.insert(owner, afterwards(done, this, [](const Outcome &) { return readyFuture(Result<void>()); }));
    return done;
}

QFuture<Result<void>> KeychainSecretStore::check()
{
    const bool isOver = m_check && m_check->isFinished();
    const bool isGood = isOver && m_check->resultCount() > 0 && m_check->result().has_value();
    if (m_check && (!isOver || isGood))
        return *m_check;
    const auto locked = m_parts->lock(m_parts->index.lockFileOfCanary());
    m_check = andThen(locked, this, [this](const HeldLock &held) {
        const Canary canary(m_parts->keychain, this);
        const auto taken = andThen(canary.put(), this, [canary] { return canary.take(); });
        return afterwards(taken, this, [lock = held](const Result<void> &outcome) mutable {
            lock.reset();
            return readyFuture(outcome);
        });
    });
    return *m_check;
}

QFuture<Result<std::optional<KeptSecret>>> KeychainSecretStore::read(const QUuid &owner)
{
    return readSecret(*m_parts, owner);
}

QFuture<Result<SecretFacts>> KeychainSecretStore::write(const QUuid &owner, const Secret &value,
                                                        const QStringList &holds)
{
    return inTurn(owner, [=, this] { return writeSecret(*m_parts, owner, value, holds); });
}

QFuture<Result<void>> KeychainSecretStore::remove(const QUuid &owner)
{
    return inTurn(owner, [=, this] { return removeSecret(*m_parts, owner); });
}

} // namespace Grantscope
