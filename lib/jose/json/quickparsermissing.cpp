// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0

// Built where simdjson was not found: the codec reads everything.
#include "jose/json/jsonnodes_p.h"

namespace Grantscope
{

struct QuickParser::Parser
{
};

QuickParser::QuickParser() = default;
QuickParser::~QuickParser() = default;
QuickParser::QuickParser(QuickParser &&other) noexcept = default;
QuickParser &QuickParser::operator=(QuickParser &&other) noexcept = default;

// NOLINTNEXTLINE(readability-convert-member-functions-to-static): it is none where there is a parser
NodeReading QuickParser::read(std::string_view, NodeList &)
{
    return NodeReading::CannotTell;
}

} // namespace Grantscope
