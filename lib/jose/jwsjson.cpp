// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "jose/jwsjson_p.h"

namespace Grantscope
{

namespace
{

using Kind = JsonNode::Kind;

/// A member with all that stands below it.
JsonNodes subtree(const JsonNode *node)
{
    return node ? JsonNodes(node, 1 + node->below) : JsonNodes();
}

bool isText(const JsonNode *node)
{
    return node && node->kind == Kind::String;
}

std::optional<JwsSignature> signatureIn(JsonNodes object)
{
    if (object.empty() || object.front().kind != Kind::Object)
        return std::nullopt;
    const JsonNode *protectedPart = findMember(object, "protected");
    const JsonNode *header = findMember(object, "header");
    const JsonNode *signature = findMember(object, "signature");
    const bool good = isText(signature) && (protectedPart || header) && (!protectedPart || isText(protectedPart)) &&
                      (!header || header->kind == Kind::Object);
    if (!good)
        return std::nullopt;
    return JwsSignature{protectedPart ? protectedPart->text : std::string_view(), subtree(header), signature->text};
}

bool addAll(std::vector<JwsSignature> &signatures, JsonNodes list, std::size_t most)
{
    if (list.front().kind != Kind::Array)
        return false;
    for (std::size_t i = 1; i < list.size(); i += 1 + list[i].below) {
        const auto signature = signatureIn(subtree(&list[i]));
        if (!signature || signatures.size() == most)
            return false;
        signatures.push_back(*signature);
    }
    return !signatures.empty();
}

} // namespace

std::optional<JwsJson> readJwsJson(const JsonReader &document, std::size_t maxSignatures)
{
    JwsJson jws;
    const JsonNodes nodes = document.nodes();
    if (document.hasDuplicates())
        return std::nullopt;
    if (findMember(nodes, "ciphertext")) {
        jws.encrypted = true;
        return jws;
    }
    if (const JsonNode *payload = findMember(nodes, "payload")) {
        if (!isText(payload))
            return std::nullopt;
        jws.payload = payload->text;
    }
    const JsonNode *list = findMember(nodes, "signatures");
    if (!list) {
        const auto only = signatureIn(nodes);
        if (!only)
            return std::nullopt;
        jws.signatures.push_back(*only);
        return jws;
    }
    // RFC 7515 section 7.2.2: who has both forms at once has neither.
    const bool isMixed =
        findMember(nodes, "signature") || findMember(nodes, "protected") || findMember(nodes, "header");
    if (isMixed || !addAll(jws.signatures, subtree(list), maxSignatures))
        return std::nullopt;
    return jws;
}

} // namespace Grantscope
