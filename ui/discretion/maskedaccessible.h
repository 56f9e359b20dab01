// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a screen reader is told of a widget that is hidden: that it is there, what it is for, and how to have it shown.

#include <QAccessibleWidget>

namespace Grantscope
{

class MaskedAccessible final : public QAccessibleWidget
{
public:
    explicit MaskedAccessible(QWidget *widget);

    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *focusChild() const override { return nullptr; }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }
};

/// From now on a widget under a Mask has a MaskedAccessible. Once for the program is enough; more do no harm.
void offerMaskedAccessibles();
/// The interface that was given out for it is not valid any more: the next one is made anew.
void forgetAccessible(QWidget *widget);

} // namespace Grantscope
