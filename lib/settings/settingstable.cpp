// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "settings/settingstable.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace Grantscope
{

namespace
{

using Type = Setting::Type;
using Group = Setting::Group;
using Unit = Setting::Unit;

// The languages bear their own names, so that who can't read the one that is set finds the way back.
constexpr std::array Languages{
    SettingChoice{"system", QT_TRANSLATE_NOOP("Settings", "As the system")},
    SettingChoice{"en", "English", true},
    SettingChoice{"de", "Deutsch", true},
    SettingChoice{"fr", "Français", true},
    SettingChoice{"es", "Español", true},
    SettingChoice{"ja", "日本語", true},
    SettingChoice{"ar", "العربية", true},
};

constexpr std::array Schemes{
    SettingChoice{"system", QT_TRANSLATE_NOOP("Settings", "As the system")},
    SettingChoice{"light", QT_TRANSLATE_NOOP("Settings", "Light")},
    SettingChoice{"dark", QT_TRANSLATE_NOOP("Settings", "Dark")},
};

constexpr Setting flag(SettingKey key, const char *name, Group group, bool standard, const char *title,
                       const char *help)
{
    return {key, name, group, Type::Flag, standard ? 1 : 0, 0, 1, Unit::None, {}, false, title, help};
}

constexpr Setting choice(SettingKey key, const char *name, Group group, std::span<const SettingChoice> choices,
                         const char *title, const char *help)
{
    return {key, name, group, Type::Choice, 0, 0, 0, Unit::None, choices, false, title, help};
}

constexpr Setting number(SettingKey key, const char *name, Group group, int standard, int least, int most, Unit unit,
                         const char *title, const char *help)
{
    return {key, name, group, Type::Number, standard, least, most, unit, {}, false, title, help};
}

constexpr Setting remembered(SettingKey key, const char *name)
{
    return {key, name, Group::Hidden, Type::Text, 0, 0, 2'000, Unit::None, {}, true, "", ""};
}

constexpr std::array Table{
    choice(SettingKey::Language, "looks/language", Group::Looks, Languages, QT_TRANSLATE_NOOP("Settings", "Language"),
           QT_TRANSLATE_NOOP("Settings", "The language of the window. Words of the protocol stay as they are.")),
    choice(SettingKey::ColourScheme, "looks/colour-scheme", Group::Looks, Schemes,
           QT_TRANSLATE_NOOP("Settings", "Colours"),
           QT_TRANSLATE_NOOP("Settings", "Light, dark, or whichever of them the system has at the time.")),
    number(SettingKey::ClipboardSeconds, "discretion/clipboard-seconds", Group::Discretion, 10, 5, 120, Unit::Seconds,
           QT_TRANSLATE_NOOP("Settings", "Clear the clipboard after"),
           QT_TRANSLATE_NOOP("Settings", "A secret that was copied goes from the clipboard after that time, unless "
                                         "something else was copied meanwhile.")),
    flag(SettingKey::ScreenShareAtStart, "discretion/screen-share", Group::Discretion, false,
         QT_TRANSLATE_NOOP("Settings", "Begin in screen-share mode"),
         QT_TRANSLATE_NOOP("Settings", "Everything secret is hidden from the start, and shown while a key is held.")),
    number(SettingKey::LockAfterMinutes, "discretion/lock-after-minutes", Group::Discretion, 0, 0, 240, Unit::Minutes,
           QT_TRANSLATE_NOOP("Settings", "Lock the window after"),
           QT_TRANSLATE_NOOP("Settings", "Without a key or a movement of the mouse for that time, the window locks.")),
    flag(SettingKey::LockWithScreen, "discretion/lock-with-screen", Group::Discretion, true,
         QT_TRANSLATE_NOOP("Settings", "Lock with the screen"),
         QT_TRANSLATE_NOOP("Settings", "When the screen is locked or the computer sleeps, the window locks, too.")),
    flag(SettingKey::KeepAliveWhileLocked, "discretion/keep-alive-while-locked", Group::Discretion, true,
         QT_TRANSLATE_NOOP("Settings", "Keep tokens alive while locked"),
         QT_TRANSLATE_NOOP("Settings", "Tokens that are kept alive are refreshed behind the lock as well.")),
    number(SettingKey::RequestSeconds, "tokens/request-seconds", Group::Tokens, 30, 1, 600, Unit::Seconds,
           QT_TRANSLATE_NOOP("Settings", "Give up a request after"),
           QT_TRANSLATE_NOOP("Settings", "What a new sign-in begins with. A profile can have a time of its own.")),
    number(SettingKey::HistoryKept, "tokens/history-kept", Group::Tokens, 2'000, 100, 50'000, Unit::Entries,
           QT_TRANSLATE_NOOP("Settings", "Lines of history"),
           QT_TRANSLATE_NOOP("Settings", "Older lines go when there are more. None of them holds a token.")),
    flag(SettingKey::Notifications, "program/notifications", Group::Program, true,
         QT_TRANSLATE_NOOP("Settings", "Notifications"),
         QT_TRANSLATE_NOOP("Settings", "Tell in the system's way when a token that is kept alive will not live on.")),
    remembered(SettingKey::FormDialect, "signin/dialect"),
    remembered(SettingKey::FormServer, "signin/server"),
    remembered(SettingKey::FormFormat, "signin/format"),
    remembered(SettingKey::FormUsername, "signin/username"),
};

} // namespace

std::span<const Setting> settingsTable()
{
    return Table;
}

const Setting &settingOf(SettingKey key)
{
    return Table.at(static_cast<std::size_t>(key));
}

const Setting *settingNamed(QStringView name)
{
    const auto found = std::find_if(Table.begin(), Table.end(),
                                    [name](const Setting &setting) { return name == QLatin1String(setting.name); });
    return found == Table.end() ? nullptr : &*found;
}

} // namespace Grantscope
