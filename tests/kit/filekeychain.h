// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A keychain in a folder of plain files: for tests in which processes are killed or get into each other's way.

#include "keychain/keychain.h"

namespace Grantscope::Kit
{

/// Each call is done, wholly or not at all, before it returns. The futures are there already.
class FileKeychain final : public Keychain
{
public:
    explicit FileKeychain(QString folder, QString place = QStringLiteral("Files"));

    [[nodiscard]] QString place() const override { return m_place; }
    [[nodiscard]] QFuture<Result<std::optional<Secret>>> read(const QString &key) override;
    [[nodiscard]] QFuture<Result<void>> write(const QString &key, const Secret &value) override;
    [[nodiscard]] QFuture<Result<void>> remove(const QString &key) override;

    /// What is in it, sorted.
    [[nodiscard]] QStringList keys() const;

private:
    [[nodiscard]] QString fileOf(const QString &key) const;

    QString m_folder;
    QString m_place;
};

} // namespace Grantscope::Kit
