// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// JwkSet: the keys that were given to check signatures with (RFC 7517 section 5), and which of them a token gets.

#include "jose/keys/jwk.h"

#include <QList>

#include <optional>
#include <vector>

namespace Grantscope
{

class JwkSet final
{
public:
    static constexpr std::size_t MaxBytes = 4 * 1'048'576;
    static constexpr std::size_t MaxKeys = 1'000;

    /// A JWKS document, or a single JWK. Keys that can't be used are left out, as RFC 7517 section 5 wants it: see skipped().
    /// Errors (Origin::Input): `jwks-syntax`, `jwks-too-large`, and for a single JWK those of Jwk::fromJson().
    [[nodiscard]] static Result<JwkSet> fromJson(std::string_view json);

    /// What somebody picked, in any form: PEM, JWK and JWKS are told by how they look; all else is a shared secret, byte for
    /// byte. Each is added as by addChosen(). Errors: those of fromJson(), Jwk::fromPem() and Jwk::fromSecret().
    [[nodiscard]] static Result<JwkSet> chosenFrom(const Secret &given);

    /// A key of a set: by its kid, for the tokens that name it or name none.
    void add(Jwk key);
    /// A key that the user picked: for every token, whatever kid it names.
    void addChosen(Jwk key);
    void add(const JwkSet &other);

    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }
    [[nodiscard]] std::size_t size() const { return m_entries.size(); }
    [[nodiscard]] const Jwk &at(std::size_t index) const { return m_entries.at(index).key; }
    /// Why keys of the document were left out; `where` is their place.
    [[nodiscard]] const QList<Error> &skipped() const { return m_skipped; }

    enum class Miss {
        None,
        NoKey,     ///< The set is empty.
        NoSuchKid, ///< No key has that kid, and none was picked.
        NotFor,    ///< What there is is of another type, curve or use.
        TooWeak,   ///< What fits is too short: see Jwk::isStrongEnoughFor().
    };
    struct Lookup
    {
        std::vector<std::size_t> candidates; ///< To be tried in this order; empty unless Miss::None.
        Miss miss = Miss::None;
        std::size_t nearest = 0; ///< With Miss::NotFor and Miss::TooWeak: the first key that was passed over.
    };
    /// The keys for a token that names `kid` (no value: it names none). kid is compared and nothing else.
    [[nodiscard]] Lookup lookup(std::optional<std::string_view> kid, SignatureAlgorithm algorithm) const;

private:
    struct Entry
    {
        Jwk key;
        bool chosen = false;
    };
    [[nodiscard]] std::vector<std::size_t> ofKid(std::optional<std::string_view> kid) const;

    std::vector<Entry> m_entries;
    QList<Error> m_skipped;
};

} // namespace Grantscope
