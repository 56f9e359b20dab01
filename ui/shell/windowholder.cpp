// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/windowholder.h"

#include "ui/shell/windowtransfer.h"

#include <utility>

namespace Grantscope
{

WindowHolder::WindowHolder(Build build, QObject *parent)
    : QObject(parent)
    , m_build(std::move(build))
    , m_window(m_build())
{
}

WindowHolder::~WindowHolder() = default;

void WindowHolder::rebuild()
{
    std::unique_ptr<MainWindow> old = std::exchange(m_window, m_build());
    transferWindow(*old, *m_window);
    if (old->isVisible()) {
        m_window->show(); // before the other goes: a program without a window ends
        m_window->activateWindow();
    }
    old->hide();
    old.release()->deleteLater();
    Q_EMIT rebuilt();
}

} // namespace Grantscope
