// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/discretion/maskedaccessible.h"

#include "ui/discretion/mask.h"

#include <QCoreApplication>
#include <QWidget>

namespace Grantscope
{

namespace
{

QAccessibleInterface *masked(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    return widget && Mask::isOn(widget) ? new MaskedAccessible(widget) : nullptr;
}

} // namespace

MaskedAccessible::MaskedAccessible(QWidget *widget)
    : QAccessibleWidget(widget, QAccessible::StaticText)
{
}

QString MaskedAccessible::text(QAccessible::Text kind) const
{
    const QString hides =
        QCoreApplication::translate("MaskedAccessible", "Hidden on a shared screen. Hold Alt to show it.");
    if (kind == QAccessible::Description)
        return hides;
    if (kind != QAccessible::Name)
        return {};
    const QString name = QAccessibleWidget::text(QAccessible::Name);
    return name.isEmpty() ? hides : name;
}

void offerMaskedAccessibles()
{
    QAccessible::removeFactory(&masked);
    QAccessible::installFactory(&masked);
}

void forgetAccessible(QWidget *widget)
{
    if (QAccessibleInterface *known = QAccessible::queryAccessibleInterface(widget))
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(known));
}

} // namespace Grantscope
