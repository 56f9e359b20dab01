// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The two ways from JSON to nodes.
//
// Decision: simdjson, and beside it the codec's own reader. Context: simdjson reads a token's claims eight times as fast as
// QJsonDocument, but is not everywhere, and gives up on numbers past 64 bits. Choice: simdjson where it was found, the codec
// for what simdjson can't say and where it is missing. Price: two ways; a test holds them against each other.

#include "jose/json/jsonnode.h"

#include <cstddef>
#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace Grantscope
{

struct NodeList
{
    std::vector<JsonNode> list;
    std::deque<std::string> strings; ///< Texts that the codec's way made; simdjson keeps its own.
};

enum class NodeReading {
    Read,
    Refused,    ///< No JSON, deeper than JsonNode::MaxDepth, or of more nodes than JsonNode::MaxCount.
    CannotTell, ///< Ask the codec.
};

/// simdjson's way.
class QuickParser final
{
public:
    static constexpr std::size_t Padding = 64; ///< Readable bytes that must follow the text.

    QuickParser();
    ~QuickParser();
    QuickParser(QuickParser &&other) noexcept;
    QuickParser &operator=(QuickParser &&other) noexcept;
    QuickParser(const QuickParser &) = delete;
    QuickParser &operator=(const QuickParser &) = delete;

    /// The views in `nodes` are into this parser, and good until it reads again.
    [[nodiscard]] NodeReading read(std::string_view paddedJson, NodeList &nodes);

private:
    struct Parser;
    std::unique_ptr<Parser> m_parser;
};

/// The codec's way. Takes UTF-8 without a byte order mark alone, as RFC 8259 section 8.1 has it.
[[nodiscard]] NodeReading readNodesByCodec(std::string_view json, NodeList &nodes);

} // namespace Grantscope
