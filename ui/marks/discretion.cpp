// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/marks/discretion.h"

#include <QVariant>
#include <QWidget>

namespace Grantscope
{

void setDiscretion(QWidget *widget, Discretion discretion)
{
    widget->setProperty(DiscretionProperty, static_cast<int>(discretion));
}

Discretion discretionOf(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (const QVariant mark = widget->property(DiscretionProperty); mark.isValid())
            return static_cast<Discretion>(mark.toInt());
    }
    return Discretion::Open;
}

QString hiddenText()
{
    return QString(6, QChar(0x2022));
}

QString hidden(QString text, const QString &part)
{
    return part.isEmpty() ? text : text.replace(part, hiddenText(), Qt::CaseInsensitive);
}

} // namespace Grantscope
