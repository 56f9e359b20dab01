// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A value of no use, put into the keychain and taken out again. It alone tells whether the keychain does what it says: a
// locked one finds nothing and calls every removal a success.

#include "keychain/keychain.h"

#include <QObject>

namespace Grantscope
{

/// A value, other than every one before. One at a time on a computer: its key is always the same, so that what a process
/// leaves behind when it dies is found and replaced.
class Canary final
{
public:
    Canary(Keychain &keychain, QObject *context);

    /// Errors of the keychain; `store-not-written`.
    [[nodiscard]] QFuture<Result<void>> put() const;
    /// It is still there. Errors of the keychain; `store-not-written`.
    [[nodiscard]] QFuture<Result<void>> see() const;
    /// Errors of the keychain; `store-not-removed`.
    [[nodiscard]] QFuture<Result<void>> take() const;

    [[nodiscard]] static QString key();

private:
    Keychain *m_keychain;
    QObject *m_context;
    Secret m_value;
};

} // namespace Grantscope
