// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Blocks are worked on side by side, and come out one after the other: the lines before a block, and its turn to print.

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <mutex>
#include <optional>

namespace Grantscope::Scan
{

/// Thread-safe. Blocks are numbered from 0 and taken in their order, so that of those at work the first never waits.
class BlockOrder final
{
public:
    /// The next block to work on.
    [[nodiscard]] std::uint64_t take();
    /// How many line feeds the block has.
    void tellLines(std::uint64_t block, std::uint64_t feeds);
    /// Waits until all blocks before it have told theirs. Nothing: stopped.
    [[nodiscard]] std::optional<std::uint64_t> linesBefore(std::uint64_t block);
    /// Waits until all blocks before it are finished. False: stopped.
    [[nodiscard]] bool awaitTurn(std::uint64_t block);
    /// It is the next one's turn. The turn must have been awaited.
    void finish(std::uint64_t block);

    void stop();
    [[nodiscard]] bool isStopped();

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::uint64_t m_next = 0;
    std::uint64_t m_turn = 0;
    std::uint64_t m_counted = 0;        ///< Blocks whose lines, and those of all before, are in m_lines.
    std::uint64_t m_lines = 0;          ///< Line feeds before block m_counted.
    std::deque<std::uint64_t> m_starts; ///< Lines before the blocks from m_turn on, as far as they are known.
    std::deque<std::optional<std::uint64_t>> m_told; ///< Of the blocks from m_counted on.
    bool m_stopped = false;
};

} // namespace Grantscope::Scan
