// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/scan/filescanner.h"

#include "ui/scan/rowblob.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QMutexLocker>

#include <utility>

namespace Grantscope
{

namespace
{
constexpr int HandOverMs = 150;
} // namespace

FileScanner::FileScanner(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_timer.setInterval(HandOverMs);
    m_timer.callOnTimeout(this, &FileScanner::handOver);
}

FileScanner::~FileScanner()
{
    cancel();
    if (m_thread)
        m_thread->wait();
}

void FileScanner::start(const QStringList &paths)
{
    if (m_thread) {
        cancel();
        m_thread->wait();
        m_thread.reset();
    }
    m_parts.clear();
    m_failures.clear();
    m_isCancelled = false;
    m_bytesBefore = m_bytesAll = 0;
    m_thread.reset(QThread::create([this, paths] { run(paths); }));
    connect(m_thread.get(), &QThread::finished, this, [this, number = ++m_number] {
        if (number == m_number) // else it was cancelled for a later one
            end();
    });
    m_timer.start();
    m_thread->start();
}

void FileScanner::cancel()
{
    const QMutexLocker lock(&m_mutex);
    m_isCancelled = true;
    if (m_scan)
        m_scan->cancel();
}

/// Ends early when it is cancelled: a folder may hold a million files.
QStringList FileScanner::filesIn(const QStringList &paths) const
{
    QStringList files;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            files.append(path);
            continue;
        }
        QDirIterator all(path, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
        while (!m_isCancelled && all.hasNext())
            files.append(all.next());
    }
    return files;
}

void FileScanner::run(const QStringList &paths)
{
    const QStringList files = filesIn(paths);
    quint64 all = 0;
    for (const QString &file : files)
        all += static_cast<quint64>(QFileInfo(file).size());
    {
        const QMutexLocker lock(&m_mutex);
        m_bytesAll = all;
    }
    for (const QString &file : files) {
        if (m_isCancelled)
            return;
        scan(file);
    }
}

void FileScanner::scan(const QString &path)
{
    ScanQuestion question;
    question.now = m_clock.now();
    const auto print = [this, &path](std::string_view written) {
        const QMutexLocker lock(&m_mutex);
        if (m_parts.empty() || m_parts.back().file != path)
            m_parts.push_back({path, {}});
        m_parts.back().blob += written;
    };
    auto made = std::make_unique<FileScan>(path, question, packRow, print);
    FileScan *scan = made.get();
    {
        const QMutexLocker lock(&m_mutex);
        if (m_isCancelled) // while nobody could tell the scan
            return;
        m_name = QFileInfo(path).fileName();
        m_scan = std::move(made);
    }
    const Result<ScanCounts> counts = scan->run();
    const QMutexLocker lock(&m_mutex);
    if (!counts)
        m_failures.emplace_back(path, counts.error());
    m_bytesBefore += scan->bytesDone();
    m_scan.reset();
}

void FileScanner::handOver()
{
    std::vector<Part> parts;
    std::vector<std::pair<QString, Error>> failures;
    double share = 0;
    QString name;
    {
        const QMutexLocker lock(&m_mutex);
        parts.swap(m_parts);
        failures.swap(m_failures);
        const quint64 done = m_bytesBefore + (m_scan ? m_scan->bytesDone() : 0);
        share = m_bytesAll > 0 ? static_cast<double>(done) / static_cast<double>(m_bytesAll) : 0;
        name = m_name;
    }
    if (!parts.empty())
        Q_EMIT found(parts);
    for (const auto &[file, error] : failures)
        Q_EMIT failed(file, error);
    Q_EMIT progress(std::min(share, 1.0), name);
}

void FileScanner::end()
{
    m_timer.stop();
    m_thread->wait();
    m_thread.reset();
    handOver();
    Q_EMIT finished(m_isCancelled);
}

} // namespace Grantscope
