// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspect/share/redactor.h"

#include "inspect/share/redactorsteps_p.h"

#include <algorithm>

namespace Grantscope
{
namespace
{
constexpr std::size_t MaxBefore = 8;           // bytes that a step sees behind itself
constexpr std::size_t WorthMoving = 64 * 1024; // bytes that are done with, until the rest is moved to the front
} // namespace

class Redactor::Walk final
{
public:
    void feed(std::string_view piece, std::string &out)
    {
        // In bites: a piece of any size needs no more memory than a small one.
        for (std::size_t at = 0; at < piece.size(); at += Share::MaxLook) {
            m_text += piece.substr(at, Share::MaxLook);
            run(false, out);
        }
    }

    void finish(std::string &out)
    {
        run(true, out);
        m_text.clear();
        m_at = 0;
        m_state = {};
    }

private:
    void run(bool isAll, std::string &out)
    {
        while (m_at < m_text.size() && step(isAll, out)) {
        }
        if (m_at > WorthMoving) {
            m_text.erase(0, m_at - MaxBefore);
            m_at = MaxBefore;
        }
    }

    bool step(bool isAll, std::string &out)
    {
        const std::string_view text = m_text;
        const std::size_t before = std::min(m_at, MaxBefore);
        const std::string_view ahead = text.substr(m_at, Share::MaxLook);
        const Share::Look look(text.substr(m_at - before, before), ahead);
        Share::State next = m_state;
        const Share::Step step = Share::stepAt(look, next);
        if (look.isTouched() && !isAll && ahead.size() < Share::MaxLook)
            return false; // it would go on differently if more were there
        m_state = std::move(next);
        m_at += step.consumed;
        out += step.out;
        return true;
    }

    std::string m_text;
    std::size_t m_at = 0;
    Share::State m_state;
};

Redactor::Redactor()
    : m_walk(std::make_unique<Walk>())
{
}

Redactor::~Redactor() = default;

void Redactor::feed(std::string_view piece, std::string &out)
{
    m_walk->feed(piece, out);
}

void Redactor::finish(std::string &out)
{
    m_walk->finish(out);
}

std::string redactedCopy(std::string_view text)
{
    Redactor redactor;
    std::string out;
    out.reserve(text.size());
    redactor.feed(text, out);
    redactor.finish(out);
    return out;
}

} // namespace Grantscope
