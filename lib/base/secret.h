// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A Secret is bytes that must not be seen: a password, a token, the body that carries one.
//
// Decision: an immutable buffer that copies share. Context: a secret travels form -> GrantRequest -> HttpRequest ->
// Exchange, and each QByteArray or QString on that way would leave a copy in memory behind. Choice: one buffer of our
// own, reference counted, wiped when the last owner dies; so values stay plain copyable values and no copy is made.
// Price: the buffer can't be changed in place, and what Qt itself copies at the edges can't be wiped. The promise is a
// short life, not a clean memory.

#include <QByteArrayView>
#include <QDebug>
#include <QString>

#include <memory>

namespace Grantscope
{

class Secret final
{
public:
    Secret() = default;
    explicit Secret(QByteArrayView bytes);
    /// UTF-8 of `text`. The caller's own string is not wiped.
    [[nodiscard]] static Secret fromText(QStringView text);

    [[nodiscard]] bool isEmpty() const { return size() == 0; }
    [[nodiscard]] qsizetype size() const;

    /// The bytes themselves. Valid while this Secret (or a copy of it) lives.
    [[nodiscard]] QByteArrayView reveal() const;
    /// A QString copy, for an edge that takes nothing else (a widget, QJsonValue).
    [[nodiscard]] QString revealText() const;

    /// `sha256:` and the first 12 hex digits of the SHA-256: tells secrets apart without telling them.
    /// Empty for an empty secret.
    [[nodiscard]] QString fingerprint() const;
    /// Constant in time for equal lengths. There is no operator== by intent.
    [[nodiscard]] bool matches(const Secret &other) const;

private:
    struct Buffer;
    std::shared_ptr<const Buffer> m_buffer;
};

/// Prints `Secret(sha256:..., 12 bytes)`, never the bytes.
QDebug operator<<(QDebug debug, const Secret &secret);

} // namespace Grantscope
