// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "jose/verifier.h"

#include "codec/base64url.h"
#include "jose/compactparts_p.h"
#include "jose/joseheader_p.h"
#include "jose/jwsjson_p.h"
#include "jose/jwt.h"
#include "jose/keys/evp_p.h"
#include "jose/keys/keycheck_p.h"

#include <QByteArray>

#include <algorithm>
#include <array>
#include <cstdio>

namespace Grantscope
{

namespace
{

SignatureCheck invalid(std::string_view reason)
{
    return {SignatureStatus::Invalid, reason, {}, {}};
}

SignatureCheck encrypted()
{
    return {SignatureStatus::Unsupported, "encrypted", {}, {}};
}

std::string kindOf(const Jwk &key)
{
    const std::string_view curve = key.curve();
    const std::string first(curve.empty() ? key.typeName() : curve);
    return first + ", " + std::to_string(key.bits()) + " bits";
}

/// One that is valid will do; else the one that got furthest.
const SignatureCheck &bestOf(const std::vector<SignatureCheck> &checks)
{
    const auto rank = [](const SignatureCheck &check) {
        constexpr std::array<int, 4> Ranks{0, 1, 3, 2}; // valid, invalid, not checked, unsupported
        return Ranks.at(static_cast<std::size_t>(check.status));
    };
    return *std::min_element(checks.begin(), checks.end(),
                             [&](const SignatureCheck &a, const SignatureCheck &b) { return rank(a) < rank(b); });
}

} // namespace

class Verifier::Work final
{
public:
    Work(JwkSet keys, const std::vector<SignatureAlgorithm> &allowed)
        : m_keys(std::move(keys))
        , m_checks(m_keys.size())
    {
        m_allowed.fill(allowed.empty());
        for (const SignatureAlgorithm algorithm : allowed)
            m_allowed.at(static_cast<std::size_t>(algorithm)) = true;
    }

    [[nodiscard]] std::vector<SignatureCheck> each(std::string_view jws, const std::string_view *payload);
    [[nodiscard]] SignatureCheck compact(std::string_view jws, const std::string_view *payload);

private:
    [[nodiscard]] std::vector<SignatureCheck> json(std::string_view jws, const std::string_view *payload);
    [[nodiscard]] SignatureCheck ofJson(const JwsSignature &part, std::string_view payloadText);
    [[nodiscard]] const JoseHeader &compactHeader(std::string_view text);
    [[nodiscard]] SignatureCheck judged(const JoseHeader &header, std::string_view signedText,
                                        std::string_view signature);
    [[nodiscard]] SignatureCheck passedOver(const JwkSet::Lookup &lookup) const;
    [[nodiscard]] SignatureCheck tried(const std::vector<std::size_t> &candidates, SignatureAlgorithm algorithm,
                                       std::string_view signedText, std::string_view signature);
    [[nodiscard]] KeyCheck *checkOf(std::size_t key, SignatureAlgorithm algorithm);
    [[nodiscard]] bool isBase64Url(std::string_view text);
    [[nodiscard]] char *room(std::size_t bytes);

    using Checks = std::array<std::unique_ptr<KeyCheck>, SignatureAlgorithmCount>;

