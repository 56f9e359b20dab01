// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspect/scan/blocksource_p.h"

#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <unistd.h>

#include <cerrno>
#endif

using namespace Qt::StringLiterals;

namespace Grantscope::Scan
{

BlockSource::BlockSource(const QString &path)
    : m_file(path)
{
}

Result<void> BlockSource::open()
{
    if (QFileInfo(m_file).isDir())
        return failure(Origin::Input, u"file-unreadable"_s, u"it is a folder"_s, m_file.fileName());
    if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(Origin::Input, u"file-unreadable"_s, m_file.errorString(), m_file.fileName());
    if (m_file.isSequential())
        return failure(Origin::Input, u"file-unreadable"_s, u"it is a pipe: use grantscope-cli inspect -"_s,
                       m_file.fileName());
    m_size = static_cast<std::uint64_t>(m_file.size());
    return {};
}

std::size_t BlockSource::readAt(std::uint64_t offset, char *to, std::size_t size)
{
    std::size_t got = 0;
#ifdef Q_OS_UNIX
    while (got < size) {
        const auto count = ::pread(m_file.handle(), to + got, size - got, static_cast<off_t>(offset + got));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            break;
        got += static_cast<std::size_t>(count);
    }
#else
    const QMutexLocker lock(&m_mutex);
    if (!m_file.seek(static_cast<qint64>(offset)))
        return 0;
    while (got < size) {
        const qint64 count = m_file.read(to + got, static_cast<qint64>(size - got));
        if (count <= 0)
            break;
        got += static_cast<std::size_t>(count);
    }
#endif
    return got;
}

} // namespace Grantscope::Scan
