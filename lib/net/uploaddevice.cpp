// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "net/uploaddevice_p.h"

#include <algorithm>
#include <cstring>

namespace Grantscope
{

UploadDevice::UploadDevice(Secret body)
    : m_body(std::move(body))
{
    // Unbuffered: a read buffer would be one more copy of the password.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 UploadDevice::readData(char *data, qint64 maxSize)
{
    if (isDrained())
        return -1;
    const qsizetype size = std::min<qsizetype>(m_body.size() - m_at, maxSize);
    std::memcpy(data, m_body.reveal().data() + m_at, static_cast<std::size_t>(size));
    m_at += size;
    return size;
}

} // namespace Grantscope