    JwkSet m_keys;
    std::array<bool, SignatureAlgorithmCount> m_allowed{};
    std::vector<Checks> m_checks; ///< For each key, made when first needed.
    JsonReader m_document;
    JsonReader m_headerReader;
    std::string m_headerText; ///< What m_header was read from, base64url.
    JoseHeader m_header;
    std::vector<char> m_scratch;
    std::string m_signedText;
};

char *Verifier::Work::room(std::size_t bytes)
{
    if (m_scratch.size() < bytes)
        m_scratch.resize(2 * bytes);
    return m_scratch.data();
}

bool Verifier::Work::isBase64Url(std::string_view text)
{
    return base64UrlDecodedTo(text, room(base64UrlRoom(text.size()))).has_value();
}

KeyCheck *Verifier::Work::checkOf(std::size_t key, SignatureAlgorithm algorithm)
{
    std::unique_ptr<KeyCheck> &check = m_checks[key].at(static_cast<std::size_t>(algorithm));
    if (!check)
        check = KeyCheck::make(m_keys.at(key), algorithm);
    return check.get();
}

SignatureCheck Verifier::Work::passedOver(const JwkSet::Lookup &lookup) const
{
    const auto with = [&](SignatureStatus status, std::string_view reason) {
        const Jwk &key = m_keys.at(lookup.nearest);
        return SignatureCheck{status, reason, key.name(), kindOf(key)};
    };
    switch (lookup.miss) {
    case JwkSet::Miss::NoSuchKid:
        return {SignatureStatus::NotChecked, "no-key-matches", {}, {}};
    case JwkSet::Miss::NotFor:
        return with(SignatureStatus::Invalid, "alg-not-allowed");
    case JwkSet::Miss::TooWeak:
        return with(SignatureStatus::NotChecked, "weak-key");
    case JwkSet::Miss::NoKey:
    case JwkSet::Miss::None:
        break;
    }
    return {};
}

SignatureCheck Verifier::Work::tried(const std::vector<std::size_t> &candidates, SignatureAlgorithm algorithm,
                                     std::string_view signedText, std::string_view signature)
{
    const QuietErrors quiet;
    bool isKnown = false;
    for (const std::size_t key : candidates) {
        KeyCheck *check = checkOf(key, algorithm);
        isKnown = isKnown || check;
        if (check && check->matches(signedText, signature))
            return {SignatureStatus::Valid, "verified", m_keys.at(key).name(), {}};
    }
    if (!isKnown) // this OpenSSL was built or set up without it
        return {SignatureStatus::Unsupported, "alg-unknown", {}, {}};
    SignatureCheck check = invalid("signature-mismatch");
    if (candidates.size() == 1)
        check.key = m_keys.at(candidates.front()).name();
    return check;
}

SignatureCheck Verifier::Work::judged(const JoseHeader &header, std::string_view signedText, std::string_view signature)
{
    if (header.verdict)
        return *header.verdict;
    if (!m_allowed.at(static_cast<std::size_t>(*header.algorithm)))
        return invalid("alg-not-allowed");
    const JwkSet::Lookup lookup = m_keys.lookup(header.kid, *header.algorithm);
    if (lookup.miss != JwkSet::Miss::None)
        return passedOver(lookup);
    char *bytes = room(base64UrlRoom(signature.size()));
    const auto size = base64UrlDecodedTo(signature, bytes);
    if (!size)
        return invalid("signature-encoding");
    return tried(lookup.candidates, *header.algorithm, signedText, {bytes, *size});
}

/// Tokens of one issuer have the same header, letter by letter: it is read once.
const JoseHeader &Verifier::Work::compactHeader(std::string_view text)
{
    if (!m_headerText.empty() && m_headerText == text)
        return m_header;
    m_headerText.clear();
    m_header = {};
    const bool isTooLarge = base64UrlBytes(text.size()) > Jwt::MaxHeaderBytes;
    const JsonReader::Fault fault = isTooLarge ? JsonReader::Fault::Json : m_headerReader.readBase64Url(text);
    if (fault == JsonReader::Fault::None) {
        m_header = judgedHeader({&m_headerReader, {}});
        m_headerText = text;
    } else if (isTooLarge) {
        m_header.verdict = invalid("too-large");
    } else {
        m_header.verdict = invalid(fault == JsonReader::Fault::Encoding ? "header-encoding" : "header-not-json");
    }
    return m_header;
}

SignatureCheck Verifier::Work::compact(std::string_view jws, const std::string_view *payload)
{
    if (jws.size() > MaxCompactBytes)
        return invalid("too-large");
    const CompactParts parts = compactParts(jws);
    if (parts.count == 5)
        return encrypted();
    if (parts.count != 3)
        return invalid("segment-count");
    const JoseHeader &header = compactHeader(parts.header);
    if (!payload)
        return isBase64Url(parts.payload) ? judged(header, parts.signedText, parts.signature)
                                          : invalid("payload-encoding");
    if (!parts.payload.empty())
        return invalid("serialization-invalid"); // two payloads
    m_signedText.assign(parts.header).append(1, '.');
    m_signedText +=
        base64UrlEncoded(QByteArrayView(payload->data(), static_cast<qsizetype>(payload->size()))).toStdString();
    return judged(header, m_signedText, parts.signature);
}

SignatureCheck Verifier::Work::ofJson(const JwsSignature &part, std::string_view payloadText)
{
    JsonReader reader;
    HeaderParts halves{nullptr, part.unprotectedPart};
    if (!part.protectedPart.empty()) {
        if (base64UrlBytes(part.protectedPart.size()) > Jwt::MaxHeaderBytes)
            return invalid("too-large");
        const JsonReader::Fault fault = reader.readBase64Url(part.protectedPart);
        if (fault != JsonReader::Fault::None)
            return invalid(fault == JsonReader::Fault::Encoding ? "header-encoding" : "header-not-json");
        halves.protectedPart = &reader;
    }
    m_signedText.assign(part.protectedPart).append(1, '.').append(payloadText);
    return judged(judgedHeader(halves), m_signedText, part.signature);
}

std::vector<SignatureCheck> Verifier::Work::json(std::string_view jws, const std::string_view *payload)
{
    if (jws.size() > MaxJsonBytes)
        return {invalid("too-large")};
    if (m_document.readJson(jws) != JsonReader::Fault::None)
        return {invalid("serialization-invalid")};
    const auto parts = readJwsJson(m_document, MaxSignatures);
    if (!parts)
        return {invalid("serialization-invalid")};
    if (parts->encrypted)
        return {encrypted()};
    if (parts->payload.has_value() == (payload != nullptr)) // two payloads, or none
        return {invalid("serialization-invalid")};
    if (parts->payload && !isBase64Url(*parts->payload))
        return {invalid("payload-encoding")};
    const std::string encoded =
        payload
            ? base64UrlEncoded(QByteArrayView(payload->data(), static_cast<qsizetype>(payload->size()))).toStdString()
            : std::string(*parts->payload);
    std::vector<SignatureCheck> checks;
    checks.reserve(parts->signatures.size());
    for (const JwsSignature &signature : parts->signatures)
        checks.push_back(ofJson(signature, encoded));
    return checks;
}

std::vector<SignatureCheck> Verifier::Work::each(std::string_view jws, const std::string_view *payload)
{
    const std::size_t start = jws.find_first_not_of(" \t\r\n");
    const bool isJson = start != std::string_view::npos && jws[start] == '{';
    if (isJson)
        return json(jws, payload);
    return {compact(jws, payload)};
}

Verifier::Verifier(JwkSet keys, const std::vector<SignatureAlgorithm> &allowed)
    : m_work(std::make_unique<Work>(std::move(keys), allowed))
{
}

Verifier::~Verifier() = default;
Verifier::Verifier(Verifier &&other) noexcept = default;
Verifier &Verifier::operator=(Verifier &&other) noexcept = default;

SignatureCheck Verifier::verify(std::string_view jws)
{
    if (!jws.empty() && jws.front() == 'e') // nearly all are compact
        return m_work->compact(jws, nullptr);
    return bestOf(m_work->each(jws, nullptr));
}

SignatureCheck Verifier::verifyDetached(std::string_view jws, std::string_view payload)
{
    return bestOf(m_work->each(jws, &payload));
}

std::vector<SignatureCheck> Verifier::verifyEach(std::string_view jws)
{
    return m_work->each(jws, nullptr);
}

} // namespace Grantscope
