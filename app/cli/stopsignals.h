// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Ending well: SIGINT and SIGTERM (Ctrl+C, and the console's close on Windows) end the event loop instead of the process.

#include <QObject>

namespace Grantscope::Cli
{

/// While it lives, a stop signal quits the application's event loop. One at a time.
class StopSignals final : public QObject
{
    Q_OBJECT

public:
    explicit StopSignals(QObject *parent = nullptr);
    ~StopSignals() override;
};

} // namespace Grantscope::Cli
