// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The marks by which each platform's clipboard histories know that a text is not for keeping.

class QMimeData;

namespace Grantscope
{

void conceal(QMimeData &data);

} // namespace Grantscope
