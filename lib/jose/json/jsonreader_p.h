// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// JsonReader: from base64url or JSON to nodes, with buffers that are kept from one document to the next.

#include "jose/json/jsonnode.h"
#include "jose/json/jsonnodes_p.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace Grantscope
{

class JsonReader final
{
public:
    enum class Fault { None, Encoding, Json };

    /// Reads base64url of a JSON object. What text() and nodes() show is good until the next reading.
    [[nodiscard]] Fault readBase64Url(std::string_view text);
    /// Reads JSON as it stands: one object.
    [[nodiscard]] Fault readJson(std::string_view json);

    [[nodiscard]] std::string_view text() const { return {m_buffer.data(), m_size}; }
    [[nodiscard]] JsonNodes nodes() const { return m_nodes.list; }
    /// A name stands twice in the object: RFC 7515 section 4 wants such a header refused, or the last one taken.
    [[nodiscard]] bool hasDuplicates() const;

private:
    void makeRoom(std::size_t bytes);
    [[nodiscard]] Fault readBuffer();

    std::vector<char> m_buffer;
    std::size_t m_size = 0;
    NodeList m_nodes;
    QuickParser m_quick;
};

} // namespace Grantscope
