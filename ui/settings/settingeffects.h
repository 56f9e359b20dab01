// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a setting does: the one place where the table of settings and the parts of the window meet.

#include "settings/settingkey.h"

#include <QObject>

#include <functional>

namespace Grantscope
{

class HistoryPage;
class Settings;
class SignInForm;

class SettingEffects final : public QObject
{
    Q_OBJECT

public:
    using Effect = std::function<void(const Settings &)>;

    /// All must outlive it.
    SettingEffects(const Settings &settings, SignInForm &form, HistoryPage &history, QObject *parent);

    /// Has `effect` now, and again each time that one of `keys` changes.
    void on(const QList<SettingKey> &keys, const Effect &effect);

private:
    void followColours();

    const Settings &m_settings;
};

} // namespace Grantscope
