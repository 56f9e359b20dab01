// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspect/find/jwtreader.h"

#include "codec/base64url.h"
#include "inspect/find/objectreader.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace Grantscope::Find
{
namespace
{

constexpr std::size_t MaxHeader = 8 * 1024; // as inspectToken() has it

using Kind = TokenSpan::Kind;

/// Where the nth part ends, from 0; the end of the run for the last one.
std::size_t partEnd(std::string_view run, std::size_t from)
{
    const std::size_t dot = run.find('.', from);
    return dot == std::string_view::npos ? run.size() : dot;
}

bool isNone(std::string_view alg)
{
    constexpr std::string_view None = "none";
    return std::equal(alg.begin(), alg.end(), None.begin(), None.end(), [](char a, char b) { return (a | 0x20) == b; });
}

} // namespace

void JwtReader::readMembers(std::string_view json)
{
    static constexpr std::array<std::string_view, 5> ClaimNames{"iss", "sub", "exp", "iat", "aud"};
    ObjectReader reader(json);
    ObjectReader::Member member;
    bool isNamed = false;
    bool hasClaim = false;
    bool isEncrypted = false;
    while (reader.next(member)) {
        const bool isText = member.value.front() == '"';
        if (member.name == "alg" && isText)
            m_alg = plainText(member.value);
        isNamed = isNamed || ((member.name == "alg" || member.name == "typ") && isText);
        isEncrypted = isEncrypted || member.name == "enc";
        hasClaim = hasClaim || std::find(ClaimNames.begin(), ClaimNames.end(), member.name) != ClaimNames.end();
    }
    m_header.isJose = reader.isWhole() && isNamed;
    m_header.isEncrypted = isEncrypted;
    m_header.isUnsecured = isNone(m_alg);
    m_header.isClaims = reader.isWhole() && !isNamed && hasClaim;
    m_header.isCut = !reader.isWhole() && json.substr(0, 2) == "{\"" &&
                     (json.find("\"alg\"") != std::string_view::npos || json.find("\"typ\"") != std::string_view::npos);
}

void JwtReader::readHeader(std::string_view text)
{
    if (text == m_text)
        return;
    if (m_room.empty()) // many readers never see a header
        m_room.resize(base64UrlRoom(MaxHeader) + ByteSearch::TextPadding);
    m_text = text;
    m_alg.clear();
    m_header = {};
    const std::size_t size = base64UrlBytes(base64UrlDecodedStart(text, m_room.data()));
    readMembers(std::string_view(m_room).substr(0, size));
    if (text.size() % 4 == 1) // a letter is missing: it was cut
        m_header.isJose = m_header.isClaims = false;
}

std::optional<JwtReader::Jwt> JwtReader::read(std::string_view run)
{
    std::array<std::size_t, 5> ends{}; // of the parts
    std::size_t parts = 0;
    for (std::size_t from = 0; parts < ends.size() && from <= run.size(); ++parts) {
        ends[parts] = partEnd(run, from);
        from = ends[parts] + 1;
        if (parts == 0 && ends[0] > MaxHeader)
            return std::nullopt;
    }
    readHeader(run.substr(0, ends[0]));
    const auto part = [&](std::size_t index) {
        if (index >= parts)
            return std::string_view();
        const std::size_t from = index == 0 ? 0 : ends[index - 1] + 1;
        return run.substr(from, ends[index] - from);
    };
    Jwt jwt{Kind::PartialJwt, ends[0], m_header.isClaims, part(0), part(1), part(2), m_alg};
    if (m_header.isClaims && !jwt.payload.empty() && jwt.signature.empty() && parts >= 2) {
        jwt.size = ends[1]; // the header is lost: the parts are payload and signature
        return jwt;
    }
    if (!m_header.isJose) {
        const bool alone = jwt.payload.empty();
        return m_header.isCut && alone ? std::optional(jwt) : std::nullopt;
    }
    if (m_header.isEncrypted && parts == 5 && !part(4).empty()) {
        jwt.kind = Kind::Jwe;
        jwt.size = ends[4];
    } else if (!jwt.payload.empty() || m_header.isEncrypted) {
        const bool isSigned = !jwt.signature.empty() || (m_header.isUnsecured && parts >= 3);
        jwt.kind = isSigned && !m_header.isEncrypted ? Kind::Jwt : Kind::PartialJwt;
        // What was cut keeps all that is there; a JWT has three parts, and a dot behind them ends a sentence.
        jwt.size = ends[std::min<std::size_t>(parts, m_header.isEncrypted ? 5 : 3) - 1];
        while (jwt.kind == Kind::PartialJwt && jwt.size > 0 && run[jwt.size - 1] == '.')
            --jwt.size;
    }
    return jwt;
}

} // namespace Grantscope::Find
