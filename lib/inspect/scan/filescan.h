// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// FileScan: the tokens of a file of any size, found and judged on all processors in little memory.

#include "base/result.h"
#include "inspect/scan/scancounts.h"
#include "inspect/scan/scannedtoken.h"
#include "inspect/scan/scanquestion.h"

#include <QString>

#include <functional>
#include <memory>
#include <string>

namespace Grantscope
{

/// The same tokens that findTokens() finds, each place by itself, lines not joined. Memory: about 1 MiB for each thread.
class FileScan final
{
public:
    /// Writes one token to the end of `out`, in its own form. Called by several threads at once.
    using Write = std::function<void(const ScannedToken &token, std::string &out)>;
    /// Takes what was written, in the order of the file. Called by one thread at a time.
    using Print = std::function<void(std::string_view written)>;

    FileScan(const QString &path, ScanQuestion question, Write write, Print print);
    ~FileScan();
    Q_DISABLE_COPY_MOVE(FileScan)

    /// Does it all, and returns when it is done or was cancelled. What was counted: of all tokens, or of those that were asked for.
    /// Error, Origin::Input: `file-unreadable`. A file that is cut short meanwhile ends where it now ends.
    [[nodiscard]] Result<ScanCounts> run();
    /// Thread-safe, as are the two below; run() returns soon after.
    void cancel();
    [[nodiscard]] bool isCancelled() const;
    [[nodiscard]] std::uint64_t bytesDone() const;
    /// Known once run() has opened the file.
    [[nodiscard]] std::uint64_t bytesAll() const;

private:
    class Shared;
    std::unique_ptr<Shared> m_shared;
};

} // namespace Grantscope
