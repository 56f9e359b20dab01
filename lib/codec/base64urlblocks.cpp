// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
//
// Decision: AVX2 by a function attribute and a question at run time, not by a flag for the build. Context: packages are
// built for the oldest processor of their kind; and this step is most of the time of decoding a token. Choice: 32
// characters at once where the compiler has the attribute (GCC, Clang on x86-64) and the processor the instructions; the
// tables of base64url.cpp everywhere else. Price: two ways to the same bytes; a test holds them against each other.
#include "codec/base64urlblocks_p.h"

#if defined(__x86_64__) && defined(__GNUC__)
#include <immintrin.h>
#define GRANTSCOPE_BASE64_AVX2
#endif

namespace Grantscope
{

#ifdef GRANTSCOPE_BASE64_AVX2
namespace
{

constexpr std::size_t Block = 32;

/// 0xff where `low` <= c <= `high`. Bytes from 128 on are negative, so that they are in no range of ASCII.
__attribute__((target("avx2"))) __m256i within(__m256i c, char low, char high)
{
    const __m256i above = _mm256_cmpgt_epi8(c, _mm256_set1_epi8(static_cast<char>(low - 1)));
    const __m256i below = _mm256_cmpgt_epi8(_mm256_set1_epi8(static_cast<char>(high + 1)), c);
    return _mm256_and_si256(above, below);
}

__attribute__((target("avx2"))) __m256i shifted(__m256i where, char distance)
{
    return _mm256_and_si256(where, _mm256_set1_epi8(distance));
}

/// Four values of six bits become three bytes, in each lane; then the lanes move together.
__attribute__((target("avx2"))) __m256i packed(__m256i values)
{
    const __m256i pairs = _mm256_maddubs_epi16(values, _mm256_set1_epi32(0x01400140));
    const __m256i groups = _mm256_madd_epi16(pairs, _mm256_set1_epi32(0x00011000));
    const __m256i order = _mm256_setr_epi8(2, 1, 0, 6, 5, 4, 10, 9, 8, 14, 13, 12, -1, -1, -1, -1, //
                                           2, 1, 0, 6, 5, 4, 10, 9, 8, 14, 13, 12, -1, -1, -1, -1);
    return _mm256_permutevar8x32_epi32(_mm256_shuffle_epi8(groups, order), _mm256_setr_epi32(0, 1, 2, 4, 5, 6, 3, 7));
}

__attribute__((target("avx2"))) std::size_t decodedBlocks(std::string_view text, char *out)
{
    std::size_t done = 0;
    for (; done + Block <= text.size(); done += Block) {
        const __m256i c = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(text.data() + done));
        const __m256i upper = within(c, 'A', 'Z');
        const __m256i lower = within(c, 'a', 'z');
        const __m256i digit = within(c, '0', '9');
        const __m256i minus = _mm256_cmpeq_epi8(c, _mm256_set1_epi8('-'));
        const __m256i line = _mm256_cmpeq_epi8(c, _mm256_set1_epi8('_'));
        const __m256i letters = _mm256_or_si256(upper, lower);
        const __m256i others = _mm256_or_si256(digit, _mm256_or_si256(minus, line));
        if (_mm256_movemask_epi8(_mm256_or_si256(letters, others)) != -1)
            break;
        const __m256i ofLetters = _mm256_or_si256(shifted(upper, -'A'), shifted(lower, 26 - 'a'));
        const __m256i ofOthers = _mm256_or_si256(shifted(digit, 52 - '0'),
                                                 _mm256_or_si256(shifted(minus, 62 - '-'), shifted(line, 63 - '_')));
        const __m256i values = _mm256_add_epi8(c, _mm256_or_si256(ofLetters, ofOthers));
        _mm256_storeu_si256(reinterpret_cast<__m256i *>(out + done / 4 * 3), packed(values));
    }
    return done;
}

} // namespace

std::size_t base64UrlBlocks(std::string_view text, char *out)
{
    static const bool able = __builtin_cpu_supports("avx2") != 0;
    return able ? decodedBlocks(text, out) : 0;
}
#else
std::size_t base64UrlBlocks(std::string_view, char *)
{
    return 0;
}
#endif

} // namespace Grantscope
