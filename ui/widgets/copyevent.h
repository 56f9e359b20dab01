// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Asks for what is selected in a widget to be copied, as Ctrl+C does. CopyRoute answers it.

#include <QEvent>

namespace Grantscope
{

class CopyEvent final : public QEvent
{
public:
    CopyEvent();

    [[nodiscard]] static QEvent::Type kind();
};

} // namespace Grantscope
