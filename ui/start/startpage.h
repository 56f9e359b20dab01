// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The first screen: two doors, and a third, small one for who has no account at hand.

#include <QWidget>

class QPushButton;

namespace Grantscope
{

class WrapLabel;

class StartPage final : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(bool hasSandbox, QWidget *parent = nullptr);

    void focusFirst();
    /// Why the sandbox could not be started.
    void showSandboxError(const QString &text);

Q_SIGNALS:
    void getRequested();
    void lookRequested();
    void sandboxRequested();

private:
    QWidget *sandboxLine(bool hasSandbox);

    QPushButton *m_get;
    QPushButton *m_look;
    QPushButton *m_sandbox;
    WrapLabel *m_sandboxNote;
};

} // namespace Grantscope
