// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "jose/keys/jwkset.h"

#include "codec/json.h"
#include "jose/keys/jwkjson_p.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Grantscope
{

Result<JwkSet> JwkSet::fromJson(std::string_view json)
{
    if (json.size() > MaxBytes)
        return keyFailure("jwks-too-large");
    const auto members = readJson(QByteArrayView(json.data(), static_cast<qsizetype>(json.size())));
    if (!members)
        return keyFailure("jwks-syntax", members.error().where, members.error().code);
    JwkSet set;
    const Member *keys = members->find(u"keys");
    if (!keys) {
        return Jwk::fromJson(json).map([&](const Jwk &key) {
            set.add(key);
            return set;
        });
    }
    if (!keys->value.isArray())
        return keyFailure("jwks-syntax", keys->where, u"expected a list of keys"_s);
    const QJsonArray list = keys->value.toArray();
    if (static_cast<std::size_t>(list.size()) > MaxKeys)
        return keyFailure("jwks-too-large", keys->where);
    for (qsizetype i = 0; i < list.size(); ++i) {
        const Result<Jwk> key = materialFromObject(list.at(i).toObject()).and_then(Jwk::fromMaterial);
        if (key) {
            set.add(*key);
            continue;
        }
        Error error = key.error();
        error.where = u"$.keys[%1]"_s.arg(i) + (error.where.isEmpty() ? QString() : u'.' + error.where);
        set.m_skipped.append(error);
    }
    return set;
}

Result<JwkSet> JwkSet::chosenFrom(const Secret &given)
{
    const QByteArrayView bytes = given.reveal();
    const std::string_view text{bytes.data(), static_cast<std::size_t>(bytes.size())};
    JwkSet keys;
    const auto choose = [&keys](const Jwk &key) {
        keys.addChosen(key);
        return keys;
    };
    if (text.find("-----BEGIN ") != std::string_view::npos)
        return Jwk::fromPem(text).map(choose);
    if (!bytes.trimmed().startsWith('{'))
        return Jwk::fromSecret(given).map(choose);
    Result<JwkSet> set = fromJson(text);
    for (std::size_t i = 0; set && i < set->size(); ++i)
        keys.addChosen(set->at(i));
    return set ? Result<JwkSet>(std::move(keys)) : set;
}

void JwkSet::add(Jwk key)
{
    m_entries.push_back({std::move(key), false});
}

void JwkSet::addChosen(Jwk key)
{
    m_entries.push_back({std::move(key), true});
}

void JwkSet::add(const JwkSet &other)
{
    m_entries.insert(m_entries.end(), other.m_entries.begin(), other.m_entries.end());
    m_skipped.append(other.m_skipped);
}

std::vector<std::size_t> JwkSet::ofKid(std::optional<std::string_view> kid) const
{
    // A key without a name may be the one, unless another bears the name.
    const bool isNamed = kid && std::any_of(m_entries.begin(), m_entries.end(),
                                            [&](const Entry &entry) { return entry.key.kid() == *kid; });
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries[i];
        const bool mayBe = !kid || (isNamed ? entry.key.kid() == *kid : entry.key.kid().empty());
        if (entry.chosen || mayBe)
            found.push_back(i);
    }
    return found;
}

JwkSet::Lookup JwkSet::lookup(std::optional<std::string_view> kid, SignatureAlgorithm algorithm) const
{
    Lookup result;
    if (m_entries.empty()) {
        result.miss = Miss::NoKey;
        return result;
    }
    std::vector<std::size_t> left = ofKid(kid);
    const auto keep = [&](Miss miss, auto isGood) {
        if (result.miss != Miss::None)
            return;
        const std::size_t first = left.empty() ? 0 : left.front();
        std::erase_if(left, [&](std::size_t index) { return !isGood(m_entries[index].key); });
        if (left.empty()) {
            result.miss = miss;
            result.nearest = first;
        }
    };
    keep(Miss::NoSuchKid, [](const Jwk &) { return true; });
    keep(Miss::NotFor, [&](const Jwk &key) { return key.isFor(algorithm); });
    keep(Miss::TooWeak, [&](const Jwk &key) { return key.isStrongEnoughFor(algorithm); });
    result.candidates = std::move(left);
    return result;
}

} // namespace Grantscope
