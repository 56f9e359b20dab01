// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A step at a place where text is text: a word, a name with its value, a tag, a bracket.

#include "inspect/share/redactorsteps_p.h"

#include <optional>

namespace Grantscope::Share
{

constexpr std::string_view Hidden = "[hidden]";
constexpr std::size_t LongestName = 80;

[[nodiscard]] constexpr bool isWordByte(char c)
{
    return Find::is(c, Find::Base64Url | Find::Dot);
}
/// `lower` is in lower case; case counts not.
[[nodiscard]] bool isAlike(std::string_view text, std::string_view lower);
[[nodiscard]] QString nameText(std::string_view name);
[[nodiscard]] Secrecy secrecyOfName(std::string_view name);

class TextStep final
{
public:
    TextStep(const Look &look, State &state)
        : m_look(look)
        , m_state(state)
    {
    }

    [[nodiscard]] Step run();

private:
    [[nodiscard]] Step copy(std::size_t size) const { return {size, std::string(m_look.text(0, size))}; }

    /// The text up to `value` as it is, and instead of [value, end) what is shown.
    [[nodiscard]] Step replace(std::size_t value, std::size_t end, const std::string &shown) const;
    [[nodiscard]] Step word();
    [[nodiscard]] Step wordAlone(std::size_t end);
    /// Longer than anything that is looked at whole: base64 of a text can hold a secret, a picture none.
    [[nodiscard]] Step longWord();
    /// `\n` and `%26` before a name are no part of it.
    [[nodiscard]] std::size_t escapeSize(std::string_view word) const;
    /// What the name says of its value; the escape before it left aside.
    [[nodiscard]] Secrecy ownSecrecy(std::string_view word, const ValueGap &gap);
    void notePair(const ValueGap &gap);
    /// {"value": "...", "name": "password"}
    [[nodiscard]] Secrecy pairBehind(const ValueGap &gap) const;
    [[nodiscard]] Step named(std::string_view name, Secrecy secrecy, const ValueGap &gap);
    /// In a list or an object whose values are hidden, one whose name says that it is no secret.
    [[nodiscard]] Step namedOpenly(const ValueGap &gap);
    [[nodiscard]] Step swallow(Secrecy secrecy, const ValueGap &gap);
    [[nodiscard]] Step list(std::string_view name, Secrecy secrecy, const ValueGap &gap);
    [[nodiscard]] Step bracket(char c);
    /// In a list or an object whose values are all hidden: a name stays.
    [[nodiscard]] Step stringInside(const std::string &quote);
    /// `Bearer abc`, `Basic dTpw`, `curl -u user:password`.
    [[nodiscard]] std::optional<Step> credentials(std::string_view word, std::size_t end);
    [[nodiscard]] Step userOption(std::size_t from, char mark);
    /// `://user:password@host`
    [[nodiscard]] Step userInfo();
    [[nodiscard]] Step privateKey(std::size_t end);
    [[nodiscard]] Step tag();
    [[nodiscard]] Step tagEnd();

    const Look &m_look;
    State &m_state;
};

} // namespace Grantscope::Share
