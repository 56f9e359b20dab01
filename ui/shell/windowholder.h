// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Holds the one window, and builds it anew over the same services where its words have to be others. Sessions, the tray and
// keeping alive are no part of it, and go on.

#include "ui/shell/mainwindow.h"

#include <functional>
#include <memory>

namespace Grantscope
{

class WindowHolder final : public QObject
{
    Q_OBJECT

public:
    using Build = std::function<std::unique_ptr<MainWindow>()>;

    /// `build` is called at once, and what it needs must outlive the holder.
    explicit WindowHolder(Build build, QObject *parent = nullptr);
    ~WindowHolder() override;

    [[nodiscard]] MainWindow &window() { return *m_window; }

public Q_SLOTS:
    /// A new window with all that the old one had in it. May be called by something within the old one.
    void rebuild();

Q_SIGNALS:
    /// The new one stands in window().
    void rebuilt();

private:
    Build m_build;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace Grantscope
