// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "jose/jwtdecoder.h"

#include "codec/base64url.h"
#include "jose/compactparts_p.h"
#include "jose/json/jsonreader_p.h"

#include <cstdint>
#include <string>

namespace Grantscope
{

struct JwtDecoder::Parts
{
    /// Nothing is done when the header is the same text as the last one.
    [[nodiscard]] Jwt::Fault readHeader(std::string_view text);

    void readClaims(std::string_view text, Jwt &jwt);

    JsonReader header;
    JsonReader claims;
    std::string headerEncoded; ///< What `header` was read from; empty: nothing that could be read.
    Jwt ofHeader;              ///< What the header gave.
};

namespace
{

void setText(std::string_view &target, const JsonNode &member)
{
    target = member.kind == JsonNode::Kind::String ? member.text : std::string_view();
}

void setTime(std::optional<double> &target, const JsonNode &member)
{
    target = member.isNumber() ? std::optional(member.number) : std::nullopt;
}

void takeHeader(Jwt &jwt, JsonNodes header)
{
    jwt.header = header;
    for (std::size_t i = 1; i < header.size(); i += 1 + header[i].below) {
        if (header[i].name == "alg")
            setText(jwt.alg, header[i]);
        else if (header[i].name == "kid")
            setText(jwt.kid, header[i]);
        else if (header[i].name == "typ")
            setText(jwt.typ, header[i]);
    }
}

/// The three letters of a name as a number, for a switch.
constexpr std::uint32_t lettersOf(const char *name)
{
    const auto letter = [name](int i) { return static_cast<std::uint32_t>(static_cast<unsigned char>(name[i])); };
    return letter(0) | letter(1) << 8 | letter(2) << 16;
}

void takeClaims(Jwt &jwt, JsonNodes claims)
{
    jwt.claims = claims;
    for (std::size_t i = 1; i < claims.size(); i += 1 + claims[i].below) {
        const JsonNode &claim = claims[i];
        if (claim.name.size() != 3)
            continue;
        switch (lettersOf(claim.name.data())) {
        case lettersOf("iss"):
            setText(jwt.iss, claim);
            break;
        case lettersOf("sub"):
            setText(jwt.sub, claim);
            break;
        case lettersOf("exp"):
            setTime(jwt.exp, claim);
            break;
        case lettersOf("iat"):
            setTime(jwt.iat, claim);
            break;
        case lettersOf("nbf"):
            setTime(jwt.nbf, claim);
            break;
        default:
            break;
        }
    }
}

} // namespace

Jwt::Fault JwtDecoder::Parts::readHeader(std::string_view text)
{
    if (!headerEncoded.empty() && headerEncoded == text)
        return Jwt::Fault::None;
    headerEncoded.clear();
    if (base64UrlBytes(text.size()) > Jwt::MaxHeaderBytes)
        return Jwt::Fault::TooLarge;
    const JsonReader::Fault fault = header.readBase64Url(text);
    if (fault != JsonReader::Fault::None)
        return fault == JsonReader::Fault::Encoding ? Jwt::Fault::HeaderEncoding : Jwt::Fault::HeaderJson;
    ofHeader = {};
    ofHeader.headerText = header.text();
    takeHeader(ofHeader, header.nodes());
    headerEncoded = text;
    return Jwt::Fault::None;
}

void JwtDecoder::Parts::readClaims(std::string_view text, Jwt &jwt)
{
    const JsonReader::Fault fault = claims.readBase64Url(text);
    jwt.claimsText = claims.text();
    if (fault == JsonReader::Fault::None)
        takeClaims(jwt, claims.nodes());
    else
        jwt.fault = fault == JsonReader::Fault::Encoding ? Jwt::Fault::ClaimsEncoding : Jwt::Fault::ClaimsJson;
}

JwtDecoder::JwtDecoder()
    : m_parts(std::make_unique<Parts>())
{
}

JwtDecoder::~JwtDecoder() = default;
JwtDecoder::JwtDecoder(JwtDecoder &&other) noexcept = default;
JwtDecoder &JwtDecoder::operator=(JwtDecoder &&other) noexcept = default;

Jwt JwtDecoder::decode(std::string_view token)
{
    Jwt jwt; // the only one that is returned, so that none is copied
    const CompactParts parts = token.size() > Jwt::MaxBytes ? CompactParts() : compactParts(token);
    if (token.size() > Jwt::MaxBytes)
        jwt.fault = Jwt::Fault::TooLarge;
    else if (parts.count != 3 && parts.count != 5)
        jwt.fault = Jwt::Fault::SegmentCount;
    else
        jwt.fault = m_parts->readHeader(parts.header);
    if (jwt.fault == Jwt::Fault::None) {
        jwt = m_parts->ofHeader;
        jwt.encrypted = parts.count == 5;
        if (!jwt.encrypted)
            m_parts->readClaims(parts.payload, jwt);
    }
    return jwt;
}

} // namespace Grantscope
