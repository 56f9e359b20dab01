// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Our own icons, by the file name in resources/icons. They follow the palette, also when it changes at run time.

#include "ui/theme/statuscolours.h"

#include <QIcon>
#include <QString>

namespace Grantscope
{

[[nodiscard]] QIcon icon(const QString &name, Status status = Status::Neutral);
/// The icon of a status: each has a shape of its own, so that colour is never needed to tell them apart.
[[nodiscard]] QIcon statusIcon(Status status);
/// The program's own icon, in its own colours.
[[nodiscard]] QIcon applicationIcon();

} // namespace Grantscope
