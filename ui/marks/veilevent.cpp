// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/marks/veilevent.h"

namespace Grantscope
{

VeilEvent::VeilEvent(const VeilState &state)
    : QEvent(kind())
    , m_state(state)
{
}

QEvent::Type VeilEvent::kind()
{
    static const auto type = static_cast<QEvent::Type>(QEvent::registerEventType());
    return type;
}

} // namespace Grantscope
