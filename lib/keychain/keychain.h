// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Keychain: what an operating system offers for secrets. One item for each key, bytes as they are; nothing is promised
// about the truth of its answers. KeychainSecretStore makes a store of it that can be relied on.

#include "base/result.h"
#include "base/secret.h"

#include <QFuture>
#include <QString>

#include <optional>

namespace Grantscope
{

/// Errors are Origin::Secrets, with the codes of SecretStore.
class Keychain
{
public:
    virtual ~Keychain() = default;

    /// Who answers, for people; see SecretStore::place().
    [[nodiscard]] virtual QString place() const = 0;

    /// No value: it says that there is none. That may mean that it is locked.
    [[nodiscard]] virtual QFuture<Result<std::optional<Secret>>> read(const QString &key) = 0;
    /// Replaces what is there. `value` must not be empty, and not be larger than 2048 bytes.
    [[nodiscard]] virtual QFuture<Result<void>> write(const QString &key, const Secret &value) = 0;
    /// Nothing there is good as well.
    [[nodiscard]] virtual QFuture<Result<void>> remove(const QString &key) = 0;
};

} // namespace Grantscope
