// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0

// How fast `scan` finds, decodes and judges tokens in a big log, beside `rg -o`, which only finds them, and `wc -l`, which only
// counts lines: in turns, on the same file, from the page cache. And what a hostile file costs, and what memory it needs.

#include "biglog.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <thread>
#include <vector>

using namespace Grantscope::Bench;

namespace
{

constexpr std::uint64_t MiB = 1024 * 1024;
constexpr std::uint64_t LogSize = 512 * MiB;
constexpr std::uint64_t HostileSize = 512 * MiB;
constexpr int Rounds = 7;

/// Of wall clock and of processors, in seconds. The second is steadier where others use the machine, too.
struct Cost
{
    double passed = 0;
    double worked = 0;
};

struct Contender
{
    QString name;
    QString command; ///< Of a shell; the file is $1. Pipes, since some programs stop at once when nobody reads.
    double goal = 0; ///< How many times as fast as the first; 0: it is only there to compare with.
    QList<Cost> costs{};

    [[nodiscard]] double median(double Cost::*part) const
    {
        QList<double> sorted;
        for (const Cost &cost : costs)
            sorted.append(cost.*part);
        std::sort(sorted.begin(), sorted.end());
        return sorted.isEmpty() ? 0 : sorted.at(sorted.size() / 2);
    }
};

double processorSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

Cost costOf(const QString &command, const QString &file)
{
    const double before = processorSeconds();
    QElapsedTimer timer;
    timer.start();
    const int code =
        QProcess::execute(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), command, QStringLiteral("sh"), file});
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    if (code != 0)
        std::printf("! exit %d: %s\n", code, qPrintable(command));
    return {seconds, processorSeconds() - before};
}

void race(QList<Contender> &contenders, const QString &file)
{
    for (int round = 0; round < Rounds; ++round) {
        for (Contender &contender : contenders)
            contender.costs.append(costOf(contender.command, file));
    }
}

void print(const QList<Contender> &contenders, std::uint64_t bytes)
{
    const double anchor = contenders.constFirst().median(&Cost::passed);
    for (const Contender &contender : contenders) {
        const double passed = contender.median(&Cost::passed);
        std::printf("  %-44s %7.3f s %6.2f GB/s   processor %6.3f s   ratio %5.1f", qPrintable(contender.name), passed,
                    double(bytes) / 1e9 / passed, contender.median(&Cost::worked), anchor / passed);
        if (contender.goal > 0)
            std::printf("   goal %.1f", contender.goal);
        std::printf("\n");
    }
}

/// What bounds a scan: the file's bytes copied out of the page cache, and nothing done with them.
int readAlone(const char *file, int threads)
{
    constexpr std::size_t BlockSize = 512 * 1024;
    const int descriptor = ::open(file, O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return 1;
    std::atomic<std::uint64_t> next{0};
    const auto read = [&] {
        std::vector<char> block(BlockSize);
        while (::pread(descriptor, block.data(), BlockSize, static_cast<off_t>(next.fetch_add(BlockSize))) > 0) {
        }
    };
    std::vector<std::thread> others;
    for (int i = 1; i < threads; ++i)
        others.emplace_back(read);
    read();
    for (std::thread &other : others)
        other.join();
    return ::close(descriptor);
}

/// Private memory in KiB, by what the system says while it runs.
qint64 privateMemory(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/smaps_rollup").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    qint64 sum = 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("Private_"))
            sum += line.mid(line.indexOf(':') + 1).trimmed().split(' ').value(0).toLongLong();
    }
    return sum;
}

void measureMemory(const QStringList &arguments)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(QStringLiteral(GRANTSCOPE_CLI), arguments);
    process.waitForStarted();
    qint64 peak = 0;
    while (!process.waitForFinished(1))
        peak = std::max(peak, privateMemory(process.processId()));
    std::printf("  %-44s %7.1f MiB\n", qPrintable(arguments.mid(0, arguments.size() - 1).join(QLatin1Char(' '))),
                double(peak) / 1024);
}

