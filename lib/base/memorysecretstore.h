// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A SecretStore that forgets everything when it dies: for what the user does not want kept, and where no keychain answers.

#include "base/clock.h"
#include "base/secretstore.h"

#include <QHash>

namespace Grantscope
{

class MemorySecretStore final : public SecretStore
{
public:
    /// `clock` must outlive it.
    explicit MemorySecretStore(const Clock &clock);

    [[nodiscard]] QString place() const override { return {}; }
    [[nodiscard]] QList<SecretFacts> kept() const override;
    [[nodiscard]] std::optional<SecretFacts> facts(const QUuid &owner) const override;
    [[nodiscard]] QFuture<Result<void>> check() override;
    [[nodiscard]] QFuture<Result<std::optional<KeptSecret>>> read(const QUuid &owner) override;
    [[nodiscard]] QFuture<Result<SecretFacts>> write(const QUuid &owner, const Secret &value,
                                                     const QStringList &holds) override;
    [[nodiscard]] QFuture<Result<void>> remove(const QUuid &owner) override;

private:
    struct Entry
    {
        SecretFacts facts;
        Secret value;
    };

    const Clock &m_clock;
    QHash<QUuid, Entry> m_entries;
};

} // namespace Grantscope
