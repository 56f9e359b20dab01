// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "jose/jwtdecoder.h"

#include "codec/base64url.h"
#include "jose/compactparts_p.h"
#include "jose/json/jsonreader_p.h"

#include <string>

namespace Grantscope
{

struct JwtDecoder::Parts
{
    /// Nothing is done when the header is the same text as the last one.
    [[nodiscard]] Jwt::Fault readHeader(std::string_view text);

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

void takeClaims(Jwt &jwt, JsonNodes claims)
{
    jwt.claims = claims;
    for (std::size_t i = 1; i < claims.size(); i += 1 + claims[i].below) {
        const JsonNode &claim = claims[i];
        if (claim.name.size() != 3)
            continue;
        if (claim.name == "iss")
            setText(jwt.iss, claim);
        else if (claim.name == "sub")
            setText(jwt.sub, claim);
        else if (claim.name == "exp")
            setTime(jwt.exp, claim);
        else if (claim.name == "iat")
            setTime(jwt.iat, claim);
        else if (claim.name == "nbf")
            setTime(jwt.nbf, claim);
    }
}

Jwt faulty(Jwt::Fault fault)
{
    Jwt jwt;
    jwt.fault = fault;
    return jwt;
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

JwtDecoder::JwtDecoder()
    : m_parts(std::make_unique<Parts>())
{
}

JwtDecoder::~JwtDecoder() = default;
JwtDecoder::JwtDecoder(JwtDecoder &&other) noexcept = default;
JwtDecoder &JwtDecoder::operator=(JwtDecoder &&other) noexcept = default;

Jwt JwtDecoder::decode(std::string_view token)
{
    if (token.size() > Jwt::MaxBytes)
        return faulty(Jwt::Fault::TooLarge);
    const CompactParts parts = compactParts(token);
    if (parts.count != 3 && parts.count != 5)
        return faulty(Jwt::Fault::SegmentCount);
    Parts &own = *m_parts;
    if (const Jwt::Fault fault = own.readHeader(parts.header); fault != Jwt::Fault::None)
        return faulty(fault);
    Jwt jwt = own.ofHeader;
    jwt.encrypted = parts.count == 5;
    if (jwt.encrypted)
        return jwt;
    const JsonReader::Fault fault = own.claims.readBase64Url(parts.payload);
    jwt.claimsText = own.claims.text();
    if (fault == JsonReader::Fault::None)
        takeClaims(jwt, own.claims.nodes());
    else
        jwt.fault = fault == JsonReader::Fault::Encoding ? Jwt::Fault::ClaimsEncoding : Jwt::Fault::ClaimsJson;
    return jwt;
}

} // namespace Grantscope
