// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "codec/json.h"
#include "jose/json/jsonnodes_p.h"

#include <QJsonArray>

#include <cmath>

namespace Grantscope
{

namespace
{

class Flattening final
{
public:
    explicit Flattening(NodeList &nodes)
        : m_nodes(nodes)
    {
    }

    [[nodiscard]] bool add(const Members &members)
    {
        const std::size_t at = open(JsonNode::Kind::Object, {});
        for (const Member &member : members.list) {
            if (!add(member.value, member.name, 2))
                return false;
        }
        close(at);
        return true;
    }

private:
    [[nodiscard]] bool add(const QJsonValue &value, const QString &name, std::size_t depth)
    {
        if (depth > JsonNode::MaxDepth || m_nodes.list.size() >= JsonNode::MaxCount)
            return false;
        switch (value.type()) {
        case QJsonValue::Array:
            return addArray(value.toArray(), name, depth);
        case QJsonValue::Object:
            return addObject(value.toObject(), name, depth);
        default:
            addScalar(value, name);
            return true;
        }
    }

    [[nodiscard]] bool addArray(const QJsonArray &array, const QString &name, std::size_t depth)
    {
        const std::size_t at = open(JsonNode::Kind::Array, name);
        for (const auto &item : array) {
            if (!add(item, {}, depth + 1))
                return false;
        }
        close(at);
        return true;
    }

    [[nodiscard]] bool addObject(const QJsonObject &object, const QString &name, std::size_t depth)
    {
        const std::size_t at = open(JsonNode::Kind::Object, name);
        for (auto member = object.begin(); member != object.end(); ++member) {
            if (!add(member.value(), member.key(), depth + 1))
                return false;
        }
        close(at);
        return true;
    }

    void addScalar(const QJsonValue &value, const QString &name)
    {
        JsonNode &node = m_nodes.list[open(JsonNode::Kind::Null, name)];
        if (value.isString()) {
            node.kind = JsonNode::Kind::String;
            node.text = kept(value.toString());
        } else if (value.isBool()) {
            node.kind = value.toBool() ? JsonNode::Kind::True : JsonNode::Kind::False;
        } else if (value.isDouble()) {
            setNumber(node, value);
        }
    }

    /// Qt keeps whole numbers of 64 bits as such; toInteger() gives its default for all others.
    static void setNumber(JsonNode &node, const QJsonValue &value)
    {
        const qint64 integer = value.toInteger(1);
        const bool whole = integer == value.toInteger(2);
        node.kind = whole ? JsonNode::Kind::Integer : JsonNode::Kind::Real;
        node.integer = whole ? integer : 0;
        node.number = value.toDouble();
    }

    [[nodiscard]] std::size_t open(JsonNode::Kind kind, const QString &name)
    {
        JsonNode node;
        node.kind = kind;
        node.name = name.isEmpty() ? std::string_view() : kept(name);
        m_nodes.list.push_back(node);
        return m_nodes.list.size() - 1;
    }

    void close(std::size_t at) { m_nodes.list[at].below = static_cast<std::uint32_t>(m_nodes.list.size() - 1 - at); }

    std::string_view kept(const QString &text) { return m_nodes.strings.emplace_back(text.toStdString()); }

    NodeList &m_nodes;
};

/// RFC 8259 section 7: within quotes control characters must be escaped, and only some letters follow a backslash. Qt lets
/// all of them pass.
bool hasLooseText(std::string_view json)
{
    constexpr std::string_view Escapable = "\"\\/bfnrtu";
    bool isQuoted = false;
    for (std::size_t i = 0; i < json.size(); ++i) {
        if (json[i] == '"') {
            isQuoted = !isQuoted;
        } else if (isQuoted && json[i] == '\\') {
            ++i;
            if (i == json.size() || Escapable.find(json[i]) == std::string_view::npos)
                return true;
        } else if (isQuoted && static_cast<unsigned char>(json[i]) < 0x20) {
            return true;
        }
    }
    return false;
}

} // namespace

NodeReading readNodesByCodec(std::string_view json, NodeList &nodes)
{
    nodes.list.clear();
    nodes.strings.clear();
    const bool isMarked =
        json.starts_with("\xef\xbb\xbf") || json.starts_with("\xfe\xff") || json.starts_with("\xff\xfe");
    if (isMarked || hasLooseText(json))
        return NodeReading::Refused;
    const auto members = readJson(QByteArrayView(json.data(), static_cast<qsizetype>(json.size())));
    return members && Flattening(nodes).add(*members) ? NodeReading::Read : NodeReading::Refused;
}

} // namespace Grantscope
