// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Told to every widget when the window is locked: what somebody pasted or typed and is not kept on purpose is to go now, undo
// history included. Answered in customEvent().

#include <QEvent>

namespace Grantscope
{

class ForgetEvent final : public QEvent
{
public:
    ForgetEvent();

    [[nodiscard]] static QEvent::Type kind();
};

} // namespace Grantscope
