// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "codec/base64url.h"
#include "inspect/find/objectreader.h"
#include "inspect/scan/claimsjudge_p.h"

#include <charconv>

namespace Grantscope::Scan
{
namespace
{

constexpr std::int64_t LastSecond = 253'402'300'799; // of the year 9999, as inspectToken() has it

constexpr std::int64_t NotStated = -1;
constexpr std::int64_t Odd = -2; // needs a longer look

/// A plain NumericDate, or one of the two above.
std::int64_t plainSeconds(std::string_view value)
{
    if (value.empty() || value == "null")
        return NotStated;
    std::int64_t seconds = 0;
    const char *const end = value.data() + value.size();
    const auto [stop, error] = std::from_chars(value.data(), end, seconds);
    return error == std::errc() && stop == end && seconds >= 0 && seconds <= LastSecond ? seconds : Odd;
}

/// Text and numbers; of a list nobody could say which.
std::string_view textOrNumber(std::string_view value)
{
    const char first = value.front();
    return first == '"' || first == '-' || (first >= '0' && first <= '9') ? value : std::string_view();
}

/// A time is stated once: the second statement makes the token odd.
void takeTime(std::string_view &time, std::string_view value, bool &isOdd)
{
    isOdd = isOdd || !time.empty();
    time = value;
}

} // namespace

ClaimsJudge::ClaimsJudge(const QDateTime &now)
    : m_now(now)
    , m_nowMs(now.toMSecsSinceEpoch())
{
}

bool ClaimsJudge::readPayload(ScannedToken &token, std::string_view payload, Times &times)
{
    if (payload.empty() || payload.size() % 4 == 1)
        return false;
    const std::size_t room = base64UrlRoom(payload.size()) + Find::ByteSearch::TextPadding;
    if (m_room.size() < room)
        m_room.resize(room);
    if (base64UrlDecodedStart(payload, m_room.data()) != payload.size())
        return false;
    Find::ObjectReader reader(std::string_view(m_room).substr(0, base64UrlBytes(payload.size())));
    Find::ObjectReader::Member member;
    while (reader.next(member)) {
        times.hasClaims = true;
        if (member.name.size() != 3)
            continue; // an escape in a name makes it longer, so it is left to nobody: no issuer writes e\u0078p
        if (member.name == "exp")
            takeTime(times.exp, member.value, times.isOdd);
        else if (member.name == "nbf")
            takeTime(times.nbf, member.value, times.isOdd);
        else if (member.name == "iss")
            token.iss = textOrNumber(member.value);
        else if (member.name == "sub")
            token.sub = textOrNumber(member.value);
    }
    if (!reader.isWhole())
        token.iss = token.sub = {};
    return reader.isWhole();
}

bool ClaimsJudge::judgeTimes(ScannedToken &token, const Times &times) const
{
    const std::int64_t exp = plainSeconds(times.exp);
    const std::int64_t nbf = plainSeconds(times.nbf);
    if (times.isOdd || exp == Odd || nbf == Odd)
        return false;
    if (exp != NotStated)
        token.exp = exp;
    if (exp != NotStated && m_nowMs >= exp * 1000)
        token.status = TokenStatus::Expired;
    else if (nbf != NotStated && m_nowMs < nbf * 1000)
        token.status = TokenStatus::NotYetValid;
    else if (exp != NotStated)
        token.status = TokenStatus::Active;
    else
        token.status = times.hasClaims ? TokenStatus::NoExpiry : TokenStatus::Unknown;
    return true;
}

void ClaimsJudge::judgeByInspector(ScannedToken &token) const
{
    const QByteArrayView bytes(token.token.data(), qsizetype(token.token.size()));
    const Inspection inspection = inspectToken(Secret(bytes), m_now);
    token.status = inspection.status;
    if (inspection.expiresAt.isValid())
        token.exp = inspection.expiresAt.toSecsSinceEpoch();
}

/// False: it took the inspector, who looks at more than the payload.
bool ClaimsJudge::judgeClaims(ScannedToken &token, std::string_view payload)
{
    Times times;
    if (!readPayload(token, payload, times) || judgeTimes(token, times))
        return true;
    judgeByInspector(token);
    return false;
}

void ClaimsJudge::judge(ScannedToken &token, const Find::JwtReader::Jwt &jwt)
{
    using Kind = TokenSpan::Kind;
    if (token.kind == Kind::Opaque)
        return;
    token.alg = jwt.alg;
    if (token.kind == Kind::Jwe)
        return;
    const std::string_view payload = jwt.isClaims ? jwt.header : jwt.payload;
    KnownClaims::Entry *const known = m_known.placeFor(payload, jwt.signature);
    if (known && known->payload == payload) {
        token.iss = known->iss;
        token.sub = known->sub;
        token.status = known->status;
        token.exp = known->exp;
    } else if (judgeClaims(token, payload) && known) {
        known->payload = payload;
        known->iss = token.iss;
        known->sub = token.sub;
        known->status = token.status;
        known->exp = token.exp;
    }
}

} // namespace Grantscope::Scan
