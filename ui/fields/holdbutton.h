// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// An eye that shows a secret only while it is held down, by mouse or by Space, and never longer.

#include <QToolButton>

namespace Grantscope
{

class HoldButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit HoldButton(const QString &accessibleName, QWidget *parent = nullptr);

Q_SIGNALS:
    void heldChanged(bool held);

protected:
    void changeEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void setHeld(bool held);

    bool m_held = false;
};

} // namespace Grantscope
