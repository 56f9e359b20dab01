// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A MemorySecretStore that can be locked: its index still tells what should be there, as with a real keychain.

#include "base/memorysecretstore.h"
#include "base/readyfuture.h"

namespace Grantscope
{

class FlakySecretStore final : public SecretStore
{
public:
    explicit FlakySecretStore(const Clock &clock)
        : m_store(clock)
    {
    }

    bool isReadable = true;
    bool isWritable = true;
    int writes = 0;

    [[nodiscard]] QString place() const override { return QStringLiteral("flaky"); }
    [[nodiscard]] QList<SecretFacts> kept() const override { return m_store.kept(); }
    [[nodiscard]] std::optional<SecretFacts> facts(const QUuid &owner) const override { return m_store.facts(owner); }
    [[nodiscard]] QFuture<Result<void>> check() override
    {
        return isWritable ? m_store.check() : readyFuture(Result<void>(locked()));
    }
    [[nodiscard]] QFuture<Result<std::optional<KeptSecret>>> read(const QUuid &owner) override
    {
        return isReadable ? m_store.read(owner) : readyFuture(Result<std::optional<KeptSecret>>(locked()));
    }
    [[nodiscard]] QFuture<Result<SecretFacts>> write(const QUuid &owner, const Secret &value,
                                                     const QStringList &holds) override
    {
        ++writes;
        return isWritable ? m_store.write(owner, value, holds) : readyFuture(Result<SecretFacts>(locked()));
    }
    [[nodiscard]] QFuture<Result<void>> remove(const QUuid &owner) override
    {
        return isWritable ? m_store.remove(owner) : readyFuture(Result<void>(locked()));
    }

private:
    [[nodiscard]] static tl::unexpected<Error> locked()
    {
        return failure(Origin::Secrets, QStringLiteral("store-locked"));
    }

    MemorySecretStore m_store;
};

} // namespace Grantscope
