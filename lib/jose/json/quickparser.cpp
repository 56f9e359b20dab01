// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
//
// The DOM of simdjson, not its "on demand": that one is fixed when it is compiled, and without flags for a newer processor
// it has no SIMD at all; the DOM looks at the processor at run time.
#include "jose/json/jsonnodes_p.h"

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace Grantscope
{

static_assert(QuickParser::Padding >= simdjson::SIMDJSON_PADDING);

struct QuickParser::Parser
{
    simdjson::dom::parser parser;
    std::size_t capacity = 0;
};

namespace
{

using Type = simdjson::internal::tape_type;

/// From simdjson's tape to nodes, in one pass: the tape has the same order. Going through dom::element takes as long as
/// parsing. The tape's form is documented (simdjson, doc/tape.md): words of a letter and 56 bits; a text's are its place among
/// the texts, where 32 bits of length stand before it; a number's value is the word behind it.
class Tape final
{
public:
    Tape(const simdjson::dom::document &document, std::vector<JsonNode> &nodes)
        : m_at(document.tape.get() + 1) // behind the root's word
        , m_texts(document.string_buf.get())
        , m_nodes(nodes)
    {
        m_nodes.reserve(64);
    }

    /// False: of more nodes than JsonNode::MaxCount.
    [[nodiscard]] bool read()
    {
        do {
            if (isClosing()) {
                close();
                continue;
            }
            if (m_nodes.size() >= JsonNode::MaxCount)
                return false;
            JsonNode &node = m_nodes.emplace_back();
            if (m_depth > 0 && m_isObject[m_depth - 1])
                node.name = nextText();
            readValue(node);
        } while (m_depth > 0);
        return true;
    }

private:
    [[nodiscard]] Type type() const { return static_cast<Type>(*m_at >> 56); }
    [[nodiscard]] bool isClosing() const { return type() == Type::END_OBJECT || type() == Type::END_ARRAY; }

    std::string_view nextText()
    {
        constexpr std::uint64_t Place = (std::uint64_t(1) << 56) - 1;
        const std::uint8_t *const text = m_texts + (*m_at++ & Place);
        std::uint32_t size = 0;
        std::memcpy(&size, text, sizeof size);
        return {reinterpret_cast<const char *>(text + sizeof size), size};
    }

    template<typename Number>
    [[nodiscard]] Number nextNumber()
    {
        Number number;
        std::memcpy(&number, m_at + 1, sizeof number);
        m_at += 2;
        return number;
    }

    void open(JsonNode &node, JsonNode::Kind kind)
    {
        node.kind = kind;
        m_open[m_depth] = m_nodes.size() - 1;
        m_isObject[m_depth] = kind == JsonNode::Kind::Object;
        ++m_depth; // no deeper than JsonNode::MaxDepth: the parser refuses that
        ++m_at;
    }

    void close()
    {
        --m_depth;
        m_nodes[m_open[m_depth]].below = static_cast<std::uint32_t>(m_nodes.size() - 1 - m_open[m_depth]);
        ++m_at;
    }

    void readValue(JsonNode &node)
    {
        using Kind = JsonNode::Kind;
        switch (type()) {
        case Type::STRING: // nearly all of a token
            node.kind = Kind::String;
            node.text = nextText();
            return;
        case Type::START_OBJECT:
            return open(node, Kind::Object);
        case Type::START_ARRAY:
            return open(node, Kind::Array);
        case Type::INT64:
            node.kind = Kind::Integer;
            node.integer = nextNumber<std::int64_t>();
            node.number = static_cast<double>(node.integer);
            return;
        case Type::UINT64: // fits 64 bits only without a sign
            node.kind = Kind::Real;
            node.number = static_cast<double>(nextNumber<std::uint64_t>());
            return;
        case Type::DOUBLE:
            node.kind = Kind::Real;
            node.number = nextNumber<double>();
            return;
        default:
            node.kind = type() == Type::TRUE_VALUE    ? Kind::True
                        : type() == Type::FALSE_VALUE ? Kind::False
                                                      : Kind::Null;
            ++m_at;
        }
    }

    const std::uint64_t *m_at;
    const std::uint8_t *m_texts;
    std::vector<JsonNode> &m_nodes;
    std::array<std::size_t, JsonNode::MaxDepth + 1> m_open; // NOLINT(*-member-init): written before it is read
    std::array<bool, JsonNode::MaxDepth + 1> m_isObject;    // NOLINT(*-member-init)
    std::size_t m_depth = 0;
};

} // namespace

QuickParser::QuickParser()
    : m_parser(std::make_unique<Parser>())
{
}

QuickParser::~QuickParser() = default;
QuickParser::QuickParser(QuickParser &&other) noexcept = default;
QuickParser &QuickParser::operator=(QuickParser &&other) noexcept = default;

NodeReading QuickParser::read(std::string_view paddedJson, NodeList &nodes)
{
    nodes.list.clear();
    if (paddedJson.size() > m_parser->capacity) {
        const std::size_t wanted = std::max<std::size_t>(2 * paddedJson.size(), 1024);
        if (m_parser->parser.allocate(wanted, JsonNode::MaxDepth) != simdjson::SUCCESS)
            return NodeReading::CannotTell;
        m_parser->capacity = wanted;
    }
    const auto error = m_parser->parser.parse(paddedJson.data(), paddedJson.size(), false).error();
    if (error == simdjson::NUMBER_ERROR)
        return NodeReading::CannotTell;
    return error == simdjson::SUCCESS && Tape(m_parser->parser.doc, nodes.list).read() ? NodeReading::Read
                                                                                       : NodeReading::Refused;
}

} // namespace Grantscope
