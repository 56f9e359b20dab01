// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A file, read by the block.
//
// Decision: read(), no mapping. Context: a log that is rotated away underneath a mapping ends the program with SIGBUS, and a
// mapped file counts as the program's memory. Choice: positioned reads into each thread's own buffer; a file that has become
// shorter just ends. Price: one copy, at about the speed of memory.

#include "base/result.h"

#include <QFile>
#include <QMutex>

#include <cstdint>

namespace Grantscope::Scan
{

class BlockSource final
{
public:
    explicit BlockSource(const QString &path);

    /// Error, Origin::Input: `file-unreadable`; a pipe is none that can be read by the block.
    [[nodiscard]] Result<void> open();
    /// As it was when it was opened; what is appended meanwhile is left for the next time.
    [[nodiscard]] std::uint64_t size() const { return m_size; }
    /// Thread-safe. Fewer bytes than asked for: there are no more.
    [[nodiscard]] std::size_t readAt(std::uint64_t offset, char *to, std::size_t size);

private:
    QFile m_file;
    QMutex m_mutex; ///< Where there is no positioned read.
    std::uint64_t m_size = 0;
};

} // namespace Grantscope::Scan
