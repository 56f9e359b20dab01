// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Overwrites the bytes of secrets on their way through a QByteArray.

#include <QByteArray>
#include <QByteArrayView>

namespace Grantscope
{

/// In place, for every QByteArray that shares these bytes: fill() would detach, and wipe a copy.
void wipeShared(const QByteArray &bytes);

/// Bytes that are put together, and wiped at the end. `size` is never to be exceeded: growing would leave a copy behind.
class WipedBytes final
{
public:
    explicit WipedBytes(qsizetype size) { m_bytes.reserve(size); }
    ~WipedBytes() { wipeShared(m_bytes); }
    Q_DISABLE_COPY_MOVE(WipedBytes)

    void append(QByteArrayView bytes);
    void append(quint64 number, int bytes);
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

} // namespace Grantscope
