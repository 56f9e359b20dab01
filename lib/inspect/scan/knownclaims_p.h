// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What was said of the last tokens, by their payload.
//
// Context: a log has a token once for every request that was made with it, and reading its claims takes longer than finding
// it. Choice: a slot for each of 256 tokens, chosen by some letters of the signature, which differ from token to token where
// payloads are alike; what decides is the whole payload. Price: a token that never comes again is copied in vain.

#include "inspect/inspection.h"

#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace Grantscope::Scan
{

class KnownClaims final
{
public:
    static constexpr std::size_t MostBytes = 1024;  ///< Of a payload: memory has a limit.
    static constexpr std::size_t FewestLetters = 8; ///< Of a signature.

    struct Entry
    {
        std::string payload; ///< As it stands in the token; empty: nothing is known.
        std::string iss;
        std::string sub;
        TokenStatus status = TokenStatus::Unknown;
        std::optional<std::int64_t> exp;
    };

    /// The place for that token, whatever is in it now: compare `payload`. Null for one that is not to be remembered.
    [[nodiscard]] Entry *placeFor(std::string_view payload, std::string_view signature)
    {
        if (payload.empty() || payload.size() > MostBytes || signature.size() < FewestLetters)
            return nullptr;
        std::uint64_t letters = 0;
        std::memcpy(&letters, signature.data(), sizeof letters);
        if (m_entries.empty())
            m_entries.resize(Places);
        return &m_entries[(letters * Mixer) >> Shift];
    }

private:
    static constexpr std::size_t Places = 256;
    static constexpr unsigned Shift = 56; // leaves 8 bits
    static constexpr std::uint64_t Mixer = 0x9e3779b97f4a7c15;

    std::vector<Entry> m_entries;
};

} // namespace Grantscope::Scan
