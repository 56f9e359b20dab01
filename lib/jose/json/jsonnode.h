// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// JSON as a flat list of plain structs, in document order: what a header or the claims of a token come down to.

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace Grantscope
{

/// A value with what is needed to walk on: nodes[0] is the whole document, its first child stands at nodes[1], and the next
/// sibling of nodes[i] at nodes[i + 1 + nodes[i].below].
struct JsonNode
{
    static constexpr std::size_t MaxDepth = 32;
    static constexpr std::size_t MaxCount = 10'000; ///< In one document; what is beyond is not read.

    enum class Kind : std::uint8_t { Null, False, True, Integer, Real, String, Array, Object };

    Kind kind = Kind::Null;
    std::uint32_t below = 0;  ///< How many nodes stand below it; 0 for all but arrays and objects.
    std::string_view name;    ///< Of a member, escapes resolved; empty elsewhere.
    std::string_view text;    ///< Of a String, escapes resolved, UTF-8.
    std::int64_t integer = 0; ///< Of an Integer.
    double number = 0;        ///< Of an Integer or a Real; integers past 64 bits are Reals.

    [[nodiscard]] bool isNumber() const { return kind == Kind::Integer || kind == Kind::Real; }
};

using JsonNodes = std::span<const JsonNode>;

/// The last member of that name at the top of a document (as every reader in the field has it), or null.
[[nodiscard]] const JsonNode *findMember(JsonNodes document, std::string_view name);

} // namespace Grantscope
