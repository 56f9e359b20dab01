// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Screen-share mode at the foot of the window: whether it is on, in words, and a button that shows what is hidden while it is
// held. Its action stands in the tool bar, too.

#include <QWidget>

class QAction;
class QToolButton;

namespace Grantscope
{

class HoldButton;
class Veil;

class VeilBar final : public QWidget
{
    Q_OBJECT

public:
    /// `veil` must outlive it.
    explicit VeilBar(Veil &veil, QWidget *parent = nullptr);

    /// Ctrl+Shift+H.
    [[nodiscard]] QAction *action() const { return m_action; }

private:
    void tell();

    Veil &m_veil;
    QAction *m_action;
    QToolButton *m_state;
    HoldButton *m_eye;
};

} // namespace Grantscope
