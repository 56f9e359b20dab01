// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "session/sessionnote.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Grantscope
{

QString noteName(SessionNote::Kind kind)
{
    static const std::array names{u"restored"_s, u"granted"_s,  u"refreshed"_s,         u"renewed"_s,
                                  u"adopted"_s,  u"retrying"_s, u"refused"_s,           u"expired"_s,
                                  u"unsaved"_s,  u"saved"_s,    u"store-unreachable"_s, u"signed-out"_s};
    return names.at(static_cast<std::size_t>(kind));
}

} // namespace Grantscope
