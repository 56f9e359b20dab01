// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Scans files one after the other, off the window's thread, and hands over what was found from time to time.

#include "base/clock.h"
#include "base/result.h"
#include "inspect/scan/filescan.h"

#include <QMutex>
#include <QObject>
#include <QStringList>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <memory>
#include <string>
#include <vector>

namespace Grantscope
{

class FileScanner final : public QObject
{
    Q_OBJECT

public:
    struct Part
    {
        QString file;
        std::string blob; ///< Rows of that file: see unpackRows().
    };

    /// `clock` must outlive it.
    explicit FileScanner(const Clock &clock, QObject *parent = nullptr);
    ~FileScanner() override; ///< Cancels, and waits for the threads: some milliseconds.

    /// Folders are gone through, links not followed. What is under way is cancelled first.
    void start(const QStringList &paths);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_thread != nullptr; }

Q_SIGNALS:
    /// All that came since the last time.
    void found(const std::vector<Grantscope::FileScanner::Part> &parts);
    /// `share`: of all bytes, from 0 to 1. `name`: the file that is read now.
    void progress(double share, const QString &name);
    /// A file could not be read.
    void failed(const QString &file, const Grantscope::Error &error);
    void finished(bool wasCancelled);

private:
    void run(const QStringList &paths);
    [[nodiscard]] QStringList filesIn(const QStringList &paths) const;
    void scan(const QString &path);
    void handOver();
    void end();

    const Clock &m_clock;
    QTimer m_timer;
    std::unique_ptr<QThread> m_thread;
    int m_number = 0; ///< Of the scans that were begun.

    std::atomic<bool> m_isCancelled = false;

    QMutex m_mutex; ///< Guards what follows.
    std::vector<Part> m_parts;
    std::vector<std::pair<QString, Error>> m_failures;
    std::unique_ptr<FileScan> m_scan;
    QString m_name;
    quint64 m_bytesBefore = 0;
    quint64 m_bytesAll = 0;
};

} // namespace Grantscope
