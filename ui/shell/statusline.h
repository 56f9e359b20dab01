// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The line at the foot of the window: where secrets are, what was last asked, and when the clipboard is cleared.

#include <QStatusBar>

class QLabel;

namespace Grantscope
{

class Clipboard;

class StatusLine final : public QStatusBar
{
    Q_OBJECT

public:
    /// `clipboard` must outlive it.
    explicit StatusLine(Clipboard &clipboard, QWidget *parent = nullptr);

    void showExchange(const QString &summary);
    void showSandbox(const QString &server);

private:
    QLabel *add(const QString &name);
    void showClipboard(int seconds);

    QLabel *m_secrets;
    QLabel *m_exchange;
    QLabel *m_sandbox;
    QLabel *m_clipboard;
};

} // namespace Grantscope
