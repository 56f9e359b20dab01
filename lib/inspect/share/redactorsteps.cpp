// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspect/share/redactorsteps_p.h"
#include "inspect/share/secretvalue_p.h"
#include "inspect/share/textstep_p.h"

namespace Grantscope::Share
{
namespace
{

constexpr std::size_t MaxEnd = 128; // an end may begin in the last bytes, with as many backslashes before it

/// All that is seen is secret: what may be the beginning of its end is looked at again.
Step dropped(const Look &look)
{
    if (look.size() < MaxLook)
        return {look.size(), {}};
    std::size_t size = MaxLook - MaxEnd;
    while (size > MaxLook / 2 && look.at(size - 1) == '\\') // what it makes of the next byte must be seen
        --size;
    return {size, {}};
}

Step swallowed(const Look &look, State &state)
{
    const bool isQuoted = state.style == ValueStyle::Quoted;
    const std::size_t end = isQuoted ? quotedEnd(look, 0, state.quote) : bareEnd(look, 0, state.style, state.secrecy);
    if (end == look.size())
        return dropped(look);
    state.mode = State::Mode::Text;
    return {end, {}};
}

Step until(const Look &look, State &state, std::string_view word)
{
    const std::size_t end = look.find(word, 0);
    if (end == look.size())
        return dropped(look);
    state.mode = State::Mode::Text;
    return {end, {}};
}

Step longWord(const Look &look, State &state)
{
    const std::size_t end = look.endOf(0, isWordByte);
    const bool isCopied = state.mode == State::Mode::CopyWord;
    if (end < look.size())
        state.mode = State::Mode::Text;
    return {end, isCopied ? std::string(look.text(0, end)) : std::string()};
}

} // namespace

Step stepAt(const Look &look, State &state)
{
    switch (state.mode) {
    case State::Mode::Text:
        break;
    case State::Mode::Swallow:
        return swallowed(look, state);
    case State::Mode::PrivateKey:
        return until(look, state, "-----");
    case State::Mode::Element:
        return until(look, state, "</");
    case State::Mode::DropWord:
    case State::Mode::CopyWord:
        return longWord(look, state);
    }
    return TextStep(look, state).run();
}

} // namespace Grantscope::Share
