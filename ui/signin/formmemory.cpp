// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/formmemory.h"

#include <array>

namespace Grantscope
{

namespace
{

struct Setting
{
    const char *key;
    QString FormMemory::Values::*value;
};

// The whole list. A setting that would hold a secret has no place in it.
constexpr std::array SettingsTable{
    Setting{"signin/dialect", &FormMemory::Values::dialect},
    Setting{"signin/server", &FormMemory::Values::server},
    Setting{"signin/format", &FormMemory::Values::format},
    Setting{"signin/username", &FormMemory::Values::username},
};

} // namespace

FormMemory::Values FormMemory::load() const
{
    Values values;
    for (const Setting &setting : SettingsTable)
        values.*setting.value = m_settings.value(QLatin1String(setting.key)).toString();
    return values;
}

void FormMemory::save(const Values &values)
{
    for (const Setting &setting : SettingsTable)
        m_settings.setValue(QLatin1String(setting.key), values.*setting.value);
}

} // namespace Grantscope
