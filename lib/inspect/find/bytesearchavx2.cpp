// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
//
// Decision: intrinsics in one file, each function marked for its instructions, and a choice at run time. Context: the program
// is built for any x86-64, and an access log is worth reading at the speed of memory. Choice: nothing above these functions
// knows of them. Price: what they do stands twice; tst_bytesearch compares the two on every kind of input.
#include "inspect/find/alphabet.h"
#include "inspect/find/bytesearch.h"

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

#include <algorithm>
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

GRANTSCOPE_AVX2 inline __m256i upperHalf(__m256i bytes)
{
    return _mm256_and_si256(_mm256_srli_epi32(bytes, 4), _mm256_set1_epi8(0x0f));
}

// The anchors, a bit for each; by these bits the three bytes agree on one.
constexpr char EyJ = 1;
constexpr char EyA = 2;
constexpr char Ewo = 4;
constexpr char Ew0 = 8;
constexpr char Ken = 16;
constexpr char Rer = 32;

/// Sixteen bytes, twice.
GRANTSCOPE_AVX2 inline __m256i both(__m128i table)
{
    return _mm256_broadcastsi128_si256(table);
}

struct AnchorTables
{
    __m256i first;
    __m256i middle;
    __m256i middleUpper;
    __m256i last;
};

GRANTSCOPE_AVX2 inline AnchorTables anchorTables()
{
    constexpr char Ey = EyJ | EyA;
    constexpr char Ew = Ewo | Ew0;
    constexpr char Names = Ken | Rer;
    return {both(_mm_setr_epi8(0, 0, Rer, 0, 0, Ey | Ew, 0, 0, 0, 0, 0, Ken, 0, 0, 0, 0)),
            both(_mm_setr_epi8(0, 0, 0, 0, 0, Names, 0, Ew, 0, Ey, 0, 0, 0, 0, 0, 0)),
            both(_mm_setr_epi8(0, 0, 0, 0, Names, 0, Names, Ey | Ew, 0, 0, 0, 0, 0, 0, 0, 0)),
            both(_mm_setr_epi8(Ew0, EyA, Rer, 0, 0, 0, 0, 0, 0, 0, EyJ, 0, 0, 0, Ken, Ewo))};
}

/// Not 0 where an anchor may begin. Of the first and the last byte only the lower half is looked at: that is half the work,
/// and what it lets through by mistake is looked at again.
GRANTSCOPE_AVX2 inline __m256i likely(const AnchorTables &tables, const char *at)
{
    const __m256i b = load(at + 1);
    const __m256i ends = _mm256_and_si256(_mm256_shuffle_epi8(tables.first, load(at)), //
                                          _mm256_shuffle_epi8(tables.last, load(at + 2)));
    const __m256i middle =
        _mm256_and_si256(_mm256_shuffle_epi8(tables.middle, b), _mm256_shuffle_epi8(tables.middleUpper, upperHalf(b)));
    return _mm256_and_si256(ends, middle);
}

GRANTSCOPE_AVX2 const char *anchor(const char *from, const char *end)
{
    const AnchorTables tables = anchorTables();
    for (; end - from >= Width + 2; from += Width) {
        const __m256i places = likely(tables, from);
        if (_mm256_testz_si256(places, places) != 0)
            continue;
        for (std::uint32_t left = ~bitsOf(_mm256_cmpeq_epi8(places, _mm256_setzero_si256())); left != 0;
             left &= left - 1) {
            const char *const place = from + std::countr_zero(left);
            if (isAnchor(place))
                return place;
        }
    }
    return portableByteSearch().anchor(from, end);
}

// What a byte's upper half (0x2_ ... 0x7_) allows for its lower half has a bit each; a lower half has the bits of those that
// don't allow it. A bit in both: neither base64url nor a dot.
constexpr char Marks = 1;     // 0x2_: - and .
constexpr char Digits = 2;    // 0x3_: 0 to 9
constexpr char LettersAO = 4; // 0x4_, 0x6_: 1 to f
constexpr char CapitalPZ = 8; // 0x5_: 0 to a, and f (the line)
constexpr char SmallPZ = 16;  // 0x7_: 0 to a
constexpr char Never = 32;

/// A bit for each byte that is no part of a run.
GRANTSCOPE_AVX2 inline std::uint32_t foreignAt(const char *at)
{
    constexpr char N = Never;
    constexpr char To9 = Marks | Never;
    constexpr char A = Marks | Digits | Never;
    constexpr char Rest = Marks | Digits | CapitalPZ | SmallPZ | Never;
    const __m128i byUpper = _mm_setr_epi8(N, N, Marks, Digits, LettersAO, CapitalPZ, LettersAO, SmallPZ, //
                                          N, N, N, N, N, N, N, N);
    const __m128i byLower = _mm_setr_epi8(To9 | LettersAO, To9, To9, To9, To9, To9, To9, To9, To9, To9, //
                                          A, Rest, Rest, Rest & ~Marks, Rest & ~Marks, Rest & ~CapitalPZ);
    const __m256i bytes = load(at);
    const __m256i lower = _mm256_and_si256(bytes, _mm256_set1_epi8(0x0f));
    const __m256i faults = _mm256_and_si256(_mm256_shuffle_epi8(both(byUpper), upperHalf(bytes)),
                                            _mm256_shuffle_epi8(both(byLower), lower));
    return ~bitsOf(_mm256_cmpeq_epi8(faults, _mm256_setzero_si256()));
}

GRANTSCOPE_AVX2 const char *runEnd(const char *from, const char *end)
{
    for (; end - from >= Width; from += Width) {
        if (const std::uint32_t foreign = foreignAt(from))
            return from + std::countr_zero(foreign);
    }
    return portableByteSearch().runEnd(from, end);
}

GRANTSCOPE_AVX2 std::size_t lineFeeds(const char *from, const char *end)
{
    constexpr std::ptrdiff_t Most = 255; // a byte counts no further
    __m256i sums = _mm256_setzero_si256();
    while (end - from >= Width) {
        const char *const stop = from + std::min((end - from) / Width, Most) * Width;
        __m256i counts = _mm256_setzero_si256();
        for (; from != stop; from += Width)
            counts = _mm256_sub_epi8(counts, equal(load(from), '\n'));
        sums = _mm256_add_epi64(sums, _mm256_sad_epu8(counts, _mm256_setzero_si256()));
    }
    const __m128i halves = _mm_add_epi64(_mm256_castsi256_si128(sums), _mm256_extracti128_si256(sums, 1));
    const auto count = _mm_cvtsi128_si64(halves) + _mm_extract_epi64(halves, 1);
    return static_cast<std::size_t>(count) + portableByteSearch().lineFeeds(from, end);
}

GRANTSCOPE_AVX2 const char *textEnd(const char *from, const char *end)
{
    static_assert(ByteSearch::TextPadding >= Width);
    for (; from < end; from += Width) {
        const __m256i bytes = load(from);
        if (const std::uint32_t found = bitsOf(_mm256_or_si256(equal(bytes, '"'), equal(bytes, '\\'))))
            return std::min(end, from + std::countr_zero(found));
    }
    return end;
}

constexpr ByteSearch Avx2{anchor, runEnd, lineFeeds, textEnd};

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
