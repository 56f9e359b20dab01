// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// "Removed Acme books. Undo": for as long as that is possible.

#include "ui/widgets/card.h"

class QAbstractButton;
class QAction;

namespace Grantscope
{

class ActionRegistry;
class ProfileRemoval;
class WrapLabel;

class UndoBar final : public Card
{
    Q_OBJECT

public:
    /// Both must outlive it.
    UndoBar(ProfileRemoval &removal, ActionRegistry &registry, QWidget *parent = nullptr);

private:
    void say(const QString &name);

    WrapLabel *m_text;
    QAction *m_undo;
    QAbstractButton *m_button;
};

} // namespace Grantscope
