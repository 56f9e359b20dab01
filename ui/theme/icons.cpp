// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/icons.h"

#include "ui/theme/paletteiconengine.h"

#include <QFile>

namespace Grantscope
{

QIcon icon(const QString &name, Status status)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new PaletteIconEngine(file.readAll(), status));
}

QIcon statusIcon(Status status)
{
    switch (status) {
    case Status::Ok:
        return icon(QStringLiteral("ok"), status);
    case Status::Warn:
        return icon(QStringLiteral("warn"), status);
    case Status::Bad:
        return icon(QStringLiteral("bad"), status);
    case Status::Info:
        return icon(QStringLiteral("info"), status);
    case Status::Neutral:
        break;
    }
    return icon(QStringLiteral("unknown"), status);
}

QIcon applicationIcon()
{
    return QIcon(QStringLiteral(":/icons/grantscope.svg"));
}

} // namespace Grantscope
