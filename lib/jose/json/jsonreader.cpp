// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "codec/base64url.h"
#include "jose/json/jsonreader_p.h"

#include <algorithm>
#include <cstring>

namespace Grantscope
{

namespace
{

/// Calls `visit` with each member at the top until it says false.
template<typename Visit>
void eachMember(JsonNodes document, Visit visit)
{
    if (document.empty() || document.front().kind != JsonNode::Kind::Object)
        return;
    for (std::size_t i = 1; i < document.size(); i += 1 + document[i].below) {
        if (!visit(document[i]))
            return;
    }
}

} // namespace

const JsonNode *findMember(JsonNodes document, std::string_view name)
{
    const JsonNode *found = nullptr;
    eachMember(document, [&](const JsonNode &member) {
        if (member.name == name)
            found = &member;
        return true;
    });
    return found;
}

void JsonReader::makeRoom(std::size_t bytes)
{
    if (m_buffer.size() < bytes + QuickParser::Padding)
        m_buffer.resize(2 * bytes + QuickParser::Padding);
}

JsonReader::Fault JsonReader::readBase64Url(std::string_view text)
{
    m_size = 0;
    m_nodes.list.clear();
    makeRoom(base64UrlRoom(text.size()));
    const auto size = base64UrlDecodedTo(text, m_buffer.data());
    if (!size)
        return Fault::Encoding;
    m_size = *size;
    return readBuffer();
}

JsonReader::Fault JsonReader::readJson(std::string_view json)
{
    m_nodes.list.clear();
    makeRoom(json.size());
    m_size = json.size();
    if (m_size > 0)
        std::memcpy(m_buffer.data(), json.data(), m_size);
    return readBuffer();
}

JsonReader::Fault JsonReader::readBuffer()
{
    NodeReading reading = m_quick.read(text(), m_nodes);
    if (reading == NodeReading::CannotTell)
        reading = readNodesByCodec(text(), m_nodes);
    if (reading == NodeReading::Read && m_nodes.list.front().kind == JsonNode::Kind::Object)
        return Fault::None;
    m_nodes.list.clear();
    return Fault::Json;
}

bool JsonReader::hasDuplicates() const
{
    std::vector<std::string_view> names;
    eachMember(m_nodes.list, [&](const JsonNode &member) {
        names.push_back(member.name);
        return true;
    });
    std::sort(names.begin(), names.end());
    return std::adjacent_find(names.begin(), names.end()) != names.end();
}

} // namespace Grantscope
