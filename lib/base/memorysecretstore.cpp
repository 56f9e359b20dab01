// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/memorysecretstore.h"

#include "base/readyfuture.h"

namespace Grantscope
{

MemorySecretStore::MemorySecretStore(const Clock &clock)
    : m_clock(clock)
{
}

QList<SecretFacts> MemorySecretStore::kept() const
{
    QList<SecretFacts> all;
    for (const Entry &entry : m_entries)
        all.append(entry.facts);
    return all;
}

std::optional<SecretFacts> MemorySecretStore::facts(const QUuid &owner) const
{
    const auto entry = m_entries.constFind(owner);
    return entry == m_entries.constEnd() ? std::nullopt : std::optional(entry->facts);
}

QFuture<Result<void>> MemorySecretStore::check()
{
    return readyFuture(Result<void>());
}

QFuture<Result<std::optional<KeptSecret>>> MemorySecretStore::read(const QUuid &owner)
{
    const auto entry = m_entries.constFind(owner);
    if (entry == m_entries.constEnd())
        return readyFuture(Result<std::optional<KeptSecret>>());
    return readyFuture(Result<std::optional<KeptSecret>>(KeptSecret{entry->value, entry->facts.generation}));
}

QFuture<Result<SecretFacts>> MemorySecretStore::write(const QUuid &owner, const Secret &value, const QStringList &holds)
{
    Entry &entry = m_entries[owner];
    entry.value = value;
    entry.facts = SecretFacts{owner, entry.facts.generation + 1, holds, place(), m_clock.now()};
    return readyFuture(Result<SecretFacts>(entry.facts));
}

QFuture<Result<void>> MemorySecretStore::remove(const QUuid &owner)
{
    m_entries.remove(owner);
    return readyFuture(Result<void>());
}

} // namespace Grantscope
