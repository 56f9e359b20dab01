// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What announces a token: a name (`access_token":"`, `refresh_token=`, `<AccessToken>`) or the scheme `Bearer `.

#include <optional>
#include <string_view>

namespace Grantscope::Find
{

constexpr std::size_t MaxAnnounced = 4 * 1024; // bytes of an opaque token

struct Announcement
{
    std::size_t value = 0; ///< Where the announced value begins.
    bool isScheme = false; ///< `Bearer `.
    bool isProse = false;  ///< What announces it is also a word, so the value must look like a token.
};

/// `anchor` is where `ken` or `rer` stands in the text.
[[nodiscard]] std::optional<Announcement> announcementAt(std::string_view text, std::size_t anchor);

/// The end of the opaque token that begins at the announced value; the value's own place when it is none (`Bearer realm=`,
/// `null`, an ellipsis).
[[nodiscard]] std::size_t opaqueEnd(std::string_view text, const Announcement &announcement);

} // namespace Grantscope::Find
