// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The line at the foot of the window: where secrets are, what was last asked, and when the clipboard is cleared.

#include "ui/sessions/profilekeeper.h"

#include <QStatusBar>

class QLabel;

namespace Grantscope
{

class Clipboard;
class ElidedButton;

class StatusLine final : public QStatusBar
{
    Q_OBJECT

public:
    /// Both must outlive it.
    StatusLine(Clipboard &clipboard, const ProfileKeeper &keeper, QWidget *parent = nullptr);

    void showExchange(const QString &summary);
    void showSandbox(const QString &server);
    /// What another line says of the sandbox and of the keyring. What it says of the last request is said anew.
    void takeOver(const StatusLine &other);
    /// The keyring has been silent for a while.
    void showWaiting(bool isWaiting);

Q_SIGNALS:
    void secretsRequested();
    /// What the last request tells is to be looked into.
    void doctorRequested();

private:
    QLabel *add(const QString &name);
    void addSecrets();
    void addExchange();
    void showSecrets();
    void sayExchange(const QString &words);
    void showClipboard(int seconds);

    const ProfileKeeper &m_keeper;
    bool m_isWaiting = false;
    QString m_server; ///< The sandbox's.
    ElidedButton *m_secrets;
    ElidedButton *m_exchange;
    QLabel *m_sandbox;
    QLabel *m_clipboard;
};

} // namespace Grantscope
