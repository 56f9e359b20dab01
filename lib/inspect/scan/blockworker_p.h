// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One thread of a scan: takes a block, reads it and as much behind it as its last token needs, and finds, judges and writes.

#include "inspect/scan/blockorder_p.h"
#include "inspect/scan/blocksource_p.h"
#include "inspect/scan/claimsjudge_p.h"
#include "inspect/scan/filescan.h"

#include <atomic>

namespace Grantscope::Scan
{

constexpr std::uint64_t BlockSize = 512 * 1024;

/// What the threads share.
struct BlockWork
{
    BlockSource source;
    ScanQuestion question;
    FileScan::Write write;
    FileScan::Print print;
    BlockOrder order{};
    std::atomic<std::uint64_t> bytesDone{0};
    std::atomic<std::uint64_t> bytesAll{0};
};

class BlockWorker final
{
public:
    BlockWorker(BlockWork &work, std::uint64_t blocks);

    void run();
    [[nodiscard]] const ScanCounts &counts() const { return m_counts; }

private:
    [[nodiscard]] bool doBlock(std::uint64_t block);
    void load(std::uint64_t block);
    void readTo(std::size_t size);
    void find();
    void take(const Find::FoundRun &found);
    [[nodiscard]] bool isAskedFor(const ScannedToken &token) const;
    [[nodiscard]] std::uint64_t lineOf(std::size_t place);
    void flush();

    BlockWork &m_work;
    std::uint64_t m_blocks;
    ClaimsJudge m_judge;
    ScanCounts m_counts;
    std::string m_buffer;
    std::string m_written;
    std::uint64_t m_block = 0;
    std::uint64_t m_fileOffset = 0; ///< Of the buffer's first byte.
    std::size_t m_size = 0;         ///< Bytes in the buffer.
    std::size_t m_begin = 0;        ///< The block in the buffer.
    std::size_t m_end = 0;
    std::uint64_t m_line = 0; ///< At m_lineAt.
    std::size_t m_lineAt = 0;
};

} // namespace Grantscope::Scan
