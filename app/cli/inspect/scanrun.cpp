// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/inspect/scanrun.h"

#include "cli/inspect/scanline.h"
#include "cli/stopsignals.h"
#include "cli/verb.h"
#include "inspect/scan/filescan.h"

#include <QEventLoop>
#include <QTimer>

#include <atomic>
#include <cstdio>
#include <thread>

using namespace Qt::StringLiterals;

namespace Grantscope::Cli
{

namespace
{
constexpr int ProgressEveryMs = 200;
constexpr double MiB = 1024.0 * 1024.0;

QString progressText(const QString &file, const FileScan &scan)
{
    const double all = double(scan.bytesAll());
    const double done = double(scan.bytesDone());
    return u"%1: %2 of %3 MiB, %4 %"_s.arg(file)
        .arg(done / MiB, 0, 'f', 0)
        .arg(all / MiB, 0, 'f', 0)
        .arg(all > 0 ? 100 * done / all : 100.0, 0, 'f', 0);
}

/// Runs it in a thread of its own, so that this one can tell how it goes and hear of a stop.
Result<ScanCounts> runScanning(FileScan &scan, const QString &file, const Console &console)
{
    Result<ScanCounts> counts = ScanCounts();
    QEventLoop loop;
    std::atomic<bool> isDone = false;
    QTimer progress;
    QObject::connect(&progress, &QTimer::timeout, &loop, [&] { console.progress(progressText(file, scan)); });
    progress.start(ProgressEveryMs);
    std::thread thread([&] {
        counts = scan.run();
        isDone = true;
        QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
    });
    loop.exec();
    if (!isDone)
        scan.cancel();
    thread.join();
    console.progress(QString());
    return counts;
}

void print(std::string_view lines)
{
    std::fwrite(lines.data(), 1, lines.size(), stdout);
}
} // namespace

ExitCode scanFiles(const QStringList &files, const ScanQuestion &question, const Console &console)
{
    ExitCode code = ExitCode::Done;
    const StopSignals stop; // over all files: a signal between two must not be lost, or end the program
    for (const QString &file : files) {
        const std::string name = jsonText(file);
        const auto write = [&name](const ScannedToken &token, std::string &out) { writeScanLine(token, name, out); };
        FileScan scan(file, question, write, print);
        const Result<ScanCounts> counts = runScanning(scan, file, console);
        std::fflush(stdout);
        if (!counts) {
            code = complain(console, counts.error());
            continue;
        }
        if (scan.isCancelled()) {
            console.complain(u"grantscope-cli scan: stopped in %1"_s.arg(progressText(file, scan)));
            return ExitCode::OurFault;
        }
        if (scan.bytesDone() < scan.bytesAll())
            console.complain(u"grantscope-cli scan: %1 became shorter while it was read"_s.arg(file));
        if (!question.wantsTokens)
            console.result(scanSummary(file, *counts));
    }
    return code;
}

} // namespace Grantscope::Cli
