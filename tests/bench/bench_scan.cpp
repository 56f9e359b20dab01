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

#include <algorithm>
#include <cstdio>

using namespace Grantscope::Bench;

namespace
{

constexpr std::uint64_t MiB = 1024 * 1024;
constexpr std::uint64_t LogSize = 512 * MiB;
constexpr std::uint64_t HostileSize = 512 * MiB;
constexpr int Rounds = 7;

struct Contender
{
    QString name;
    QString command; ///< Of a shell; the file is $1. Pipes, since some programs stop at once when nobody reads.
    QList<double> seconds{};

    [[nodiscard]] double median() const
    {
        QList<double> sorted = seconds;
        std::sort(sorted.begin(), sorted.end());
        return sorted.isEmpty() ? 0 : sorted.at(sorted.size() / 2);
    }
};

double secondsOf(const QString &command, const QString &file)
{
    QElapsedTimer timer;
    timer.start();
    const int code =
        QProcess::execute(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), command, QStringLiteral("sh"), file});
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    if (code != 0)
        std::printf("! exit %d: %s\n", code, qPrintable(command));
    return seconds;
}

void race(QList<Contender> &contenders, const QString &file)
{
    for (int round = 0; round < Rounds; ++round) {
        for (Contender &contender : contenders)
            contender.seconds.append(secondsOf(contender.command, file));
    }
}

void print(const QList<Contender> &contenders, std::uint64_t bytes)
{
    const double anchor = contenders.constFirst().median();
    for (const Contender &contender : contenders) {
        std::printf("  %-44s %7.3f s %6.2f GB/s %6.1f x\n", qPrintable(contender.name), contender.median(),
                    double(bytes) / 1e9 / contender.median(), anchor / contender.median());
    }
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
    contenders.append({QStringLiteral("scan --summary, finds, decodes, judges"),
                       cli + QStringLiteral(" scan --summary \"$1\" | cat >/dev/null")});
    contenders.append({QStringLiteral("the same, one thread"),
                       cli + QStringLiteral(" scan --summary --jobs 1 \"$1\" | cat >/dev/null")});
    contenders.append({QStringLiteral("scan --status active, and prints half"),
                       cli + QStringLiteral(" scan --status active \"$1\" | cat >/dev/null")});
    contenders.append({QStringLiteral("scan, and prints all"), cli + QStringLiteral(" scan \"$1\" | cat >/dev/null")});
    std::printf("\nlog, medians of %d rounds in turns; last column: how many times as fast as the first\n", Rounds);
    race(contenders, file);
    print(contenders, log.bytes);

    for (Contender &contender : contenders)
        contender.seconds.clear();
    std::printf("\n%llu MiB of eyJAeyJA...\n", static_cast<unsigned long long>(HostileSize / MiB));
    race(contenders, hostile);
    print(contenders, HostileSize);

    std::printf("\npeak private memory\n");
    measureMemory({QStringLiteral("scan"), QStringLiteral("--summary"), file});
    measureMemory({QStringLiteral("scan"), file});
    measureMemory({QStringLiteral("scan"), hostile});
    return 0;
}
