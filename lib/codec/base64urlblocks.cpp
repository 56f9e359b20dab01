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

/// The same sixteen bytes in both lanes, to be looked up by half a byte.
__attribute__((target("avx2"))) inline __m256i looked(__m128i table, __m256i index)
{
    return _mm256_shuffle_epi8(_mm256_broadcastsi128_si256(table), index);
}

// What a character's upper half (0x2_ ... 0x7_) allows for its lower half has a bit each; a lower half has the bits of
// those that don't allow it. A bit in both: no character of the alphabet.
constexpr char Minus = 1;     // 0x2_: only 0x2d
constexpr char Digits = 2;    // 0x3_: 0 to 9
constexpr char LettersAO = 4; // 0x4_, 0x6_: 1 to f
constexpr char CapitalPZ = 8; // 0x5_: 0 to a, and f (the line)
constexpr char SmallPZ = 16;  // 0x7_: 0 to a
constexpr char Never = 32;

__attribute__((target("avx2"))) inline bool isAlphabet(__m256i upper, __m256i lower)
{
    constexpr char N = Never;
    constexpr char To9 = Minus | Never;
    constexpr char A = Minus | Digits | Never;
    constexpr char Rest = Minus | Digits | CapitalPZ | SmallPZ | Never;
    const __m128i byUpper = _mm_setr_epi8(N, N, Minus, Digits, LettersAO, CapitalPZ, LettersAO, SmallPZ, //
                                          N, N, N, N, N, N, N, N);
    const __m128i byLower = _mm_setr_epi8(To9 | LettersAO, To9, To9, To9, To9, To9, To9, To9, To9, To9, //
                                          A, Rest, Rest, Rest & ~Minus, Rest, Rest & ~CapitalPZ);
    return _mm256_testz_si256(looked(byUpper, upper), looked(byLower, lower)) != 0;
}

/// What is to be added to a character to have its value; by its upper half, and the line (0x5f) apart.
__attribute__((target("avx2"))) inline __m256i distances(__m256i c, __m256i upper)
{
    const __m128i byUpper = _mm_setr_epi8(0, 0, 62 - '-', 52 - '0', -'A', -'A', 26 - 'a', 26 - 'a', //
                                          0, 0, 0, 0, 0, 63 - '_', 0, 0);
    const __m256i line = _mm256_and_si256(_mm256_cmpeq_epi8(c, _mm256_set1_epi8('_')), _mm256_set1_epi8(8));
    return looked(byUpper, _mm256_or_si256(upper, line));
}

/// Four values of six bits become three bytes, in each lane; then the lanes move together.
__attribute__((target("avx2"))) inline __m256i packed(__m256i values)
{
    const __m256i pairs = _mm256_maddubs_epi16(values, _mm256_set1_epi32(0x01400140));
    const __m256i groups = _mm256_madd_epi16(pairs, _mm256_set1_epi32(0x00011000));
    const __m256i order = _mm256_setr_epi8(2, 1, 0, 6, 5, 4, 10, 9, 8, 14, 13, 12, -1, -1, -1, -1, //
                                           2, 1, 0, 6, 5, 4, 10, 9, 8, 14, 13, 12, -1, -1, -1, -1);
    return _mm256_permutevar8x32_epi32(_mm256_shuffle_epi8(groups, order), _mm256_setr_epi32(0, 1, 2, 4, 5, 6, 3, 7));
}

__attribute__((target("avx2"))) inline bool decodedBlock(const char *from, char *out)
{
    const __m256i c = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(from));
    const __m256i half = _mm256_set1_epi8(0x0f);
    const __m256i upper = _mm256_and_si256(_mm256_srli_epi32(c, 4), half);
    if (!isAlphabet(upper, _mm256_and_si256(c, half)))
        return false;
    _mm256_storeu_si256(reinterpret_cast<__m256i *>(out), packed(_mm256_add_epi8(c, distances(c, upper))));
    return true;
}

__attribute__((target("avx2"))) std::size_t decodedBlocks(std::string_view text, char *out)
{
    std::size_t done = 0;
    for (; done + Block <= text.size(); done += Block) {
        if (!decodedBlock(text.data() + done, out + done / 4 * 3))
            return done;
    }
    // The rest in one more block, which ends with the last whole group and begins in what is decoded already.
    const std::size_t groups = text.size() / 4 * 4;
    if (done == 0 || done == groups || !decodedBlock(text.data() + groups - Block, out + (groups - Block) / 4 * 3))
        return done;
    return groups;
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
