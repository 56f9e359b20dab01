// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/settingwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Grantscope
{

namespace
{

QString translated(const char *words)
{
    return QCoreApplication::translate("Settings", words);
}

} // namespace

QString settingTitle(const Setting &setting)
{
    return translated(setting.title);
}

QString settingHelp(const Setting &setting)
{
    return translated(setting.help);
}

QString choiceTitle(const SettingChoice &choice)
{
    return choice.isOwnName ? QString::fromUtf8(choice.title) : translated(choice.title);
}

QString unitSuffix(Setting::Unit unit)
{
    switch (unit) {
    case Setting::Unit::Seconds:
        return QCoreApplication::translate("Settings", " s", "seconds, after a number");
    case Setting::Unit::Minutes:
        return QCoreApplication::translate("Settings", " min", "minutes, after a number");
    case Setting::Unit::Entries:
    case Setting::Unit::None:
        break;
    }
    return {};
}

QString valueWords(const Setting &setting, const QJsonValue &value)
{
    switch (setting.type) {
    case Setting::Type::Flag:
        return value.toBool() ? QCoreApplication::translate("Settings", "on")
                              : QCoreApplication::translate("Settings", "off");
    case Setting::Type::Number:
        if (value.toInt() == 0)
            return QCoreApplication::translate("Settings", "never");
        return QLocale().toString(value.toInt()) + unitSuffix(setting.unit);
    case Setting::Type::Choice: {
        const auto found =
            std::find_if(setting.choices.begin(), setting.choices.end(), [&value](const SettingChoice &choice) {
                return value.toString() == QLatin1String(choice.name);
            });
        return found == setting.choices.end() ? QString() : choiceTitle(*found);
    }
    case Setting::Type::Text:
        break;
    }
    return value.toString();
}

QString groupTitle(Setting::Group group)
{
    switch (group) {
    case Setting::Group::Looks:
        return QCoreApplication::translate("Settings", "Look and language");
    case Setting::Group::Discretion:
        return QCoreApplication::translate("Settings", "Discretion");
    case Setting::Group::Tokens:
        return QCoreApplication::translate("Settings", "Tokens");
    case Setting::Group::Program:
        return QCoreApplication::translate("Settings", "Program");
    case Setting::Group::Hidden:
        break;
    }
    return {};
}

} // namespace Grantscope
