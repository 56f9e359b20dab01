// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Keeps the windows of this program out of pictures and recordings of the screen, where the system can do that.

#include <QObject>

class QWidget;

namespace Grantscope
{

class CaptureGuard final : public QObject
{
    Q_OBJECT

public:
    explicit CaptureGuard(QObject *parent = nullptr);

    /// Also windows that are opened later. Does nothing where isPossible() is false.
    void setOn(bool on);
    [[nodiscard]] bool isOn() const { return m_isOn; }

    [[nodiscard]] static bool isPossible();
    /// What it does on this system, for the help of the setting: a sentence or two.
    [[nodiscard]] static QString words();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply(QWidget *window) const;

    bool m_isOn = false;
};

} // namespace Grantscope
