// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One setting: what it is, the control, its default, and a way back to that where it differs.

#include "settings/setting.h"

#include <QWidget>

class QAbstractButton;
class QLabel;

namespace Grantscope
{

class Settings;

class SettingRow final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    SettingRow(Settings &settings, const Setting &setting, QWidget *parent = nullptr);

    [[nodiscard]] const Setting &setting() const { return m_setting; }
    /// Whether all these words stand in its title, its help or its name.
    [[nodiscard]] bool fits(const QString &words) const;
    [[nodiscard]] QWidget *control() const { return m_control; }

private:
    [[nodiscard]] QWidget *makeControl();
    [[nodiscard]] QWidget *makeFlag();
    [[nodiscard]] QWidget *makeNumber();
    [[nodiscard]] QWidget *makeChoice();
    void build();
    void show(const QJsonValue &value);
    void set(const QJsonValue &value);
    void update();

    Settings &m_settings;
    const Setting &m_setting;
    QWidget *m_control;
    QLabel *m_default;
    QAbstractButton *m_reset;
};

} // namespace Grantscope
