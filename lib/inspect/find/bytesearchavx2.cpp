// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
//
// Decision: intrinsics in one file, each function marked for its instructions, and a choice at run time. Context: the program
// is built for any x86-64, and an access log is worth reading at the speed of memory. Choice: nothing above these functions
// knows of them. Price: what they do stands twice; tst_bytesearch compares the two on every kind of input.
#include "inspect/find/bytesearch.h"

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

#include <bit>
#include <cstdint>

#define GRANTSCOPE_AVX2 __attribute__((target("avx2,bmi,bmi2,lzcnt,popcnt")))

namespace Grantscope::Find
{
namespace
{

constexpr std::ptrdiff_t Width = 32;

GRANTSCOPE_AVX2 inline __m256i load(const char *at)
{
    return _mm256_loadu_si256(reinterpret_cast<const __m256i *>(at));
}

GRANTSCOPE_AVX2 inline __m256i equal(__m256i bytes, char c)
{
    return _mm256_cmpeq_epi8(bytes, _mm256_set1_epi8(c));
}

GRANTSCOPE_AVX2 inline std::uint32_t bitsOf(__m256i mask)
{
    return static_cast<std::uint32_t>(_mm256_movemask_epi8(mask));
}

GRANTSCOPE_AVX2 inline std::uint32_t anchorsAt(const char *at)
{
    const __m256i a = load(at);
    const __m256i b = load(at + 1);
    const __m256i c = load(at + 2);
    const __m256i json =
        _mm256_and_si256(equal(b, 'y'), _mm256_or_si256(equal(c, 'J'), equal(c, 'A'))); // `{"` and `{ `
    const __m256i wide =
        _mm256_and_si256(equal(b, 'w'), _mm256_or_si256(equal(c, 'o'), equal(c, '0'))); // a line break after the brace
    const __m256i header = _mm256_and_si256(equal(a, 'e'), _mm256_or_si256(json, wide));
    const __m256i toLower = _mm256_set1_epi8(0x20);
    const __m256i first = _mm256_or_si256(a, toLower);
    const __m256i last = _mm256_or_si256(c, toLower);
    const __m256i token = _mm256_and_si256(equal(first, 'k'), equal(last, 'n'));
    const __m256i bearer = _mm256_and_si256(equal(first, 'r'), equal(last, 'r'));
    const __m256i name = _mm256_and_si256(equal(_mm256_or_si256(b, toLower), 'e'), _mm256_or_si256(token, bearer));
    return bitsOf(_mm256_or_si256(header, name));
}

GRANTSCOPE_AVX2 const char *anchor(const char *from, const char *end)
{
    for (; end - from >= Width + 2; from += Width) {
        if (const std::uint32_t found = anchorsAt(from))
            return from + std::countr_zero(found);
    }
    return portableByteSearch().anchor(from, end);
}

/// 0xff for each byte in first..last: as signed numbers, all that is not ASCII is below zero.
GRANTSCOPE_AVX2 inline __m256i between(__m256i bytes, char first, char last)
{
    return _mm256_and_si256(_mm256_cmpgt_epi8(bytes, _mm256_set1_epi8(static_cast<char>(first - 1))),
                            _mm256_cmpgt_epi8(_mm256_set1_epi8(static_cast<char>(last + 1)), bytes));
}

GRANTSCOPE_AVX2 const char *runEnd(const char *from, const char *end)
{
    for (; end - from >= Width; from += Width) {
        const __m256i bytes = load(from);
        const __m256i letter = between(_mm256_or_si256(bytes, _mm256_set1_epi8(0x20)), 'a', 'z');
        const __m256i digit = between(bytes, '0', '9');
        const __m256i mark = _mm256_or_si256(between(bytes, '-', '.'), equal(bytes, '_'));
        const std::uint32_t foreign = ~bitsOf(_mm256_or_si256(letter, _mm256_or_si256(digit, mark)));
        if (foreign != 0)
            return from + std::countr_zero(foreign);
    }
    return portableByteSearch().runEnd(from, end);
}

GRANTSCOPE_AVX2 std::size_t lineFeeds(const char *from, const char *end)
{
    std::size_t count = 0;
    for (; end - from >= 4 * Width; from += 4 * Width) {
        for (int i = 0; i < 4; ++i)
            count += static_cast<std::size_t>(std::popcount(bitsOf(equal(load(from + i * Width), '\n'))));
    }
    return count + portableByteSearch().lineFeeds(from, end);
}

GRANTSCOPE_AVX2 inline __m256i shift(__m256i mask, int difference)
{
    return _mm256_and_si256(mask, _mm256_set1_epi8(static_cast<char>(difference)));
}

/// Six bits for each letter; `good` tells which are any. By ranges: five differences to add, one for each.
GRANTSCOPE_AVX2 inline __m256i sixBits(__m256i bytes, __m256i &good)
{
    const __m256i upper = between(bytes, 'A', 'Z');
    const __m256i lower = between(bytes, 'a', 'z');
    const __m256i digit = between(bytes, '0', '9');
    const __m256i minus = equal(bytes, '-');
    const __m256i line = equal(bytes, '_');
    __m256i differences = _mm256_or_si256(shift(upper, -'A'), shift(lower, 26 - 'a'));
    differences = _mm256_or_si256(differences, shift(digit, 52 - '0'));
    differences = _mm256_or_si256(differences, _mm256_or_si256(shift(minus, 62 - '-'), shift(line, 63 - '_')));
    good = _mm256_or_si256(_mm256_or_si256(upper, lower), _mm256_or_si256(digit, _mm256_or_si256(minus, line)));
    return _mm256_add_epi8(bytes, differences);
}

GRANTSCOPE_AVX2 std::size_t decode(const char *from, const char *end, char *out)
{
    const char *const begin = out;
    const __m256i order = _mm256_setr_epi8(2, 1, 0, 6, 5, 4, 10, 9, 8, 14, 13, 12, -1, -1, -1, -1, 2, 1, 0, 6, 5, 4, 10,
                                           9, 8, 14, 13, 12, -1, -1, -1, -1);
    const __m256i lanes = _mm256_setr_epi32(0, 1, 2, 4, 5, 6, 3, 7);
    for (; end - from >= Width; from += Width) {
        __m256i good;
        const __m256i values = sixBits(load(from), good);
        if (bitsOf(good) != 0xffffffffU)
            break;
        const __m256i pairs = _mm256_maddubs_epi16(values, _mm256_set1_epi32(0x01400140));
        const __m256i triples = _mm256_madd_epi16(pairs, _mm256_set1_epi32(0x00011000));
        const __m256i bytes = _mm256_permutevar8x32_epi32(_mm256_shuffle_epi8(triples, order), lanes);
        _mm256_storeu_si256(reinterpret_cast<__m256i *>(out),
                            bytes); // 24 that count and 8 that the next ones overwrite
        out += 24;
    }
    return static_cast<std::size_t>(out - begin) + portableByteSearch().decode(from, end, out);
}

constexpr ByteSearch Avx2{anchor, runEnd, lineFeeds, decode};

} // namespace

const ByteSearch *avx2ByteSearch()
{
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi") ? &Avx2 : nullptr;
}

} // namespace Grantscope::Find

#else

namespace Grantscope::Find
{

const ByteSearch *avx2ByteSearch()
{
    return nullptr;
}

} // namespace Grantscope::Find

#endif
