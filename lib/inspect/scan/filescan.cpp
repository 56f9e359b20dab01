// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspect/scan/filescan.h"

#include "inspect/scan/blockworker_p.h"

#include <algorithm>
#include <thread>
#include <vector>

namespace Grantscope
{
namespace
{

constexpr unsigned MostThreads = 8; // memory is the limit long before

std::size_t threadCount(int jobs, std::uint64_t blocks)
{
    const unsigned wanted = jobs > 0 ? unsigned(jobs) : std::thread::hardware_concurrency();
    return std::size_t(
        std::clamp<std::uint64_t>(std::min<std::uint64_t>(wanted, MostThreads), 1, std::max<std::uint64_t>(blocks, 1)));
}

} // namespace

class FileScan::Shared final
{
public:
    Shared(const QString &path, ScanQuestion question, Write write, Print print)
        : work{Scan::BlockSource(path), std::move(question), std::move(write), std::move(print), {}, {}, {}}
    {
    }

    Scan::BlockWork work;
};

FileScan::FileScan(const QString &path, ScanQuestion question, Write write, Print print)
    : m_shared(std::make_unique<Shared>(path, std::move(question), std::move(write), std::move(print)))
{
}

FileScan::~FileScan() = default;

Result<ScanCounts> FileScan::run()
{
    Scan::BlockWork &work = m_shared->work;
    if (const auto opened = work.source.open(); !opened)
        return failure(opened.error());
    work.bytesAll = work.source.size();
    const std::uint64_t blocks = (work.bytesAll + Scan::BlockSize - 1) / Scan::BlockSize;
    const std::size_t count = threadCount(work.question.jobs, blocks);
    std::vector<Scan::BlockWorker> workers;
    workers.reserve(count);
    for (std::size_t i = 0; i < count; ++i)
        workers.emplace_back(work, blocks);
    std::vector<std::thread> threads;
    for (std::size_t i = 1; i < count; ++i)
        threads.emplace_back([&worker = workers[i]] { worker.run(); });
    workers.front().run();
    for (std::thread &thread : threads)
        thread.join();
    ScanCounts counts;
    for (const Scan::BlockWorker &worker : workers)
        counts += worker.counts();
    return counts;
}

void FileScan::cancel()
{
    m_shared->work.order.stop();
}

bool FileScan::isCancelled() const
{
    return m_shared->work.order.isStopped();
}

std::uint64_t FileScan::bytesDone() const
{
    return m_shared->work.bytesDone;
}

std::uint64_t FileScan::bytesAll() const
{
    return m_shared->work.bytesAll;
}

} // namespace Grantscope
