// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspect/scan/blockorder_p.h"

namespace Grantscope::Scan
{

std::uint64_t BlockOrder::take()
{
    const std::scoped_lock lock(m_mutex);
    return m_next++;
}

void BlockOrder::tellLines(std::uint64_t block, std::uint64_t feeds)
{
    const std::scoped_lock lock(m_mutex);
    const auto index = static_cast<std::size_t>(block - m_counted);
    if (m_told.size() <= index)
        m_told.resize(index + 1);
    m_told[index] = feeds;
    while (!m_told.empty() && m_told.front()) {
        m_starts.push_back(m_lines);
        m_lines += *m_told.front();
        m_told.pop_front();
        ++m_counted;
    }
    m_changed.notify_all();
}

std::optional<std::uint64_t> BlockOrder::linesBefore(std::uint64_t block)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [&] { return m_stopped || m_counted > block; });
    if (m_stopped)
        return std::nullopt;
    return m_starts[static_cast<std::size_t>(block - m_turn)];
}

bool BlockOrder::awaitTurn(std::uint64_t block)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [&] { return m_stopped || m_turn == block; });
    return !m_stopped;
}

void BlockOrder::finish(std::uint64_t block)
{
    const std::scoped_lock lock(m_mutex);
    m_turn = block + 1;
    m_starts.pop_front();
    m_changed.notify_all();
}

void BlockOrder::stop()
{
    const std::scoped_lock lock(m_mutex);
    m_stopped = true;
    m_changed.notify_all();
}

bool BlockOrder::isStopped()
{
    const std::scoped_lock lock(m_mutex);
    return m_stopped;
}

} // namespace Grantscope::Scan
