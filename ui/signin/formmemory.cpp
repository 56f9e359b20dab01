// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/formmemory.h"

#include "settings/settings.h"

#include <array>

namespace Grantscope
{

namespace
{

struct Remembered
{
    SettingKey key;
    QString FormMemory::Values::*value;
};

constexpr std::array Table{
    Remembered{SettingKey::FormDialect, &FormMemory::Values::dialect},
    Remembered{SettingKey::FormServer, &FormMemory::Values::server},
    Remembered{SettingKey::FormFormat, &FormMemory::Values::format},
    Remembered{SettingKey::FormUsername, &FormMemory::Values::username},
};

} // namespace

FormMemory::Values FormMemory::load() const
{
    Values values;
    for (const Remembered &row : Table)
        values.*row.value = m_settings.text(row.key);
    return values;
}

void FormMemory::save(const Values &values)
{
    for (const Remembered &row : Table)
        (void)m_settings.set(row.key, values.*row.value); // what is too long to be a name is not remembered
}

} // namespace Grantscope
