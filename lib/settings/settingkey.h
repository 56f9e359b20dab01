// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Which settings there are. What each of them is stands in settingstable.cpp, in the same order (a test holds them together).

namespace Grantscope
{

enum class SettingKey {
    Language,
    ColourScheme,
    ClipboardSeconds,
    ScreenShareAtStart,
    LockAfterMinutes,
    LockWithScreen,
    KeepAliveWhileLocked,
    RequestSeconds,
    HistoryKept,
    Notifications,
    // What the sign-in form remembers. Not on the page, and never exported.
    FormDialect,
    FormServer,
    FormFormat,
    FormUsername,
};

} // namespace Grantscope
