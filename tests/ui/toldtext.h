// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// All that a screen reader is told of a widget and of what stands in it, hidden pages included.

#include <QAccessible>
#include <QStringList>
#include <QWidget>

namespace Grantscope
{

inline void tellOf(QAccessibleInterface *item, QStringList &told, int depth = 0)
{
    constexpr int MostDepth = 40;
    if (!item || depth > MostDepth)
        return;
    for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
        told.append(item->text(kind));
    if (QAccessibleTextInterface *text = item->textInterface())
        told.append(text->text(0, text->characterCount()));
    for (int i = 0; i < item->childCount(); ++i)
        tellOf(item->child(i), told, depth + 1);
}

[[nodiscard]] inline QString toldOf(QWidget *widget)
{
    QStringList told;
    tellOf(QAccessible::queryAccessibleInterface(widget), told);
    const QList<QWidget *> all = widget->findChildren<QWidget *>();
    for (const QWidget *child : all)
        told << child->windowTitle() << child->statusTip() << child->whatsThis();
    told.append(widget->windowTitle());
    return told.join(QLatin1Char('\n'));
}

/// What a pointer that rests on any part of it is told.
[[nodiscard]] inline QString tipsOf(const QWidget *widget)
{
    QStringList tips;
    const QList<QWidget *> all = widget->findChildren<QWidget *>();
    for (const QWidget *child : all)
        tips.append(child->toolTip());
    return tips.join(QLatin1Char('\n'));
}

} // namespace Grantscope
