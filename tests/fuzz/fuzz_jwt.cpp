// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0

// Whatever stands where a token or a key should be: it is read within its bounds, read the same way twice, and no signature
// is ever valid for keys that signed nothing.

#include "codec/base64url.h"
#include "jose/jwtdecoder.h"
#include "jose/verifier.h"

#include <cstdlib>

using namespace Grantscope;

namespace
{

void require(bool holds)
{
    if (!holds)
        std::abort();
}

// One of each kind. None of the seeds is signed with one of these.
constexpr std::string_view Keys = R"({"keys":[
    {"kty":"oct","k":"YSBzZWNyZXQgdGhhdCBoYXMgc2lnbmVkIG5vdGhpbmcgYXQgYWxsLCBhbmQgaXMgbG9uZyBlbm91Z2ggZm9yIEhTNTEyIQ"},
    {"kty":"EC","crv":"P-256","x":"MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4","y":"4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM"},
    {"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo","kid":"a"},
    {"kty":"RSA","n":"vrjOfz9Ccdgx5nQudyhdoR17V-IubWMeOZCwX_jj0hgAsz2J_pqYW08PLbK_PdiVGKPrqzmDIsLI7sA25VEnHU1uCLNwBuUiCO11_-7dYbsr4iJmG0Qu2j8DsVyT1azpJC_NG84Ty5KKthuCaPod7iI7w0LK9orSMhBEwwZDCxTWq4aYWAchc8t-emd9qOvWtVMDC2BXksRngh6X5bUYLy6AyHKvj-nUy1wgzjYQDwHMTplCoLtU-o-8SNnZ1tmRoGE9uJkBLdh5gFENabWnU5m1ZqZPdwS-qo-meMvVfJb6jJVWRpl2SUtCnYG2C32qvbWbjZ_jBPD5eunqsIo1vQ","e":"AQAB"}
]})";

void lookAtNodes(JsonNodes nodes)
{
    for (std::size_t i = 0; i < nodes.size(); ++i)
        require(i + nodes[i].below < nodes.size());
    if (!nodes.empty())
        require(nodes.front().below == nodes.size() - 1 && nodes.size() <= JsonNode::MaxCount);
}

bool isSame(const Jwt &a, const Jwt &b)
{
    return a.fault == b.fault && a.encrypted == b.encrypted && a.alg == b.alg && a.kid == b.kid && a.sub == b.sub &&
           a.exp == b.exp && a.headerText == b.headerText && a.claimsText == b.claimsText &&
           a.header.size() == b.header.size() && a.claims.size() == b.claims.size();
}

void decode(std::string_view input)
{
    static JwtDecoder used;
    JwtDecoder fresh;
    const Jwt first = used.decode(input);
    lookAtNodes(first.header);
    lookAtNodes(first.claims);
    require(isSame(first, fresh.decode(input)));
    require(isSame(fresh.decode(input), fresh.decode(input)));
}

void verify(std::string_view input)
{
    static Verifier verifier(JwkSet::fromJson(Keys).value());
    for (const SignatureCheck &check : verifier.verifyEach(input))
        require(check.status != SignatureStatus::Valid && !check.reason.empty());
    require(verifier.verify(input).status != SignatureStatus::Valid);
    require(verifier.verifyDetached(input, "payload").status != SignatureStatus::Valid);
}

void readKeys(std::string_view input)
{
    if (const auto set = JwkSet::fromJson(input)) {
        for (std::size_t i = 0; i < set->size(); ++i)
            require(!set->at(i).name().empty() && set->at(i).bits() > 0);
    }
    if (const auto key = Jwk::fromPem(input))
        require(key->thumbprint().size() == 43);
}

void decodeBase64(std::string_view input)
{
    const QByteArrayView text(input.data(), static_cast<qsizetype>(input.size()));
    if (const auto bytes = base64UrlDecoded(text))
        require(base64UrlEncoded(*bytes) == text);
}

} // namespace

// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer's name
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const std::string_view input(reinterpret_cast<const char *>(data), size);
    decode(input);
    verify(input);
    readKeys(input);
    decodeBase64(input);
    return 0;
}
