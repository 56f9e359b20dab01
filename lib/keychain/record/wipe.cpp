// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "keychain/record/wipe_p.h"

namespace Grantscope
{

void wipeShared(const QByteArray &bytes)
{
    // memset before a free is dead code to a compiler; writes through a volatile pointer are not.
    volatile char *at = const_cast<char *>(bytes.constData());
    for (qsizetype i = 0; i < bytes.size(); ++i)
        at[i] = 0;
}

void WipedBytes::append(QByteArrayView bytes)
{
    Q_ASSERT(m_bytes.size() + bytes.size() <= m_bytes.capacity());
    m_bytes.append(bytes);
}

void WipedBytes::append(quint64 number, int bytes)
{
    for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8)
        m_bytes.append(static_cast<char>((number >> shift) & 0xff));
}

} // namespace Grantscope
