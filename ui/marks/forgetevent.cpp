// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/marks/forgetevent.h"

namespace Grantscope
{

ForgetEvent::ForgetEvent()
    : QEvent(kind())
{
}

QEvent::Type ForgetEvent::kind()
{
    static const auto type = static_cast<QEvent::Type>(QEvent::registerEventType());
    return type;
}

} // namespace Grantscope
