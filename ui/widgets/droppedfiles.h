// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The files of this computer that are dragged, dropped or pasted.

#include <QStringList>

class QMimeData;

namespace Grantscope
{

[[nodiscard]] QStringList droppedFiles(const QMimeData &data);

} // namespace Grantscope
