// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "jose/joseheader_p.h"

#include <algorithm>
#include <array>
#include <set>

namespace Grantscope
{

namespace
{

using Kind = JsonNode::Kind;

SignatureCheck invalid(std::string_view reason)
{
    return {SignatureStatus::Invalid, reason, {}, {}};
}

SignatureCheck unsupported(std::string_view reason)
{
    return {SignatureStatus::Unsupported, reason, {}, {}};
}

JsonNodes protectedNodes(const HeaderParts &parts)
{
    return parts.protectedPart ? parts.protectedPart->nodes() : JsonNodes();
}

/// RFC 7515 section 7.2.1: the two halves must not hold the same name; nor may one half twice.
bool hasDuplicates(const HeaderParts &parts)
{
    std::set<std::string_view> names;
    for (const JsonNodes half : {protectedNodes(parts), parts.unprotectedPart}) {
        for (std::size_t i = 1; i < half.size(); i += 1 + half[i].below) {
            if (!names.insert(half[i].name).second)
                return true;
        }
    }
    return false;
}

const JsonNode *parameter(const HeaderParts &parts, std::string_view name)
{
    const JsonNode *found = findMember(protectedNodes(parts), name);
    return found ? found : findMember(parts.unprotectedPart, name);
}

/// RFC 7515 section 4.1.11: these may not be named by `crit`.
bool isRegistered(std::string_view name)
{
    constexpr std::array<std::string_view, 11> Registered{"alg", "jku",      "jwk", "kid", "x5u", "x5c",
                                                          "x5t", "x5t#S256", "typ", "cty", "crit"};
    return std::find(Registered.begin(), Registered.end(), name) != Registered.end();
}

std::optional<SignatureCheck> judgedCritical(const HeaderParts &parts)
{
    if (findMember(parts.unprotectedPart, "crit"))
        return invalid("crit-invalid");
    const JsonNodes nodes = protectedNodes(parts);
    const JsonNode *crit = findMember(nodes, "crit");
    if (!crit)
        return std::nullopt;
    if (crit->kind != Kind::Array || crit->below == 0)
        return invalid("crit-invalid");
    std::set<std::string_view> names;
    for (const JsonNode &name : std::span(crit + 1, crit->below)) {
        if (name.kind != Kind::String || isRegistered(name.text) || !parameter(parts, name.text) ||
            !names.insert(name.text).second)
            return invalid("crit-invalid");
    }
    return unsupported(names.size() == 1 && names.contains("b64") ? "b64-unsupported" : "crit-unknown");
}

std::optional<SignatureCheck> judgedAlgorithm(const JsonNode *alg)
{
    if (!alg)
        return invalid("alg-missing");
    if (alg->kind != Kind::String)
        return invalid("header-invalid");
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    const std::string_view none = "none"; // in any spelling: more than one checker was fooled by `nOnE`
    if (std::equal(alg->text.begin(), alg->text.end(), none.begin(), none.end(),
                   [&](char a, char b) { return lower(a) == b; }))
        return invalid("alg-none");
    if (!algorithmFromName(alg->text))
        return unsupported("alg-unknown");
    return std::nullopt;
}

std::optional<SignatureCheck> judged(const HeaderParts &parts)
{
    if (hasDuplicates(parts))
        return invalid("duplicate-member");
    const JsonNode *kid = parameter(parts, "kid");
    if (kid && kid->kind != Kind::String)
        return invalid("header-invalid");
    if (auto verdict = judgedAlgorithm(parameter(parts, "alg")); verdict && verdict->reason != "alg-unknown")
        return verdict;
    if (auto verdict = judgedCritical(parts))
        return verdict;
    const JsonNode *b64 =
        parameter(parts, "b64"); // RFC 7797; without `crit` it is against the rules, and means the same
    if (b64 && b64->kind != Kind::True)
        return unsupported("b64-unsupported");
    return judgedAlgorithm(parameter(parts, "alg"));
}

} // namespace

JoseHeader judgedHeader(const HeaderParts &parts)
{
    JoseHeader header;
    header.verdict = judged(parts);
    if (header.verdict)
        return header;
    header.algorithm = algorithmFromName(parameter(parts, "alg")->text);
    if (const JsonNode *kid = parameter(parts, "kid"))
        header.kid = std::string(kid->text);
    return header;
}

} // namespace Grantscope
