// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A store in memory that passes for a keyring, and stops working when a test says so.

#include "base/memorysecretstore.h"
#include "base/readyfuture.h"

#include <QPromise>

#include <optional>

namespace Grantscope::Kit
{

class TroubledSecretStore final : public SecretStore
{
public:
    explicit TroubledSecretStore(const Clock &clock)
        : m_store(clock)
    {
    }

    /// How often it was asked to write.
    [[nodiscard]] int writes() const { return m_writes; }

    /// The code of every answer from now on; empty: it works.
    QString trouble;

    /// From now on a write waits, as behind a prompt that nobody answers.
    void holdBack() { m_gate.emplace().start(); }
    /// The prompt is answered: what waited is written.
    void letGo()
    {
        m_gate->finish();
        m_gate.reset();
    }

    [[nodiscard]] QString place() const override { return QStringLiteral("Secret Service"); }
    [[nodiscard]] QList<SecretFacts> kept() const override
    {
        QList<SecretFacts> all = m_store.kept();
        for (SecretFacts &facts : all)
            facts.place = place();
        return all;
    }
    [[nodiscard]] std::optional<SecretFacts> facts(const QUuid &owner) const override
    {
        std::optional<SecretFacts> facts = m_store.facts(owner);
        if (facts)
            facts->place = place();
        return facts;
    }
    [[nodiscard]] QFuture<Result<void>> check() override { return answered(m_store.check()); }
    [[nodiscard]] QFuture<Result<std::optional<KeptSecret>>> read(const QUuid &owner) override
    {
        return answered(m_store.read(owner));
    }
    [[nodiscard]] QFuture<Result<SecretFacts>> write(const QUuid &owner, const Secret &value,
                                                     const QStringList &holds) override
    {
        ++m_writes;
        if (m_gate) {
            return m_gate->future().then(
                [this, owner, value, holds] { return m_store.write(owner, value, holds).result(); });
        }
        return trouble.isEmpty() ? m_store.write(owner, value, holds) : troubled<SecretFacts>();
    }
    [[nodiscard]] QFuture<Result<void>> remove(const QUuid &owner) override
    {
        return trouble.isEmpty() ? m_store.remove(owner) : troubled<void>();
    }

private:
    template<typename T>
    [[nodiscard]] QFuture<Result<T>> troubled() const
    {
        return readyFuture(Result<T>(failure(Origin::Secrets, trouble)));
    }
    template<typename T>
    [[nodiscard]] QFuture<Result<T>> answered(QFuture<Result<T>> good) const
    {
        return trouble.isEmpty() ? good : troubled<T>();
    }

    MemorySecretStore m_store;
    int m_writes = 0;
    std::optional<QPromise<void>> m_gate;
};

} // namespace Grantscope::Kit
