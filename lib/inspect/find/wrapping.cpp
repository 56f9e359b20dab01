// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspect/find/wrapping.h"

#include "inspect/find/alphabet.h"

#include <algorithm>
#include <array>
#include <utility>

namespace Grantscope::Find
{
namespace
{

using Kind = TokenSpan::Kind;

constexpr std::size_t MaxLines = 256;
constexpr std::size_t MaxToken = 64 * 1024;
constexpr std::size_t NarrowestWrap = 40; // programs break lines at 60 to 80 characters
constexpr std::size_t MostDots = 4;       // of a JWE

/// Letters in a signature, by algorithm and, for RSA, by the usual sizes of keys.
constexpr std::array<std::pair<std::string_view, std::array<std::size_t, 3>>, 13> SignatureLetters{{
    {"HS256", {43, 0, 0}},
    {"HS384", {64, 0, 0}},
    {"HS512", {86, 0, 0}},
    {"ES256", {86, 0, 0}},
    {"ES384", {128, 0, 0}},
    {"ES512", {176, 0, 0}},
    {"EdDSA", {86, 152, 0}},
    {"RS256", {342, 512, 683}},
    {"RS384", {342, 512, 683}},
    {"RS512", {342, 512, 683}},
    {"PS256", {342, 512, 683}},
    {"PS384", {342, 512, 683}},
    {"PS512", {342, 512, 683}},
}};

bool isComplete(const JwtReader::Jwt &jwt)
{
    if (jwt.kind != Kind::Jwt)
        return false;
    const auto isAlg = [&jwt](const auto &row) { return row.first == jwt.alg; };
    const auto *const row = std::find_if(SignatureLetters.begin(), SignatureLetters.end(), isAlg);
    return row != SignatureLetters.end() &&
           std::find(row->second.begin(), row->second.end(), jwt.signature.size()) != row->second.end();
}

/// The end of the line break at `at`, with what belongs to it: the `=` of quoted-printable, blanks, the marks of a quotation.
/// `at` itself where there is none.
std::size_t behindBreak(std::string_view text, std::size_t at)
{
    std::size_t i = endOf(text, at, Blank);
    if (i < text.size() && (text[i] == '=' || text[i] == '\\'))
        ++i;
    const std::size_t line = i;
    if (text.substr(i, 2) == "\r\n")
        i += 2;
    else if (i < text.size() && is(text[i], Break))
        i += 1;
    if (i == line)
        return at;
    while (i < text.size() && (is(text[i], Blank) || text[i] == '>' || text[i] == '|'))
        ++i;
    return i;
}

std::size_t lineBegin(std::string_view text, std::size_t at)
{
    const std::size_t feed = text.substr(0, at).rfind('\n');
    return feed == std::string_view::npos ? 0 : feed + 1;
}

/// A word of a letter's next line is no part of the token.
bool looksCoded(std::string_view piece)
{
    const auto isInnerCapital = [](char c) { return is(c, Upper | Digit) || c == '_' || c == '.'; };
    return std::any_of(piece.begin() + 1, piece.end(), isInnerCapital);
}

/// `eyJ` begins another token, unless a dot before it says that it is the payload.
bool beginsAnother(std::string_view piece, bool isBehindDot)
{
    for (std::size_t at = piece.find("eyJ"); at != std::string_view::npos; at = piece.find("eyJ", at + 1)) {
        if (at == 0 ? !isBehindDot : piece[at - 1] != '.')
            return true;
    }
    return false;
}

bool mayEndLine(std::string_view text, std::size_t at)
{
    static constexpr std::string_view Closers = "\"'`<,;)]}&";
    return at == text.size() || Closers.find(text[at]) != std::string_view::npos || behindBreak(text, at) != at;
}

class Joiner final
{
public:
    Joiner(std::string_view text, const TokenSpan &first, JwtReader &reader)
        : m_text(text)
        , m_first(first)
        , m_reader(reader)
        , m_joined(text.substr(first.offset, endOf(text, first.offset, Base64Url | Dot) - first.offset))
        , m_end(first.offset + m_joined.size())
        , m_width(m_end - lineBegin(text, first.offset))
    {
    }

    std::optional<Unwrapped> run()
    {
        std::optional<Unwrapped> likely;
        for (std::size_t line = 0; line < MaxLines && m_joined.size() < MaxToken; ++line) {
            const std::string_view piece = nextPiece();
            if (piece.empty())
                break;
            m_isLikely = m_isLikely && fits(piece);
            m_joined += piece;
            const auto jwt = m_reader.read(m_joined);
            if (!jwt)
                continue;
            Unwrapped result{
                m_joined.substr(0, jwt->size),
                TokenSpan{m_first.offset, m_end - m_first.offset - (m_joined.size() - jwt->size), jwt->kind}};
            if (isComplete(*jwt))
                return result;
            m_isSigned = jwt->kind != Kind::PartialJwt;
            if (m_isLikely)
                likely = std::move(result);
        }
        return likely;
    }

private:
    std::string_view nextPiece()
    {
        const bool dot = m_text.substr(m_end, 3) == "%2E" || m_text.substr(m_end, 3) == "%2e";
        const std::size_t from = dot ? m_end + 3 : behindBreak(m_text, m_end);
        const std::size_t end = endOf(m_text, from, Base64Url | Dot);
        const std::string_view piece = m_text.substr(from, end - from);
        if (from == m_end || piece.empty())
            return {};
        if (dot)
            m_joined += '.';
        const auto dots =
            std::count(m_joined.begin(), m_joined.end(), '.') + std::count(piece.begin(), piece.end(), '.');
        const bool isBehindDot = m_joined.back() == '.';
        if (static_cast<std::size_t>(dots) > MostDots || beginsAnother(piece, isBehindDot) ||
            !(dot || mayEndLine(m_text, end)))
            return {};
        m_isDot = dot;
        m_end = end;
        return piece;
    }

    /// Whether it looks like the next line of the same token. Once there is a signature only equal lines can tell.
    bool fits(std::string_view piece)
    {
        if (m_isDot)
            return true;
        const std::size_t width = m_end - lineBegin(m_text, m_end - piece.size());
        const bool isEven = width == m_width || (m_isEven && width < m_width);
        const bool result = m_isSigned ? isEven && m_width >= NarrowestWrap
                                       : width <= m_width + 1 && m_width >= NarrowestWrap && looksCoded(piece);
        m_isEven = m_isEven || width == m_width;
        return result;
    }

    std::string_view m_text;
    TokenSpan m_first;
    JwtReader &m_reader;
    std::string m_joined;
    std::size_t m_end;
    std::size_t m_width;
    bool m_isEven = false; ///< Two lines of the same width were seen.
    bool m_isSigned = false;
    bool m_isLikely = true;
    bool m_isDot = false;
};

} // namespace

bool hasWholeSignature(std::string_view token)
{
    JwtReader reader;
    const auto jwt = reader.read(token);
    return jwt && isComplete(*jwt);
}

std::optional<Unwrapped> unwrapped(std::string_view text, const TokenSpan &first, JwtReader &reader)
{
    if (first.kind == Kind::Opaque)
        return std::nullopt;
    const auto jwt = reader.read(text.substr(first.offset, first.size));
    if (!jwt || isComplete(*jwt))
        return std::nullopt;
    return Joiner(text, first, reader).run();
}

} // namespace Grantscope::Find
