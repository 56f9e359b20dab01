// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/copyevent.h"

namespace Grantscope
{

CopyEvent::CopyEvent()
    : QEvent(kind())
{
}

QEvent::Type CopyEvent::kind()
{
    static const auto type = static_cast<QEvent::Type>(QEvent::registerEventType());
    return type;
}

} // namespace Grantscope
