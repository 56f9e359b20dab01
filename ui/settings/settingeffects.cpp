// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/settingeffects.h"

#include "settings/settings.h"
#include "ui/history/historypage.h"
#include "ui/signin/signinform.h"
#include "ui/theme/colourscheme.h"

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

ColourScheme schemeOf(const Settings &settings)
{
    const QString name = settings.text(SettingKey::ColourScheme);
    if (name == "dark"_L1)
        return ColourScheme::Dark;
    return name == "light"_L1 ? ColourScheme::Light : ColourScheme::System;
}

} // namespace

SettingEffects::SettingEffects(const Settings &settings, SignInForm &form, HistoryPage &history, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    followColours();
    on({SettingKey::RequestSeconds},
       [&form](const Settings &now) { form.setUsualTimeout(now.number(SettingKey::RequestSeconds)); });
    on({SettingKey::HistoryKept},
       [&history](const Settings &now) { history.setKept(now.number(SettingKey::HistoryKept)); });
}

/// Not at once where the system decides: that is so already.
void SettingEffects::followColours()
{
    if (!m_settings.isDefault(SettingKey::ColourScheme))
        applyColourScheme(schemeOf(m_settings));
    connect(&m_settings, &Settings::changed, this, [this](SettingKey key) {
        if (key == SettingKey::ColourScheme)
            applyColourScheme(schemeOf(m_settings));
    });
}

void SettingEffects::on(const QList<SettingKey> &keys, const Effect &effect)
{
    connect(&m_settings, &Settings::changed, this, [this, keys, effect](SettingKey key) {
        if (keys.contains(key))
            effect(m_settings);
    });
    effect(m_settings);
}

} // namespace Grantscope