void checkCounts(const QString &file, const BigLog &log)
{
    QProcess process;
    process.start(QStringLiteral(GRANTSCOPE_CLI), {QStringLiteral("scan"), QStringLiteral("--summary"), file});
    process.waitForFinished(-1);
    const QJsonObject summary = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    const auto found = std::uint64_t(summary[QLatin1String("kinds")].toObject()[QLatin1String("jwt")].toInteger());
    std::printf("%llu tokens and %llu near misses in %.0f MiB; found: %llu tokens%s\n",
                static_cast<unsigned long long>(log.tokens), static_cast<unsigned long long>(log.nearMisses),
                double(log.bytes) / double(MiB), static_cast<unsigned long long>(found),
                found == log.tokens ? "" : "  WRONG");
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc == 4 && std::strcmp(argv[1], "--read") == 0)
        return readAlone(argv[3], std::atoi(argv[2]));
    const QCoreApplication application(argc, argv);
    const QString folder = QCoreApplication::applicationDirPath();
    const QString file = folder + QStringLiteral("/big.log");
    const QString hostile = folder + QStringLiteral("/hostile.txt");
    const BigLog log = makeLog(file, LogSize);
    if (log.bytes == 0 || !makeHostile(hostile, HostileSize)) {
        std::printf("the files can't be written in %s\n", qPrintable(folder));
        return 1;
    }
    checkCounts(file, log);

    const QString cli = QStringLiteral(GRANTSCOPE_CLI);
    const QString ripgrep =
        QStringLiteral("rg -oN '(?-u)eyJ[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]*' \"$1\" | cat >/dev/null");
    QList<Contender> contenders;
    if (!QStandardPaths::findExecutable(QStringLiteral("rg")).isEmpty())
        contenders.append({QStringLiteral("rg -o, finds only"), ripgrep});
    else
        std::printf("ripgrep is not installed (./dev setup bench): no anchor\n");
    contenders.append({QStringLiteral("wc -l"), QStringLiteral("wc -l \"$1\" | cat >/dev/null")});
    const double goal = contenders.size() > 1 ? 10 : 0; // of rg
    for (const int threads : {1, 2}) {
        contenders.append(
            {QStringLiteral("read() alone, threads: %1").arg(threads),
             QStringLiteral("'%1' --read %2 \"$1\"").arg(QCoreApplication::applicationFilePath()).arg(threads)});
    }
    contenders.append({QStringLiteral("scan --summary, finds, decodes, judges"),
                       cli + QStringLiteral(" scan --summary \"$1\" | cat >/dev/null"), goal});
    contenders.append({QStringLiteral("the same, one thread"),
                       cli + QStringLiteral(" scan --summary --jobs 1 \"$1\" | cat >/dev/null")});
    contenders.append({QStringLiteral("scan --status active, and prints half"),
                       cli + QStringLiteral(" scan --status active \"$1\" | cat >/dev/null")});
    contenders.append({QStringLiteral("scan, and prints all"), cli + QStringLiteral(" scan \"$1\" | cat >/dev/null")});
    std::printf("\nlog, medians of %d rounds in turns; ratio: how many times as fast as the first\n", Rounds);
    race(contenders, file);
    print(contenders, log.bytes);

    for (Contender &contender : contenders) {
        contender.goal = 0; // that it stays linear is what counts here
        contender.costs.clear();
    }
    std::printf("\n%llu MiB of eyJAeyJA...\n", static_cast<unsigned long long>(HostileSize / MiB));
    race(contenders, hostile);
    print(contenders, HostileSize);

    std::printf("\npeak private memory\n");
    measureMemory({QStringLiteral("scan"), QStringLiteral("--summary"), file});
    measureMemory({QStringLiteral("scan"), file});
    measureMemory({QStringLiteral("scan"), hostile});
    return 0;
}
