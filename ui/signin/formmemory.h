// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the form remembers from one start to the next: nothing that is secret, and nothing beside what stands here.

#include <QString>

namespace Grantscope
{

class Settings;

class FormMemory final
{
public:
    struct Values
    {
        QString dialect;
        QString server;
        QString format;
        QString username;
    };

    /// `settings` must outlive it.
    explicit FormMemory(Settings &settings)
        : m_settings(settings)
    {
    }

    [[nodiscard]] Values load() const;
    void save(const Values &values);

private:
    Settings &m_settings;
};

} // namespace Grantscope
