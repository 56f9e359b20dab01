// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
//
// The DOM of simdjson, not its "on demand": that one is fixed when it is compiled, and without flags for a newer processor
// it has no SIMD at all; the DOM looks at the processor at run time.
#include "jose/json/jsonnodes_p.h"

#include <simdjson.h>

#include <algorithm>

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

using Type = simdjson::dom::element_type;

class Walk final
{
public:
    explicit Walk(std::vector<JsonNode> &nodes)
        : m_nodes(nodes)
    {
        m_nodes.reserve(64);
    }

    [[nodiscard]] bool add(std::string_view name, const simdjson::dom::element &element)
    {
        const std::size_t at = m_nodes.size();
        if (at >= JsonNode::MaxCount)
            return false;
        const Type type = element.type();
        JsonNode &node = m_nodes.emplace_back();
        node.name = name;
        if (type == Type::STRING) { // nearly all of a token
            node.kind = JsonNode::Kind::String;
            node.text = element.get_string().value_unsafe();
            return true;
        }
        if (type == Type::ARRAY || type == Type::OBJECT)
            return addBelow(at, type, element);
        setScalar(node, type, element);
        return true;
    }

private:
    [[nodiscard]] bool addBelow(std::size_t at, Type type, const simdjson::dom::element &element)
    {
        bool good = true;
        if (type == Type::ARRAY) {
            m_nodes[at].kind = JsonNode::Kind::Array;
            for (const simdjson::dom::element item : simdjson::dom::array(element))
                good = good && add({}, item);
        } else {
            m_nodes[at].kind = JsonNode::Kind::Object;
            for (const simdjson::dom::key_value_pair member : simdjson::dom::object(element))
                good = good && add(member.key, member.value);
        }
        m_nodes[at].below = static_cast<std::uint32_t>(m_nodes.size() - 1 - at);
        return good;
    }

    static void setScalar(JsonNode &node, Type type, const simdjson::dom::element &element)
    {
        if (type == Type::INT64) {
            node.kind = JsonNode::Kind::Integer;
            node.integer = element.get_int64().value_unsafe();
            node.number = static_cast<double>(node.integer);
        } else if (type == Type::BOOL) {
            node.kind = bool(element) ? JsonNode::Kind::True : JsonNode::Kind::False;
        } else if (type != Type::NULL_VALUE) {
            node.kind = JsonNode::Kind::Real;
            node.number = double(element); // also of what fits 64 bits only without a sign
        }
    }

    std::vector<JsonNode> &m_nodes;
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
    simdjson::dom::element root;
    const auto error = m_parser->parser.parse(paddedJson.data(), paddedJson.size(), false).get(root);
    if (error == simdjson::NUMBER_ERROR)
        return NodeReading::CannotTell;
    return error == simdjson::SUCCESS && Walk(nodes.list).add({}, root) ? NodeReading::Read : NodeReading::Refused;
}

} // namespace Grantscope
