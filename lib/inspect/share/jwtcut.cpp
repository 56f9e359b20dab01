// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspect/find/runfinder.h"
#include "inspect/find/wrapping.h"
#include "inspect/share/jwtcut_p.h"
#include "inspect/share/redactor.h"

#include <QByteArray>

#include <algorithm>

namespace Grantscope::Share
{
namespace
{

using Kind = TokenSpan::Kind;

constexpr std::size_t MaxLines = 8 * 1024; // bytes behind a token's first line
constexpr std::size_t ShortestJwt = 10;    // `eyJhbGciOi`
constexpr std::size_t ShortestBase64 = 24;
constexpr auto ReadsAsText = 90; // percent of the bytes

/// Where a token is cut: behind the dot before its signature. npos: there is none.
std::size_t cutPlace(const Find::JwtReader::Jwt &jwt)
{
    if (jwt.kind == Kind::Jwe)
        return jwt.header.size() + 1;
    if (jwt.isClaims)
        return jwt.header.size() + 1;
    return jwt.signature.empty() ? std::string_view::npos : jwt.header.size() + jwt.payload.size() + 2;
}

/// The place behind the nth dot of a token that was broken over lines.
std::size_t behindDot(std::string_view text, std::size_t dots)
{
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool isEncoded = text.substr(at, 3) == "%2E" || text.substr(at, 3) == "%2e";
        if ((text[at] == '.' || isEncoded) && --dots == 0)
            return at + (isEncoded ? 3 : 1);
    }
    return text.size();
}

bool isLineBreakAt(const Look &look, std::size_t at)
{
    const std::size_t end = look.endOf(at, [](char c) { return Find::is(c, Find::Blank) || c == '=' || c == '\\'; });
    return Find::is(look.at(end), Find::Break) || look.isAt(at, "%2e");
}

} // namespace

std::optional<std::string> withoutSignatures(std::string_view text)
{
    if (text.find('e') == std::string_view::npos || text.size() < ShortestJwt)
        return std::nullopt;
    Find::RunFinder finder(text, 0, text.size());
    std::string shown;
    std::size_t from = 0;
    bool hasToken = false;
    while (const auto found = finder.next()) {
        if (found->span.kind == Kind::Opaque)
            continue;
        hasToken = true;
        const std::size_t cut = cutPlace(found->jwt);
        if (cut == std::string_view::npos)
            continue;
        shown += text.substr(from, found->span.offset + cut - from);
        from = found->span.offset + found->span.size;
    }
    if (!hasToken)
        return std::nullopt;
    shown += text.substr(from);
    return shown;
}

std::optional<std::string> jwtWithoutSignature(std::string_view value)
{
    if (Find::endOf(value, 0, Find::Base64Url | Find::Dot) != value.size())
        return std::nullopt;
    Find::JwtReader reader;
    const auto jwt = reader.read(value);
    if (!jwt || jwt->isClaims || value.find_first_not_of('.', jwt->size) != std::string_view::npos)
        return std::nullopt;
    const std::size_t cut = cutPlace(*jwt);
    return std::string(value.substr(0, cut)); // npos: there is nothing to cut
}

bool beginsWithJwt(std::string_view value)
{
    Find::JwtReader reader;
    const auto jwt = reader.read(value.substr(0, Find::endOf(value, 0, Find::Base64Url | Find::Dot)));
    return jwt && !jwt->isClaims;
}

std::optional<CutWord> wordWithoutSignature(const Look &look, std::size_t end)
{
    const std::string_view word = look.text(0, end);
    auto shown = withoutSignatures(word);
    if (!shown)
        return std::nullopt;
    if (!isLineBreakAt(look, end))
        return CutWord{std::move(*shown), end};
    const std::size_t lines = std::min(end + MaxLines, MaxLook);
    static_cast<void>(look.has(lines - 1)); // all that may belong to it must be there
    const std::string_view text = look.all().substr(0, lines);
    Find::RunFinder finder(text, 0, end);
    Find::JwtReader reader;
    std::optional<Find::FoundRun> last;
    while (auto found = finder.next())
        last = found;
    const auto whole = last ? Find::unwrapped(text, last->span, reader) : std::nullopt;
    if (!whole)
        return CutWord{std::move(*shown), end};
    const std::size_t offset = whole->span.offset;
    const auto jwt = reader.read(whole->text);
    const std::size_t cut = jwt ? cutPlace(*jwt) : std::string_view::npos;
    const std::string_view source = text.substr(offset, whole->span.size);
    const std::size_t kept = cut == std::string_view::npos
                                 ? source.size()
                                 : behindDot(source, jwt->kind == Kind::Jwe || jwt->isClaims ? 1 : 2);
    const std::string before = withoutSignatures(text.substr(0, offset)).value_or(std::string(text.substr(0, offset)));
    return CutWord{before + std::string(source.substr(0, kept)), offset + source.size()};
}

bool hidesSecret(std::string_view base64)
{
    if (base64.size() < ShortestBase64)
        return false;
    // Claims whose header and signature are gone are what is left of a token, and stay as they do in a whole one.
    Find::JwtReader reader;
    if (const auto part = reader.read(std::string(base64) + ".x"); part && part->isClaims)
        return false;
    QByteArray letters(base64.data(), qsizetype(base64.size()));
    letters.replace('-', '+').replace('_', '/');
    const QByteArray bytes = QByteArray::fromBase64(letters);
    const auto readable = std::count_if(bytes.cbegin(), bytes.cend(),
                                        [](char c) { return c >= ' ' || c == '\n' || c == '\r' || c == '\t'; });
    if (bytes.isEmpty() || readable * 100 < bytes.size() * ReadsAsText)
        return false;
    const std::string text = bytes.toStdString();
    return redactedCopy(text) != text;
}

} // namespace Grantscope::Share
