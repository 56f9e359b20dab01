// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A store over a keychain that does wrong by script, with an index in a folder of its own.

#include "keychain/keychainsecretstore.h"
#include "kit/faultykeychain.h"
#include "kit/manualclock.h"
#include "kit/outcome.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace Grantscope
{

struct StoreFixture
{
    StoreFixture() { restart(); }

    /// As if the program had ended, however it did, and begun again.
    void restart()
    {
        store.reset();
        store = std::make_unique<KeychainSecretStore>(keychain, indexFolder(), clock);
    }

    [[nodiscard]] QString indexFolder() const { return folder.filePath(QStringLiteral("secrets")); }
    [[nodiscard]] QString fileOf(const QUuid &id, const char *ending) const
    {
        return indexFolder() + QLatin1Char('/') + id.toString(QUuid::WithoutBraces) + QLatin1String(ending);
    }

    [[nodiscard]] Result<SecretFacts> write(const QByteArray &value)
    {
        return Kit::outcomeOf(store->write(owner, Secret(value), {QStringLiteral("password")}));
    }
    [[nodiscard]] Result<std::optional<KeptSecret>> read() { return Kit::outcomeOf(store->read(owner)); }
    [[nodiscard]] Result<void> remove() { return Kit::outcomeOf(store->remove(owner)); }

    /// The value, `nothing`, or the code of the Error.
    [[nodiscard]] QByteArray seen()
    {
        const auto kept = read();
        if (!kept)
            return kept.error().code.toUtf8();
        return *kept ? (*kept)->value.reveal().toByteArray() : QByteArray("nothing");
    }

    QTemporaryDir folder;
    Kit::ManualClock clock;
    Kit::FaultyKeychain keychain;
    QUuid owner = QUuid::createUuid();
    std::unique_ptr<KeychainSecretStore> store;
};

/// Each call of that kind goes wrong in that way.
[[nodiscard]] inline std::function<Kit::FaultyKeychain::Fault(const Kit::FaultyKeychain::Seen &)>
on(Kit::FaultyKeychain::Call call, Kit::FaultyKeychain::Fault fault)
{
    return [=](const Kit::FaultyKeychain::Seen &seen) {
        return seen.call == call ? fault : Kit::FaultyKeychain::Fault::None;
    };
}

} // namespace Grantscope
